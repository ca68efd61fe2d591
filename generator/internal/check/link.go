package check

import (
	"fmt"
	"hash/fnv"
	"net/url"
	"path"
	"strings"
)

// use is what a reference is for.
type use int

const (
	reading  use = iota // a link that a reader may follow
	resource            // something that the page itself loads
)

// document is one page or style sheet while it is read.
type document struct {
	*site
	*result
	index   int
	name    string
	content []byte
	lines   lineCounter
}

// follow checks one reference as it is written in the document.
func (d *document) follow(at place, reference string, purpose use) {
	d.links++
	reference = clean(reference)
	scheme, host := split(reference)
	switch {
	case scheme == "javascript" || scheme == "vbscript":
		d.report(
			d.name,
			at,
			"javascript-link",
			fmt.Sprintf("%q runs a script", shorten(reference)),
			"Use a button and a script file, or a link to a page.",
		)
	case scheme == "file":
		d.report(
			d.name,
			at,
			"broken-link",
			fmt.Sprintf("%q names a file of one computer", reference),
			"Write the link relative to this page.",
		)
	case host != "" && purpose == resource:
		d.report(
			d.name,
			at,
			"foreign-resource",
			fmt.Sprintf("%q is loaded from another host", reference),
			"Put the file into static/ and name it with a relative link; the site must work without a network.",
		)
	case scheme != "" || host != "":
		// mailto:, https: and the like are for the reader to follow; data: is
		// part of the page.
	default:
		d.followPath(at, reference, purpose)
	}
}

// followPath checks a reference within the site.
func (d *document) followPath(at place, reference string, purpose use) {
	rest, fragment, hasFragment := strings.Cut(reference, "#")
	written, _, _ := strings.Cut(rest, "?")
	if written == "" {
		if purpose == resource && !hasFragment {
			d.report(
				d.name,
				at,
				"broken-link",
				"an empty address names no file",
				"Name the file, or leave the attribute out.",
			)
		} else {
			d.arrive(at, reference, d.index, fragment, hasFragment)
		}
		return
	}
	decoded, err := url.PathUnescape(written)
	if err != nil || strings.ContainsAny(decoded, "\\\x00") {
		d.report(
			d.name,
			at,
			"broken-link",
			fmt.Sprintf("%q is not a valid address", reference),
			"Write %25 for a percent sign, and slashes between folders.",
		)
		return
	}
	target, ok := d.resolve(at, reference, decoded)
	if !ok {
		return
	}
	position, exists := d.files[target]
	switch {
	case d.folders[target] || strings.HasSuffix(decoded, "/"):
		d.reportFolder(at, reference, target)
	case !exists:
		d.broken = append(d.broken, brokenLink{at, reference, target})
	default:
		d.arrive(at, reference, position, fragment, hasFragment)
	}
}

// resolve returns the address within the site that a decoded path names.
func (d *document) resolve(at place, reference, decoded string) (address string, ok bool) {
	if strings.HasPrefix(decoded, "/") {
		if d.name == "404.html" {
			return d.resolveServed(decoded), true
		}
		d.report(
			d.name,
			at,
			"root-absolute-link",
			fmt.Sprintf("%q begins at the root of the host", reference),
			"Write the link relative to this page; the site must work under any path and from a disk.",
		)
		return "", false
	}
	address = path.Join(path.Dir(d.name), decoded)
	if address == ".." || strings.HasPrefix(address, "../") {
		d.report(
			d.name,
			at,
			"broken-link",
			fmt.Sprintf("%q leads out of the site", reference),
			"Take away a ../ from the link.",
		)
		return "", false
	}
	return address, true
}

// resolveServed returns the longest ending of a root-absolute path that is a
// file: what stands before it is taken for the path of the base URL.
func (d *document) resolveServed(decoded string) string {
	whole := strings.TrimPrefix(path.Clean(decoded), "/")
	for rest, more := whole, true; more; _, rest, more = strings.Cut(rest, "/") {
		if _, exists := d.files[rest]; exists {
			return rest
		}
	}
	return whole
}

func (d *document) reportFolder(at place, reference, target string) {
	hint := "Name a file in it."
	index := path.Join(target, "index.html")
	if _, exists := d.files[index]; exists {
		hint = fmt.Sprintf("Write %s; from a disk no server adds the name.", relative(d.name, index))
	}
	d.report(d.name, at, "folder-link", fmt.Sprintf("%q ends in a folder, not in a file name", reference), hint)
}

// arrive notes a link that leads to a file, to be checked for its place.
func (d *document) arrive(at place, reference string, target int, fragment string, hasFragment bool) {
	if hasFragment {
		d.places++
		d.anchors = append(d.anchors, anchor{at, reference, target, fragment})
	}
}

// clean takes from a reference what browsers pass over.
func clean(reference string) string {
	reference = strings.TrimFunc(reference, func(r rune) bool { return r <= ' ' })
	return strings.NewReplacer("\t", "", "\n", "", "\r", "").Replace(reference)
}

// split returns the scheme of a reference, in small letters, and whether it
// names a host: the host itself, or "" for schemes without one.
func split(reference string) (scheme, host string) {
	rest := reference
	if before, after, found := strings.Cut(reference, ":"); found && isScheme(before) {
		scheme, rest = strings.ToLower(before), after
	}
	// Browsers read backslashes as slashes.
	rest = strings.ReplaceAll(rest, `\`, "/")
	isWeb := scheme == "http" || scheme == "https"
	if after, found := strings.CutPrefix(rest, "//"); found || isWeb {
		host, _, _ = strings.Cut(after, "/")
		if host == "" {
			host = "?"
		}
	}
	return scheme, host
}

func isScheme(s string) bool {
	for i, r := range strings.ToLower(s) {
		letter := r >= 'a' && r <= 'z'
		if !letter && (i == 0 || !strings.ContainsRune("0123456789+-.", r)) {
			return false
		}
	}
	return s != ""
}

// unescape decodes a fragment; one that cannot be decoded stays.
func unescape(fragment string) string {
	if decoded, err := url.PathUnescape(fragment); err == nil {
		return decoded
	}
	return fragment
}

// shorten keeps a message to one line.
func shorten(reference string) string {
	if runes := []rune(reference); len(runes) > 60 {
		return string(runes[:60]) + "…"
	}
	return reference
}

// hash stands for an id, so that the ids of a whole site fit into memory.
func hash(id string) uint64 {
	sum := fnv.New64a()
	sum.Write([]byte(id))
	return sum.Sum64()
}
