package people

import (
	"strings"

	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/nameword"
)

// Lead is how much of some words is the title of the person with whom they begin, in bytes:
// all before the name of “Minister for Ports, Nets and Rice Anna Lee, at the Forum”. Of an
// office without a name it is the office with what it is for. It is 0 where the words begin
// with nobody.
func Lead(h *head.Head, words string) int {
	p := titles{reading: &reading{h}, passage: lineOf(h, words)}
	from := 0
	if len(p.words) > 0 && strings.EqualFold(p.word(0), "the") {
		from++
	}
	if from == len(p.words) {
		return 0
	}
	if m, _, ok := p.titled(from); ok && !p.goesSomewhere(m.role) {
		return p.words[m.name.from].Start
	}
	role, _ := p.role(p.honorifics(from))
	end := role.words.from
	for end < role.words.to && !p.goesSomewhere(run{end, end + 1}) {
		end++
	}
	for end > role.words.from && p.words[end-1].Is(nameword.Joining) {
		end--
	}
	if end == role.words.from {
		return 0
	}
	return p.words[end-1].End
}

// goesSomewhere reports words of which one says where, to whom or on what somebody spoke,
// rather than what the office is.
func (p *passage) goesSomewhere(title run) bool {
	for i := title.from; i < title.to; i++ {
		if p.words[i].Is(nameword.Where) || p.words[i].Is(nameword.Joining) && p.word(i) == "to" {
			return true
		}
	}
	return false
}
