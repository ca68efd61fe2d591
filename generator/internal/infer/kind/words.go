package kind

import (
	"slices"
	"strings"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/text"
)

// KindPhrases lead from words of a title to a kind. Letters are small, without
// marks and apostrophes; a hyphen parts words; * stands for up to three words.
// Of several phrases the one that begins first in the title wins, and of those
// the longest: “Plan of Action to Implement the Joint Declaration” is a plan.
var KindPhrases = compilePhrases(map[string][]string{
	"press-release": {
		"press release", "media release", "news release", "press statement", "media statement", "press communique", "media advisory",
		"media note", "note to correspondents", "press note", "statement by", "statement from", "statement of the spokesperson",
		"spokespersons statement", "joint press release", "joint news release", "joint media release", "co chairs press release",
		"siaran pers", "siaran media", "kenyataan media", "kenyataan akhbar", "thong cao bao chi", "nota de prensa", "comunicado de prensa",
		"communique de presse", "pressemitteilung", "comunicado de imprensa", "persbericht",
	},
	"joint-statement": {
		"joint statement", "joint * statement", "leaders statement", "leaders * statement", "ministers statement", "ministerial statement",
		"statement of the leaders", "statement of the foreign ministers", "statement of the asean foreign ministers", "statement by the asean foreign ministers",
		"statement by the leaders", "statement of the heads of", "asean statement", "vision statement", "joint vision", "joint pledge",
		"statement of the ministers", "statement by the foreign ministers", "statement of asean", "asean leaders * statement",
		"pernyataan bersama", "kenyataan bersama", "tuyen bo chung", "comunicado conjunto", "declaration conjointe", "gemeinsame erklarung",
		"communique conjoint",
	},
	"joint-communique": {"joint communique", "communique", "communique of", "joint * communique", "final communique"},
	"chairmans-statement": {
		"chairmans statement", "chairmans * statement", "chairman statement", "chairpersons statement", "chairs statement", "chairs * statement",
		"chairmans summary", "chairs summary", "chairman summary", "co chairs statement", "co chairs * statement", "co chairmens statement", "co chairmans statement",
		"co chair statement", "co chairs summary", "co chairmens summary", "co chairs summary report", "chairmens statement", "charimans statement",
		"statement by the chairman", "statement by the chair", "statement of the chairman", "statement of the chair", "statement by the co chairs",
		"statement by the asean chair", "statement of the asean chair", "press statement by the chairman", "press statement by the chair",
		"press statement of the chairman", "chairmans press statement", "chairs press statement", "presidency statement", "summary by the chair",
		"chairmans report", "co chairs report", "co chairs summary of discussion",
	},
	"declaration": {
		"declaration", "joint declaration", "concord", "hanoi declaration", "declaracion conjunta", "deklarasi", "deklarasi bersama", "perisytiharan",
	},
	"plan-of-action": {
		"plan of action", "action plan", "work plan", "workplan", "work programme", "work program", "plan of work", "roadmap", "road map", "blueprint",
		"implementation plan", "strategic plan", "programme of action", "program of action", "framework of action", "master plan", "action agenda",
	},
	"agreement": {
		"memorandum of understanding", "memorandum of cooperation", "memorandum of intent", "memorandum of arrangement", "agreement between",
		"agreement on", "agreement among", "framework agreement", "agreement", "agreement of", "protocol to", "protocol on", "protocol amending", "protocol of", "treaty",
		"treaty of", "treaty on", "convention on", "instrument of accession", "instrument of extension", "exchange of letters", "letter of intent",
		"arrangement between", "asean charter", "terms of understanding",
	},
	"fact-sheet": {"fact sheet", "factsheet", "backgrounder", "at a glance", "in brief", "fast facts", "key facts"},
	"speech": {
		"speech", "speech by", "keynote speech", "keynote address", "keynote", "opening address", "welcome address", "welcoming address", "inaugural address",
		"special address", "closing address", "address by", "address of", "address at", "address to", "lecture by", "lecture at", "lecture", "pidato", "sambutan", "ucapan",
		"bai phat bieu", "discurso", "discours", "rede von",
	},
	"remarks": {
		"remarks", "remarks by", "opening remarks", "closing remarks", "welcome remarks", "welcoming remarks", "keynote remarks", "intervention by", "intervention at",
		"intervention of", "intervention", "opening statement", "closing statement", "message from", "message of", "message by", "message on", "national statement",
		"talking points", "doorstop", "toast by", "toasts",
	},
	"transcript": {
		"transcript", "transcript of", "press conference", "joint press conference", "press availability", "media availability", "press briefing", "interview with",
		"interview of", "interview", "press gaggle", "special briefing", "background briefing", "media briefing", "questions and answers", "question and answer session",
		"press call", "background press call", "edited transcript of remarks",
	},
	"readout":      {"readout", "readout of", "read out of"},
	"news-article": {"news analysis", "opinion", "op ed", "editorial", "commentary", "news article"},
	"report": {
		"report", "report of", "report on", "annual report", "progress report", "final report", "summary record", "summary report", "record of discussion",
		"minutes of", "proceedings of", "study on", "assessment of", "policy paper", "white paper", "co chairs summary report",
	},
	"other": {
		"terms of reference", "concept note", "concept paper", "rules of procedure", "proclamation on", "executive order", "letter to", "letter from", "a letter", "message to the congress", "message to the senate", "presidential permit",
		"programme of events", "guidelines for", "guidelines on", "code of conduct", "memorandum on", "notice on",
	},
})

// kindPhrase is a phrase in words, with its kind.
type kindPhrase struct {
	Words []string
	Kind  string
}

// compilePhrases files the phrases under their first word.
func compilePhrases(byKind map[string][]string) map[string][]kindPhrase {
	filed := map[string][]kindPhrase{}
	for _, kind := range Kinds { // in this order, because maps have none
		for _, phrase := range byKind[kind] {
			words := strings.Fields(phrase)
			filed[words[0]] = append(filed[words[0]], kindPhrase{words, kind})
		}
	}
	return filed
}

// reporting are verbs of a headline. A title with one of them before the name
// of a document tells of that document and is not it: “ASEAN and China Issue
// Joint Statement”.
var reporting = paper.WordSet(`issue issues issued adopt adopts adopted sign signs signed signing release releases released agree agrees agreed welcome welcomes
	welcomed approve approves approved endorse endorses endorsed call calls review reviews reviewed discuss discusses discussed conclude concludes
	concluded launch launches launched commit commits committed reaffirm reaffirms reaffirmed amends nominates applaud urge urges urged hail hails announce announces announced
	praise praises reject rejects implement implements after ahead will hosts holds held meet meets ends seek seeks says said push pushes eye eyes vow vows
	pledge pledges ratify ratifies joins accede accedes deposits marks concluding finalise finalises finalize finalizes delivers gives receives is are
	strengthen strengthens boost boosts enhance enhances advance advances negotiate negotiates negotiations towards toward following upcoming highlights`)

// passing are words behind which a document is named that another one speaks
// of: “Meeting on the Joint Declaration”.
var passing = paper.WordSet("on at for to under about regarding concerning with in against")

// KindInWords is the kind that a title names, and where in the title it does.
// The parts of a title on both sides of a colon or a dash are read one after
// the other.
func KindInWords(title string) (kind string, at [2]int, ok bool) {
	for start := 0; start < len(title); {
		end := len(title)
		if parted := strings.IndexAny(title[start:], ":|–—"); parted >= 0 {
			end = start + parted
		}
		if kind, at, ok = kindInPart(title[start:end]); ok {
			return kind, [2]int{start + at[0], start + at[1]}, true
		}
		_, size := utf8.DecodeRuneInString(title[end:])
		start = end + max(size, 1)
	}
	return "", at, false
}

func kindInPart(part string) (kind string, at [2]int, ok bool) {
	words := paper.PlainWords(part)
	spokenOf := false
	for i := range words {
		best := 0
		for _, phrase := range KindPhrases[words[i].Folded] {
			if n := matchPhrase(phrase.Words, words[i:]); n > best && !(spokenOf && objects[phrase.Kind]) {
				best, kind, at = n, phrase.Kind, [2]int{words[i].Start, words[i+n-1].End}
			}
		}
		if best > 0 {
			return kind, at, true
		}
		if reporting[words[i].Folded] {
			return "", at, false
		}
		spokenOf = spokenOf || passing[words[i].Folded]
	}
	return "", at, false
}

// objects are kinds of documents that others are about.
var objects = map[string]bool{"declaration": true, "plan-of-action": true, "agreement": true, "report": true, "other": true}

// matchPhrase is how many words a phrase takes of those, 0 for none.
func matchPhrase(phrase []string, words []paper.Word) int {
	const widest = 3 // words for a *
	i := 0
	for k, want := range phrase {
		if want != "*" {
			if i >= len(words) || words[i].Folded != want {
				return 0
			}
			i++
			continue
		}
		for skipped := 1; skipped <= widest && i+skipped < len(words); skipped++ {
			if words[i+skipped].Folded == phrase[k+1] {
				i += skipped
				break
			}
		}
	}
	return i
}

// kindByTitle reads the title that the document states. A line of a menu is
// none.
func (r *reading) kindByTitle(top []*text.Block) archive.Fact {
	title := r.Titled
	menu := r.Title >= 0 && isMenu(top, slices.Index(top, r.Leaves[r.Title].Block))
	if title.Basis != archive.Stated || menu && title.Source == archive.FromText {
		return archive.Fact{}
	}
	kind, at, ok := KindInWords(title.Value)
	if !ok || r.isLabelOnly(kind, title.Value, at) {
		return archive.Fact{}
	}
	return archive.Fact{Value: kind, Basis: archive.Stated, Source: title.Source, Rule: rule.TitleWords, Evidence: title.Evidence}
}
