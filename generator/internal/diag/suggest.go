package diag

import "unicode/utf8"

// DidYouMean returns the one of known that is closest to the word a person
// typed, or "" when none is close enough to be meant. The distance is that of
// Damerau and Levenshtein in its restricted form: letters added, dropped,
// changed or swapped with a neighbour; about a third of the word may differ.
func DidYouMean(word string, known []string) string {
	best, bestDistance := "", max(1, (utf8.RuneCountInString(word)+1)/3)+1
	letters := lettersOf(word)
	for _, k := range known {
		if letters.leastEdits(k) >= bestDistance {
			continue
		}
		if d := distance([]rune(word), []rune(k), bestDistance); d < bestDistance {
			best, bestDistance = k, d
		}
	}
	return best
}

// bag counts letters whatever their order; a few letters share a place.
type bag [64]int

func lettersOf(word string) bag {
	var b bag
	for _, c := range word {
		b[int(c)%len(b)]++
	}
	return b
}

// leastEdits are as many as it takes at least to make a word of these letters: each letter
// that one has more costs one (the bag distance of Bartolini, Ciaccia and Patella, 2002).
func (b bag) leastEdits(word string) int {
	missing, added := 0, 0
	for _, c := range word {
		b[int(c)%len(b)]--
	}
	for _, n := range b {
		missing, added = missing+max(n, 0), added+max(-n, 0)
	}
	return max(missing, added)
}

// distance counts the edits between a and b, keeping three rows of the table; where
// they are as many as most or more, it may say most.
func distance(a, b []rune, most int) int {
	rows := make([]int, 3*(len(b)+1))
	before, above, row := rows[:len(b)+1], rows[len(b)+1:2*(len(b)+1)], rows[2*(len(b)+1):]
	for j := range above {
		above[j] = j
	}
	least := 0 // of the row above
	for i := 1; i <= len(a); i++ {
		leastAbove := least
		row[0], least = i, i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(above[j]+1, row[j-1]+1, above[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
			least = min(least, row[j])
		}
		if least >= most && leastAbove >= most { // nothing below becomes less
			return most
		}
		before, above, row = above, row, before
	}
	return above[len(b)]
}
