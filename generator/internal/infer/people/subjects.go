package people

import "aseanarchive/generator/internal/infer/nameword"

// subjects reads lists of what an office is for, in which commas stand: “Minister for
// Culture, Community and Youth”.
type subjects struct{ *passage }

func (p *passage) subjects() subjects { return subjects{p} }

// goOnBehindComma reports the rest of a list of subjects, “Minister for Ports,
// Nets and Youth”, and behind a list a further office, “, and Second Minister for Rice”.
func (p subjects) goOnBehindComma(j int) bool {
	if p.end(j) > 0 {
		return true
	}
	if !p.is(j, nameword.Further) || !p.goesOver(j) || !p.isSubject(j-1) {
		return false
	}
	for j++; p.is(j, nameword.Modifier) && p.goesOver(j); j++ {
	}
	return p.is(j, nameword.Office) && p.goesOver(j) && p.is(j+1, nameword.Joining)
}

// end is where the rest of a list of subjects ends that begins behind the comma
// before a word, 0 where there is none: “Culture, Community and Youth”. All are words of
// fields of policy, and “and” joins the last, so that no name is among them.
func (p subjects) end(j int) int {
	const most = 12
	if j < 2 || !p.isSubject(j-1) {
		return 0
	}
	isJoined := false
	if isList := p.isSubject(j-2) && p.words[j-2].Gap == nameword.CommaGap; isList && p.isAnd(j) {
		isJoined = true // Ports, Nets, and Youth
		j++
	}
	for k := j; k-j < most; k++ {
		switch {
		case p.isSubject(k):
			switch {
			case isJoined && p.words[k].Gap != nameword.SpaceGap:
				return k + 1
			case isJoined && p.is(k+1, nameword.Title|nameword.Modifier):
				return 0 // and Finance Minister Holm
			case isJoined && !p.isSubject(k+1):
				return k + 1
			case p.words[k].Gap == nameword.HardGap || p.words[k].Possessive:
				return 0
			}
		case p.isAnd(k) && k > j && !isJoined:
			isJoined = true
		default:
			return 0
		}
	}
	return 0
}

func (p subjects) isAnd(i int) bool {
	return p.is(i, nameword.Joining) && (p.word(i) == "and" || p.word(i) == "&") && p.goesOver(i)
}

// isSubject reports a word of a field of policy, and no day of the week.
func (p subjects) isSubject(i int) bool {
	return p.is(i, nameword.Common) && !weekdays.Has(p.word(i))
}
