package topline

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/text"
)

// IsTown reports a town with its state or country, "Minneapolis, MN": a place
// that the lists need not know.
func (r Reader) IsTown(p phrase.Phrase) bool {
	const most, mostUnknown = 10, 6 // words
	town, state, _ := strings.Cut(p.Said, ", ")
	if len(p.Fields) > most || !phrase.IsNameCase(p.Fields) {
		return false
	}
	if phrase.NamesASEAN(p.Said) || p.NamesDocument() || r.IsActor(town) {
		return false
	}
	return r.IsActor(state) || len(p.Fields) <= mostUnknown && phrase.LooksLikeState(strings.Fields(state))
}

// IsOffice reports the name of an office, an organisation, a country or a
// site.
func (r Reader) IsOffice(p phrase.Phrase) bool {
	const most = 14 // words
	m, opens := p.Opens(officeOpenings)
	if m.Value == "always" {
		return true
	}
	opens = opens || r.opensBehindActor(p.Said)
	if len(p.Fields) > most || p.NamesDocument() {
		return false
	}
	if opens && !p.NamesMeeting() {
		return !phrase.TellsNews(p) && !tellsInSmallLetters(p)
	}
	return phrase.IsSite(p) || newswires.Has(p.Said) || r.IsName(p.Said) || r.IssuerNamed(p.Said) != nil
}

// page reads what a page and a newspaper print beside a title.
type page struct{ Reader }

// isReporter reports who writes from where: "From ANNA LEE in Oslo".
func (r page) isReporter(words string) bool {
	name, isFrom := strings.CutPrefix(words, "From ")
	name, place, isIn := strings.Cut(name, " in ")
	return isFrom && isIn && phrase.IsPersonName(phrase.Of(name)) && (r.IsWholePlace(place) || r.IsCountry(place))
}

// isHonoured reports a line with an honorific at its head and the name and the offices of who bears it, however
// many: "SENATOR THE HON ANNA LEE Minister for Ports Minister for Boats". What somebody does or says is none.
func isHonoured(p phrase.Phrase) bool {
	const near, fewest, most = 4, 4, 30 // words up to the honorific; of the line
	n := len(p.Fields)
	if n < fewest || n > most || p.NamesDocument() || p.NamesMeeting() || phrase.TellsNews(p) ||
		strings.ContainsAny(p.Said, "?!:;") || p.Holds(finiteVerbs) {
		return false
	}
	for i := 0; i+1 < min(n, near); i++ {
		honour := strings.ToLower(strings.TrimRight(p.Fields[i+1], "."))
		if strings.EqualFold(p.Fields[i], "the") && (honour == "hon" || honour == "honourable" || honour == "rt") {
			return phrase.IsNameCase(p.Fields)
		}
	}
	return false
}

// isDrawers reports the way to a drawer of a site, in which all steps behind the first are drawers: "News /
// Press Release".
func isDrawers(words string) bool {
	_, rest, parted := strings.Cut(words, " / ")
	for step := range strings.SplitSeq(rest, " / ") {
		if !phrase.IsCategory(phrase.Of(step)) {
			return false
		}
	}
	return parted
}

// isDrawerOfOffice reports what a window calls a page that has no title of its own: a drawer and whose
// it is, "Press release | Ministry of Ports".
func (r page) isDrawerOfOffice(words string) bool {
	at := strings.LastIndex(words, " | ")
	if at < 0 || !phrase.IsCategory(phrase.Of(words[:at])) {
		return false
	}
	house := phrase.Of(words[at+len(" | "):])
	return r.IsOffice(house) || phrase.IsInstitution(house)
}

// opensBehindActor reports the name of an office behind that of whose it is: "FAO Regional Office
// for Asia", "Australian Mission to ASEAN".
func (r Reader) opensBehindActor(words string) bool {
	end := 0
	r.Names.Find(words, func(m authority.Match) {
		if m.Start == 0 && (m.Kind == authority.PartnerName || m.Kind == authority.MemberName) {
			end = m.End
		}
	})
	behind, parted := strings.CutPrefix(words[end:], " ")
	m, opens := officeOpenings.Opens(behind)
	return end > 0 && parted && opens && m.Start == 0
}

// tellsInSmallLetters reports a line with a small word that stands in no name:
// "Ministry of Ports proposes new harbours".
func tellsInSmallLetters(p phrase.Phrase) bool {
	return slices.ContainsFunc(p.Fields, func(field string) bool {
		return paper.StartsSmall(field) && !smallWordsInNames.Has(field) && !joiningWords.Has(field)
	})
}

// IsBillNumber recognises the number of a bill or a resolution of a congress, alone
// on its line: "H. RES. 1106", "S. 35".
func IsBillNumber(words string) bool {
	m, ok := numbersOfBills.Opens(words)
	number := strings.TrimLeft(words[m.End:], ". ")
	return ok && m.Start == 0 && number != "" && strings.Trim(number, phrase.Figures) == ""
}

// isOfficeAndTown recognises an office with its town behind a bar, a point or
// a dash: "Department of Ports • News Division • New York".
func (r Reader) isOfficeAndTown(p phrase.Phrase) bool {
	at, to := phrase.LastPart(p.Said)
	if at < 0 || !phrase.IsNameCase(strings.Fields(p.Said[:at])) {
		return false
	}
	first, _, _ := strings.Cut(p.Said[:at], " • ")
	office := phrase.Of(strings.TrimRight(first, " •|–—-"))
	return r.IsWholePlace(p.Said[to:]) && (r.IsOffice(office) || phrase.IsVenue(office))
}

// isDebated reports the volume of a record of debates before its day: "Volume 820: debated on
// Thursday".
func isDebated(before string) bool {
	const fewest = 4 // words
	fields := strings.Fields(before)
	if len(fields) < fewest || fields[0] != "Volume" || fields[2] != "debated" || fields[3] != "on" {
		return false
	}
	weekday := strings.Trim(strings.Join(fields[fewest:], " "), ",")
	return text.IsFigures(strings.TrimSuffix(fields[1], ":")) && (weekday == "" || weekdays.Has(weekday))
}

// IsIssue reports the number of a part of a series or of a paper and nothing else: "ISSUE: 2023 No. 58",
// "Vol. 12, No. 3", "ISSN 2335-6677".
func IsIssue(p phrase.Phrase) bool {
	const fewest = 2 // words
	numbered := false
	for _, field := range p.Fields {
		word := strings.Trim(field, ".,:()#")
		switch {
		case word != "" && strings.Trim(word, phrase.Figures+"-/") == "":
			numbered = true
		case wordsOfIssues.Has(word), beforeNumbers.Has(word):
		default:
			return false
		}
	}
	return numbered && len(p.Fields) >= fewest
}

// withYearBefore are days behind a label of which one may have its year before it, as lists of
// telegrams write them: "2016 May 5".
func withYearBefore(words string, stamps []dates.Stamp) []dates.Stamp {
	const length = 4 // figures
	for i := range stamps {
		s := &stamps[i]
		before := strings.TrimRight(words[:s.Start], " ")
		year := before[strings.LastIndexByte(before, ' ')+1:]
		if s.Precision != dates.DayAlone || len(year) != length || !text.IsFigures(year) || s.FirstDay != s.LastDay {
			continue
		}
		if day, err := time.Parse("2006 1 2", fmt.Sprint(year, " ", int(s.Month), " ", s.LastDay)); err == nil {
			s.Start, s.EDTF, s.Precision = len(before)-length, day.Format(time.DateOnly), dates.Day
		}
	}
	return stamps
}

// readRecordOfDay reads the line that a record prints above each of its texts, in brackets from
// end to end, with its day in brackets of its own: "[Harbour Record Volume 5 (Thursday, May 5,
// 2016)]".
func readRecordOfDay(words string, line *Line) bool {
	if !strings.HasPrefix(words, "[") || !strings.HasSuffix(words, ")]") {
		return false
	}
	stamps := dates.Stamps(words)
	if len(stamps) != 1 || strings.Trim(words[stamps[0].End:], ")]") != "" ||
		!strings.HasSuffix(words[:stamps[0].Start], "(") {
		return false
	}
	line.Role, line.Stamps = PageDate, stamps
	return true
}

// isHourUnmarked reports an hour of the day without a mark between its figures, and what it is counted
// from: "2100 hrs (UTC+7)".
func isHourUnmarked(words string) bool {
	const length = 4 // figures
	hour, rest, _ := strings.Cut(words, " ")
	unit, zone, _ := strings.Cut(rest, " ")
	isUnit := unit == "hrs" || unit == "hrs." || unit == "hours" || unit == "h"
	zone = strings.Trim(zone, "()+-0123456789:")
	return len(hour) == length && text.IsFigures(hour) && isUnit && (zone == "" || zone == "UTC" || zone == "GMT")
}

// BehindNumberOfResolution is where the title of a resolution begins behind its number, which
// counts the session and those of the session: "65/235. Cooperation between …"; 0 for any
// other line.
func BehindNumberOfResolution(words string) int {
	const longest = 200 // letters
	session, rest, _ := strings.Cut(words, "/")
	number, title, _ := strings.Cut(rest, ".")
	if !text.IsFigures(session) || !text.IsFigures(number) || text.Longer(words, longest) {
		return 0
	}
	title = strings.TrimLeft(title, " ")
	if title == "" || !paper.IsCapital(title[0]) || !strings.Contains(title, " ") || paper.EndsLikeSentence(title) {
		return 0
	}
	return len(words) - len(title)
}

// WithoutNoteMark is a title without the figure of a note that is glued to its last word.
func WithoutNoteMark(words string) string {
	if unmarked := strings.TrimRight(words, phrase.Figures); phrase.EndsSmall(unmarked) {
		return unmarked
	}
	return words
}

// NamesNumberedPaper reports a number and the name of a paper behind it.
func NamesNumberedPaper(leaf *paper.Block) bool {
	words := leaf.String
	if text.Longer(words, Longest) || paper.EndsLikeSentence(words) {
		return false
	}
	if leaf.Kind != text.Clause {
		number, behind, _ := strings.Cut(words, ". ")
		if strings.Trim(number, phrase.Figures) != "" {
			return false
		}
		words = behind
	}
	m, ok := papersOfVolumes.Opens(WithoutNoteMark(words))
	return ok && m.Start == 0
}
