// Package eval compares what the generator read out of documents with what
// people read in them, and counts.
//
// The rules for its users:
//
//   - A label is a JSON file beside the text of the same name: 001.json beside
//     001.txt. Its keys are those of Label; others may stand beside them. What
//     it leaves out, or gives as null, the text does not say.
//   - A figure counts the labels to which it applies and those that were met.
//     A value that is only supplied for display is none: a title counts when
//     the document states it.
//   - A date that is sure and wrong, and one that nothing gives, are counted
//     by themselves: they are worse than a blank.
//   - Names are compared without case, marks, and punctuation.
//   - Every label that was not met is a Miss, in the order of the documents.
package eval

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text/slug"
)

// Label is what a person read in a document.
type Label struct {
	ID string `json:"-"`

	Title    string     `json:"title"`
	Date     string     `json:"date"`      // EDTF
	AltDates []string   `json:"alt_dates"` // others that are not wrong
	Place    string     `json:"place"`
	Kind     string     `json:"kind"` // of the contract, or in words: see kinds
	Issuer   *string    `json:"issuer"`
	Language *string    `json:"language"`
	Partners []string   `json:"partners"` // those that are party, by name or ID
	Events   [][]string `json:"events"`   // expression and EDTF
}

// Figure is one thing that is counted.
type Figure struct {
	Name string  `json:"name"`
	Met  int     `json:"met"`
	Of   int     `json:"of"`
	Rate float64 `json:"rate"` // met of all; of partners the harmonic mean of precision and recall
}

// Miss is a label that was not met.
type Miss struct {
	Document string `json:"document"`
	Figure   string `json:"figure"`
	Want     string `json:"want"`
	Got      string `json:"got"`
}

// Report is all that was counted.
type Report struct {
	Documents int      `json:"documents"`
	Figures   []Figure `json:"figures"`
	Misses    []Miss   `json:"misses"`
}

// The names of the figures.
const (
	Read         = "documents read"
	Date         = "date, where stated"
	DateWrong    = "date sure but wrong"
	DateInvented = "date invented"
	Title        = "title, where present"
	TitleNone    = "no title, where none"
	Place        = "place, where stated"
	Kind         = "kind"
	Issuer       = "issuer"
	Language     = "language"
	PartnerSets  = "partners, whole set"
	PartnerF1    = "partners, each"
	Events       = "event dates"
)

// names are all figures, in the order in which they are shown.
var names = []string{
	Read,
	Date,
	DateWrong,
	DateInvented,
	Title,
	TitleNone,
	Place,
	Kind,
	Issuer,
	Language,
	PartnerSets,
	PartnerF1,
	Events,
}

// Worse reports whether a figure counts faults.
func Worse(name string) bool { return name == DateWrong || name == DateInvented }

// kinds are the words that labels have for kinds, with the kinds of the
// contract that answer to them: a joint press statement is a statement and a
// release. A kind of the contract answers to itself.
var kinds = map[string][]string{
	"joint press release":   {"press-release", "joint-statement"},
	"press statement":       {"press-release", "joint-statement"},
	"joint press statement": {"joint-statement", "press-release"},
	"joint media statement": {"joint-statement", "press-release"},
	"joint declaration":     {"declaration", "joint-statement"},
	"co-chairs’ statement":  {"chairmans-statement"},
	"co-chairs’ summary":    {"chairmans-statement", "report"},
	"leaders’ statement":    {"joint-statement"},
	"speech":                {"speech", "remarks"},
	"transcript":            {"transcript", "remarks"},
	"statement":             {"joint-statement", "press-release", "remarks", "other"},
}

// accepts reports whether a kind answers to the words of a label.
func accepts(label, kind string) bool {
	if accepted, ok := kinds[strings.ReplaceAll(strings.ToLower(label), "'", "’")]; ok {
		return slices.Contains(accepted, kind)
	}
	return slug.Of(label) == kind
}

// Load reads the labels of a folder, in the order of their names.
func Load(folder string) ([]Label, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("there are no labels (*.json) in %s", folder)
	}
	sort.Strings(files) // for determinism
	labels := make([]Label, 0, len(files))
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		label := Label{ID: strings.TrimSuffix(filepath.Base(file), ".json")}
		if err := json.Unmarshal(raw, &label); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		labels = append(labels, label)
	}
	return labels, nil
}

// counter counts while documents are compared.
type counter struct {
	met, of map[string]int
	report  *Report

	right, wrong, missing int // partners
}

// Compare counts. document gives the document of a label, nil when there is
// none.
func Compare(labels []Label, document func(id string) *archive.Document) *Report {
	c := counter{met: map[string]int{}, of: map[string]int{}, report: &Report{Documents: len(labels), Misses: []Miss{}}}
	for i := range labels {
		label := &labels[i]
		d := document(label.ID)
		c.count(label, Read, d != nil, "a document", "none")
		if d != nil {
			c.compare(label, d)
		}
	}
	for _, name := range names {
		figure := Figure{Name: name, Met: c.met[name], Of: c.of[name]}
		if figure.Of > 0 {
			figure.Rate = float64(figure.Met) / float64(figure.Of)
		}
		if name == PartnerF1 {
			figure.Met, figure.Of = c.right, c.right+c.missing
			if all := 2*c.right + c.wrong + c.missing; all > 0 {
				figure.Rate = 2 * float64(c.right) / float64(all)
			}
		}
		c.report.Figures = append(c.report.Figures, figure)
	}
	return c.report
}

// count counts a label, and keeps it when it was not met.
func (c *counter) count(label *Label, name string, met bool, want, got string) {
	c.of[name]++
	if met {
		c.met[name]++
		return
	}
	c.report.Misses = append(c.report.Misses, Miss{label.ID, name, want, got})
}

// fault counts one of the faults, and keeps it when it was made.
func (c *counter) fault(label *Label, name string, made bool, want, got string) {
	c.of[name]++
	if made {
		c.met[name]++
		c.report.Misses = append(c.report.Misses, Miss{label.ID, name, want, got})
	}
}

func (c *counter) compare(label *Label, d *archive.Document) {
	c.date(label, d)
	if title := d.Title; label.Title != "" {
		c.count(
			label,
			Title,
			title.Basis == archive.Stated && same(title.Value, label.Title),
			label.Title,
			shown(title),
		)
	} else {
		c.count(label, TitleNone, title.Basis != archive.Stated, "", shown(title))
	}
	if label.Place != "" {
		c.count(label, Place, same(d.Place.Value, label.Place), label.Place, d.Place.Value)
	}
	if label.Kind != "" {
		c.count(label, Kind, accepts(label.Kind, d.Kind.Value), label.Kind, d.Kind.Value)
	}
	if label.Issuer != nil {
		c.count(label, Issuer, same(d.Issuer.Value, *label.Issuer), *label.Issuer, d.Issuer.Value)
	}
	if label.Language != nil {
		c.count(label, Language, d.Language == *label.Language, *label.Language, d.Language)
	}
	c.partners(label, d)
	c.events(label, d)
}

// date counts a date that is right, one that is sure and wrong, and one that
// nothing gives.
func (c *counter) date(label *Label, d *archive.Document) {
	value, sure := d.Date.Value, d.Date.Basis == archive.Stated && d.Date.Value != ""
	if label.Date == "" {
		c.fault(label, DateInvented, sure, "", value)
		return
	}
	c.count(label, Date, value == label.Date, label.Date, shown(d.Date.Fact))
	c.fault(label, DateWrong, sure && value != label.Date && !slices.Contains(label.AltDates, value), label.Date, value)
}

func (c *counter) partners(label *Label, d *archive.Document) {
	want := make([]string, 0, len(label.Partners))
	for _, name := range label.Partners {
		want = append(want, slug.Of(name))
	}
	var got []string
	for _, p := range d.Partners {
		if p.Role == archive.Party {
			got = append(got, p.ID)
		}
	}
	slices.Sort(want) // sets have no order
	slices.Sort(got)
	want, got = slices.Compact(want), slices.Compact(got)
	for _, id := range got {
		if slices.Contains(want, id) {
			c.right++
		} else {
			c.wrong++
		}
	}
	for _, id := range want {
		if !slices.Contains(got, id) {
			c.missing++
		}
	}
	c.count(label, PartnerSets, slices.Equal(want, got), strings.Join(want, ", "), strings.Join(got, ", "))
}

func (c *counter) events(label *Label, d *archive.Document) {
	dates := map[string]bool{}
	for _, event := range d.Events {
		dates[event.Date] = true
	}
	for _, event := range label.Events {
		if len(event) == 2 {
			c.count(label, Events, dates[event[1]], event[0]+" = "+event[1], "")
		}
	}
}

// same compares names: Ha Noi is Hanoi, and TÜRKIYE is Türkiye.
func same(a, b string) bool {
	return strings.ReplaceAll(slug.Of(a), "ha-noi", "hanoi") == strings.ReplaceAll(slug.Of(b), "ha-noi", "hanoi")
}

// shown is a value with its basis.
func shown(fact archive.Fact) string {
	if !fact.Known() {
		return ""
	}
	return fmt.Sprintf("%s (%s)", fact.Value, fact.Basis)
}
