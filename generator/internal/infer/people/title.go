package people

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// listedOffices are those whose holders content/people dates; the value is the office.
var listedOffices = lexicon.List("en/offices-that-are-dated")

// officeItself stands before an office that is spoken of, and not its holder.
var officeItself = lexicon.List("en/words-before-an-office-itself")

// Titles are the offices by which a document speaks of somebody without a name, and with
// whose office it is: “the Secretary-General of ASEAN”, “the Japanese Prime Minister”. In
// a chairman’s statement “the Chair” alone is who chaired the meeting of the title. Who
// held the office then is for the archive to say.
func Titles(h *head.Head, kind string) []archive.TitleMention {
	list := []archive.TitleMention{}
	chaired := kind == "chairmans-statement" && isOfChairedMeeting(h)
	for _, leaf := range h.Leaves {
		if leaf.Kind == text.Heading || leaf.Kind == text.Code || !leaf.Has(paper.ForPersons) {
			continue
		}
		listedOffices.Each(leaf.Words, leaf.String, func(m lexicon.Match) {
			t := bareTitle{leaf: leaf, from: m.Start, to: m.End, office: m.Value}
			isWhose := t.readWhose()
			if chaired && !isWhose && t.office == chair {
				t.of, isWhose = archive.OfASEAN, true
			}
			if !isWhose || !t.isBare() || t.office == chair && !t.isOfASEANAlone() {
				return
			}
			for i := range list {
				if list[i].Office == t.office && list[i].Of == t.of {
					list[i].Paragraphs = paper.WithLine(list[i].Paragraphs, leaf.Line)
					return
				}
			}
			list = append(list, archive.TitleMention{Office: t.office, Of: t.of, Words: leaf.String[t.from:t.to],
				Rule: rule.BareTitle, Paragraphs: []int{leaf.Line},
				Evidence: []archive.Evidence{h.Quote(leaf, t.from, t.to)}})
		})
	}
	return list
}

// chair is the office of whoever chairs.
const chair = "chair"

// isOfChairedMeeting reports a stated title that names meetings which whoever holds
// ASEAN's chair chairs, and no others.
func isOfChairedMeeting(h *head.Head) bool {
	if h.Titled.Basis != archive.Stated {
		return false
	}
	meetings := h.MeetingsIn(h.Titled.Value)
	for i := range meetings {
		m := &meetings[i]
		if m.Series == nil || h.Lists.ChairOf(m.Series.ID) == nil {
			return false
		}
	}
	return len(meetings) > 0
}

// isOfASEANAlone reports the chair of ASEAN, and not that of one of its bodies: “the ASEAN
// Chair of the Committee”.
func (t *bareTitle) isOfASEANAlone() bool {
	return t.of == archive.OfASEAN && !strings.HasPrefix(strings.TrimLeft(t.leaf.String[t.to:], " "), "of ")
}

// bareTitle is an office while it is read whose it is.
type bareTitle struct {
	leaf       *paper.Block
	from, to   int // of all its words
	office, of string
}

// readWhose reads whose office it is, behind “of” or right before it.
func (t *bareTitle) readWhose() bool {
	whole := t.leaf.String
	if rest, ok := strings.CutPrefix(whole[t.to:], " of "); ok {
		at := len(whole) - len(strings.TrimPrefix(rest, "the "))
		for _, n := range paper.NamesFrom(t.leaf.Names, at) {
			if n.Start != at {
				break
			}
			if isOfCountry(n.Kind) {
				t.of, t.to = n.Target, n.End
				return true
			}
		}
		return t.isOfASEAN(at)
	}
	before := strings.TrimRight(whole[:t.from], " ")
	before = strings.TrimSuffix(strings.TrimSuffix(before, "’s"), "'s")
	if strings.HasSuffix(before, "ASEAN") {
		t.of, t.from = archive.OfASEAN, len(before)-len("ASEAN")
		return true
	}
	for i := range t.leaf.Names { // they are few, and in order
		n := &t.leaf.Names[i]
		if n.End > t.from {
			break
		}
		if n.End == len(before) && (isOfCountry(n.Kind) || n.Kind == authority.PartnerAdjective) {
			t.of, t.from = n.Target, n.Start
			return true
		}
	}
	return false
}

func isOfCountry(kind authority.Kind) bool {
	return kind == authority.PartnerName || kind == authority.MemberName
}

func (t *bareTitle) isOfASEAN(at int) bool {
	const short, long = "ASEAN", "Association of Southeast Asian Nations"
	for _, name := range [...]string{short, long} {
		if strings.HasPrefix(t.leaf.String[at:], name) {
			t.of, t.to = archive.OfASEAN, at+len(name)
			return true
		}
	}
	return false
}

// isBare reports that no name stands beside the office, and that it is the office itself:
// “the” stands before it, no comma before that, and no capital behind.
func (t *bareTitle) isBare() bool {
	before, ok := strings.CutSuffix(strings.TrimRight(t.leaf.String[:t.from], " "), "the")
	if !ok {
		before, ok = strings.CutSuffix(strings.TrimRight(t.leaf.String[:t.from], " "), "The")
	}
	before = strings.TrimRight(before, " ")
	if _, isOffice := officeItself.Closes(before); !ok || isOffice || strings.HasSuffix(before, ",") {
		return false
	}
	behind := strings.TrimLeft(t.leaf.String[t.to:], " ,(:")
	next, _ := utf8.DecodeRuneInString(behind)
	return !unicode.IsUpper(next) && !strings.HasPrefix(behind, "-") && !strings.HasPrefix(behind, "’") &&
		!strings.HasPrefix(behind, "'")
}
