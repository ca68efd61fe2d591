package issue

import (
	"net/url"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/infer/rule"
)

// addressReader reads when a document was put where it came from.
type addressReader struct{ *issueReader }

// date is the day that stands in the address from which a document came, as many
// sites write it: “…/2016/05/13/talks”, “…/2016-05-13-talks”. It is the day on which the
// page was put there, and holds only where nothing else tells one.
func (r addressReader) date() archive.Fact {
	for _, g := range r.AllGiven(slices.Concat(archive.OriginKeys, archive.AddressKeys)...) {
		address, err := url.Parse(g.Value)
		if err != nil {
			continue
		}
		if day, ok := dayInPath(address.Path); ok && len(g.Proof) > 0 {
			return archive.Fact{Value: day, Basis: archive.Inferred, Source: g.From, Rule: rule.AddressDate,
				Evidence: g.Proof}
		}
	}
	return archive.Fact{}
}

// dayInPath is the one day that stands in the path of an address: three of its parts one
// after the other, or the head of one.
func dayInPath(path string) (day string, ok bool) {
	const year, month, head = len("2016"), len("05"), len("2016-05-13-")
	parts := strings.Split(path, "/")
	for i, part := range parts {
		found := ""
		switch {
		case len(part) == year && i+2 < len(parts) && len(parts[i+1]) == month && len(parts[i+2]) == month:
			found = part + "-" + parts[i+1] + "-" + parts[i+2]
		case len(part) >= head && part[head-1] == '-':
			found = part[:head-1]
		default:
			continue
		}
		if _, err := edtf.Parse(found); err != nil || strings.Trim(found, "0123456789-") != "" {
			continue
		}
		if day != "" && day != found {
			return "", false
		}
		day = found
	}
	return day, day != ""
}
