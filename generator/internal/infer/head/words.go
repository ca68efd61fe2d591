package head

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/text"
)

// labels lead from the label of a line to the fact that it gives.
var labels = map[string]string{
	"title": "title", "subject": "title", "headline": "title",
	"date": "date", "date of issue": "date", "issue date": "date", "issued": "date", "issued on": "date", "date issued": "date", "release date": "date",
	"dated": "date", "date of release": "date", "date and place": "date", "place and date": "date", "date adopted": "date", "date of adoption": "date",
	"adopted": "date", "adopted on": "date", "signed": "date", "signed on": "date", "date signed": "date", "date of signature": "date",
	"place": "place", "venue": "place", "location": "place", "place of issue": "place", "place signed": "place",
}

// labelOf reads the label of a line, "[Title] …" or "Date: …", and returns the
// fact that it gives and the offset behind it.
func labelOf(words string) (fact string, from int) {
	const longest = 24
	var label string
	if inner, ok := strings.CutPrefix(words, "["); ok {
		end := strings.IndexByte(inner, ']')
		if end < 0 || end > longest {
			return "", 0
		}
		label, from = inner[:end], end+2
	} else {
		end := strings.IndexByte(words, ':')
		if end < 0 || end > longest {
			return "", 0
		}
		label, from = words[:end], end+1
	}
	fact = labels[strings.ToLower(strings.TrimSpace(label))]
	if fact == "" || strings.TrimLeft(words[from:], " :") == "" {
		return "", 0
	}
	for from < len(words) && (words[from] == ' ' || words[from] == ':') {
		from++
	}
	return fact, from
}

// opensText reports the first words of a text: a formula in which governments
// speak, or a speaker named before a colon.
func opensText(words string) bool {
	if paper.StartsWithAny(words, []string{"We, ", "WE, ", "WE ", "We the ", "I am ", "I have ", "Thank you", "RECALLING ", "Recalling ", "HAVING ", "GUIDED ", "NOTING ", "REAFFIRMING ", "Q: ", "Q  ", "Q ", "WHEREAS", "Whereas"}) {
		return true
	}
	speaker, _, ok := strings.Cut(words, ": ")
	return ok && len(speaker) < 60 && paper.InCapitals(speaker) && paper.StartsWithAny(speaker, []string{"MR", "MS", "MRS", "DR", "THE PRESIDENT", "THE VICE PRESIDENT", "SECRETARY ", "PRESIDENT ", "PRIME MINISTER ", "ADMIRAL ", "GENERAL ", "SENIOR ADMINISTRATION OFFICIAL", "MODERATOR", "QUESTION"})
}

// captionMarks stand in the line below a picture.
var captionMarks = []string{
	"(photo", "photo:", "photo by", "photo credit", "photo/", "photos:", "file photo", "(source:", "/ xinhua)", "/xinhua)", "(xinhua", "illustration (", "illustration:",
	"image:", "(image", "courtesy of", "picture:", "getty images", "/afp", "/ afp", "/reuters", "/ reuters", "(ap photo", "(afp", "(reuters", "/vna)", "(vna)", " pose for a ", " poses for a ", " pose for photo", "group photo", "family photo", "(from left", "(left)", "(right)", " pictured ",
}

// isCaption reports the line below a picture.
func isCaption(words string) bool {
	lower := strings.ToLower(words)
	if strings.Count(words, " ") < 5 {
		return false
	}
	return paper.ContainsAny(lower, captionMarks...) && !strings.HasSuffix(lower, " -") && !strings.Contains(lower, ") -") && !strings.Contains(lower, ") –")
}

// IsTimeWords reports words that belong to the time of day or to the end of a
// line: "00:00", "10:01 AM", "WIB".
func IsTimeWords(words string) bool {
	from, to, ok := dates.Clock(words)
	if !ok {
		return false
	}
	rest := strings.Trim(words[to:], paper.EdgeMarks)
	return strings.Trim(words[:from], paper.EdgeMarks) == "" && len(rest) <= 12
}

// startsWithClock reports words that begin with a time of day.
func startsWithClock(words string) bool {
	from, _, ok := dates.Clock(words)
	return ok && from == 0
}

// pageWords stand beside the date of a page.
var pageWords = []string{
	"published", "posted", "updated", "created", "publication", "press release", "press releases", "news", "last modified", "last updated", "modified", "uploaded", "first published",
	"media release", "date posted", "date published", "posted on", "released", "release", "for immediate release", "issued", "issued on", "distributed",
	"publish date", "as of", "draft", "draft as of", "final", "revised", "version", "published on", "published at", "latest news", "world news", "added", "submitted", "pubdate", "statement", "statements", "speeches", "speech", "news release",
}

// isPageLabel reports that the words before a date say that a page was
// published then: a label, a label in another script, the name of the writer.
func isPageLabel(words string) bool {
	const longest = 80
	lower := strings.Trim(strings.ToLower(words), paper.EdgeMarks)
	if lower == "" || len(lower) > longest {
		return false
	}
	if strings.IndexFunc(lower, func(r rune) bool { return r >= 'a' && r <= 'z' }) < 0 {
		return true
	}
	if paper.Has([]string{"date", "published", "posted", "updated", "dated"}, lower[strings.LastIndexByte(lower, ' ')+1:]) || startsWithPageWord(lower) {
		return true
	}
	fields := strings.Fields(words)
	return strings.EqualFold(fields[0], "by") && len(fields) > 1 && len(fields) < 9 && isNameCase(fields[1:])
}

// startsWithPageWord reports words that stand beside the date of a page, alone
// or parted from what follows by a mark.
func startsWithPageWord(lower string) bool {
	for _, w := range pageWords {
		rest, ok := strings.CutPrefix(lower, w)
		if ok && (rest == "" || strings.IndexByte(":|,-–", strings.TrimLeft(rest, " ")[0]) >= 0 || paper.Has([]string{"on", "at", "as of", "by"}, strings.TrimSpace(rest))) {
			return true
		}
	}
	return false
}

// isRemote reports words that say that a meeting had no place: "Virtual
// Meeting", "via videoconference".
func isRemote(words string) bool {
	const longest = 40
	return len(words) < longest && paper.ContainsAny(strings.ToLower(words), "virtual", "video", "online")
}

// salutationWords begin the line with which a speech opens.
var salutationWords = []string{"excellency", "excellencies", "your", "dear", "ladies", "distinguished", "honourable", "honorable", "colleagues", "friends", "fellow", "assalamualaikum", "mr", "madam", "mister", "good"}

// isSalutation recognises "Excellencies", "Mr. Chairman", "Dear colleagues".
func isSalutation(words []string) bool {
	word := strings.ToLower(strings.Trim(words[0], ",.:!"))
	if last := words[len(words)-1]; word == "to" && strings.ContainsAny(last[len(last)-1:], ":,") {
		return true // "To the Congress of the United States:"
	}
	if !paper.Has(salutationWords, word) {
		return false
	}
	switch word {
	case "mr", "madam", "mister":
		return len(words) > 1 && (strings.HasSuffix(words[len(words)-1], ",") || strings.HasPrefix(strings.ToLower(words[1]), "chair") || strings.HasPrefix(strings.ToLower(words[1]), "president") ||
			strings.HasPrefix(strings.ToLower(words[1]), "speaker") || strings.HasPrefix(strings.ToLower(words[1]), "secretary"))
	case "good":
		return len(words) > 1 && paper.Has([]string{"morning", "afternoon", "evening", "day"}, strings.ToLower(strings.Trim(words[1], ",.:!")))
	case "friends", "your":
		return word == "your" || len(words) < 4
	}
	return true
}

// isClockTime recognises "11:07 A.M. EST", with or without a place before it.
func isClockTime(words string, fields []string) bool {
	from, to, ok := dates.Clock(words)
	if !ok {
		return false
	}
	return from == 0 || len(fields) < 6 && strings.Trim(words[to:], " .AMPampESTDGHh()") == ""
}

// menuWords are whole lines of a site's menu and of its tools.
var menuWords = []string{
	"home", "menu", "search", "print", "share", "english", "main menu", "contact us", "about us", "read more", "back", "next", "previous", "login", "log in", "subscribe", "topics",
	"listen to this article", "advertisement", "related news", "follow us", "table of contents", "contents", "download", "download pdf", "view pdf", "click here", "unofficial translation", "provisional translation",
}

// isMenuLine reports a line that belongs to the page: a menu between bars, a
// line of tags, a count.
func isMenuLine(words string, fields []string) bool {
	lower := strings.ToLower(words)
	if paper.Has(menuWords, lower) || strings.Count(words, " | ") >= 2 || strings.Count(words, " > ")+strings.Count(words, " » ") >= 1 {
		return true
	}
	if strings.Contains(lower, "http://") || strings.Contains(lower, "https://") || strings.Contains(lower, "www.") || strings.HasPrefix(words, "<<") || strings.HasPrefix(words, "#") {
		return true
	}
	// A title writes ASEAN with its capitals; tags do not.
	return paper.Has(fields, "asean") || paper.StartsWithAny(lower, []string{"as prepared", "as delivered", "read the ", "read more", "click here", "download ", "watch ", "special: ", "tags:", "tag:", "keywords:", "category:", "categories:", "source:", "source :", "document no", "reference no", "ref:", "ref.", "no. "}) || isCountLine(lower)
}

// isCountLine recognises "110 views7 pages": a figure, and what it counts.
func isCountLine(lower string) bool {
	digits := 0
	for digits < len(lower) && (lower[digits] >= '0' && lower[digits] <= '9' || lower[digits] == ',') {
		digits++
	}
	rest := strings.TrimLeft(lower[digits:], " ")
	return digits > 0 && paper.StartsWithAny(rest, []string{"view", "page", "comment", "share", "min read", "minute", "like", "download", "read"})
}

// sections are headings with which the parts of a text begin.
var sections = []string{"introduction", "overview", "background", "preamble", "general", "executive summary", "summary", "opening", "chapter ", "section ", "part i", "part 1", "annex", "key takeaways", "article 1", "article i"}

// isSection reports the heading of a section.
func isSection(words string) bool {
	lower := strings.Trim(strings.ToLower(words), paper.EdgeMarks)
	for _, s := range sections {
		rest, ok := strings.CutPrefix(lower, s)
		if ok && (rest == "" || strings.HasSuffix(s, " ") || s == "annex" && len(rest) < 4) {
			return true
		}
	}
	if number := strings.TrimLeft(words, "0123456789"); len(number) < len(words) && (strings.HasPrefix(number, ". ") || strings.HasPrefix(number, ") ")) {
		return true
	}
	number, rest, ok := strings.Cut(words, ". ")
	return ok && rest != "" && number != "" && len(number) < 5 && strings.Trim(number, "IVXA") == "" && number != "A" || strings.HasPrefix(words, "A. ")
}

// categories are whole lines that name a drawer of a site, not a document.
var categories = []string{
	"press release", "press releases", "press statement", "press statements", "news", "speech", "speeches", "statement", "statements", "media release", "media releases", "policy paper", "world news", "latest news",
	"press room", "news release", "news and events", "news & events", "asean headlines", "for immediate release", "press corner", "media", "publications", "documents", "official documents", "transcript", "readout",
	"fact sheet", "news story", "speeches and papers", "a proclamation", "proclamation", "executive order", "memorandum", "media note", "press note", "press releases and statements", "media advisory", "public statement", "story", "article", "report", "reports", "blog", "opinion", "analysis", "asean", "diplomacy", "regional", "southeast asia", "joint statements", "statements and speeches", "statements and releases", "briefing room", "featured", "top stories", "remarks", "asean news", "media centre", "media center",
	"world and press release", "announcements", "international", "politics", "foreign affairs", "nation", "national", "headlines", "business", "breaking news", "highlights", "archive", "archives", "home page", "press briefings",
	"statements & communiques", "statements and communiques", "asean statement & communiques", "asean statement and communiques", "official statements", "other documents",
}

// isCategory reports a drawer of a site.
func isCategory(words string) bool {
	lower := strings.Trim(strings.ToLower(words), paper.EdgeMarks)
	name, number, ok := strings.Cut(lower, " no")
	return paper.Has(categories, lower) || ok && paper.Has(categories, name) && strings.Trim(number, "0123456789/.: -") == ""
}

// documentWords stand in the title of a document and name its kind.
var documentWords = []string{
	"statement", "communiqu", "declaration", "press release", "media release", "news release", "fact sheet", "factsheet", "remarks", "speech", "address by", "transcript", "readout", "summary of", "co-chairs' summary", "chair's summary",
	"plan of action", "memorandum", "agreement", "protocol", "treaty", "full text", "work plan", "action plan", "joint vision", "report of", "message", "opening ", "closing ", "briefing", "joint press", "outcome", "framework", "terms of reference", "charter", "concept paper", "co-chairs", "resolution", "proclamation", "executive order",
}

// isDocument reports words that name a kind of document.
func isDocument(lower string) bool { return paper.ContainsAny(lower, documentWords...) }

// containsMeeting reports words that name a kind of meeting.
func containsMeeting(lower string) bool {
	return paper.ContainsAny(lower, "summit", "meeting", "dialogue", "forum", "conference", "consultation", "committee", "commission meeting", "retreat", "workshop")
}

// isQuotation reports a line of somebody's words, as speeches are headed with.
func isQuotation(words string, fields []string) bool {
	const fewest = 12
	return len(fields) > fewest && (strings.HasPrefix(words, "“") || strings.HasPrefix(words, "\""))
}

// hasTitleShape reports whether a line can be read as a title: some words, the
// first with a capital or a figure.
func hasTitleShape(leaf *paper.Block, words string, fields []string) bool {
	if leaf.Kind != text.Heading && leaf.Kind != text.Paragraph || len(fields) < fewestWords || len(fields) > longestTitleInWords || !strings.ContainsFunc(words, unicode.IsLetter) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(words)
	first, _ := utf8.DecodeRuneInString(words)
	return !strings.ContainsRune("–—-/", last) && !unicode.IsLower(first) && !strings.ContainsRune("•●-–—*+=", first)
}
