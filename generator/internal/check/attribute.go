package check

import "strings"

// resourceAttributes are the attributes by which an element loads something.
var resourceAttributes = map[string][]string{
	"audio":  {"src"},
	"embed":  {"src"},
	"iframe": {"src"},
	"image":  {"href", "xlink:href"}, // within svg
	"img":    {"src"},
	"input":  {"src"},
	"object": {"data"},
	"script": {"src"},
	"source": {"src"},
	"track":  {"src"},
	"use":    {"href", "xlink:href"}, // within svg
	"video":  {"src", "poster"},
}

// readingAttributes are the attributes by which an element leads a reader on.
var readingAttributes = map[string][]string{
	"a":      {"href", "xlink:href"},
	"area":   {"href"},
	"button": {"formaction"},
	"form":   {"action"},
	"input":  {"formaction"},
}

// loadingRelations are the values of a link element's rel with which the
// browser contacts the address by itself.
var loadingRelations = map[string]bool{
	"apple-touch-icon": true,
	"dns-prefetch":     true,
	"icon":             true,
	"manifest":         true,
	"mask-icon":        true,
	"modulepreload":    true,
	"preconnect":       true,
	"prefetch":         true,
	"preload":          true,
	"prerender":        true,
	"stylesheet":       true,
}

// followAttributes checks all references that a tag holds.
func (p *page) followAttributes(element string, attributes map[string]string) {
	for _, name := range resourceAttributes[element] {
		if value, has := attributes[name]; has {
			p.follow(p.at, value, resource)
		}
	}
	for _, name := range readingAttributes[element] {
		if value, has := attributes[name]; has {
			p.follow(p.at, value, reading)
		}
	}
	switch element {
	case "img", "source":
		for _, candidate := range candidates(attributes["srcset"]) {
			p.follow(p.at, candidate, resource)
		}
	case "link":
		p.followLink(attributes)
	case "meta":
		if target, has := refreshTarget(attributes); has {
			p.follow(p.at, target, reading)
		}
	}
}

// followLink checks a link element, which either loads or only relates.
func (p *page) followLink(attributes map[string]string) {
	purpose := reading
	for relation := range strings.FieldsSeq(strings.ToLower(attributes["rel"])) {
		if loadingRelations[relation] {
			purpose = resource
		}
	}
	if value, has := attributes["href"]; has {
		p.follow(p.at, value, purpose)
	}
	for _, candidate := range candidates(attributes["imagesrcset"]) {
		p.follow(p.at, candidate, resource)
	}
}

// candidates returns the addresses of a srcset: each ends at a space, or at
// the comma before the next one. A comma within an address belongs to it.
func candidates(srcset string) []string {
	const space = " \t\n\f\r"
	var list []string
	for {
		srcset = strings.TrimLeft(srcset, space+",")
		if srcset == "" {
			return list
		}
		end := strings.IndexAny(srcset, space)
		if end < 0 {
			end = len(srcset)
		}
		address := strings.TrimRight(srcset[:end], ",")
		list = append(list, address)
		hasDescriptor := len(address) == end
		srcset = srcset[end:]
		if hasDescriptor {
			_, srcset, _ = strings.Cut(srcset, ",")
		}
	}
}

// refreshTarget returns where a meta refresh leads, as in "0; url=x.html".
func refreshTarget(attributes map[string]string) (target string, has bool) {
	if !strings.EqualFold(strings.TrimSpace(attributes["http-equiv"]), "refresh") {
		return "", false
	}
	end := strings.IndexAny(attributes["content"], ";,")
	if end < 0 {
		return "", false // it loads the page itself again
	}
	target = strings.TrimSpace(attributes["content"][end+1:])
	if len(target) >= 3 && strings.EqualFold(target[:3], "url") {
		if address, found := strings.CutPrefix(strings.TrimSpace(target[3:]), "="); found {
			target = strings.TrimSpace(address)
		}
	}
	if len(target) > 0 && (target[0] == '"' || target[0] == '\'') {
		target, _, _ = strings.Cut(target[1:], target[:1])
	}
	return target, true
}
