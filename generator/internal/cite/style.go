package cite

import (
	"html"
	"strings"
	"unicode/utf8"
)

// Segment is a run of a citation that is set in one way.
type Segment struct {
	Text   string
	Italic bool
	Link   bool // the text is an address
}

// Citation is an entry of a bibliography.
type Citation []Segment

// String is the citation as plain text.
func (c Citation) String() string {
	var b strings.Builder
	for _, s := range c {
		b.WriteString(s.Text)
	}
	return b.String()
}

// HTML is the citation with its italics and links; everything else in it is
// escaped.
func (c Citation) HTML() string {
	var b strings.Builder
	for _, s := range c {
		text := html.EscapeString(s.Text)
		switch {
		case s.Link:
			text = `<a href="` + text + `">` + text + `</a>`
		case s.Italic:
			text = "<i>" + text + "</i>"
		}
		b.WriteString(text)
	}
	return b.String()
}

// sentences builds a citation of parts that end in full stops.
type sentences struct{ citation Citation }

// say adds a part and closes it with a mark unless it ends in one.
func (s *sentences) say(closing string, parts ...Segment) {
	var all strings.Builder
	for _, part := range parts {
		all.WriteString(part.Text)
	}
	said := all.String()
	if said == "" {
		return
	}
	if len(s.citation) > 0 {
		s.citation = append(s.citation, Segment{Text: " "})
	}
	s.citation = append(s.citation, parts...)
	if closing != "" && !closed(said) {
		s.citation = append(s.citation, Segment{Text: closing})
	}
}

// closed reports whether a text ends in a mark that stands for a full stop,
// within quotation marks or not.
func closed(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, "”’\""))
	return last == '.' || last == '?' || last == '!'
}

// quoted is a title in quotation marks, with those in it made single and the
// full stop inside, as American styles have it.
func quoted(title string) Segment {
	inner := strings.NewReplacer("“", "‘", "”", "’").Replace(title)
	for open := true; strings.Contains(inner, `"`); open = !open {
		inner = strings.Replace(inner, `"`, map[bool]string{true: "‘", false: "’"}[open], 1)
	}
	if !closed(inner) {
		inner += "."
	}
	return Segment{Text: "“" + inner + "”"}
}

// title is the title as Chicago and the MLA set it.
func (w Work) title() Segment {
	switch shown := w.ShownTitle(); {
	case shown == "" || w.Supplied:
		return Segment{Text: shown}
	case w.form().whole:
		return Segment{Text: shown, Italic: true}
	default:
		return quoted(shown)
	}
}

// address is the URL for readers.
func (w Work) address() Segment { return Segment{Text: link(w.URL()), Link: true} }

// heading is the authors as they begin an entry: the first by family name.
func heading(names []Name) string {
	switch len(names) {
	case 0:
		return ""
	case 1:
		return clean(names[0].inverted())
	}
	if len(names) == 2 && names[0].inverted() == names[0].String() {
		return clean(names[0].String() + " and " + names[1].String())
	}
	list := []string{names[0].inverted()}
	for _, name := range names[1:] {
		list = append(list, name.String())
	}
	return clean(strings.Join(list[:len(list)-1], ", ") + ", and " + list[len(list)-1])
}

// publisher is the organisation that issued the work, where it is not its
// author already.
func (w Work) publisher() string {
	issuer := clean(w.Issuer)
	for _, name := range w.Creators() {
		if clean(name.Literal) == issuer {
			return ""
		}
	}
	return issuer
}

// described is the genre where readers need it: what stands in a newspaper
// that is named is clear.
func (w Work) described() string {
	if w.form().newspaper && w.publisher() != "" {
		return ""
	}
	return w.Genre()
}

// joined is the parts that are there, with commas.
func joined(parts ...string) string {
	var list []string
	for _, part := range parts {
		if part = clean(part); part != "" {
			list = append(list, part)
		}
	}
	return strings.Join(list, ", ")
}

// capital begins a part of a citation.
func capital(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	return strings.ToUpper(string(first)) + s[size:]
}

// bracketed is the date of a work: what is rough or a window in square
// brackets, and the word for undated where there is nothing.
func (w Work) bracketed(write dateForm, roughly, undated string) string {
	switch {
	case w.Date != "" && isAbout(w.Date):
		return "[" + strings.ReplaceAll(write(w.Date), "about", roughly) + "]"
	case w.Date != "":
		return write(w.Date)
	}
	if window := windowIn(w, write); window != "" {
		return "[" + window + "]"
	}
	return undated
}

// Chicago is the entry of a bibliography after The Chicago Manual of Style.
func Chicago(w Work) Citation {
	var s sentences
	s.say(".", Segment{Text: heading(w.Creators())})
	s.say(".", w.title())
	genre, newspaper := w.described(), w.form().newspaper
	date := w.bracketed(americanDate, "ca.", "n.d.")
	switch publisher := w.publisher(); {
	case newspaper && publisher != "":
		s.say(".", Segment{Text: publisher, Italic: true}, Segment{Text: ", " + joined(w.Place, date)})
	default:
		s.say(".", Segment{Text: capital(joined(genre, publisher, w.Place, date))})
	}
	s.say(".", Segment{Text: clean(w.Archive)})
	s.say("", w.address())
	return s.end()
}

// MLA is the entry of a list of works cited after the MLA Handbook. It has no
// word for undated.
func MLA(w Work) Citation {
	var s sentences
	s.say(".", Segment{Text: heading(w.Creators())})
	s.say(".", w.title())
	published := joined(w.Place, w.bracketed(plainDate, "circa", ""))
	publisher := w.publisher()
	if w.form().newspaper && publisher != "" {
		s.say(".", contained(publisher, published, Segment{})...)
		published, publisher = "", ""
	}
	s.say(".", contained(clean(w.Archive), joined(publisher, published), w.address())...)
	s.say(".", Segment{Text: w.described()})
	return s.end()
}

// contained is what holds a work, in italics, with what is said of its place
// there.
func contained(container, said string, address Segment) []Segment {
	var parts []Segment
	add := func(segment Segment) {
		if segment.Text == "" {
			return
		}
		if len(parts) > 0 {
			parts = append(parts, Segment{Text: ", "})
		} else if !segment.Link && !segment.Italic {
			segment.Text = capital(segment.Text)
		}
		parts = append(parts, segment)
	}
	add(Segment{Text: container, Italic: true})
	add(Segment{Text: said})
	add(address)
	return parts
}

// APA is the entry of a reference list after the Publication Manual of the
// APA. It has no windows: what is not dated is n.d.
func APA(w Work) Citation {
	undated := w
	undated.NotBefore, undated.NotAfter = "", ""
	date := Segment{Text: "(" + undated.bracketed(yearFirst, "ca.", "n.d.") + ")"}
	shown, genre := w.ShownTitle(), w.described()
	title := []Segment{{Text: shown, Italic: !w.Supplied && shown != ""}}
	if genre != "" {
		title = append(title, Segment{Text: map[bool]string{true: " "}[shown != ""] + "[" + genre + "]"})
	}
	var s sentences
	if authors := apaAuthors(w.Creators()); authors != "" {
		s.say(".", Segment{Text: authors})
		s.say(".", date)
		s.say(".", title...)
	} else {
		s.say(".", title...)
		s.say(".", date)
	}
	if publisher := w.publisher(); publisher != "" {
		s.say(".", Segment{Text: publisher, Italic: w.form().newspaper})
	}
	s.say(".", Segment{Text: clean(w.Archive)})
	s.say("", w.address())
	return s.end()
}

func apaAuthors(names []Name) string {
	list := make([]string, 0, len(names))
	for _, name := range names {
		list = append(list, name.initials())
	}
	if len(list) > 1 {
		list[len(list)-1] = "& " + list[len(list)-1]
	}
	return clean(strings.Join(list, ", "))
}

// end is the citation without empty segments.
func (s *sentences) end() Citation {
	var c Citation
	for _, segment := range s.citation {
		if segment.Text != "" {
			c = append(c, segment)
		}
	}
	return c
}
