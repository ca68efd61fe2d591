// Package nesting takes out of a page what nests deeper than a parser follows.
package nesting

import (
	"bytes"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Flattened leaves elements out that lie deep in each other; what stands in them
// stays.
func Flattened(page []byte) []byte {
	const deepest = 200
	var out bytes.Buffer
	open := map[string][]bool{} // of a name, whether the elements that are open were left in
	deep := 0
	for tokens := html.NewTokenizer(bytes.NewReader(page)); ; {
		switch kind := tokens.Next(); kind {
		case html.ErrorToken:
			return out.Bytes()
		case html.StartTagToken, html.EndTagToken:
			raw := bytes.Clone(tokens.Raw())
			tag, _ := tokens.TagName()
			name := string(tag)
			isOpening := kind == html.StartTagToken
			stack := open[name]
			isIn := deep < deepest
			if !isOpening {
				if isIn = len(stack) > 0 && stack[len(stack)-1]; len(stack) > 0 {
					open[name] = stack[:len(stack)-1]
				}
			}
			isIn = isIn && !changesLetters[name]
			if isOpening && !empty[name] {
				open[name] = append(stack, isIn)
			}
			switch {
			case !isIn:
				out.WriteByte(' ')
				continue
			case isOpening && !empty[name]:
				deep++
			case !isOpening:
				deep--
			}
			out.Write(raw)
		default:
			out.Write(tokens.Raw())
		}
	}
}

// empty are elements without an end.
var empty = map[string]bool{"area": true, "base": true, "br": true, "col": true, "embed": true, "hr": true, "img": true,
	"input": true, "link": true, "meta": true, "param": true, "source": true, "track": true, "wbr": true}

// changesLetters are elements that are opened again in each block until they are
// closed, and so nest deep where nobody closes them.
var changesLetters = map[string]bool{"b": true, "big": true, "em": true, "font": true, "i": true, "s": true,
	"small": true, "span": true, "strike": true, "strong": true, "tt": true, "u": true, "nobr": true, "code": true}

// IsOfParagraph reports an element that is a paragraph or stands in one.
func IsOfParagraph(n *html.Node) bool {
	switch n.DataAtom {
	case atom.P, atom.Span, atom.Font, atom.B, atom.Strong, atom.I, atom.Em:
		return true
	}
	return false
}
