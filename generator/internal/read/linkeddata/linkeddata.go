// Package linkeddata reads what JSON-LD says of the text of a page, in the words of
// schema.org.
//
// The rules for its users:
//
//   - Articles tells the properties of texts alone: of a menu, an event or a picture
//     on the page it says nothing.
//   - What people put together by hand is read as they meant it: see tidied. What
//     breaks off says nothing.
package linkeddata

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
)

// Articles reads a script. It says datePublished, dateModified, author (of persons
// alone) and publisher, each as often as the script does.
func Articles(script string, say func(property, value string)) {
	var value any
	decoder := json.NewDecoder(strings.NewReader(tidied(script))) // what stands behind the value is no part of it
	if decoder.Decode(&value) == nil {
		articles(value, say, 0)
	}
}

// tidied is JSON as people meant it who put it together by hand: without remarks, and
// without commas behind the last of a list. Line ends within a string are spaces.
func tidied(script string) string {
	out := make([]byte, 0, len(script))
	for i := 0; i < len(script); {
		length := 1
		switch c := script[i]; {
		case c == '"':
			length = stringLength(script[i:])
			for _, c := range []byte(script[i : i+length]) {
				out = append(out, max(c, ' '))
			}
		case c == '/':
			length = remarkLength(script[i:])
		case c == '}' || c == ']':
			out = append(bytes.TrimRight(out, ","), c)
		case c > ' ':
			out = append(out, c)
		}
		i += length
	}
	return string(out)
}

// stringLength is how long the string is that begins here.
func stringLength(script string) int {
	for i := 1; i < len(script); i++ {
		switch script[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(script)
}

// remarkLength is how long the remark is that begins here with its stroke.
func remarkLength(script string) int {
	for open, closed := range map[string]string{"//": "\n", "/*": "*/"} {
		if !strings.HasPrefix(script, open) {
			continue
		}
		if end := strings.Index(script[len(open):], closed); end >= 0 {
			return len(open) + end + len(closed)
		}
		return len(script)
	}
	return 1
}

func articles(value any, say func(property, value string), deep int) {
	const deepest = 6
	if deep > deepest {
		return
	}
	switch value := value.(type) {
	case []any:
		for _, v := range value {
			articles(v, say, deep+1)
		}
	case map[string]any:
		if graph, ok := value["@graph"]; ok {
			articles(graph, say, deep+1)
		}
		if !isArticle(value["@type"]) {
			return
		}
		for _, key := range [...]string{"datePublished", "dateModified"} {
			if said, ok := value[key].(string); ok {
				say(key, said)
			}
		}
		for _, name := range names(value["author"], 0, true) {
			say("author", name)
		}
		for _, name := range names(value["publisher"], 0, false) {
			say("publisher", name)
		}
	}
}

// isArticle reports a type of schema.org that is a text.
func isArticle(kind any) bool {
	switch kind := kind.(type) {
	case string:
		for _, end := range [...]string{"Article", "Report", "WebPage", "DigitalDocument",
			"Legislation", "Posting", "Question", "HowTo", "Recipe"} {
			if strings.HasSuffix(strings.ToLower(kind), strings.ToLower(end)) {
				return true
			}
		}
	case []any:
		return slices.ContainsFunc(kind, isArticle)
	}
	return false
}

// names are the names in JSON-LD, of persons only where they are wanted.
func names(value any, deep int, ofPersons bool) []string {
	const deepest = 3
	if deep > deepest {
		return nil
	}
	switch value := value.(type) {
	case string:
		return []string{value}
	case map[string]any:
		if kind, _ := value["@type"].(string); ofPersons && kind != "" && kind != "Person" {
			return nil
		}
		return names(value["name"], deep+1, ofPersons)
	case []any:
		var list []string
		for _, v := range value {
			list = append(list, names(v, deep+1, ofPersons)...)
		}
		return list
	}
	return nil
}
