package documentpage

import (
	"cmp"
	"fmt"
	"html/template"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text"
)

// wordFinder knows where the words stand that prove a document's facts: in the
// seed, and in the text on its page. Both have them under one ID.
type wordFinder struct {
	source *archive.Source
	view   string // link to the source view
	paged  string // link to the file as received, "" where it has no pages
	places []wordPlace
	ids    map[archive.Evidence]string
	inText map[string]bool // IDs
	marks  text.Marks
	fields []archive.Field // of the seed's front matter
}

// wordPlace is where the words of an evidence stand in the seed.
type wordPlace struct {
	archive.Evidence
	from, to int
	proves   []string // in words, each once
}

// findWords finds the words that prove the facts of a document. They are
// numbered in the order of the seed; topic gives the name of one by its ID.
func findWords(d *archive.Entry, body *text.Body, view string, topic func(id string) string) *wordFinder {
	f := &wordFinder{
		source: body.Source, view: view,
		ids: map[archive.Evidence]string{}, inText: map[string]bool{}, marks: text.Marks{},
	}
	for _, given := range d.Given {
		if given.From == archive.FromFrontMatter {
			f.fields = append(f.fields, given.Field)
		}
	}
	known := map[archive.Evidence]int{}
	eachProof(d, topic, func(what string, list []archive.Evidence) {
		for _, e := range list {
			i, ok := known[e]
			if !ok {
				from, to, found := locate(body.Source, e)
				if !found {
					continue
				}
				i = len(f.places)
				known[e] = i
				f.places = append(f.places, wordPlace{Evidence: e, from: from, to: to})
			}
			if !slices.Contains(f.places[i].proves, what) {
				f.places[i].proves = append(f.places[i].proves, what)
			}
		}
	})
	slices.SortStableFunc(f.places, func(a, b wordPlace) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(b.to, a.to))
	})
	for i, p := range f.places {
		f.ids[p.Evidence] = fmt.Sprintf("e%d", i+1)
	}
	f.markText(body)
	return f
}

// eachProof calls visit for what a document's facts prove, and their words.
func eachProof(
	d *archive.Entry, topic func(id string) string, visit func(what string, list []archive.Evidence),
) {
	for _, single := range []struct {
		name string
		archive.Fact
	}{
		{"title", d.Title}, {"date", d.Date.Fact}, {"place", d.Place.Fact}, {"kind", d.Kind},
		{"issuer", d.Issuer}, {"author", d.Author}, {"origin", d.Origin}, {"rights", d.Rights},
	} {
		visit(single.name, single.Evidence)
		for _, against := range single.Against {
			visit("against the "+single.name, against.Evidence)
		}
	}
	for _, p := range d.Partners {
		visit("partner "+p.Name, p.Evidence)
	}
	for _, m := range d.Meetings {
		visit("meeting "+say.English.Meeting(m), m.Evidence)
	}
	for _, p := range d.People {
		visit("person "+p.Name, p.Evidence)
	}
	for _, t := range d.Titles {
		visit("title "+t.Words, t.Evidence)
	}
	for _, a := range d.Acronyms {
		visit("short form "+a.Short, a.Evidence)
	}
	for _, p := range d.Plans {
		visit("plan "+p.Name, p.Evidence)
	}
	for _, m := range d.Members {
		visit("member", m.Evidence)
	}
	for _, t := range d.Topics {
		visit("topic "+topic(t.ID), t.Evidence)
	}
}

// locate finds the words of an evidence in the seed: on their line, where they
// stand as words, else where they stand at all.
func locate(source *archive.Source, e archive.Evidence) (from, to int, ok bool) {
	inSource := e.Line >= 1 && e.Line <= source.Lines()
	if e.Quote == "" || !inSource {
		return 0, 0, false
	}
	start := source.LineStart(e.Line)
	end := start + len(source.LineText(e.Line))
	first := -1
	for at := start; at < end; {
		i := strings.Index(source.Text[at:min(len(source.Text), end+len(e.Quote))], e.Quote)
		if i < 0 || at+i >= end {
			break
		}
		from = at + i
		if first < 0 {
			first = from
		}
		if standsAlone(source.Text, from, from+len(e.Quote)) {
			return from, from + len(e.Quote), true
		}
		at = from + 1
	}
	return first, first + len(e.Quote), first >= 0
}

// standsAlone reports whether no letter or figure goes on before or behind a
// part of a text.
func standsAlone(words string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(words[:from])
	first, _ := utf8.DecodeRuneInString(words[from:])
	last, _ := utf8.DecodeLastRuneInString(words[:to])
	behind, _ := utf8.DecodeRuneInString(words[to:])
	begins := !inWord(before) || !inWord(first)
	ends := !inWord(last) || !inWord(behind)
	return begins && ends
}

func inWord(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// markText marks the words in the text of the page, in the block in which they
// begin.
func (f *wordFinder) markText(body *text.Body) {
	byLine := map[int][]int{} // places by the line on which they begin
	for i, p := range f.places {
		byLine[p.Line] = append(byLine[p.Line], i)
	}
	body.Leaves(func(b *text.Block) {
		for line := b.Line; line <= b.End; line++ {
			for _, i := range byLine[line] {
				p := f.places[i]
				id := f.ids[p.Evidence]
				if f.inText[id] {
					continue
				}
				if from, to, ok := b.Find(p.from, p.to); ok {
					f.inText[id] = true
					f.marks[b] = append(f.marks[b], text.Mark{From: from, To: to, ID: id})
				}
			}
		}
	})
}

// leadLinks lets the links of the text that lead to other documents lead to
// their pages.
func (v view) leadLinks(body *text.Body) {
	body.LeadTo(func(target string) string {
		if address, known := v.d.Leads[target]; known {
			return v.Href(address)
		}
		return ""
	})
}

// html writes the text of the page with its marks, and notes which words could
// be marked.
func (f *wordFinder) html(body *text.Body, titleLine int) template.HTML {
	written := body.HTML(titleLine, f.marks)
	clear(f.inText)
	for _, marks := range f.marks {
		for _, m := range marks {
			f.inText[m.ID] = true
		}
	}
	return written
}

// EvidenceView is a quotation that leads to its words.
type EvidenceView struct {
	Line  int
	Quote string // as people read it: of front matter what it says, not how YAML writes it
	Field string // key of the front matter in which the words stand, "" for words of the text
	Text  string // link to the words in the text, "" when they stand outside it
	Href  string // link to the words in the source view
	Page  int    // of the file as received, 0 where it has none
	File  string // link to that page
}

func (f *wordFinder) views(list []archive.Evidence) []EvidenceView {
	views := make([]EvidenceView, 0, len(list))
	for _, e := range list {
		view := EvidenceView{Line: e.Line, Quote: e.Quote, Href: address.Line(f.view, e.Line)}
		if e.Page > 0 && f.paged != "" {
			view.Page, view.File = e.Page, address.Page(f.paged, e.Page)
		}
		if id, ok := f.ids[e]; ok {
			view.Field, view.Quote = f.read(e)
			view.Href = f.view + "#" + id
			if f.inText[id] {
				view.Text = "#" + id
			}
		}
		views = append(views, view)
	}
	return views
}
