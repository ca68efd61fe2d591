package paper

import (
	"net/url"
	"strings"

	"aseanarchive/generator/internal/text"
)

// AroundText calls visit for the lines above and below the text, until it
// returns true.
func (p *Paper) AroundText(visit func(b *text.Block) bool) {
	const foot, longest = 12, 200
	n := len(p.Body.Blocks)
	for i := range p.Body.Blocks {
		b := &p.Body.Blocks[i]
		if i >= HeadBlocks && i < n-foot || b.String == "" || len(b.String) > longest {
			continue
		}
		if visit(b) {
			return
		}
	}
}

// HostIn is the host of an address, or a host written alone: “state.gov”.
func HostIn(words string) string {
	if strings.Contains(words, "://") {
		if address, err := url.Parse(words); err == nil {
			return address.Hostname()
		}
		return ""
	}
	host, _, _ := strings.Cut(words, "/")
	if strings.ContainsAny(host, " ,") || !strings.Contains(host, ".") {
		return ""
	}
	return host
}

// Reading a document's head

const (
	HeadBlocks      = 12  // blocks among which the head of a document lies
	MenuBlocks      = 60  // blocks of a menu that may stand above it
	LongestKindLine = 200 // bytes of a line of the head
)

// IsSentence reports whether a line is a whole sentence, of words enough to
// say something.
func IsSentence(line string) bool {
	const words = 9
	return strings.HasSuffix(line, ".") && strings.Count(line, " ") >= words
}

// IsEnglish reports whether rules made for English may read the text: it is
// English, or so short that nothing is known of it.
func (p *Paper) IsEnglish() bool { return p.Lang == "" || primary(p.Lang) == "en" }
