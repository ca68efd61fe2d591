package insert

import (
	"strings"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// Lines that are known by their form where they stand.

var (
	pageLinks = lexicon.List("en/page-links")
	menuLinks = lexicon.List("en/links-of-menus")
	notices   = lexicon.List("en/openings-of-notices")
)

// IsMenuBar recognises a menu on one line below a text: several links of which two are
// known for such, “Home | Links | Search”, or the years of an archive.
func IsMenuBar(line string) bool {
	const fewest, known, words, longest = 3, 2, 4, 160 // links; words of one; letters
	if strings.Count(line, " | ")+1 < fewest || text.Longer(line, longest) {
		return false
	}
	steps := strings.Split(line, " | ")
	links, years := 0, 0
	for _, step := range steps {
		step = strings.TrimSpace(step)
		switch {
		case strings.Count(step, " ") >= words:
			return false
		case pageLinks.Has(step), menuLinks.Has(step):
			links++
		case len(step) == len("2016") && text.IsFigures(step):
			years++
		}
	}
	return links >= known || years >= fewest && years+1 >= len(steps)
}

// IsUpdated recognises the day on which a page was changed, in markup at its very end:
// “Last updated on 5 May 2016”; isLabel knows the label.
func IsUpdated(b *text.Block, isLabel func(string) bool) bool {
	const longest = 160
	if !b.Tagged || text.Longer(b.String, longest) {
		return false
	}
	stamps := dates.Stamps(b.String)
	return len(stamps) == 1 && stamps[0].End == len(b.String) &&
		isLabel(strings.TrimSpace(b.String[:stamps[0].Start]))
}

// IsStyle recognises how a part of a page looks, which was copied with its words:
// “a.lamp:hover {color: red;}”.
func IsStyle(b text.Block) bool {
	_, inner, opened := strings.Cut(b.String, "{")
	rule, behind, closed := strings.Cut(inner, "}")
	return opened && closed && strings.Contains(rule, ":") && strings.HasSuffix(strings.TrimRight(rule, " "), ";") &&
		(behind == "" || strings.HasSuffix(behind, "}"))
}

// IsArrow recognises a link with the arrow that says where it leads: “← News”, “View the
// source ↗”.
func IsArrow(line string) bool {
	const words, longest = 5, 60 // spaces, letters
	isLink := strings.HasPrefix(line, "← ") || strings.HasSuffix(line, " ↗") || strings.HasSuffix(line, " →")
	return isLink && strings.Count(line, " ") <= words && !text.Longer(line, longest)
}

// isDoubled recognises a link whose words for wide screens and for narrow ones are glued
// to each other: “Daily NewsDaily”.
func isDoubled(line string) bool {
	const shortest, longest = 4, 60 // letters
	if text.Longer(line, longest) {
		return false
	}
	for i := shortest; i+shortest <= len(line); i++ {
		isSeam := line[i] >= 'A' && line[i] <= 'Z' && line[i-1] >= 'a' && line[i-1] <= 'z'
		if isSeam && (strings.HasPrefix(line[:i], line[i:]) || strings.HasSuffix(line[:i], line[i:])) {
			return true
		}
	}
	return false
}

// Menu is how many blocks the menu has with which a page begins: short lines without a
// figure, several of which have the form of links to its other pages, down to the last of
// these. What the text below tells is its title, and no menu.
func Menu(head, body []text.Block) int {
	const fewest, links, words, longest = 6, 3, 9, 90 // lines, such links; spaces in a line, its letters
	lines, found, end := 0, 0, 0
	isTold := tells(body)
	for i := range head {
		b := &head[i]
		if b.String == "" {
			continue
		}
		isShort := isLine(b) && !text.EndsSentence(b.String) && strings.Count(b.String, " ") < words &&
			!text.Longer(b.String, longest) && !strings.ContainsAny(b.String, "0123456789")
		if !isShort || isTold(b.String) {
			break
		}
		lines++
		if strings.HasPrefix(b.String, "← ") || isDoubled(b.String) {
			found++
			if found >= links && lines >= fewest {
				end = i + 1
			}
		}
	}
	return end
}

// IsNotice reports what a page says of a text in a line of its own: where it appeared,
// under whom it was put up, and, with its address, where else it is to be had.
func IsNotice(b *text.Block) bool {
	const longest = 160
	if !isLine(b) || b.Furniture != "" || text.Longer(b.String, longest) {
		return false
	}
	m, ok := notices.Opens(b.String)
	return ok && m.Start == 0 && (m.Value != "address" || strings.Contains(b.String, "://"))
}
