// Package unsaid gathers the gatherings that documents name and nobody dates.
//
// The rules for its users: documents are added in the order of time. A name with a number or
// a year is one thing wherever it stands; any other is one in one document, and in those
// that follow each other within weeks. What one paragraph names alone is no happening: it is
// found where it is named.
package unsaid

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
)

// List is what was named.
type List struct {
	known map[string]*archive.Happening
	named []counted             // the things in order
	times map[string]timeOfName // by the names
	order []*archive.Happening
}

// New is an empty list.
func New() *List {
	return &List{known: map[string]*archive.Happening{}, times: map[string]timeOfName{}}
}

// WithYear is an occasion of the next year or of the last one with its year, as counted from
// the day of its document, or with none where that has no day. Any other is as it was.
func WithYear(o *archive.Occasion, issued edtf.Span, dated bool) *archive.Occasion {
	const most = 1 // any more is a year
	years, err := strconv.Atoi(o.Year)
	if err != nil || years > most {
		return o
	}
	counted := *o
	counted.Year = ""
	if dated {
		counted.Year = strconv.Itoa(issued.First.Year() + years)
	}
	return &counted
}

// Add enters what some paragraphs of a document name.
func (l *List) Add(o *archive.Occasion, d *archive.Entry, paragraphs []int) {
	key := strings.Join([]string{o.Noun, o.Own, o.Series, strconv.Itoa(o.Number), o.Year}, "\n")
	date := o.Year
	if o.Noun == journey {
		key += "\n" + o.Place
	}
	switch {
	case o.Today:
		date = d.Date.Value
		key += "\n" + date
	case o.Number == 0 && o.Year == "":
		key += "\n" + l.timeOf(key, d)
	}
	h := l.known[key]
	if h == nil {
		sum := sha256.Sum256([]byte(key))
		h = &archive.Happening{Kind: archive.Occurrence, Label: o.Name, Date: date, Series: o.Series,
			Key: cmp.Or(date, "undated") + "-" + hex.EncodeToString(sum[:4])}
		l.known[key] = h
		l.order = append(l.order, h)
		name := strings.Join([]string{o.Noun, o.Own, o.Series}, "\n")
		l.named = append(l.named, counted{h, name, o.Number, o.Today || o.Year != "", "", d})
	}
	if o.Place != "" && o.Noun != journey {
		at := slices.IndexFunc(l.named, func(c counted) bool { return c.Happening == h })
		l.named[at].place = cmp.Or(l.named[at].place, o.Place)
	}
	paragraphs = slices.Sorted(slices.Values(paragraphs)) // in the order of the text, each once
	for _, paragraph := range slices.Compact(paragraphs) {
		h.Tellers = append(h.Tellers, archive.Teller{Document: d, Paragraph: paragraph})
	}
}

// timeOfName is when documents name something, as far as one can follow another.
type timeOfName struct {
	last time.Time
	name string
}

// timeOf tells what documents of one time call by a name from what they call so at
// another.
func (l *List) timeOf(name string, d *archive.Entry) string {
	issued, ok := edtf.Bounded(d.Date.Value)
	if !ok {
		return d.ID
	}
	known, ok := l.times[name]
	if !ok || issued.First.Sub(known.last) > inTurn {
		known.name = d.ID
	}
	known.last = issued.Last
	l.times[name] = known
	return known.name
}

// journey is the noun of all visits: their place tells them apart.
const journey = "visit"

// counted is a thing with the number that its documents give, 0 for none.
type counted struct {
	*archive.Happening
	name   string
	number int
	other  bool // another time tells it
	place  string
	by     *archive.Entry // who names it first
}

// joinCounted adds what is named without a number to the only thing of that name with one of
// which documents tell about the same time.
func (l *List) joinCounted() {
	for _, some := range l.named {
		if some.number > 0 || some.other {
			continue
		}
		var only *counted
		several := false
		for i := range l.named {
			with := &l.named[i]
			if with.number == 0 || with.name != some.name || !isNear(some.Tellers, with.Tellers) {
				continue
			}
			several = several || only != nil && only.number != with.number
			only = with
		}
		if only != nil && !several {
			only.Tellers = append(only.Tellers, some.Tellers...)
			some.Tellers = nil
		}
	}
}

// joinPlaced makes one of what is named alike and at the same place within months: leaders meet at
// one place once in a year.
func (l *List) joinPlaced() {
	first := map[string]*counted{}
	for i := range l.named {
		c := &l.named[i]
		issued, ok := edtf.Bounded(c.by.Date.Value)
		if c.place == "" || c.other || !ok || len(c.Tellers) == 0 {
			continue
		}
		key := c.name + "\n" + c.place + "\n" + strconv.Itoa(c.number)
		into := first[key]
		if into == nil {
			first[key] = c
			continue
		}
		if known, _ := edtf.Bounded(into.by.Date.Value); issued.First.Sub(known.Last) > monthsApart {
			first[key] = c
			continue
		}
		into.Tellers = append(into.Tellers, c.Tellers...)
		c.Tellers = nil
	}
}

// isNear reports tellers of which one of each wrote within weeks of the other.
func isNear(some, others []archive.Teller) bool {
	for _, x := range some {
		a, ok := edtf.Bounded(x.Document.Date.Value)
		for _, y := range others {
			b, known := edtf.Bounded(y.Document.Date.Value)
			if ok && known && max(a.First.Sub(b.Last), b.First.Sub(a.Last)) <= apart {
				return true
			}
		}
	}
	return false
}

// apart is how much time lies at most between documents that name the same in turn; inTurn
// where no number tells that it is: a group that meets each year is spoken of before and
// after.
const apart, inTurn = 45 * 24 * time.Hour, 21 * 24 * time.Hour

// monthsApart is how much time lies at most between documents that name the same at one place.
const monthsApart = 240 * 24 * time.Hour

// Happenings are those of which more than one paragraph tells.
func (l *List) Happenings() []archive.Happening {
	l.joinCounted()
	l.joinPlaced()
	var list []archive.Happening
	for _, h := range l.order {
		if len(h.Tellers) > 1 {
			h.Reasons = []string{"Named together: the same name, and nobody says when."}
			list = append(list, *h)
		}
	}
	return list
}
