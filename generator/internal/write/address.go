package write

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/filename"
)

// Refusal is the error of an address that some system could not store.
type Refusal struct{ Address, Reason string }

// Error says why the address cannot be used.
func (r Refusal) Error() string {
	return fmt.Sprintf("the address %q cannot be used: %s", r.Address, r.Reason)
}

// Collision is the error of two outputs at one path. Address and Other are the
// two addresses in the order of their bytes, so that the message does not
// depend on which of them came first.
type Collision struct{ Address, Other string }

// Error says which two outputs stand in each other's way.
func (c Collision) Error() string {
	switch {
	case c.Address == c.Other:
		return fmt.Sprintf("two files of the site have the same address %s; one of them needs another name", c.Address)
	case strings.HasPrefix(fold(c.Other), fold(c.Address)+"/"), strings.HasPrefix(fold(c.Address), fold(c.Other)+"/"):
		return fmt.Sprintf(
			"%s is the path of a file and, in %s, that of a folder; one of them needs another name",
			c.Address,
			c.Other,
		)
	}
	return fmt.Sprintf(
		"%s and %s would be one path on Windows and macOS, which do not tell capital letters from small ones; one "+
			"of them needs another name",
		c.Address,
		c.Other,
	)
}

func collide(a, b string) Collision { return Collision{Address: min(a, b), Other: max(a, b)} }

// fold returns a form of the address that is equal for addresses which differ
// only in case, as strings.EqualFold has it: each letter becomes the smallest
// of its forms, and of those of ASCII the small one, which most addresses are
// written in.
func fold(address string) string {
	if isASCII(address) { // as nearly all are
		return strings.ToLower(address)
	}
	return strings.Map(func(r rune) rune {
		smallest := r
		for next := unicode.SimpleFold(r); next != r; next = unicode.SimpleFold(next) {
			smallest = min(smallest, next)
		}
		if smallest < utf8.RuneSelf {
			smallest = unicode.ToLower(smallest)
		}
		return smallest
	}, address)
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// forbidden are the characters that Windows allows in no name; the slash is
// not among them because it separates segments.
const forbidden = `<>:"|?*\`

// longestSegment is the longest name in bytes that the usual file systems
// store.
const longestSegment = 255

// checkAddress refuses an address that some system could not store, or that
// would leave the site.
func checkAddress(address string) error {
	refuse := func(reason string) error { return Refusal{address, reason} }
	switch {
	case address == "":
		return refuse("it is empty")
	case !utf8.ValidString(address):
		return refuse("it is not UTF-8")
	case strings.HasPrefix(address, "/"):
		return refuse("it begins with a slash; give a path within the site")
	}
	for _, r := range address {
		if unicode.IsControl(r) {
			return refuse("it contains a control character")
		}
		if strings.ContainsRune(forbidden, r) {
			return refuse(fmt.Sprintf("it contains %q, which Windows cannot store", r))
		}
	}
	for segment := range strings.SplitSeq(address, "/") {
		if reason := refuseSegment(segment); reason != "" {
			return refuse(reason)
		}
	}
	if folded := fold(address); folded == fold(ManifestName) || folded == fold(markName) ||
		folded == fold(newMark) {
		return refuse("the name is reserved for the generator")
	}
	return nil
}

// refuseSegment says why a name between slashes cannot be used, or "".
func refuseSegment(segment string) string {
	switch {
	case segment == "":
		return "it has an empty name between slashes"
	case segment == "." || segment == "..":
		return "it contains . or .. as a name"
	case strings.HasSuffix(segment, ".") || strings.HasSuffix(segment, " "):
		return "a name in it ends in a dot or a space, which Windows drops"
	case len(segment) > longestSegment:
		return fmt.Sprintf("a name in it is longer than %d bytes", longestSegment)
	case filename.IsDevice(segment):
		return fmt.Sprintf("Windows keeps the name %s for a device", segment)
	}
	return ""
}
