package data

import (
	"path"
	"strings"

	"aseanarchive/generator/internal/archive"
)

// published is a document as the data say it, key by key in their order. The
// keys are a contract with programs outside, so they are named here once more
// and do not follow from how the archive keeps its facts.
type published struct {
	ID       string `json:"id"`
	Source   string `json:"source"`
	SHA256   string `json:"sha256"`
	Format   string `json:"format"`
	Pages    int    `json:"pages"`
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
	People   []person                 `json:"people"`
	Withheld []archive.Withheld       `json:"withheld"`

	Commitments []archive.Commitment  `json:"commitments"`
	Plans       []archive.PlanMention `json:"plans"`
	Duplicates  []archive.Duplicate   `json:"duplicates"`
}

// person is somebody whom a document names, with the ID of the person whom the archive takes
// it to mean: that of the page people/ID.html, "" for none.
type person struct {
	archive.Person
	ID string `json:"id"`
}

// peopleOf are the people whom a document names.
func peopleOf(d *archive.Entry) []person {
	list := make([]person, len(d.People))
	for i := range d.People {
		list[i].Person = d.People[i]
		if d.Persons != nil && d.Persons[i] != "" {
			list[i].ID = strings.TrimSuffix(path.Base(d.Persons[i]), ".html")
		}
	}
	return list
}

func publish(d *archive.Entry) published {
	return published{
		ID: d.ID, Source: d.Source, SHA256: d.SHA256, Format: d.Format, Pages: d.Pages, Words: d.Words,
		Language: d.Language, URL: d.URL, Added: d.Added,
		Title: d.Title, Date: d.Date, Place: d.Place, Kind: d.Kind,
		Issuer: d.Issuer, Author: d.Author, Origin: d.Origin, Rights: d.Rights,
		Partners: d.Partners, Members: d.Members, Topics: d.Topics, Events: d.Events, Meetings: d.Meetings,
		Acronyms: d.Acronyms, People: peopleOf(d), Withheld: d.Withheld,
		Commitments: d.Commitments, Plans: d.Plans, Duplicates: d.Duplicates,
	}
}
