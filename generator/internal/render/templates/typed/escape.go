package typed

import (
	"fmt"
	"html/template"
	"reflect"
	"strconv"
	"strings"
	"text/template/parse"
)

// The escapers that html/template names in its templates, one behind another.
// Each of these functions writes to the same bytes in one go; a test holds them
// against html/template itself.

// chains are the functions for words, by the escapers that they stand for.
var chains = map[string]func(out []byte, words string) []byte{
	"_html_template_htmlescaper ":   appendText,
	"_html_template_attrescaper ":   appendText,
	"_html_template_rcdataescaper ": appendText,
	"_html_template_urlfilter _html_template_urlnormalizer _html_template_attrescaper ": appendLink,
	"_html_template_urlfilter _html_template_attrescaper ":                              appendFiltered,
	"_html_template_urlescaper _html_template_attrescaper ":                             appendLinkPart,
}

// escape writes a value as a chain of escapers has it.
func escape(n parse.Node, value expression, chain string) (step, error) {
	switch value.of {
	case reflect.TypeFor[template.HTML]():
		if chain == "_html_template_htmlescaper " {
			return asItIs(value), nil
		}
		return nil, unknown(n)
	case reflect.TypeFor[template.JS]():
		if chain == "_html_template_jsvalescaper " {
			return asItIs(value), nil
		}
		return nil, unknown(n)
	}
	write := chains[chain]
	switch {
	case write == nil:
		return nil, unknown(n)
	case value.of == reflect.TypeFor[string]():
		words := value.words
		return func(r *run, here reflect.Value) { r.out = write(r.out, words(r, here)) }, nil
	case value.of == reflect.TypeFor[int]():
		count := value.count
		return func(r *run, here reflect.Value) {
			// Figures are the same in every context; a minus is, too.
			r.out = strconv.AppendInt(r.out, int64(count(r, here)), 10)
		}, nil
	}
	return nil, unknown(n)
}

func asItIs(value expression) step {
	return func(r *run, here reflect.Value) { r.out = append(r.out, value.words(r, here)...) }
}

// replacements are what stands for a byte, "" for the byte itself.
type replacements [256]string

// inText are the characters that end a text or an attribute, and the plus that
// begins an old encoding.
var inText = replacements{
	0: "\ufffd", '"': "&#34;", '&': "&amp;", '\'': "&#39;", '+': "&#43;", '<': "&lt;", '>': "&gt;",
}

// inLink and inLinkPart are what no URL holds, as its code, and what ends an
// attribute. A part holds no signs that divide URLs either.
var inLink, inLinkPart = linkReplacements("!#$&*+,/:;=?@[]-._~"), linkReplacements("-._~")

func linkReplacements(kept string) *replacements {
	var table replacements
	for c := range table {
		letter := 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
		switch {
		case letter:
		case c < 0x80 && strings.IndexByte(kept, byte(c)) >= 0:
			table[c] = inText[c]
		default:
			table[c] = fmt.Sprintf("%%%02x", c)
		}
	}
	return &table
}

func appendReplaced(out []byte, words string, table *replacements) []byte {
	from := 0
	for i := range len(words) {
		if instead := table[words[i]]; instead != "" {
			out = append(out, words[from:i]...)
			out = append(out, instead...)
			from = i + 1
		}
	}
	return append(out, words[from:]...)
}

func appendText(out []byte, words string) []byte { return appendReplaced(out, words, &inText) }

func appendLinkPart(out []byte, words string) []byte { return appendReplaced(out, words, inLinkPart) }

// refused stands for a link that would run a script.
const refused = "#ZgotmplZ"

func appendFiltered(out []byte, link string) []byte {
	if !isSafe(link) {
		return append(out, refused...)
	}
	return appendText(out, link)
}

// appendLink writes a link; codes that it has already stay.
func appendLink(out []byte, link string) []byte {
	if !isSafe(link) {
		return append(out, refused...)
	}
	for {
		at := strings.IndexByte(link, '%')
		if at < 0 {
			return appendReplaced(out, link, inLink)
		}
		out = appendReplaced(out, link[:at], inLink)
		if at+2 < len(link) && isHex(link[at+1]) && isHex(link[at+2]) {
			out = append(out, '%')
		} else {
			out = append(out, "%25"...)
		}
		link = link[at+1:]
	}
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}

// isSafe reports whether a link is relative, or leads to a page or a mailbox.
func isSafe(link string) bool {
	scheme, _, found := strings.Cut(link, ":")
	if !found || strings.Contains(scheme, "/") {
		return true
	}
	return strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https") ||
		strings.EqualFold(scheme, "mailto")
}
