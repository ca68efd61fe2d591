package people

import (
	"strings"

	"aseanarchive/generator/internal/infer/nameword"
)

// The titles and offices that stand before a name.

// role is a title as far as it was read.
type role struct {
	words  span2
	office span2
	end    int  // of what was read, in words
	least  int  // words a name needs behind it
	comma  bool // a comma parts it from what follows
}

// role reads the run of words of a title that begins at a word; ok says that a
// name may follow.
func (p *persons) role(i int) (r role, ok bool) {
	r.words, r.end = span2{i, i}, i
	last := -1 // the last office
	for j := i; j < len(p.words) && j-i < mostTitleWords; {
		w := p.words[j]
		if j > i && w.Is(nameword.Rank) && last >= 0 && !p.words[j-1].Is(nameword.Joining|nameword.Modifier) {
			break // U.S. Trade Representative Ambassador
		}
		switch {
		case w.Is(nameword.OfTitles):
			if w.Is(nameword.Title) {
				last = j
			}
			j++
		case w.Is(nameword.Joining):
			next := p.afterJoining(j, last >= 0)
			if next == j {
				return p.finished(r, i, last, false)
			}
			j = next
		default:
			return p.finished(r, i, last, w.Is(nameword.Unknown|nameword.Initial|nameword.Honorific) && last >= 0)
		}
		r.end, r.words.to = j, j
		if before := p.words[j-1]; before.Gap != nameword.SpaceGap || before.Possessive && last >= 0 {
			if before.Gap == nameword.CommaGap && !before.Possessive && last >= 0 && j < len(p.words) {
				r.comma = true
				return p.finished(r, i, last, p.words[j].Is(nameword.Honorific|nameword.Rank) || p.words[j].Is(nameword.Unknown) && j-last > 2)
			}
			return p.finished(r, i, last, false)
		}
	}
	return p.finished(r, i, last, last >= 0)
}

// finished works out what a title asks of the name behind it.
func (p *persons) finished(r role, from, last int, ok bool) (role, bool) {
	if last < 0 {
		r.words.to = r.words.from
		return r, false
	}
	start := last
	for start > from && p.words[start-1].Is(nameword.Modifier|nameword.Title) {
		start--
	}
	r.office = span2{start, last + 1}
	r.least = 2
	direct := last == r.end-1
	if ok && !direct && !r.comma && isAdjective(p.word(r.end-1)) {
		return r, false // Chair of the National Spelling Bee
	}
	if p.words[last].Is(nameword.Office|nameword.Rank) && p.word(last) != "General" && (direct || r.end-1-last == 2 && p.word(last) == "Secretary") && !r.comma {
		r.least = 1 // President Obama, Secretary of State Clinton
	}
	if !ok && direct {
		p.noteBare(r, from)
	}
	for first := last; ok && direct && first > from; first-- {
		if before := p.words[first-1]; before.Is(nameword.Joining) {
			if p.word(first-1) == "to" { // Counsel to Chairman Smith is no title of Smith's
				r.words.from = first
			}
			break
		}
	}
	return r, ok
}

// isAdjective reports words of titles that ask for a further one.
func isAdjective(word string) bool {
	switch word {
	case "Republic", "Pacific", "Atlantic", "Senegal", "Portugal", "Nepal", "Public-Private", "Asia-Pacific", "Indo-Pacific", "Capitol":
		return false
	}
	for _, ending := range [...]string{"al", "ic", "ese", "ish", "ive", "ican", "sian", "dian", "rian", "lian", "pean"} {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// noteBare remembers "the Secretary".
func (p *persons) noteBare(r role, from int) {
	if from == 0 || r.office.from != from || p.words[r.end-1].Possessive && r.end-from > 3 {
		return
	}
	if before := p.word(from - 1); before != "the" && before != "The" {
		return
	}
	if r.end < len(p.words) && p.words[r.end-1].Gap == nameword.SpaceGap && p.words[r.end].Is(nameword.Joining) && p.word(r.end) != "and" && p.word(r.end) != "to" {
		return
	}
	bare := bareOffice{p.phrase(r.office), p.leaf.Line}
	if n := len(p.offices); n == 0 || p.offices[n-1] != bare {
		p.offices = append(p.offices, bare)
	}
}

// afterJoining is where a title goes on behind "of", "for", "and the": behind
// the words of an organisation or a place. It is the place of the joining word
// itself when the title ends before it.
func (p *persons) afterJoining(j int, hasOffice bool) int {
	at := j
	word := p.word(j)
	if !hasOffice && word != "of" {
		return at // before the office only Department of State
	}
	j++
	for j < len(p.words) && p.words[j].Is(nameword.Joining) && p.words[j-1].Gap == nameword.SpaceGap && j-at < 3 {
		j++
	}
	if j >= len(p.words) || p.words[j-1].Gap != nameword.SpaceGap {
		return at
	}
	switch {
	case p.words[j].Is(nameword.OfTitles):
		if isWhere(word) && !p.isInstitution(j) {
			return at
		}
		return j
	case !p.words[j].Is(nameword.Unknown) || word == "in" || word == "at":
		return at
	}
	end := j
	for end < len(p.words) && p.words[end].Is(nameword.Unknown) && end-j < 6 {
		end++
		if p.words[end-1].Gap != nameword.SpaceGap || p.words[end-1].Possessive {
			break
		}
	}
	if word == "and" || word == "&" || word == "to" || word == "on" { // "and Digital Policy", but not "and Gunnar Wiegand"
		if end >= len(p.words) || p.words[end-1].Gap != nameword.SpaceGap || !p.words[end].Is(nameword.Institution|nameword.Common) {
			return at
		}
	}
	return end
}

func isWhere(word string) bool { return word == "in" || word == "at" || word == "on" }

// isInstitution reports whether the words from one on name an institution
// rather than a place: the European External Action Service.
func (p *persons) isInstitution(j int) bool {
	for k := j; k < len(p.words) && k-j < 8 && p.words[k].Is(nameword.OfTitles|nameword.Unknown); k++ {
		if p.words[k].Is(nameword.Institution|nameword.Common) || k == j && p.words[k].Is(nameword.Letters) {
			return true
		}
		if p.words[k].Gap != nameword.SpaceGap {
			break
		}
	}
	return false
}
