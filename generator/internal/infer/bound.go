package infer

import (
	"cmp"
	"fmt"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/limit"
)

// bound keeps the first facts of a kind, as many as one document may bring, and
// says so when there are more. What proves a fact tells its line.
func bound[T any](p *paper.Paper, facts []T, kind string, proof func(*T) []archive.Evidence) []T {
	most := cmp.Or(p.Lists.Site.Limits.Facts, limit.Default().Facts) // lists that no site describes set none
	if len(facts) <= most {
		return facts
	}
	line := 0
	if words := proof(&facts[most]); len(words) > 0 {
		line = words[0].Line
	}
	p.Log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "too-many-facts", File: p.Source.File, Line: line,
		Message: fmt.Sprintf("this text holds %d %s, and only the first %d are kept", len(facts), kind, most),
		Hint:    "Part it into the documents it consists of. " + limit.Raise("facts")})
	return facts[:most:most]
}
