package cite

import (
	"bytes"
	"encoding/json"
	"strings"
)

// The parts of CSL-JSON (CSL 1.0.2) that a document needs.
type (
	cslItem struct {
		ID             string    `json:"id"`
		Type           string    `json:"type"`
		Title          string    `json:"title,omitempty"`
		Author         []cslName `json:"author,omitempty"`
		Issued         *cslDate  `json:"issued,omitempty"`
		ContainerTitle string    `json:"container-title,omitempty"`
		Publisher      string    `json:"publisher,omitempty"`
		PublisherPlace string    `json:"publisher-place,omitempty"`
		EventPlace     string    `json:"event-place,omitempty"`
		Genre          string    `json:"genre,omitempty"`
		Language       string    `json:"language,omitempty"`
		URL            string    `json:"URL,omitempty"`
		Archive        string    `json:"archive,omitempty"`
		Abstract       string    `json:"abstract,omitempty"`
		Keyword        string    `json:"keyword,omitempty"`
		Note           string    `json:"note,omitempty"`
	}
	cslName struct {
		Literal string `json:"literal,omitempty"`
		Family  string `json:"family,omitempty"`
		Given   string `json:"given,omitempty"`
	}
	cslDate struct {
		DateParts [][]int `json:"date-parts,omitempty"`
		Season    int     `json:"season,omitempty"` // 1 spring … 4 winter
		Circa     bool    `json:"circa,omitempty"`
		Literal   string  `json:"literal,omitempty"`
	}
)

// CSL is the work as CSL-JSON: an array that holds one item.
func CSL(w Work) ([]byte, error) {
	f := w.form()
	item := cslItem{
		ID: bibKey(
			w.Key,
		),
		Type:     f.csl,
		Title:    w.ShownTitle(),
		Issued:   cslIssued(w.Date),
		Genre:    f.genre,
		Language: clean(w.Language),
		URL:      link(w.URL()),
		Archive:  clean(w.Archive),
		Abstract: clean(w.Abstract),
		Note:     w.note(),
	}
	for _, name := range w.Creators() {
		item.Author = append(
			item.Author,
			cslName{Literal: clean(name.Literal), Family: clean(name.Family), Given: clean(name.Given)},
		)
	}
	if f.newspaper {
		item.ContainerTitle = clean(w.Issuer)
	} else {
		item.Publisher = clean(w.Issuer)
	}
	if f.csl == "speech" {
		item.EventPlace = clean(w.Place)
	} else {
		item.PublisherPlace = clean(w.Place)
	}
	words := make([]string, 0, len(w.Keywords))
	for _, word := range w.Keywords {
		words = append(words, clean(strings.ReplaceAll(word, ",", "")))
	}
	item.Keyword = strings.Join(words, ", ")
	if item.Keyword != "" {
		// Zotero has no other place for them. A line of this form before the words
		// of a note is a variable to it, to citeproc-js and to pandoc.
		item.Note = strings.TrimSpace("keyword: " + item.Keyword + "\n" + item.Note)
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode([]cslItem{item})
	return out.Bytes(), err
}

// cslIssued is a date in numbers; where CSL has none for it, as for a quarter
// or an interval that is open, in words.
func cslIssued(date string) *cslDate {
	if date == "" {
		return nil
	}
	literal := &cslDate{Literal: plainDate(date)}
	from, to, interval := strings.Cut(date, "/")
	a, ok := readPoint(from)
	if !ok || a.quarter > 0 {
		return literal
	}
	if !interval {
		return &cslDate{DateParts: [][]int{a.parts()}, Season: a.season, Circa: a.about}
	}
	b, ok := readPoint(to)
	if !ok || b.quarter > 0 || a.season > 0 || b.season > 0 {
		return literal
	}
	return &cslDate{DateParts: [][]int{a.parts(), b.parts()}, Circa: a.about || b.about}
}
