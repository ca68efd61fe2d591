package infer

import (
	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/paper"
)

// bound keeps the first facts of a kind, as many as one document may bring, and
// says so when there are more. What proves a fact tells its line.
func bound[T any](p *paper.Paper, facts []T, kind string, proof func(*T) []archive.Evidence) []T {
	most := p.MostFacts()
	if len(facts) <= most {
		return facts
	}
	line := 0
	if words := proof(&facts[most]); len(words) > 0 {
		line = words[0].Line
	}
	p.WarnOfMore(kind, line)
	return facts[:most:most]
}
