package markup

import (
	"slices"
	"strings"

	"golang.org/x/net/html"

	"aseanarchive/generator/internal/text/passage"
)

// A page that was saved as Markdown often holds its text as HTML, one paragraph below
// the other and no blank line between: for Markdown all of that is one block.

// Piece is a part of HTML that is one paragraph or heading, or something else as it is.
type Piece struct {
	From, To int    // offsets in the HTML, of what stands in the element
	Level    int    // of a heading, 1 to 6, else 0
	AsIs     bool   // a list, a table …
	HTML     string // what is inside, with every tag closed that it opens
}

// PiecesOf parts HTML at its paragraphs, headings and line breaks. Where a line goes on
// with a small letter behind a break it goes on in the same piece.
func PiecesOf(raw string) []Piece {
	p := parting{raw: raw, from: -1}
	tokens := html.NewTokenizer(strings.NewReader(raw))
	for {
		kind := tokens.Next()
		if kind == html.ErrorToken {
			break
		}
		start := p.at
		p.at += len(tokens.Raw())
		name := ""
		if kind == html.StartTagToken || kind == html.EndTagToken || kind == html.SelfClosingTagToken {
			tag, _ := tokens.TagName()
			name = string(tag)
		}
		p.take(kind, name, start)
	}
	p.flush(p.at)
	return p.pieces
}

var (
	wrappers = []string{"p", "div", "center", "section", "article", "main", "header", "footer", "h1", "h2", "h3", "h4",
		"h5", "h6"}
	inlines = []string{"a", "abbr", "b", "big", "cite", "code", "del", "em", "font", "i", "ins", "mark", "q", "s",
		"small", "span", "strike", "strong", "sub", "sup", "u"}
	voids = []string{"br", "hr", "img", "input", "link", "meta", "wbr"}
)

// parting is HTML while it is parted.
type parting struct {
	raw    string
	at     int // offset behind what was read
	pieces []Piece
	from   int      // of the piece that is open, -1 for none
	before []string // inline elements that were open where it began, as they were opened
	open   []string // inline elements that are open now
	level  int
	as     string // name of the element that is kept as it is
	depth  int    // of it in itself
}

// take reads the next tag or words, which begin at an offset.
func (p *parting) take(kind html.TokenType, name string, start int) {
	opens := kind == html.StartTagToken && !slices.Contains(voids, name)
	switch {
	case p.as != "":
		p.within(kind, name)
	case kind == html.TextToken:
		if p.from < 0 && strings.TrimSpace(p.raw[start:p.at]) != "" {
			p.begin(start)
		}
	case name == "br":
		if !goesOn(p.raw[p.at:]) {
			p.flush(start)
		}
	case slices.Contains(wrappers, name):
		p.flush(start)
		if p.level = 0; opens && len(name) == len("h1") && name[0] == 'h' {
			p.level = int(name[1] - '0')
		}
	case slices.Contains(inlines, name):
		p.inline(opens, name, start)
	case name != "" && opens:
		p.flush(start)
		p.as, p.depth, p.from = name, 1, start
	}
}

// within reads what stands in an element that is kept as it is.
func (p *parting) within(kind html.TokenType, name string) {
	switch {
	case name != p.as:
	case kind == html.StartTagToken:
		p.depth++
	case kind == html.EndTagToken:
		p.depth--
	}
	if p.depth == 0 {
		p.flush(p.at)
	}
}

// inline opens or closes an element inside a paragraph.
func (p *parting) inline(opens bool, name string, start int) {
	if opens {
		if p.from < 0 {
			p.begin(start)
		}
		p.open = append(p.open, p.raw[start:p.at])
		return
	}
	for i := len(p.open) - 1; i >= 0; i-- {
		if tagName(p.open[i]) == name {
			p.open = slices.Delete(p.open, i, i+1)
			return
		}
	}
}

func (p *parting) begin(at int) { p.from, p.before = at, slices.Clone(p.open) }

// flush ends the piece that is open.
func (p *parting) flush(to int) {
	if p.from < 0 {
		return
	}
	piece := Piece{From: p.from, To: to, Level: p.level, AsIs: p.as != ""}
	piece.HTML = p.raw[p.from:to]
	if !piece.AsIs {
		piece.HTML = strings.Join(p.before, "") + strings.TrimSpace(piece.HTML)
		for i := len(p.open) - 1; i >= 0; i-- {
			piece.HTML += "</" + tagName(p.open[i]) + ">"
		}
	}
	p.from, p.as = -1, ""
	if words := Words(piece.HTML, 0); piece.AsIs || words.String != "" {
		p.pieces = append(p.pieces, piece)
	}
}

// goesOn reports words behind a line break that begin with a small letter.
func goesOn(behind string) bool {
	behind = strings.TrimLeft(behind, " \t\r\n")
	return behind != "" && behind[0] >= 'a' && behind[0] <= 'z'
}

// tagName is the name of the element that a tag opens.
func tagName(tag string) string {
	name := strings.ToLower(strings.Trim(tag, "<>/ "))
	end := strings.IndexFunc(name, func(r rune) bool { return r <= ' ' })
	if end < 0 {
		return name
	}
	return name[:end]
}

// Words is what HTML says without its tags, where it begins at an offset of the source.
func Words(raw string, offset int) passage.Passage {
	var built passage.Builder
	tags := TagStripper{}
	for line := range strings.SplitAfterSeq(raw, "\n") {
		built.Space()
		tags.Add(&built, line, offset)
		offset += len(line)
	}
	return built.Passage()
}
