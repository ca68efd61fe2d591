package topline

import (
	"strings"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
)

// SignedBy is the issuer of a line that holds the name of one alone, or with the day behind
// it, as texts are signed: “THE TEA HOUSE, May 5, 2016.” It is nil for all others.
func SignedBy(lists *authority.Lists, line string) *authority.Issuer {
	const longest = 120 // bytes
	if len(line) > longest {
		return nil
	}
	if stamps := dates.Stamps(line); len(stamps) == 1 && strings.Trim(line[stamps[0].End:], " .") == "" {
		line = line[:stamps[0].Start]
	}
	return lists.IssuerNamed(strings.Trim(line, " .,–—-"))
}
