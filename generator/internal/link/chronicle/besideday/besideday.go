// Package besideday tells what stands beside the words of a clause that say its day, and what
// these belong to.
package besideday

import (
	"strings"

	"aseanarchive/generator/internal/lexicon"
)

var (
	attributions = lexicon.List("en/attributions")
	happenings   = lexicon.List("en/words-of-happenings")
)

// Day is where a clause says a day.
type Day struct{ clause, words string }

// Of is where a clause says a day by an expression, which may run over line ends.
func Of(clause, expression string) Day {
	return Day{clause, strings.Join(strings.Fields(expression), " ")}
}

// each calls a function with the offsets of the day in the clause, until it returns false.
func (d Day) each(found func(from, to int) bool) {
	for at := 0; d.words != ""; {
		i := strings.Index(d.clause[at:], d.words)
		if i < 0 {
			return
		}
		at += i
		if !found(at, at+len(d.words)) {
			return
		}
		at += len(d.words)
	}
}

// Nearest is where the place begins that says the day and is nearest to an offset, false where none
// does.
func (d Day) Nearest(to int) (at int, ok bool) {
	at = -1
	d.each(func(from, _ int) bool {
		if at < 0 || distance(from, to) < distance(at, to) {
			at = from
		}
		return true
	})
	return at, at >= 0
}

// Between are the words between the name that begins at an offset and the nearest place that
// says the day, false where none does.
func (d Day) Between(name int) (words string, ok bool) {
	best, ok := d.Nearest(name)
	if !ok {
		return "", false
	}
	if best > name {
		return d.clause[name:best], true
	}
	return d.clause[min(best+len(d.words), name):name], true
}

// IsBeside reports a name no more than some bytes from the day.
func (d Day) IsBeside(from, to, beside int) bool {
	is := false
	d.each(func(first, last int) bool {
		is = first < to && last > from || min(distance(last, from), distance(first, to)) <= beside
		return !is
	})
	return is
}

// IsOfTalkAbout reports that on the day somebody only spoke of what is named at an offset:
// “yesterday said that the trip”.
func (d Day) IsOfTalkAbout(name int) bool {
	at := strings.Index(d.clause, d.words)
	return d.words != "" && at >= 0 && at < name && attributions.In(d.clause[at:name])
}

// IsOfOther reports a day that the clause gives to what is no happening of a class:
// “Saturday’s election”.
func (d Day) IsOfOther(class string) bool {
	other := false
	d.each(func(_, to int) bool {
		for _, own := range [...]string{"’s ", "'s "} {
			if behind, ok := strings.CutPrefix(d.clause[to:], own); ok {
				found, happens := happenings.Opens(behind)
				other = happens && found.Value != class
			}
		}
		return !other
	})
	return other
}

// OwnsWhatFollows reports a clause that says its day but once, behind an offset, and gives it to what
// follows: “this month’s summit”.
func (d Day) OwnsWhatFollows(behind int) bool {
	times, owns := 0, false
	d.each(func(from, to int) bool {
		times++
		day := strings.TrimSuffix(d.clause[from:to], "’s")
		owns = from >= behind && strings.HasPrefix(d.clause[from+len(day):], "’s ")
		return true
	})
	return times == 1 && owns
}

func distance(a, b int) int { return max(a-b, b-a) }
