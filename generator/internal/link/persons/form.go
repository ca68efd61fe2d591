package persons

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text/slug"
)

// formKey is a person as documents of one home name them.
type formKey struct{ name, role, honorific, home string }

// form is what the words of a mention tell.
type form struct {
	formKey
	words      []string // of the name, in plain letters, without Jr. and the like
	generation string
	office     *office
	rank       *office // that the honorific gives: Ambassador
}

var (
	generations = lexicon.List("en/generations")
	ranks       = lexicon.List("en/ranks")
)

func newForm(key formKey, offices *officeReader) *form {
	f := &form{formKey: key, office: offices.read(key.role), words: wordsOf(key.name)}
	if ranks.In(key.honorific) {
		f.rank = offices.read(key.honorific)
	}
	if n := len(f.words); n > 1 && generations.Has(f.words[n-1]) {
		f.generation, f.words = f.words[n-1], f.words[:n-1]
	}
	f.words = withoutParticles(key.name, f.words)
	return f
}

// withoutParticles is a family name of one word without the particles before it: da Costa.
func withoutParticles(name string, words []string) []string {
	family := len(words) - 1
	first, _ := utf8.DecodeRuneInString(name)
	isAll := !slices.ContainsFunc(words[:max(family, 0)], func(word string) bool { return !particles.Has(word) })
	if family < 1 || !isAll || unicode.IsUpper(first) {
		return words
	}
	return words[family:]
}

// wordsOf are the words of a name in plain letters: Osmani-Sadriu has two.
func wordsOf(name string) []string {
	folded := slug.Of(name)
	if folded == "" {
		return nil
	}
	return strings.Split(folded, "-")
}

// isFamilyAlone reports a name of one word.
func (f *form) isFamilyAlone() bool { return len(f.words) == 1 }

// office is what a role says: “U.S. Secretary of State” and “Secretary Blinken” both have
// a secretary.
type office struct {
	parts     []part   // “Assistant to the President and Director of the Council” has two
	countries []string // IDs of whose office it is, none where the role does not say
	former    bool
}

// part is one office by its words, without countries and small words.
type part struct {
	words   []string // sorted
	parting []string // those of them that make another office of one
}

// officeReader reads each role once.
type officeReader struct {
	lists *authority.Lists
	known map[string]*office
}

var (
	timesOfOffice = lexicon.List("en/times-of-office")
	sameOffices   = lexicon.List("en/same-offices")
	partOffices   = lexicon.List("en/words-that-part-offices")
	joinsOfTitles = lexicon.List("en/joins-of-titles")
	postedTo      = lexicon.List("en/posted-to")
)

func (r *officeReader) read(role string) *office {
	o, known := r.known[role]
	if !known {
		o = r.parse(role)
		r.known[role] = o
	}
	return o
}

func (r *officeReader) parse(role string) *office {
	o := &office{}
	left := role
	if r.lists.Names != nil {
		r.lists.Names.Find(role, func(m authority.Match) {
			switch m.Kind {
			case authority.PartnerName, authority.MemberName, authority.PartnerAdjective:
			default:
				return
			}
			before := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(role[:m.Start]), " the"))
			if !postedTo.Has(before[strings.LastIndexByte(before, ' ')+1:]) {
				o.countries = append(o.countries, m.Target)
			}
			left = left[:m.Start] + strings.Repeat(" ", m.End-m.Start) + left[m.End:]
		})
	}
	var all, one []string
	skips := false // the words behind “to” are those of another one’s office
	for word := range strings.FieldsSeq(left) {
		lower := strings.ToLower(strings.Trim(word, ".,"))
		if lower == "and" || lower == "&" {
			o.add(one)
			one, skips = nil, false
			continue
		}
		skips = skips || lower == "to"
		if !skips {
			words := r.wordsOfOffice(word, o)
			all, one = append(all, words...), append(one, words...)
		}
		if strings.HasSuffix(word, ",") {
			o.add(one)
			one, skips = nil, false
		}
	}
	o.add(one)
	if len(o.parts) > 1 {
		o.add(all)
	}
	return o
}

// wordsOfOffice are those that a word of a role gives, each in one form.
func (r *officeReader) wordsOfOffice(written string, o *office) (words []string) {
	for _, word := range wordsOf(written) {
		if same, ok := sameOffices.Of(word); ok {
			word = same
		}
		switch {
		case timesOfOffice.Has(word):
			o.former = o.former || word == "former"
		case !joinsOfTitles.Has(word) && word != "s":
			words = append(words, word)
		}
	}
	return words
}

// add adds an office by its words.
func (o *office) add(words []string) {
	if len(words) == 0 {
		return
	}
	words = slices.Clone(words)
	slices.Sort(words)
	p := part{words: slices.Compact(words)}
	for _, word := range p.words {
		if partOffices.Has(word) {
			p.parting = append(p.parting, word)
		}
	}
	o.parts = append(o.parts, p)
}

// isGiven reports a role that says anything.
func (o *office) isGiven() bool { return o != nil && len(o.parts) > 0 }

// length is how many words the office has.
func (o *office) length() int {
	n := 0
	for _, p := range o.parts {
		n = max(n, len(p.words))
	}
	return n
}

// agrees reports whether two roles can be one office: all words of the shorter one stand
// in the other, and neither is the deputy of the other.
func (o *office) agrees(other *office) bool { return o.likeness(other) > 0 }

// likeness is 2 for offices of the same words, 1 for those of which one says less, and 0
// for two.
func (o *office) likeness(other *office) int {
	best := 0
	for _, a := range o.parts {
		for _, b := range other.parts {
			switch {
			case slices.Equal(a.words, b.words):
				return 2
			case slices.Equal(a.parting, b.parting) && (within(a.words, b.words) || within(b.words, a.words)):
				best = 1
			}
		}
	}
	return best
}

// says reports whether a role says the whole of an office.
func (o *office) says(other *office) bool {
	for _, a := range o.parts {
		for _, b := range other.parts {
			if slices.Equal(a.parting, b.parting) && within(b.words, a.words) {
				return true
			}
		}
	}
	return false
}

// within reports whether all words stand among others; both are sorted.
func within(few, many []string) bool {
	for _, word := range few {
		if _, ok := slices.BinarySearch(many, word); !ok {
			return false
		}
	}
	return true
}

// elsewhere reports whether two roles say that they are those of different countries.
func (o *office) elsewhere(other *office) bool {
	if len(o.countries) == 0 || len(other.countries) == 0 {
		return false
	}
	return !slices.ContainsFunc(o.countries, func(id string) bool { return slices.Contains(other.countries, id) })
}

// span is the time from the first document to the last.
type span struct{ first, last time.Time }

func (s *span) take(date string) {
	d, ok := edtf.Bounded(date)
	if !ok {
		return
	}
	if s.first.IsZero() || d.First.Before(s.first) {
		s.first = d.First
	}
	if d.Last.After(s.last) {
		s.last = d.Last
	}
}

// near reports whether a date lies within some years of the time, or one of them is not
// known.
func (s *span) near(date string, years int) bool {
	d, ok := edtf.Bounded(date)
	if !ok || s.first.IsZero() {
		return true
	}
	return d.Last.AddDate(years, 0, 0).After(s.first) && d.First.AddDate(-years, 0, 0).Before(s.last)
}
