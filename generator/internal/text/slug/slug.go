// Package slug writes names as parts of addresses.
//
// The rules for its users:
//
//   - Of is the slug of a name, which may be empty; ID never is.
//   - A slug never depends on the language of the reader or on what else the archive holds.
package slug

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"aseanarchive/generator/internal/filename"
)

// Of writes a name as part of an address: lower-case ASCII letters, figures,
// hyphens and underscores. Accents are dropped (Türkiye becomes turkiye), and
// whatever else is no letter becomes one hyphen. It may be empty.
func Of(name string) string {
	var b strings.Builder
	hyphen := false
	for _, r := range norm.NFKD.String(name) {
		switch {
		case unicode.Is(unicode.Mn, r):
			continue
		case r >= 'A' && r <= 'Z':
			r |= 0x20
		}
		if spelt, ok := undecomposed[r]; ok {
			if hyphen && b.Len() > 0 {
				b.WriteByte('-')
			}
			hyphen = false
			b.WriteString(spelt)
			continue
		}
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '_' {
			if hyphen && b.Len() > 0 {
				b.WriteByte('-')
			}
			hyphen = false
			b.WriteRune(r)
			continue
		}
		if r != '\'' && r != '’' && r != '.' { // U.S. becomes us
			hyphen = true
		}
	}
	return b.String()
}

// undecomposed are letters that Unicode does not take apart.
var undecomposed = map[rune]string{
	'ß': "ss",
	'æ': "ae",
	'Æ': "ae",
	'ø': "o",
	'Ø': "o",
	'œ': "oe",
	'Œ': "oe",
	'đ': "d",
	'Đ': "d",
	'ð': "d",
	'Ð': "d",
	'ł': "l",
	'Ł': "l",
	'þ': "th",
	'Þ': "th",
	'ı': "i",
}

// longestID is the length in bytes of an ID that ID makes.
const longestID = 100

// ID is Of for a name that becomes the ID of an entry and so a file's name:
// it is never empty, too long, or one that a system reserves. kind is a word
// that tells what is named.
func ID(name, kind string) string {
	id := Of(name)
	sum := sha256.Sum256([]byte(name))
	mark := "-" + hex.EncodeToString(sum[:4])
	switch {
	case id == "":
		return kind + mark
	case len(id) > longestID:
		return strings.TrimRight(id[:longestID-len(mark)], "-_") + mark
	case Reserved(id):
		return id + "-" + kind
	}
	return id
}

// Reserved reports whether a slug cannot be the name of a page: a folder's
// index, or one that Windows keeps for a device.
func Reserved(slug string) bool {
	return slug == "index" || filename.IsDevice(slug)
}
