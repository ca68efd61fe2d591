package meeting

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/text"
)

// A text may name a series, or but its sides, before the number of the meeting:
// “the Transport Ministers of ASEAN and China held their Third Meeting”, “ASEAN,
// Norway convene 8th Joint Sectoral Cooperation Committee”.

// findBefore looks for the series of a number whose name alone tells none in the
// sentence before it.
func (r *Reader) findBefore(o *opener, words string, fields []field, start int, ends []nameEnd) bool {
	if len(o.Ordinals) == 0 {
		return false
	}
	counts := heldThings.Has(fields[o.next].word)
	if !counts && len(ends) == 0 {
		return false
	}
	before := r.sentenceBefore(r.low + fields[o.first].start)
	return counts && r.findHeld(o, fields[o.next], before) || r.findBySides(o, words, fields, start, ends, before)
}

// span is a stretch of the text that is read.
type span struct {
	from int // its offset in the text
	text string
}

// sentenceBefore is the sentence that goes on at an offset, behind the meeting
// named before.
func (r *Reader) sentenceBefore(at int) span {
	const most = 300 // bytes
	from := r.free
	if far := at - most; far > from {
		from = far + strings.IndexByte(r.whole[far:at], ' ') + 1
	}
	sentence := span{from, r.whole[from:at]}
	if list := text.Sentences(sentence.text); len(list) > 0 {
		last := list[len(list)-1][0]
		sentence.from, sentence.text = from+last, sentence.text[last:]
	}
	return sentence
}

// findHeld looks for the series whose meetings a number counts: “the ASEAN-Canada
// Joint Cooperation Committee held its 8th meeting”.
func (r *Reader) findHeld(o *opener, held field, before span) bool {
	if m, ok := determiners.Closes(before.text); ok {
		before.text = before.text[:m.Start]
	}
	list := text.AppendWords(nil, before.text, nil)
	verb := len(list) - 1
	if verb < 1 || !holdingVerbs.Has(list[verb].Of(before.text)) {
		return false
	}
	for k := range verb {
		from := int(list[k].Start)
		name := strings.TrimRight(withoutAsides(before.text[from:list[verb].Start]), " (),")
		series, ok := r.Lists.Meetings.Find(name)
		if !ok {
			series, ok = r.Lists.Meetings.Find(name + " " + held.word)
		}
		if ok {
			o.Series, o.From, o.To = series, before.from+from-r.low, held.end
			return true
		}
	}
	return false
}

// findBySides looks for the series of a name that names no side, where the
// sentence before it names ASEAN and one partner at most.
func (r *Reader) findBySides(o *opener, words string, fields []field, start int, ends []nameEnd, before span) bool {
	const fewest = 2 // words of the name: any two hold a Meeting
	sides := r.sidesNamed(before.text)
	if sides.text == "" {
		return false
	}
	for k := len(ends) - 1; k >= 0; k-- {
		behind := ends[k].field + 1
		if behind < len(fields) && opensSides.Has(fields[behind].word) {
			continue
		}
		o.join(words, fields, start, ends[k])
		if len(strings.Fields(o.name)) < fewest || o.special || r.namesSide(o.name) {
			continue
		}
		series, ok := r.Lists.Meetings.Find(sides.text + " " + o.name)
		if ok && !ends[k].theme && !ends[k].topic && !o.isFarAhead(series) {
			o.Series, o.From = series, before.from+sides.from-r.low
			return true
		}
	}
	return false
}

// sidesNamed are the sides that a sentence names, from where the first of them
// stands; none where it does not name ASEAN, or names several partners.
func (r *Reader) sidesNamed(sentence string) span {
	own, ok := ownNames.FindAmong(text.AppendWords(nil, sentence, nil), sentence)
	if !ok {
		return span{}
	}
	from := own.Start
	partner, id := "", ""
	several := false
	r.Lists.Names.Find(sentence, func(m authority.Match) {
		if m.Kind != authority.PartnerName {
			return
		}
		from = min(from, m.Start)
		several = several || partner != "" && id != m.Target
		partner, id = sentence[m.Start:m.End], m.Target
	})
	if several {
		return span{}
	}
	return span{from, strings.TrimSpace(sentence[own.Start:own.End] + " " + partner)}
}

// namesSide reports whether a name holds that of ASEAN or of a partner.
func (r *Reader) namesSide(name string) bool {
	if slices.ContainsFunc(strings.Fields(name), hasASEAN) {
		return true
	}
	found := false
	r.Lists.Names.Find(name, func(m authority.Match) {
		found = found || m.Kind == authority.PartnerName
	})
	return found
}
