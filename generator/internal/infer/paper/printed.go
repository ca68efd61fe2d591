package paper

import (
	"strings"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// lastWordsOfNewspapers are such as no authority’s name ends with: behind an agency’s
// or an office’s, brackets say whose it is.
var lastWordsOfNewspapers = lexicon.List("en/last-words-of-newspapers")

// saysWherePrinted reports the name of a country that stands alone in brackets right
// behind that of a newspaper or an agency: “The Straits Times (Singapore)”. It says where
// the paper appears, and does not name the country.
func (p *Paper) saysWherePrinted(leaf *Block, m authority.Match) bool {
	if m.Kind != authority.MemberName && m.Kind != authority.PartnerName {
		return false
	}
	whole := leaf.String
	before, opens := strings.CutSuffix(whole[:m.Start], "(")
	if !opens || !strings.HasPrefix(whole[m.End:], ")") {
		return false
	}
	return p.endsWithNewspaper(leaf, len(strings.TrimRight(before, " \u00a0")))
}

// endsWithNewspaper reports words up to an offset that end with the name of a newspaper
// or an agency: one of the lists, or two words in capitals of which the last is one with
// which such names end.
func (p *Paper) endsWithNewspaper(leaf *Block, end int) bool {
	const longest = 5 // words: “New Straits Times” has three
	words := leaf.WordsBetween(0, end)
	from := end
	for i := len(words) - 1; i >= max(0, len(words)-longest); i-- {
		w, gap := &words[i], leaf.String[words[i].End:from]
		isNext := gap == " " || gap == "-"
		if i == len(words)-1 {
			isNext = gap == ""
		}
		if !isNext || !w.Is(text.Capital) {
			return false
		}
		from = int(w.Start)
		if house := p.Lists.IssuerNamed(leaf.String[from:end]); house != nil && house.Press {
			return true
		}
		if i == len(words)-2 && lastWordsOfNewspapers.HasKey(words[i+1].Key) {
			return true
		}
	}
	return false
}
