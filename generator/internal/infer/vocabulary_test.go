package infer

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/kind"
	"aseanarchive/generator/internal/infer/nameword"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/people"
	"aseanarchive/generator/internal/infer/plan"
	"aseanarchive/generator/internal/infer/pledge"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/text"
)

// factsByVocabulary are the facts for which a vocabulary says where to look. When
// none is passed over, every word is of use to every rule.
func factsByVocabulary(words string, lists *authority.Lists, nonePassedOver bool) []any {
	known := vocabulary
	if nonePassedOver {
		known = nil
	}
	r := head.Read(paper.New(infertest.Source(words), lists, known, new(diag.Log)))
	var mentions []dates.Mention
	for _, leaf := range r.Leaves {
		mentions = append(mentions, r.MentionsOf(leaf)...)
	}
	d := &archive.Document{Kind: rule.FromText("joint-statement", rule.Opening)}
	return []any{
		mentions,
		r.Meetings(archive.Fact{}),
		people.Find(r),
		pledge.Find(r, d),
		plan.Find(r, d),
		kind.Of(r, archive.NotKnown()),
	}
}

// checkVocabulary reports facts of a text that are not found because the words
// that tell of them were passed over.
func checkVocabulary(t *testing.T, words string, lists *authority.Lists) {
	t.Helper()
	want := factsByVocabulary(words, lists, true)
	for i, got := range factsByVocabulary(words, lists, false) {
		if !reflect.DeepEqual(got, want[i]) {
			t.Errorf("%.80q: got\n%+v\nand when no word is passed over\n%+v", words, got, want[i])
		}
	}
}

// vocabularyTexts hold what the rules know, beside the seeds.
var vocabularyTexts = []string{
	release600(),
	"The Leaders agreed to build. We, the Leaders, commit to act. THE MINISTERS SHALL ADOPT a Work Plan 2021-2025.",
	"His Royal Highness Prince Holm, First Lady Berg and the Assistant to the President, Arne Holm, met Tan Sri " +
		"Razak Hamid and U Arne Holm.",
	"The Twenty-First ASEAN Summit, the Special ASEAN Summit, the 2nd and 3rd ASEAN-Japan Forums, the inaugural " +
		"ASEAN Forum in 2024.",
	"On TUESDAY, inDecember 2015, 25and 26 March 2019, Sept. 5, 2020, ten years ago, in the FALL of 2023, by 2025, " +
		"2016–20.",
	"It was opened by Arne Holm, Assistant to the Board of Trade, in the port.",
	"They met Her Honor Lena Berg.",
	"They met Her Honour Lena Berg.",
	"They met His Royal Arne Holm.",
	"Excellencies, I see.",
	"Excellencies, see my hand.",
	"Excellencies, do you see?",
	"Excellencies, see our hands.",
	"1. The Forum was held in Oslo.\n\n2. It was long.",
	"1. The Forum was convened in Oslo.\n\n2. It was long.",
	"1. The Forum was hosted by Oslo.\n\n2. It was long.",
	"1. The Forum met in Oslo.\n\n2. It was long.",
	"1. The Forum took place in Oslo.\n\n2. It was long.",
	"The Kingdom and the Republic, hereinafter called the Parties.",
	"The two have agreed as follows.",
	"The Contracting Parties.",
}

func TestVocabularyPassesOverNothing(t *testing.T) {
	lists := infertest.Lists(t)
	for _, words := range vocabularyTexts {
		checkVocabulary(t, words, lists)
	}
	for _, name := range []string{"000_b41c415e8a2c6bbd.txt", "001_56988845a9df1878.txt", "002_7512cb2f676aa647.txt",
		"003_33707872e18226f8.txt", "004_84719a7daea5441a.txt"} {
		checkVocabulary(t, infertest.Seed(t, name), lists)
	}
	for _, title := range nameword.TitleWords() {
		checkVocabulary(t, "They met "+title+" Arne Holm, "+title+" of Norway.", lists)
	}
}

// TestPressWords holds that every phrase of the press has a word for which its
// block is read.
func TestPressWords(t *testing.T) {
	for _, phrase := range kind.PressWords {
		words := text.AppendWords(nil, phrase, vocabulary)
		if !slices.ContainsFunc(words, func(w text.Word) bool { return w.For(paper.ForPress) }) {
			t.Errorf("blocks with “%s” alone are passed over", phrase)
		}
	}
}

// FuzzVocabulary also holds the dates of a text against those of a reading from
// its first word to its last.
func FuzzVocabulary(f *testing.F) {
	lists := infertest.Lists(f)
	for _, words := range vocabularyTexts {
		f.Add(words)
	}
	f.Fuzz(func(t *testing.T, words string) {
		words = strings.ToValidUTF8(words, "?")
		checkVocabulary(t, words, lists)
		p := paper.New(infertest.Source(words), lists, vocabulary, new(diag.Log))
		for _, leaf := range p.Leaves {
			if got, want := p.MentionsOf(
				leaf,
			), dates.Mentions(
				leaf.String,
			); len(got)+len(want) > 0 &&
				!reflect.DeepEqual(got, want) {
				t.Errorf("%q: the dates at its spots are %+v, of all of it %+v", leaf.String, got, want)
			}
		}
	})
}
