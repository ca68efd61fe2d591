package lexicon

import (
	"fmt"
	"strings"
)

// ofTests is the source of words that no published list has.
const ofTests = "texts of the tests"

// parsed is a file as it was read. Its problems are the affair of a test: the
// program goes on with what is right.
type parsed struct {
	entries  []entry
	purpose  string
	sources  []string
	problems []string
}

// published reports whether the whole list comes from elsewhere.
func (p *parsed) published() bool {
	for _, source := range p.sources {
		if source != ofTests {
			return true
		}
	}
	return false
}

func (p *parsed) problem(line int, format string, values ...any) {
	p.problems = append(p.problems, fmt.Sprintf("line %d: ", line)+fmt.Sprintf(format, values...))
}

func parse(raw string) *parsed {
	p := &parsed{}
	exact := false
	byKey := map[uint64][]int{}
	for number, line := range strings.Split(strings.TrimSuffix(raw, "\n"), "\n") {
		number++
		if strings.HasPrefix(line, "#") {
			name, value, _ := strings.Cut(strings.TrimSpace(line[1:]), ":")
			switch value = strings.TrimSpace(value); name {
			case "For":
				p.purpose = value
			case "Source":
				p.sources = append(p.sources, value)
			case "Letters":
				exact = value == "as written"
			}
			continue
		}
		if line == "" {
			continue
		}
		one := parseEntry(line, exact)
		for _, problem := range one.problems {
			p.problem(number, "%s", problem)
		}
		for _, e := range one.entries {
			e.line = number
			twice := false
			for _, i := range byKey[e.keys[0]] {
				if p.entries[i].same(&e) {
					twice = true
					p.problem(number, "%q stands also on line %d", e.words, p.entries[i].line)
				}
			}
			if !twice {
				byKey[e.keys[0]] = append(byKey[e.keys[0]], len(p.entries))
				p.entries = append(p.entries, e)
			}
		}
	}
	if p.purpose == "" {
		p.problem(1, "no line says what the list is for (# For: …)")
	}
	if len(p.sources) == 0 {
		p.problem(1, "no line says where its words come from (# Source: …)")
	}
	return p
}

// parseEntry reads a line: words, a value behind a tab, a source behind #.
func parseEntry(line string, exact bool) (p parsed) {
	rest, source, sourced := strings.Cut(line, " #")
	if sourced && strings.TrimSpace(source) == "" {
		p.problems = append(p.problems, "the source behind # is empty")
	}
	written, value, _ := strings.Cut(strings.TrimRight(rest, " "), "\t")
	if strings.Contains(value, "\t") || strings.TrimSpace(value) != value || strings.TrimSpace(written) != written {
		p.problems = append(p.problems, fmt.Sprintf("%q is not words, a tab and a value", rest))
	}
	forms, ok := expand(strings.TrimSpace(written))
	if !ok {
		p.problems = append(p.problems, fmt.Sprintf("%q has a bracket too many or too few", written))
		return p
	}
	sourced = sourced && strings.TrimSpace(source) != ofTests
	for _, form := range forms {
		e := entry{words: form, value: strings.TrimSpace(value), exact: exact, sourced: sourced}
		if !e.cut() {
			p.problems = append(p.problems, fmt.Sprintf("%q does not begin with a letter or a figure", form))
			continue
		}
		p.entries = append(p.entries, e)
	}
	return p
}

// expand writes the forms of an entry: "statement(s)" is two.
func expand(written string) (forms []string, ok bool) {
	before, rest, bracket := strings.Cut(written, "(")
	if !bracket {
		return []string{written}, !strings.Contains(written, ")")
	}
	inner, after, closed := strings.Cut(rest, ")")
	if !closed || strings.ContainsAny(before, ")") || strings.ContainsAny(inner, "(") {
		return nil, false
	}
	tails, ok := expand(after)
	for _, part := range append([]string{""}, strings.Split(inner, "|")...) {
		for _, tail := range tails {
			forms = append(forms, before+part+tail)
		}
	}
	return forms, ok
}
