package paper_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/furniture"
)

var (
	listsRead sync.Once
	theLists  *authority.Lists
)

// lists are those of the project, read once.
func lists(t testing.TB) *authority.Lists {
	listsRead.Do(func() { theLists = infertest.Lists(t) })
	return theLists
}

func TestLanguage(t *testing.T) {
	for _, test := range []struct{ name, words, want string }{
		{"English", "The guests of the house were at tea in the hall, and it was as good as that of the hosts.", "en"},
		{"in capitals", "THE GUESTS OF THE HOUSE WERE AT TEA IN THE HALL, AND IT WAS AS GOOD AS THAT OF THE HOSTS.",
			"en"},
		{"in quotation marks", "“The” “guests” “of” “the” “house” “were” “at” “tea” “in” “the” “hall”, “and” “it”.",
			"en"},
		{"eleven words", "The guests of the house were at tea in the hall.", ""},
		{"eleven words, one of them of two parts", "The guests of the house were at the co-op in hall.", ""},
		{"twelve words", "The guests of the house were at tea in the hall and", "en"},
		{"one small word in seven", "Tea rice boats guests hosts halls the tea rice boats guests hosts halls the", ""},
		{"one small word in six", "Tea rice boats guests hosts the tea rice boats guests hosts the", "en"},
		{"Indonesian by names of days and offices", "Pada hari Senin dan Jumat, pejabat dari kawasan ini bisa " +
			"hadir dalam pertemuan itu, karena kunjungan sekretaris dari " +
			"Tiongkok dan Serikat adalah hal yang besar.", "id"},
		{"Indonesian by months and politics", "Dari bulan Maret, Juli, Agustus dan Desember, kantor provinsi itu " +
			"akan mendukung kerja ini dengan uang dan dukungan untuk " +
			"keamanan dan kemitraan yang berkelanjutan, dan mitra itu menyampaikan kebijakan, kesepakatan dan " +
			"peningkatan dalam rapat.", "id"},
		{"Malay by names of days and offices", "Pada hari Isnin, Khamis, Jumaat dan Ahad, pegawai dari rantau ini " +
			"telah hadir dalam perbincangan itu, kerana lawatan " +
			"timbalan menteri ialah hal yang besar bagi datuk itu.", "ms"},
		{"Malay by months and politics", "Dari bulan Mac, Julai, Ogos dan Disember, syarikat itu akan menyokong " +
			"kerja ini dengan wang dan sokongan untuk keselamatan " +
			"dan perkongsian yang mampan, kata setiausaha itu dalam mesyuarat.", "ms"},
		{"three words of one to one of the other", "Pada hari Senin, Jumat dan Isnin ini yang dan di dengan untuk " +
			"dari itu pada dalam kantor ke", "id"},
		{"two words of one to one of the other", "Pada hari Senin, Jumat dan Isnin ini yang dan di dengan untuk " +
			"dari itu pada dalam oleh ke", ""},
		{"and the other way round", "Pada hari Senin, Isnin dan Khamis ini yang dan di dengan untuk dari itu pada " +
			"dalam oleh ke", ""},
		{"half English, half Indonesian", "The guests of the house were at tea in the hall, and it was as good as " +
			"that. Pada hari Senin dan Jumat ini mereka yang di kota itu dengan pejabat dari kantor untuk rapat " +
			"dalam gedung oleh para tamu.", ""},
		{"as much of both", "Pada hari Senin dan Isnin ini yang dan di dengan untuk dari itu pada dalam oleh ke", ""},
		{"Vietnamese", "Không có một người nào trong hội trường này khi khách từ xa đến và nói về trà; đó là những " +
			"người tại cảng đã được mời cho các buổi của họ với bạn.", "vi"},
		{"half German, half Dutch", "Die Tafel und der Saal und das Haus in dem Ort. De tafel en de zaal en het " +
			"huis van een oude stad.", ""},
		{"one and a half times as many", "the the the of of of tea tea der der und und", "en"},
		{"not one and a half times as many", "the the the of of tea tea tea der der und und", ""},
		{"Thai", "ชาและข้าวอยู่บนโต๊ะในห้องโถงใหญ่", "th"},
		{"too few letters of a script", "ชาและข้าว", ""},
		{"twenty letters of a script", strings.Repeat("ชา", 10), "th"},
		{"nineteen letters of a script", strings.Repeat("ชา", 9) + "ช", ""},
		{"three letters in five of a script", strings.Repeat("ชา", 12) + " tea, rice tea, rice to", "th"},
		{"fewer than three letters in five of a script", strings.Repeat("ชา", 12) + " tea, rice tea, rice tea", ""},
		{"a fifth of the letters of another script", strings.Repeat("the tea and ", 8) + "the rice a " +
			strings.Repeat("ชา", 10), "en"},
		{"more than a fifth of the letters of another script", strings.Repeat("the tea and ", 8) + "the rice a " +
			strings.Repeat("ชา", 11), ""},
		{"Khmer", "តែនិងបាយនៅលើតុក្នុងសាលធំ", "km"},
		{"Lao", "ຊາແລະເຂົ້າຢູ່ເທິງໂຕະໃນຫ້ອງໂຖງ", "lo"},
		{"Burmese", "လက်ဖက်ရည်နှင့်ထမင်းသည်စားပွဲပေါ်တွင်ရှိသည်", "my"},
		{"Korean", "손님들은 항구의 큰 홀에서 차를 마시고 밥을 먹었으며 다시 만나기로 했다", "ko"},
		{"Russian", "Гости пили чай и ели рис в большом зале", "ru"},
		{"Arabic", "شرب الضيوف الشاي وأكلوا الأرز في القاعة الكبيرة", "ar"},
		{"Hindi", "मेहमानों ने बड़े हॉल में चाय पी और चावल खाया", "hi"},
		{"Tamil", "விருந்தினர்கள் பெரிய மண்டபத்தில் தேநீர் குடித்தனர்", "ta"},
		{"Japanese in katakana", "テーブルノウエニオチャトゴハンガアリマシタ", "ja"},
		{"three letters in four of one of two scripts", strings.Repeat("ชา", 9) + " рисчай", ""},
		{"more than three letters in four", strings.Repeat("ชา", 10) + " рисчай", "th"},
		{"Japanese with Chinese characters", "閣僚は港で茶を飲み、米を食べ、また会うことにした。", "ja"},
		{"Chinese", "客人们在港口的大厅里喝茶吃饭，并同意明年再次会面，然后各自回家去了。", "zh"},
		{"ten Chinese characters to a Japanese sign", "客人们在港口的大厅里喝茶吃饭并同意明年再の", "zh"},
		{"fewer than ten Chinese characters to a Japanese sign", "客人们在港口的大厅里喝茶吃饭并同意明のの", "ja"},
		{"Chinese with a Japanese sign", "客人们在港口的大厅里喝茶吃饭の并同意明年再次会面然后各自回家去了。", "zh"},
		{"a name in another script", "The guests of the house (ชาและข้าวอยู่บนโต๊ะ) were at tea in the hall, and " +
			"it was as good as that of the hosts, who were glad.", "en"},
		{"two scripts", "Tea and rice for guests ชาและข้าวอยู่บนโต๊ะในห้อง", ""},
		{"two foreign scripts", "ชาและข้าวอยู่บนโต๊ะในห้อง Гости пили чай и ели рис", ""},
		{"sentences above names and figures", "The guests of the house were at tea in the hall, and it was as good " +
			"as that " +
			"of the hosts, who were glad. They will meet again in a year, or in two, in the house of the other town, " +
			"if there is tea.\n\n" + strings.Repeat("Jakarta 12\n\nHanoi 200\n\nVientiane 7\n\n", 40), "en"},
		{"a few words above names and figures", "The guests of the house were at tea in the hall, and it was as good " +
			"as that of the hosts.\n\n" + strings.Repeat("Jakarta 12\n\nHanoi 200\n\nVientiane 7\n\n", 40), ""},
		{"given", "---\nlanguage: fr\n---\nThe guests of the house were at tea in the hall, and it was as good as " +
			"that.", "en"},
		{"the beginning is 1,200 letters and the block in which they end", strings.Repeat("the", 200) + " " +
			strings.Repeat(" the tea", 100) + "\n\n" + strings.Repeat("les gens de la ville ", 200), "fr"},
		{"a letter more is the beginning", strings.Repeat("the", 200) + "s " + strings.Repeat(" the tea", 100) +
			"\n\n" + strings.Repeat("les gens de la ville ", 200), "en"},
		{"only the beginning counts", strings.Repeat("The guests of the house were at tea in the hall, and it was "+
			"as good as that of the hosts.\n\n", 20) +
			strings.Repeat("Les gens de la ville et le port sont dans la salle avec du pain.\n\n", 200), "en"},
	} {
		if got := infertest.Paper(test.words, lists(t)).Lang; got != test.want {
			t.Errorf("%s: read as %q, want %q", test.name, got, test.want)
		}
	}
	for given, english := range map[string]bool{"fr-CA": false, "en-GB": true, "EN": true, "enm": false} {
		source := infertest.Source("The guests of the house were at tea in the hall, and it was as good as that.")
		source.FrontMatter = []archive.Field{{Key: "language", Values: []string{given}, Line: 1, End: 1}}
		p := paper.New(source, lists(t), nil, new(diag.Log))
		if p.Lang != given || p.IsEnglish() != english {
			t.Errorf("given as %s, and read as %q; English: %v", given, p.Lang, p.IsEnglish())
		}
	}
	for words, english := range map[string]bool{"Tea": true, "The guests of the house were at tea in the hall, and " +
		"it was as good": true,
		"Les gens de la ville et le port sont dans la salle avec du pain.": false} {
		if infertest.Paper(words, lists(t)).IsEnglish() != english {
			t.Errorf("%q is English: want %v", words, english)
		}
	}
}

// TestWordsOfLanguages holds each word of a list against a text of words that
// say nothing.
func TestWordsOfLanguages(t *testing.T) {
	for list, language := range map[string]string{"id/words-that-are-not-malay": "id",
		"ms/words-that-are-not-indonesian": "ms"} {
		for _, word := range lexicon.List(list).All() {
			words := "dan di dengan untuk ini itu pada dalam oleh ke akan telah " + word
			if got := infertest.Paper(words, lists(t)).Lang; got != language {
				t.Errorf("%q is read as %q, want %q", words, got, language)
			}
		}
	}
}

func TestBlocks(t *testing.T) {
	v := &text.Vocabulary{}
	v.Add(paper.ForPlans, "tea")
	p := paper.New(infertest.Source("Rice and tea. Then rice.\n\nRice in Jakarta, on 3 May 2016."), lists(t), v,
		new(diag.Log))
	first, second := p.Leaves[0], p.Leaves[1]
	if !first.Has(paper.ForPlans) || second.Has(paper.ForPlans) || first.Index != 0 || second.Index != 1 {
		t.Error("tea concerns plans, and rice does not")
	}
	if !infertest.Paper("Rice", lists(t)).Leaves[0].Has(paper.ForPlans) {
		t.Error("without a vocabulary every word concerns all rules")
	}
	for _, test := range []struct {
		from, to int
		has      bool
		words    int
	}{{0, 13, true, 3}, {9, 10, true, 1}, {0, 9, false, 2}, {10, 24, false, 2}, {10, 3, false, 0}, {24, 40, false, 0}} {
		if got := first.HasBetween(paper.ForPlans, test.from, test.to); got != test.has {
			t.Errorf("tea between %d and %d: %v", test.from, test.to, got)
		}
		if got := len(first.WordsBetween(test.from, test.to)); got != test.words {
			t.Errorf("%d words between %d and %d, want %d", got, test.from, test.to, test.words)
		}
	}
	if n := p.CountWords(); n != 12 {
		t.Errorf("%d words, want 12", n)
	}
	if s := p.SentencesOf(first); len(s) != 2 || &s[0] != &p.SentencesOf(first)[0] {
		t.Errorf("sentences %v", s)
	}
	if m := p.MentionsOf(second); len(m) != 1 || len(p.MentionsOf(first)) != 0 {
		t.Errorf("dates %v", m)
	}
	if first.Low() != "rice and tea. then rice." {
		t.Errorf("in small letters: %q", first.Low())
	}
	if len(second.Names) != 1 || len(first.Names) != 0 || len(paper.NamesFrom(second.Names,
		8)) != 1 || len(paper.NamesFrom(second.Names, 9)) != 0 {
		t.Errorf("names %v", second.Names)
	}
}

func TestWhatOpensAText(t *testing.T) {
	for _, test := range []struct {
		name string
		n    int // letters of the first block
		word string
		want int // blocks that open
	}{{"short", 690, "a", 2}, {"to the last letter", 700, "a", 2}, {"long", 701, "a", 1}, {"letters of two bytes",
		700, "é", 2}, {"more of them", 701, "é", 1}} {
		n := 0
		for _, leaf := range infertest.Paper(strings.Repeat(test.word,
			test.n)+"\n\nThe guests were at tea in the hall.\n\n", lists(t)).Leaves {
			if leaf.Opens {
				n++
			}
		}
		if n != test.want {
			t.Errorf("%s: %d blocks, want %d", test.name, n, test.want)
		}
	}
	lines := strings.Repeat("A line above the text\n\n", 9)
	leaves := infertest.Paper(lines+strings.Repeat("a", 600)+"\n\nThe guests were at tea.\n\n", lists(t)).Leaves
	if last := leaves[len(leaves)-1]; !last.Opens {
		t.Errorf("%q does not open the text below nine lines", last.String)
	}
}

func TestSentenceWords(t *testing.T) {
	p := infertest.Paper("“We,” they said: (in 2016-2020) – the U.S. gave $40; ‘tea’ [and] rice - or * no. A tea.",
		lists(t))
	leaf := p.Leaves[0]
	var got []string
	for _, w := range p.SentenceWords(leaf, 0, len(leaf.String)) {
		s := w.Low
		for _, mark := range []struct {
			is   bool
			sign string
		}{{w.Comma, ","}, {w.Hard, ";"}, {w.Colon, ":"}, {w.Capital(), "^"}, {w.Headline(), "~"}} {
			if mark.is {
				s += mark.sign
			}
		}
		if w.Key != text.KeyOf(w.Text) || leaf.String[w.Start:w.End] != w.Text {
			t.Errorf("%+v", w)
		}
		got = append(got, s)
	}
	if want := "we,^~ they said;: in 2016-2020; the u.s^ gave $40; tea and; rice; or; no a^ tea"; strings.Join(got,
		" ") != want {
		t.Errorf("got  %s\nwant %s", strings.Join(got, " "), want)
	}
	// What stands between two spaces and has no word is a mark behind the word before, if there is one.
	for sentence, hard := range map[string]bool{"tea ": false, "tea – ": true, "– tea": false, "– tea *": true} {
		leaf := infertest.Paper("They met. "+sentence+"rice", lists(t)).Leaves[0]
		from := len("They met. ")
		words := p.SentenceWords(leaf, from, from+len(sentence))
		if len(words) != 1 || words[0].Low != "tea" || words[0].Hard != hard {
			t.Errorf("%q: %+v", sentence, words)
		}
	}
	if words := p.SentenceWords(leaf, 10, 19); len(words) != 2 || words[0].Low != "they" {
		t.Errorf("got %+v", words)
	}
	for at, want := range map[int][2]int{0: {0, 4}, 3: {0, 4}, 4: {5, 9}, 5: {5, 9}, 9: {9, 9}} {
		if from, to := paper.SentenceAround([][2]int{{0, 4}, {5, 9}}, at); [2]int{from, to} != want {
			t.Errorf("the sentence around %d is %d to %d, want %v", at, from, to, want)
		}
	}
}

func TestLinesAroundTheText(t *testing.T) {
	var b strings.Builder
	for i := range 40 {
		fmt.Fprintf(&b, "Line %d stands here, and it is a sentence of its own.\n\n", i)
	}
	lines := func(words string, stop int) (got []string) {
		infertest.Paper(words, lists(t)).AroundText(func(b *text.Block) bool {
			got = append(got, strings.Fields(b.String)[1])
			return len(got) == stop
		})
		return got
	}
	got := lines(b.String(), 0)
	if len(got) != 24 || got[0] != "0" || got[11] != "11" || got[12] != "28" || got[23] != "39" {
		t.Errorf("got %v", got)
	}
	if got := lines(b.String(), 3); len(got) != 3 {
		t.Errorf("it went on: %v", got)
	}
	menu := "Home\nBoats\nBusiness\nOpinion\nCoast\nSearch\nSubscribe\nContact us\n\n"
	if got := lines(menu+b.String(), 13); got[0] != "0" || got[11] != "11" || got[12] != "28" {
		t.Errorf("with a menu above: %v", got)
	}
	long := "é " + strings.Repeat("é", 197)
	if got := lines(long+".\n\n"+long+"é.\n", 0); len(got) != 1 {
		t.Errorf("%d lines of at most 200 letters", len(got))
	}
}

func TestGiven(t *testing.T) {
	source := infertest.Source("---\ntitle: Tea\nplace:  \nslug: tea\n---\nThe guests were at tea.\n")
	source.FrontMatter = []archive.Field{{Key: "title", Values: []string{"Tea"}, Line: 2, End: 2}, {Key: "place",
		Values: []string{" "}, Line: 3, End: 3},
		{Key: "slug", Values: []string{"tea"}, Line: 4, End: 4}, {Key: "rights", Values: []string{"None"}, Line: 2,
			End: 9}}
	log := new(diag.Log)
	p := paper.New(source, lists(t), nil, log)
	g, ok := p.Given("place", "title")
	if !ok || g.Value != "Tea" || g.From != archive.FromFrontMatter || g.Column != 8 || g.At.Line != 2 ||
		g.Proof[0].Quote != "title: Tea" {
		t.Errorf("got %+v", g)
	}
	if _, ok := p.Given("place"); ok {
		t.Error("a blank value is given")
	}
	if g, ok := p.Given("kind"); ok {
		t.Errorf("nobody gave a kind, and it is %+v", g)
	}
	if f := p.Single("rights"); f.Value != "None" || f.Basis != archive.Stated || f.Rule != "front-matter" {
		t.Errorf("got %+v", f)
	}
	if g, _ := p.Given("rights"); g.Column != 0 {
		t.Errorf("a value that does not stand on its line is at column %d", g.Column)
	}
	if g, _ := p.Given("rights"); g.Proof[0].Line != 2 || !strings.HasSuffix(g.Proof[0].Quote, "at tea.") {
		t.Errorf("a value of many lines is proved by %+v", g.Proof)
	}
	if f := p.Single("date"); f.Known() {
		t.Errorf("got %+v", f)
	}
	if slug, at := p.Slug(); slug != "tea" || at.Line != 4 {
		t.Errorf("got %q at %+v", slug, at)
	}
	p.Settings = archive.Give(source, []archive.Field{{Key: "title", Values: []string{"Rice  "}, Line: 7},
		{Key: "slug", Values: []string{"Not A Slug"}, Line: 8}, {Key: "place", Values: []string{""}, Line: 9}}, "c.md")
	if g, _ := p.Given(
		"title",
	); g.Value != "Rice" || g.From != archive.FromCorrection || g.At.File != "c.md" ||
		g.Proof == nil {
		t.Errorf("got %+v", g)
	}
	if g, ok := p.Given(
		"place",
	); !ok || g.Fact().Known() || g.Fact().Source != archive.FromCorrection ||
		!g.Replaces() {
		t.Errorf("an empty correction says that there is none: %+v", g)
	}
	fact := archive.Fact{Value: "Rice", Source: archive.FromCorrection}
	p.Contradiction("title", &fact, archive.Fact{Value: "Tea"})
	if len(fact.Against) != 1 || len(log.Sorted()) != 0 {
		t.Errorf("a correction has settled it: %+v, %v", fact, log.Sorted())
	}
	if slug, at := p.Slug(); slug != "" || at.Line != 0 || len(log.Sorted()) != 1 || log.Sorted()[0].ID != "bad-slug" {
		t.Errorf("got %q and %v", slug, log.Sorted())
	}
	if slug, _ := infertest.Paper("Tea", lists(t)).Slug(); slug != "" {
		t.Errorf("got %q", slug)
	}
	fact = archive.Fact{Value: "Rice"}
	p.Contradiction("title", &fact, archive.Fact{Value: "Tea", Evidence: []archive.Evidence{{Line: 6, Quote: "tea"}}})
	contradicted := func(d diag.Diagnostic) bool { return d.ID == "contradiction" && d.Line == 6 }
	if all := log.Sorted(); len(fact.Against) != 1 || len(all) != 2 || !slices.ContainsFunc(all, contradicted) {
		t.Errorf("%+v, %v", fact, all)
	}
}

// TestColumnOfAGivenValue counts in characters, from 1.
func TestColumnOfAGivenValue(t *testing.T) {
	for _, test := range []struct {
		name, line, value string
		want              int
	}{
		{"behind its key", "title: Tea", "Tea", 8},
		{"in quotation marks", "title: “Tea”", "Tea", 9},
		{"behind letters of two bytes", "title: é Tea", "Tea", 10},
		{"a part of its key", "title: it", "it", 8},
		{"the same as its key", "title: title", "title", 8},
		{"on a line of its own", "Tea", "Tea", 1},
		{"on another line", "title: >", "Tea", 0},
	} {
		source := infertest.Source(test.line + "\n")
		source.FrontMatter = []archive.Field{{Key: "title", Values: []string{test.value}, Line: 1, End: 1}}
		if g, _ := paper.New(source, lists(t), nil, new(diag.Log)).Given("title"); g.Column != test.want {
			t.Errorf("%s: column %d, want %d", test.name, g.Column, test.want)
		}
	}
}

// TestDatesAreFoundAtTheirWords holds the dates of a block, which are looked
// for at some words, against those of its whole text.
func TestDatesAreFoundAtTheirWords(t *testing.T) {
	v := &text.Vocabulary{}
	v.Add(paper.ForDates, dates.Words()...)
	for _, words := range []string{"They met yesterday, and rice came.", "They met in Tokyo inDecember 2023.",
		"The Plan 2019–25 was for rice.", "They met in ที่MAY 2016.", "They met on Tuesday.", "Rice came."} {
		p := paper.New(infertest.Source(words), lists(t), v, new(diag.Log))
		if got, want := p.MentionsOf(p.Leaves[0]), dates.Mentions(words); !slices.Equal(got, want) {
			t.Errorf("%q: %+v, want %+v", words, got, want)
		}
	}
}

func TestGathering(t *testing.T) {
	filler := strings.Repeat("The guests of the house were at tea in the hall, and it was good. ", 12)
	p := infertest.Paper("Laos came. Laos left.\n\n"+filler+"\n\nJapan came.\n\nCambodia left, and Laos came.",
		lists(t))
	var got []string
	for _, g := range p.Gather(authority.MemberName, nil) {
		got = append(got, fmt.Sprint(g.ID, g.Mentions, g.Paragraphs, g.Leading, p.Evidence(g)[0].Quote))
	}
	if want := []string{"laos3 [1 7] trueLaos", "cambodia1 [7] falseCambodia"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	headed := infertest.Paper("Tea\n\n"+filler+"\n\nThe tea of Cambodia\n\n"+filler+"\n\nCambodia left, and Laos came.",
		lists(t))
	for _, g := range headed.Gather(authority.MemberName, nil) {
		if g.Leading != (g.ID == "cambodia") {
			t.Errorf("%s leads: %v, and only Cambodia is in a heading", g.ID, g.Leading)
		}
	}
	// What stands as a heading leads also where the file does not call it one.
	source := infertest.Source("# Tea\n\n" + filler + "\n\n**The tea of Cambodia**\n\n" + filler +
		"\n\nLaos came.\n\nCambodia left.")
	source.Path = "x.md"
	leading := map[string]bool{}
	marked := paper.New(source, lists(t), nil, new(diag.Log))
	for _, g := range marked.Gather(authority.MemberName, nil) {
		leading[g.ID] = g.Leading
	}
	if !leading["cambodia"] || leading["laos"] {
		t.Errorf("leading are %v, and only Cambodia is in what stands as a heading", leading)
	}
	counted := p.Gather(authority.MemberName, func(n *paper.Name) bool { return n.Target != "laos" })
	if len(counted) != 1 {
		t.Errorf("got %v", counted)
	}
	if got := paper.WithLine([]int{1, 2}, 2); len(got) != 2 || len(paper.WithLine(got,
		3)) != 3 || len(paper.WithLine(nil, 0)) != 1 {
		t.Errorf("got %v", got)
	}
	for name, want := range map[string]string{
		"Jakarta": "jakarta", "Old Jakarta": "old-jakarta", "Jakarta Bay": "jakarta-bay",
		"Washington, D.C.": "washington-dc", "Tea Port": "tea-port",
		"Saigon": "ho-chi-minh-city", "Saigon. ": "ho-chi-minh-city", "Old Saigon": "old-saigon",
		"Saigon Port": "saigon-port", "Malaysia": "malaysia", "PRC": "prc",
	} {
		if got := p.PlaceID(name); got != want {
			t.Errorf("PlaceID(%q) = %q, want %q", name, got, want)
		}
	}
	p.Leave()
	for n := range paper.NamesIn(p.Leaves, authority.MemberName) {
		t.Errorf("%s is still there behind Leave", n.Target)
	}
}

// A country in brackets behind the name of a newspaper says where it appears; behind any
// other name it is named.
func TestCountriesBehindNewspapers(t *testing.T) {
	lists := lists(t)
	for _, test := range []struct {
		name, words string
		want        []string
	}{
		{"a paper of the lists", "The Straits Times (Singapore) praised the hosts.", nil},
		{"without its article", "It was in the Straits Times (Singapore).", nil},
		{"an agency", "Bernama (Malaysia) told of it.", nil},
		{"a partner", "China Daily (China) told of it.", nil},
		{"without a space", "Bernama(Malaysia) told of it.", nil},
		{"times", "The New Straits Times (Malaysia) told of it.", nil},
		{"a review", "The Sydney Review (Australia) and the Sydney Gazette told of it.", nil},
		{"a herald", "The Sydney Morning Herald (Australia) told of it.", nil},
		{"a tribune", "The Harbour Tribune (Canada) told of it.", nil},
		{"an inquirer", "The Daily Inquirer (Philippines) told of it.", nil},
		{"a daily", "The Harbour Daily (India) told of it.", nil},
		{"the last of a list", "The hosts, Reuters, and the Japan Times (Japan) agreed.", nil},

		{"a paper called after a place", "The Singapore Post told of it, and the Laos Globe.", nil},
		{"an institute called after a country", "The Centre for Singapore Studies told of it.", nil},
		{"a longer name", "They came to the Singapore Post Ministerial Day.", []string{"singapore"}},
		{"studies in small letters", "They read of Singapore studies.", []string{"singapore"}},
		{"ministers", "The ministers (Singapore) praised the hosts.", []string{"singapore"}},
		{"an authority", "The Cyber Security Agency (Singapore) praised the hosts.", []string{"singapore"}},
		{"a post", "The Border Post (Laos) is open.", []string{"laos"}},
		{"small letters", "They came many times (Singapore).", []string{"singapore"}},
		{"a name in small letters before", "They read the Times (Singapore).", []string{"singapore"}},
		{"nothing before", "(Singapore)", []string{"singapore"}},
		{"a mark between", "It was in the Straits Times, (Singapore).", []string{"singapore"}},
		{"other words between", "The Straits Times wrote (Singapore).", []string{"singapore"}},
		{"other words inside", "The Straits Times (Singapore and Laos) wrote.", []string{"singapore", "laos"}},
		{"without brackets", "The Straits Times, Singapore, wrote.", []string{"singapore"}},
		{"an issuer that is no paper", "The Ministry of Foreign Affairs of Japan (Japan) wrote.",
			[]string{"japan", "japan"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, n := range infertest.Paper(test.words, lists).Leaves[0].Names {
				if n.Kind == authority.MemberName || n.Kind == authority.PartnerName {
					got = append(got, n.Target)
				}
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("named are %v, want %v", got, test.want)
			}
		})
	}
}

// Nothing is read any more out of a line that is set aside, whatever it names.
func TestLinesThatAreSetAsideNameNothing(t *testing.T) {
	p := infertest.Paper("Embassy of Norway in Jakarta, by the Treaty of Amity and Cooperation\n\n"+
		"Japan came to Jakarta.", lists(t))
	named := func() string {
		var got []string
		for _, kind := range [...]authority.Kind{authority.PartnerName, authority.PlaceName, authority.TreatyName} {
			for _, g := range p.Gather(kind, nil) {
				got = append(got, fmt.Sprint(g.ID, g.Paragraphs))
			}
		}
		return strings.Join(got, " ")
	}
	const all = "norway[1] japan[3] jakarta[1 3] treaty-of-amity-and-cooperation[1]"
	if got := named(); got != all {
		t.Fatalf("named are %s, want %s", got, all)
	}
	p.Leaves[0].SetAside(furniture.Masthead)
	if got, want := named(), "japan[3] jakarta[3]"; got != want {
		t.Errorf("named are %s, want %s", got, want)
	}
}

func TestAnchors(t *testing.T) {
	day := func(issued archive.Date) string {
		a := paper.AnchorOf(issued)
		if a.Day.IsZero() {
			return ""
		}
		return fmt.Sprint(a.Day.Format("2006-01-02"), a.Exact)
	}
	known := func(value string) archive.Date {
		d := archive.Date{}
		d.Value = value
		d.Basis = archive.Stated
		return d
	}
	for _, test := range []struct {
		name   string
		issued archive.Date
		want   string
	}{
		{"a day", known("2016-05-03"), "2016-05-03true"},
		{"a month", known("2016-05"), "2016-05-31false"},
		{"no date", known("May"), ""},
		{"a window", archive.Date{NotBefore: "2016-05-03", NotAfter: "2016-07-01"}, "2016-07-01false"},
		{"a window across two years", archive.Date{NotBefore: "2016-12-03", NotAfter: "2017-01-01"}, ""},
		{"half a window", archive.Date{NotBefore: "2016-12-03"}, ""},
		{"the other half", archive.Date{NotAfter: "2016-12-03"}, ""},
		{"a window of a year", archive.Date{NotBefore: "2016-01-01", NotAfter: "2016-12-31"}, "2016-12-31false"},
		{"nothing", archive.Date{}, ""},
	} {
		if got := day(test.issued); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestLender(t *testing.T) {
	var l paper.Lender[*int]
	if list := l.Lend(); len(list) != 0 {
		t.Errorf("got %v", list)
	}
	n := 1
	list := []*int{&n, &n}
	l.Return(list[:1])
	if list[0] != nil || list[1] != nil {
		t.Error("a list that was lent keeps a text alive")
	}
	if list := l.Lend(); len(list) != 0 {
		t.Errorf("got %v", list)
	}
}

func TestWarnUnknown(t *testing.T) {
	source := infertest.Source("Tea")
	source.FrontMatter = []archive.Field{{Key: "topics", Values: []string{"Tea"}, Line: 1, End: 1}}
	log := new(diag.Log)
	paper.New(source, lists(t), nil, log).WarnUnknown("topic", "Tea", "content/topics/tea.md")
	if all := log.Sorted(); len(all) != 1 || all[0].ID != "unknown-topic" || all[0].Line != 1 {
		t.Errorf("got %+v", all)
	}
}
