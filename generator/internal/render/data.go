package render

import (
	"bytes"
	"encoding/json"

	"aseanarchive/generator/internal/archive"
)

// published is a document as the data say it, key by key in their order. The
// keys are a contract with programs outside, so they are named here once more
// and do not follow from how the archive keeps its facts.
type published struct {
	ID       string `json:"id"`
	Source   string `json:"source"`
	SHA256   string `json:"sha256"`
	Words    int    `json:"words"`
	Language string `json:"language"`
	URL      string `json:"url"`
	Added    string `json:"added"`

	Title  archive.Fact  `json:"title"`
	Date   archive.Date  `json:"date"`
	Place  archive.Place `json:"place"`
	Kind   archive.Fact  `json:"kind"`
	Issuer archive.Fact  `json:"issuer"`
	Author archive.Fact  `json:"author"`
	Origin archive.Fact  `json:"origin"`
	Rights archive.Fact  `json:"rights"`

	Partners []archive.PartnerMention `json:"partners"`
	Members  []archive.MemberMention  `json:"members"`
	Topics   []archive.TopicMention   `json:"topics"`
	Events   []archive.Event          `json:"events"`
	Meetings []archive.MeetingMention `json:"meetings"`
	Acronyms []archive.Acronym        `json:"acronyms"`
	People   []archive.Person         `json:"people"`
	Withheld []archive.Withheld       `json:"withheld"`

	Commitments []archive.Commitment  `json:"commitments"`
	Plans       []archive.PlanMention `json:"plans"`
	Duplicates  []archive.Duplicate   `json:"duplicates"`
}

func publish(d *archive.Entry) published {
	return published{
		ID: d.ID, Source: d.Source, SHA256: d.SHA256, Words: d.Words, Language: d.Language, URL: d.URL, Added: d.Added,
		Title: d.Title, Date: d.Date, Place: d.Place, Kind: d.Kind,
		Issuer: d.Issuer, Author: d.Author, Origin: d.Origin, Rights: d.Rights,
		Partners: d.Partners, Members: d.Members, Topics: d.Topics, Events: d.Events, Meetings: d.Meetings,
		Acronyms: d.Acronyms, People: d.People, Withheld: d.Withheld,
		Commitments: d.Commitments, Plans: d.Plans, Duplicates: d.Duplicates,
	}
}

// encodeDocument is a document as its JSON file.
func encodeDocument(d *archive.Entry) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", " ")
	err := encoder.Encode(publish(d))
	return out.Bytes(), err
}

// data makes data/documents.json: all documents, by ID, each on a line.
func (r *renderer) data() error {
	documents := r.byID()
	var out bytes.Buffer
	out.WriteString(`{"generator": "` + Generator + `", "documents": [`)
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	for i, d := range documents {
		if i > 0 {
			out.WriteString(",")
		}
		out.WriteString("\n")
		if err := encoder.Encode(publish(d)); err != nil {
			return err
		}
		out.Truncate(out.Len() - 1) // the encoder ends its line
	}
	out.WriteString("\n]}\n")
	return r.Add("data/documents.json", out.Bytes())
}

// robots makes the two small files that hosts look for.
func (r *renderer) robots() error {
	lines := "User-agent: *\nAllow: /\n"
	if r.BaseURL != nil {
		lines += "Sitemap: " + absolute(r.BaseURL, "sitemap.xml") + "\n"
	}
	if err := r.Add("robots.txt", []byte(lines)); err != nil {
		return err
	}
	return r.Add(".nojekyll", nil)
}
