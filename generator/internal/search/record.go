package search

import (
	"encoding/binary"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text"
)

// What a word counts for by where it stands.
const (
	inTitle   = 4
	inHeading = 2
	inLead    = 1.5
	inText    = 1
)

// leadLength is from how many bytes on the first paragraph is the lead, not a
// dateline or a greeting.
const leadLength = 120

// The weight of a form in a document is that of BM25 (Robertson and Zaragoza,
// The Probabilistic Relevance Framework, 2009) without the rarity of the word,
// which the client knows. Length is held against a fixed one, not against the
// archive's mean, so that a new document leaves the weights of the others.
const (
	saturation   = 1.2
	lengthEffect = 0.6
	plainLength  = 500 // words
)

// weights is how many steps a weight is told in.
const weights = 8

// scratch is what one goroutine needs to make the record of a document, used
// again for the next.
type scratch struct {
	known  known
	tokens []token
	// Of each form of the document, by its number in the vocabulary:
	at    []int32 // where in terms it is, if stamp says so
	stamp []uint32
	turn  uint32
	terms []termUse
	order []int32 // tokens by form
	out   []byte
	spans []byte
	file  []byte // of the text for excerpts
}

// token is a word of a text.
type token struct {
	form     uint32
	position int32
	weight   float32
}

// termUse is a form in the document at hand.
type termUse struct {
	form   uint32
	count  int32
	from   int32 // in order
	weight float32
}

func newScratch() *scratch { return &scratch{known: newKnown()} }

// record is what the index keeps of a document until all are there: for each
// form its number, its weight, the number of its occurrences, the last of their
// positions, and these as a p file has them.
func (s *scratch) record(terms *vocabulary, d *archive.Entry, body *text.Body) []byte {
	s.read(terms, d, body)
	s.gather()
	length := saturation * (1 - lengthEffect + lengthEffect*float64(len(s.tokens))/plainLength)
	s.out = s.out[:0]
	for _, term := range s.terms {
		s.spans = s.appendPositions(s.spans[:0], term)
		weight := float64(term.weight)
		step := min(int(weight/(weight+length)*weights), weights-1)
		s.out = binary.AppendUvarint(s.out, uint64(term.form))
		s.out = append(s.out, byte(step))
		s.out = binary.AppendUvarint(s.out, uint64(term.count))
		s.out = binary.AppendUvarint(s.out, uint64(s.tokens[s.order[term.from+term.count-1]].position))
		s.out = binary.AppendUvarint(s.out, uint64(len(s.spans)))
		s.out = append(s.out, s.spans...)
	}
	return append(make([]byte, 0, len(s.out)), s.out...)
}

// read cuts a document into tokens.
func (s *scratch) read(terms *vocabulary, d *archive.Entry, body *text.Body) {
	s.tokens = s.tokens[:0]
	position, weight := int32(0), float32(inTitle)
	enter := func(word []byte) {
		s.tokens = append(s.tokens, token{s.known.form(word, terms.id), position, weight})
		position++
	}
	blocks(d, body, func(b passage) {
		weight = b.weight
		Words(b.words, enter)
		position++
	})
}

// passage is a piece of a document that can be found.
type passage struct {
	words  string
	line   int // on which its paragraph begins, 0 for a title outside the text
	weight float32
}

// blocks calls visit for each passage of a document, in order.
func blocks(d *archive.Entry, body *text.Body, visit func(passage)) {
	titled := 0
	if d.Title.Basis == archive.Stated {
		if d.Title.Source == archive.FromText && len(d.Title.Evidence) > 0 {
			titled = d.Title.Evidence[0].Line
		} else {
			visit(passage{d.Title.Value, 0, inTitle})
		}
	}
	lead := true
	line := 0
	body.Leaves(func(b *text.Block) {
		if b.Anchor() != "" {
			line = b.Line
		}
		p := passage{b.Labelled(), line, inText}
		switch {
		case titled > 0 && b.Line == titled && b.Anchor() != "":
			p.weight = inTitle
		case b.Kind == text.Heading:
			p.weight = inHeading
		case lead && len(b.String) >= leadLength:
			p.weight, lead = inLead, false
		}
		visit(p)
	})
}

// gather sorts the tokens by their forms.
func (s *scratch) gather() {
	s.turn++
	s.terms = s.terms[:0]
	for i := range s.tokens {
		t := &s.tokens[i]
		for int(t.form) >= len(s.at) {
			s.at, s.stamp = append(s.at, 0), append(s.stamp, 0)
		}
		if s.stamp[t.form] != s.turn {
			s.stamp[t.form] = s.turn
			s.at[t.form] = int32(len(s.terms))
			s.terms = append(s.terms, termUse{form: t.form})
		}
		use := &s.terms[s.at[t.form]]
		use.count++
		use.weight += t.weight
	}
	from := int32(0)
	for i := range s.terms {
		s.terms[i].from = from
		from += s.terms[i].count
		s.terms[i].count = 0
	}
	if cap(s.order) < len(s.tokens) {
		s.order = make([]int32, len(s.tokens)+len(s.tokens)/2)
	}
	s.order = s.order[:len(s.tokens)]
	for i := range s.tokens {
		use := &s.terms[s.at[s.tokens[i].form]]
		s.order[use.from+use.count] = int32(i)
		use.count++
	}
}

// appendPositions appends the occurrences of a form.
func (s *scratch) appendPositions(out []byte, term termUse) []byte {
	last := int32(0)
	for _, i := range s.order[term.from : term.from+term.count] {
		position := s.tokens[i].position
		step := uint64(position-last) << 1
		last = position
		if near := s.near(i); near != 0 && term.form >= uint32(len(nearWords)) {
			out = append(binary.AppendUvarint(out, step|1), near)
		} else {
			out = binary.AppendUvarint(out, step)
		}
	}
	return out
}

// near names the small words right before and after a token.
func (s *scratch) near(i int32) byte {
	var code byte
	position := s.tokens[i].position
	if i > 0 && s.tokens[i-1].position == position-1 && s.tokens[i-1].form < uint32(len(nearWords)) {
		code = byte(s.tokens[i-1].form+1) << 4
	}
	if int(i)+1 < len(s.tokens) && s.tokens[i+1].position == position+1 && s.tokens[i+1].form < uint32(len(nearWords)) {
		code |= byte(s.tokens[i+1].form + 1)
	}
	return code
}
