package paper

import (
	"cmp"
	"fmt"

	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/limit"
)

// MostFacts is how many facts of one kind a document may bring.
func (p *Paper) MostFacts() int {
	return cmp.Or(p.Lists.Site.Limits.Facts, limit.Default().Facts) // lists that no site describes set none
}

// WarnOfMore says that the facts of a kind are kept up to a line only.
func (p *Paper) WarnOfMore(kind string, line int) {
	most := p.MostFacts()
	p.Log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "too-many-facts", File: p.Source.File, Line: line,
		Message: fmt.Sprintf("this text holds more than %d %s, and only the first %d are kept", most, kind, most),
		Hint:    "Part it into the documents it consists of. " + limit.Raise("facts")})
}
