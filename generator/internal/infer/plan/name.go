package plan

import (
	"strings"

	"aseanarchive/generator/internal/infer/meeting"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// planName is the name of a plan between words of a sentence.
type planName struct {
	from, to int    // words, without the period
	end      int    // the first word behind the period
	period   string // EDTF
}

// The words of which names of plans are made, and those beside them.
var (
	planNouns      = lexicon.List("en/nouns-of-plans")
	wordsBefore    = lexicon.List("en/words-before-plan")
	wordsInside    = lexicon.List("en/words-inside-names")
	beforeNames    = lexicon.List("en/openings-before-names")
	prepositions   = lexicon.List("en/prepositions")
	barePlans      = lexicon.List("en/bare-plans")
	planSpellings  = lexicon.List("en/spellings-of-plans")
	namesOfASEAN   = lexicon.List("en/names-of-asean")
	keyOfImplement = text.KeyOf("implement")
)

// planNoun is what a word does for the name of a plan: "whole" for one by
// itself, as Declaration, "half" for one that asks for a word beside it.
func planNoun(w paper.SentenceWord) string {
	if !paper.IsCapital(w.Text[0]) {
		return ""
	}
	says, _ := planNouns.OfKey(w.Key)
	return says
}

// namesPlan reports whether the word at i is the noun of a plan's name.
func (p *plans) namesPlan(i int) bool {
	switch planNoun(p.words[i]) {
	case "whole":
		return true
	case "half":
		isHalf := i > 0 && p.words[i-1].Capital() && wordsBefore.HasKey(p.words[i-1].Key)
		return isHalf || p.wordAt(i+1).Low == "of" && p.wordAt(i+2).Text == "Action"
	}
	return false
}

// wordAt is a word of the sentence at hand, a blank one behind its end.
func (p *plans) wordAt(k int) paper.SentenceWord {
	if k < len(p.words) {
		return p.words[k]
	}
	return paper.SentenceWord{Text: " "}
}

// longestPlan is how many words of a name stand on either side of its noun.
const longestPlan = 16

// nameAround is the name around the noun at i; words before low belong to the
// name before.
func (p *plans) nameAround(i, low int) planName {
	name := planName{from: i, to: i + 1}
	for k := i - 1; k >= max(low, i-longestPlan); k-- {
		w := p.words[k]
		if w.Comma || w.Hard {
			break
		}
		if years, ok := yearsOf(w.Text); ok {
			name.period = p.yearsUpTo(k, low, years)
			break
		}
		joins := p.joinsBefore(k)
		if !w.Capital() && !joins || k == 0 && opensSentence(w) || w.Text == "The" {
			break
		}
		if !joins {
			name.from = k
		}
	}
	p.extend(&name)
	return name
}

// yearsUpTo is the period that ends with the years at k: 2016- 2020.
func (p *plans) yearsUpTo(k, low int, years string) string {
	if k <= low || !p.words[k-1].Hard {
		return years
	}
	first, ok := yearsOf(p.words[k-1].Text)
	if ok && isYearAlone(first) && isYearAlone(years) && first < years {
		return first + "/" + years
	}
	return years
}

// isYearAlone reports whether years as EDTF are a single one.
func isYearAlone(years string) bool { return len(years) == len("2016") }

// joinsBefore reports whether the word at k is a small one inside a name that
// goes on before it. What stands before "and ASEAN" is another name.
func (p *plans) joinsBefore(k int) bool {
	says, _ := wordsInside.OfKey(p.words[k].Key)
	return says == "before" && k > 0 && p.words[k-1].Capital() && !namesOfASEAN.HasKey(p.words[k+1].Key)
}

// opensSentence reports whether the first word of a sentence has its capital
// from there.
func opensSentence(w paper.SentenceWord) bool {
	return determiners.HasKey(w.Key) || prepositions.HasKey(w.Key) || beforeNames.HasKey(w.Key)
}

// extend takes what stands behind the noun into the name: of Action, a subject,
// a short form in brackets, and the period.
func (p *plans) extend(name *planName) {
	k := name.to
	between := false // one side of “between” is named, and the other is not
	for end := k + longestPlan; k < end && k < len(p.words) && !p.endsName(k-1); {
		words := p.partOfName(k)
		if between && p.words[k].Low == "and" {
			words, between = p.otherSide(k), false
		}
		if words == 0 {
			break
		}
		between = between || p.words[k].Low == "between"
		k += words
		if p.words[k-1].Capital() && !p.bracketed(k-1) {
			name.to = k
		}
	}
	name.end = p.period(name, k)
}

// otherSide is how many words lead from the "and" at k to the other side: "and the
// Government". It is 0 where none is named.
func (p *plans) otherSide(k int) int {
	switch next := p.wordAt(k + 1); {
	case next.Capital():
		return 1
	case next.Low == "the" && p.wordAt(k+2).Capital():
		return 2
	}
	return 0
}

// endsName reports whether a mark behind the word at k ends a name.
func (p *plans) endsName(k int) bool {
	w := p.words[k]
	return w.Comma || w.Colon || w.Hard && !p.bracketed(k)
}

// partOfName is how many words from k on go on with a name, 0 for none. Small
// words do when a capital follows.
func (p *plans) partOfName(k int) int {
	w, next := p.words[k], p.wordAt(k+1)
	isFigure := startsWithDigit(w.Text)
	joins := wordsInside.HasKey(w.Key)
	switch {
	case p.bracketed(k) && !isFigure:
		return 1
	case w.Low == "to" && next.Key == keyOfImplement:
		return 2
	case w.Low == "to", w.Low == "and" && p.beginsAnother(k+1):
		// of something that follows, not of the name
	case joins && next.Capital() && !meeting.IsMonthOrDay(next.Text),
		joins && next.Low == "the" && p.wordAt(k+2).Capital(),
		w.Low == "the" && p.mayStandBeforeThe(k-1):
		return 1
	case w.Capital() && !isFigure:
		return 1
	}
	return 0
}

// beginsAnother reports whether what stands behind "and" is another plan, or
// none.
func (p *plans) beginsAnother(k int) bool {
	next := p.wordAt(k)
	return !next.Capital() || namesOfASEAN.HasKey(next.Key) || planNoun(p.wordAt(k+1)) != ""
}

// mayStandBeforeThe reports whether "the" behind the word at k is inside a name.
func (p *plans) mayStandBeforeThe(k int) bool {
	return wordsInside.HasKey(p.words[k].Key) || p.words[k].Key == keyOfImplement
}

// bracketed reports whether the word at k stands alone in brackets.
func (p *plans) bracketed(k int) bool {
	w := p.words[k]
	return w.Start > 0 && p.leaf.String[w.Start-1] == '(' && w.End < len(p.leaf.String) && p.leaf.String[w.End] == ')'
}

func startsWithDigit(word string) bool { return word[0] >= '0' && word[0] <= '9' }

// period reads the period that stands at the word k, behind "for" and "from"
// as well, and returns the first word behind it. What stands behind a comma is
// no period of the name.
func (p *plans) period(name *planName, k int) int {
	if p.words[k-1].Comma {
		return name.to
	}
	for k < len(p.words) && isBeforePeriod(p.words[k].Low) {
		k++
	}
	if k >= len(p.words) {
		return name.to
	}
	years, ok := yearsOf(p.words[k].Text)
	if !ok {
		return name.to
	}
	if last := p.lastYear(k, years); last > k {
		second, _ := yearsOf(p.words[last].Text)
		name.period = years + "/" + second
		return last + 1
	}
	name.period = years
	return k + 1
}

// isBeforePeriod knows the words between a name and its period: "for the period
// from 2016".
func isBeforePeriod(low string) bool {
	return low == "for" || low == "from" || low == "the" || low == "period"
}

// lastYear is the word with the year in which a period ends that begins with the
// year at k: "2016 - 2020", "2016 to 2020"; k itself when there is none.
func (p *plans) lastYear(k int, years string) int {
	if k+1 >= len(p.words) || !isYearAlone(years) {
		return k
	}
	last := k + 1
	isTo := p.words[last].Low == "to"
	if isTo && k+2 < len(p.words) {
		last = k + 2
	}
	between := strings.Trim(p.leaf.String[p.words[k].End:p.words[k+1].Start], " ")
	second, ok := yearsOf(p.words[last].Text)
	isLater := ok && isYearAlone(second) && second > years
	if isLater && (isTo || between == "-" || between == "–") {
		return last
	}
	return k
}

// yearsOf reads 2016, 2016-2020 and 2016–20 as EDTF.
func yearsOf(word string) (string, bool) {
	if len(word) < 4 || !meeting.IsYear(word[:4]) {
		return "", false
	}
	if len(word) == 4 {
		return word, true
	}
	rest, ok := strings.CutPrefix(word[4:], "-")
	for _, dash := range [...]string{"–", "‑", "—", "/"} {
		if !ok {
			rest, ok = strings.CutPrefix(word[4:], dash)
		}
	}
	if ok && len(rest) == 2 {
		rest = word[:2] + rest
	}
	if !ok || !meeting.IsYear(rest) || rest <= word[:4] {
		return "", false
	}
	return word[:4] + "/" + rest, true
}
