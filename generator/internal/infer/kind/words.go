package kind

import (
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

var (
	// names are words of a title that name a kind, by language: the value is
	// the kind.
	names = [...]*lexicon.Words{
		lexicon.List("en/names-of-kinds"), lexicon.List("id/names-of-kinds"), lexicon.List("vi/names-of-kinds"),
		lexicon.List("es/names-of-kinds"), lexicon.List("fr/names-of-kinds"),
	}
	// givers are those in whose name a statement is made, with its kind, and
	// statements what is made: “Chairman's Final Statement”.
	givers     = lexicon.List("en/givers-of-statements")
	statements = lexicon.List("en/names-of-statements")
	// openingNames are named by others more often than they are borne: “Talks on
	// the Code of Conduct”. They count at the head of a title only.
	openingNames = lexicon.List("en/names-that-open-a-title")
	// headlineVerbs tell what happened. A title with one of them before the
	// name of a document tells of that document and is not it: “ASEAN and China
	// Issue Joint Statement”.
	headlineVerbs = lexicon.List("en/headline-verbs")
	// ownWords make of the name behind them what somebody else speaks of: “in his
	// opening address”.
	ownWords = lexicon.List("en/words-that-own")
	// smallWords are those that no headline tells something with.
	smallWords = lexicon.List("en/small-words")
	// spokenOf are words behind which a document is named that another one
	// speaks of: “Meeting on the Joint Declaration”.
	spokenOf = lexicon.List("en/words-before-a-named-document")
)

// objects are kinds of documents that others are about.
var objects = []string{
	"declaration", "plan-of-action", "agreement", "report", "message", "letter", "note-verbale", "memorandum", "cable",
	"minutes", "resolution", "parliamentary-record", "op-ed", "other",
}

// InWords is the kind that a title names, and where in the title it does. The
// parts of a title on both sides of a colon or a dash are read one after the
// other.
func InWords(title string) (kind string, at [2]int, ok bool) {
	for start := 0; start < len(title); {
		end := len(title)
		if parted := strings.IndexAny(title[start:], ":|–—"); parted != -1 {
			end = start + parted
		}
		part, place, found := inPart(title[start:end])
		if start != 0 && isWhoSays(title[start:end]) {
			found = false
		}
		if found && (!ok || part != "other") { // "Press Release: Transcript of …" is a transcript
			kind, at, ok = part, [2]int{start + place[0], start + place[1]}, true
		}
		if ok && !(kind == "press-release" && end < len(title) && title[end] == ':') {
			return kind, at, true
		}
		_, size := utf8.DecodeRuneInString(title[end:])
		start = end + max(size, 1)
	}
	return kind, at, ok
}

// isWhoSays reports a single word in small letters: it tells behind a dash from
// whom a headline has its news, “Trade falls – report”.
func isWhoSays(part string) bool {
	part = strings.Trim(part, " ")
	return part != "" && !paper.IsCapital(part[0]) && !strings.Contains(part, " ")
}

// inPart reads a part of a title. Of several names the one that begins first
// wins, and of those the longest: “Plan of Action to Implement the Joint
// Declaration” is a plan.
func inPart(part string) (kind string, at [2]int, ok bool) {
	var few [32]text.Word
	words := text.AppendWords(few[:0], part, nil)
	behindVerb, aside := len(part), len(part)
	if verb, told := headlineVerbs.FindAmong(words, part); told {
		behindVerb = verb.End
	}
	if word, about := spokenOf.FindAmong(words, part); about {
		aside = word.End
	}
	take := func(m lexicon.Match) {
		isObject := slices.Contains(objects, m.Value)
		isAside := isObject && m.Start >= aside
		isSpokenOf := m.Start > 0 && openingNames.Has(part[m.Start:m.End])
		if m.Start >= behindVerb || isAside || isSpokenOf || isTold(words, part, m, isObject) {
			return
		}
		isChairs := m.Value == "chairmans-statement" && m.End == at[1] // "Joint Co-Chair Statement"
		switch earlier := m.Start < at[0]; {
		case !ok, earlier, m.Start == at[0] && m.End > at[1]:
			kind, at, ok = m.Value, [2]int{m.Start, m.End}, true
		case isChairs:
			kind = m.Value
		}
	}
	for _, list := range names {
		list.Each(words, part, take)
	}
	givers.Each(words, part, func(m lexicon.Match) {
		if statement, given := givenStatement(words, part, m); given {
			take(statement)
		}
	})
	return kind, at, ok
}

// isTold reports whether words tell of a document that they name: it is
// somebody's, or the name in small letters is what the headline tells something
// of: “Sochi declaration spells out goal”. Its short form may stand between: “A Boats
// Agreement (BA) is a treaty”.
func isTold(words []text.Word, part string, name lexicon.Match, isObject bool) bool {
	first := sort.Search(len(words), func(i int) bool { return int(words[i].Start) >= name.Start })
	if first > 0 && !words[first-1].Is(text.Capital) && ownWords.HasKey(words[first-1].Key) {
		return true
	}
	end := name.End
	if inside, ok := strings.CutPrefix(part[end:], " ("); ok {
		if length := strings.IndexByte(inside, ')'); length > 0 {
			end += len(" (") + length + len(")")
		}
	}
	behind := first + sort.Search(len(words)-first, func(i int) bool { return int(words[first+i].Start) >= end })
	if !isObject || behind == len(words) || strings.Trim(part[end:words[behind].Start], " ") != "" {
		return false
	}
	next := &words[behind]
	isPresent := headlineVerbs.HasKey(next.Key) && strings.HasSuffix(next.Of(part), "s") // "Declaration Spells Out"
	isSmall := !paper.IsCapital(part[name.Start]) && !next.Is(text.Capital) && !smallWords.HasKey(next.Key)
	return isPresent || isSmall
}

// givenStatement is the statement that stands behind those who make it.
func givenStatement(words []text.Word, part string, giver lexicon.Match) (lexicon.Match, bool) {
	for len(words) > 0 && int(words[0].Start) < giver.End {
		words = words[1:]
	}
	noun, ok := statements.FindAmong(words, part)
	if !ok {
		return lexicon.Match{}, false
	}
	between := words[:slices.IndexFunc(words, func(w text.Word) bool { return int(w.Start) == noun.Start })]
	most, _ := strconv.Atoi(noun.Value)
	if len(between) > most {
		return lexicon.Match{}, false
	}
	if _, tells := headlineVerbs.FindAmong(between, part); tells { // "Leaders Issue Statement"
		return lexicon.Match{}, false
	}
	found := lexicon.Match{Start: giver.Start, End: noun.End, Value: giver.Value}
	const together = "co-" // "Co-Chairs’ Summary"
	if at := giver.Start - len(together); at >= 0 && strings.EqualFold(part[at:giver.Start], together) {
		found.Start -= len(together)
	}
	return found, isMadeBy(giver, part[noun.Start:noun.End], &found)
}

// isMadeBy reports whether those make what is called so: a communiqué is
// joint, and only who is in the chair makes summaries and reports.
func isMadeBy(giver lexicon.Match, noun string, found *lexicon.Match) bool {
	switch strings.ToLower(noun) {
	case "communiqué", "communique":
		found.Value = "joint-communique"
		return giver.Value == "joint-statement"
	case "summary", "report":
		return giver.Value == "chairmans-statement"
	}
	return true
}

// kindByTitle reads the title that the document states. A line of a menu is
// none.
func (r *reading) kindByTitle(top []*text.Block) archive.Fact {
	title := r.Titled
	menu := r.Title >= 0 && isMenu(top, slices.Index(top, r.Leaves[r.Title].Block))
	if title.Basis != archive.Stated || menu && title.Source == archive.FromText {
		return archive.Fact{}
	}
	kind, at, ok := InWords(title.Value)
	if !ok || isNumberOf(title.Value, at[1]) || r.isLabelOnly(kind, title.Value, at) || r.isAbout(kind) {
		return archive.Fact{}
	}
	return archive.Fact{Value: kind, Basis: archive.Stated, Source: title.Source, Rule: rule.TitleWords,
		Evidence: title.Evidence}
}
