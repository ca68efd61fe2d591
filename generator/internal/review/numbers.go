package review

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
)

// Numbered is a series with how many of its numbers the list has, up to the highest.
type Numbered struct {
	File    string `json:"file"`
	Name    string `json:"name"`
	Present int    `json:"present"`
	Highest int    `json:"highest"`
	Missing []int  `json:"missing"`
}

// Numbers are the series that have numbers, by file.
func Numbers(lists *authority.Lists) []Numbered {
	var list []Numbered
	for i := range lists.Series {
		if n := numbersOf(&lists.Series[i].Series); n.Highest > 0 {
			list = append(list, n)
		}
	}
	slices.SortFunc(list, func(a, b Numbered) int { return cmp.Compare(a.File, b.File) }) // for determinism
	return list
}

func numbersOf(s *archive.Series) Numbered {
	n := Numbered{File: s.File, Name: s.Name}
	has := map[int]bool{}
	for _, e := range s.Editions {
		if e.Number > 0 {
			has[e.Number] = true
			n.Highest = max(n.Highest, e.Number)
		}
	}
	n.Present = len(has)
	for number := 1; number <= n.Highest; number++ {
		if !has[number] {
			n.Missing = append(n.Missing, number)
		}
	}
	return n
}

// Says is the line of a series: “content/meetings/x.md: 40 of 57 numbers, without 1–3, 9”.
func (n Numbered) Says() string {
	says := fmt.Sprintf("%s: %d of %d numbers", n.File, n.Present, n.Highest)
	if len(n.Missing) > 0 {
		says += ", without " + runs(n.Missing)
	}
	return says
}

// runs writes numbers in their order, those in a row as a span.
func runs(numbers []int) string {
	var parts []string
	for i := 0; i < len(numbers); {
		j := i
		for j+1 < len(numbers) && numbers[j+1] == numbers[j]+1 {
			j++
		}
		part := fmt.Sprint(numbers[i])
		if j > i {
			part += fmt.Sprintf("–%d", numbers[j])
		}
		parts = append(parts, part)
		i = j + 1
	}
	return strings.Join(parts, ", ")
}
