// Package renaming tells which texts a change of the names of partners can touch.
//
// What is read out of a text hangs on the lists by the names that stand in it. Where
// partners got other names and nothing else of the lists has changed, a text that has
// none of these names comes to what it came to before.
//
// The rules for its users:
//
//   - Of is what has to be remembered of lists, and Between the change to later ones.
//   - Touches errs on one side alone: it may say yes of a text that the change does not
//     concern. It looks at words, in whatever letters and order, and says yes of a text
//     whose words it cannot be sure of, such as one with marks inside them.
package renaming

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/text"
)

// Outline is what has to be remembered of lists.
type Outline struct {
	Digest   string    // of the lists
	Others   string    // of all but partners
	Partners []Partner // by ID
}

// Partner is what has to be remembered of a partner.
type Partner struct {
	ID    string
	Rest  string   // a digest of all that is no name
	Names []string // of the partner, and those that hide them
	Other []string // what else texts may say of it: its bodies, their hosts, its capital
}

// Of is the outline of lists.
func Of(lists *authority.Lists) Outline {
	outline := Outline{Digest: lists.Digest, Others: lists.Others}
	for i := range lists.Partners {
		p := &lists.Partners[i]
		sum := sha256.Sum256(fmt.Appendf(nil, "%#v", p.Unnamed()))
		outline.Partners = append(outline.Partners, Partner{p.ID, hex.EncodeToString(sum[:]), p.Names(), other(p)})
	}
	return outline
}

// other is what a text may say of a partner without any of its names.
func other(p *authority.Partner) []string {
	list := slices.Concat(p.Governments, p.Domains, []string{p.ID})
	for _, issuer := range p.Issuers {
		list = slices.Concat(list, []string{issuer.Name}, issuer.Aliases, issuer.Hosts)
	}
	return list
}

// Change is one of names of partners, and of nothing else in the lists.
type Change struct {
	targets  []string            // IDs of the partners
	names    [][]uint64          // the keys of the words of all that is said of them, before and after
	concerns map[uint64]struct{} // those keys
	words    map[uint64]struct{} // keys of words that came into the names of the lists, or went
}

// Between is the change from lists, of which the outline was remembered, to others;
// nil where more than names of partners has changed, or nothing.
func Between(before Outline, lists *authority.Lists) *Change {
	after := Of(lists)
	if before.Digest == after.Digest || before.Others != after.Others || len(before.Partners) != len(after.Partners) {
		return nil
	}
	c, others := &Change{words: map[uint64]struct{}{}, concerns: map[uint64]struct{}{}}, *lists
	others.Partners = nil
	for i, was := range before.Partners {
		is := after.Partners[i]
		switch {
		case was.ID != is.ID || was.Rest != is.Rest:
			return nil
		case slices.Equal(was.Names, is.Names):
			others.Partners = append(others.Partners, lists.Partners[i])
		default:
			c.targets = append(c.targets, is.ID)
			for _, name := range slices.Concat(was.Names, is.Names, is.Other) {
				c.names = append(c.names, keysOf(name))
			}
			before, after := keysOf(was.Names...), keysOf(is.Names...)
			for _, key := range slices.Concat(before, after) {
				if slices.Contains(before, key) != slices.Contains(after, key) {
					c.words[key] = struct{}{}
				}
			}
		}
	}
	c.noteWords()
	for _, name := range others.AllNames(new(diag.Log)) {
		for _, key := range keysOf(name.Text) {
			delete(c.words, key)
		}
	}
	return c
}

// noteWords notes which words the names are made of.
func (c *Change) noteWords() {
	for _, keys := range c.names {
		for _, key := range keys {
			c.concerns[key] = struct{}{}
		}
	}
}

// keysOf are the keys of the words of some names.
func keysOf(names ...string) []uint64 {
	var keys []uint64
	for _, name := range names {
		for _, w := range text.AppendWords(nil, name, nil) {
			keys = append(keys, w.Key)
		}
	}
	return keys
}

// Touches reports whether the change may concern a text: as it was received, with its
// front matter, and the facts that were read out of it, in which the IDs of partners
// stand as they are.
func (c *Change) Touches(received string, facts string) bool {
	for _, id := range c.targets {
		if strings.Contains(facts, id) {
			return true
		}
	}
	if !isSure(received) {
		return true
	}
	list := text.AppendWords(nil, received, nil)
	if isSpaced(list) {
		return true
	}
	words := map[uint64]struct{}{}
	for i := range list {
		key := list[i].Key
		if _, moved := c.words[key]; moved {
			return true
		}
		if _, concerns := c.concerns[key]; concerns {
			words[key] = struct{}{}
		}
	}
	return slices.ContainsFunc(c.names, func(keys []uint64) bool {
		return len(keys) > 0 && !slices.ContainsFunc(keys, func(key uint64) bool {
			_, stands := words[key]
			return !stands
		})
	})
}

// isSure reports a text in which each word is written as readers see it: without marks,
// characters of markup or breaks inside, and without signs that stand for others.
func isSure(received string) bool {
	if !utf8.ValidString(received) || !norm.NFC.IsNormalString(received) {
		return false
	}
	for i := 0; i < len(received); i++ {
		c := received[i]
		if c < utf8.RuneSelf && !unsure[c] {
			continue
		}
		r, size := utf8.DecodeRuneInString(received[i:])
		rest := received[i+size:]
		switch {
		case r == '&':
			if rest != "" && (rest[0] == '#' || isLetter(rest[0])) {
				return false
			}
		case r == '\\', isUnseen(r):
			return false
		case strings.ContainsRune(markup, r):
			if endsInLetter(received[:i]) && goesOn(rest) {
				return false
			}
		case strings.ContainsRune(hyphens, r):
			if endsInLetter(received[:i]) && endsLine(rest) {
				return false
			}
		}
		i += size - 1
	}
	return true
}

// Characters that may stand inside of a word, and those of them that are ASCII, with what
// stands for other characters.
const (
	markup  = "*_`<~["
	hyphens = "-‐‑"
)

var unsure = [utf8.RuneSelf]bool{
	'&': true, '\\': true, '-': true, '*': true, '_': true, '`': true, '<': true, '~': true, '[': true,
}

func endsInLetter(before string) bool {
	r, _ := utf8.DecodeLastRuneInString(before)
	return unicode.IsLetter(r)
}

func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

// isUnseen reports characters that part no words and are not seen.
func isUnseen(r rune) bool { return r >= utf8.RuneSelf && unicode.Is(unicode.Cf, r) }

// goesOn reports what may go on with a word behind a character of markup.
func goesOn(rest string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, "*_`<~["))
	return unicode.IsLetter(r) || r == '/' || r == '!'
}

// endsLine reports what stands behind a hyphen that parts a word.
func endsLine(rest string) bool {
	rest = strings.TrimLeft(rest, " \t\u00a0")
	return rest != "" && (rest[0] == '\n' || rest[0] == '\r')
}

// isSpaced reports words whose letters stand apart: four in a row.
func isSpaced(list []text.Word) bool {
	const many, widest = 4, 2 // letters, and bytes between two of them
	run := 0
	for i := range list {
		switch {
		case list[i].End-list[i].Start > utf8.UTFMax || list[i].Is(text.Figure) ||
			list[i].End-list[i].Start > 1 && !list[i].Is(text.Foreign):
			run = 0
			continue
		case i > 0 && list[i].Start-list[i-1].End > widest:
			run = 0
		}
		if run++; run == many {
			return true
		}
	}
	return false
}
