package people

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/growth"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/paper"
)

// readingOf is a reading of a text.
func readingOf(words string, lists *authority.Lists) *reading {
	return &reading{infertest.Head(words, lists)}
}

// peopleOf writes persons as "honorific / name / role".
func peopleOf(list []archive.Person) []string {
	var lines []string
	for _, p := range list {
		lines = append(lines, p.Honorific+" / "+p.Name+" / "+p.Role)
	}
	return lines
}

func TestPeople(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"honorific", "We thank Mr. Arne Holm and Dr Lena Berg for this.", []string{"Mr. / Arne Holm / ",
			"Dr / Lena Berg / "}},
		{"María, short", "We met Ms Ma. Elena P. Holm, Secretary of Ports of Norway.",
			[]string{"Ms / Ma. Elena P. Holm / Secretary of Ports of Norway"}},
		{"many particles", "We met Mr Arne de Berg Dahl Lie da Silva Holm there.",
			[]string{"Mr / Arne de Berg Dahl Lie da Silva Holm / "}},
		{"an adviser on a process", "We met Presidential Adviser on the Peace Process Arne G. Holm there.",
			[]string{" / Arne G. Holm / Presidential Adviser on the Peace Process"}},
		{"a nickname", "It was opened by President Arne \"Arno\" Holm, and President Lena “Leni” Berg.",
			[]string{" / Arne \"Arno\" Holm / President", " / Lena “Leni” Berg / President"}},
		{"a word in marks behind a name", "It was opened by President Holm “Yesterday” in the port.",
			[]string{" / Holm / President"}},
		{"a country before the office, of which it is not", "Of the visits to Japan and Norway of President Holm.",
			[]string{" / Holm / President"}},
		{"office", "It was opened by President Holm in the port.", []string{" / Holm / President"}},
		{"nation and office", "There the Norwegian Prime Minister Arne Holm spoke.", []string{" / Arne Holm / " +
			"Norwegian Prime Minister"}},
		{"honorific behind the office", "Malaysian Foreign Minister Dato’ Seri Razak Hamid spoke.", []string{"Dato’ " +
			"Seri / Razak Hamid / Malaysian Foreign Minister"}},
		{"a longer title", "Then U.S. Department of Trade Deputy Assistant Secretary in the Bureau of Fishery and " +
			"Ocean Policy Lena Berg spoke.", []string{" / Lena Berg / U.S. Department of Trade Deputy Assistant " +
			"Secretary in the Bureau of Fishery and Ocean Policy"}},
		{"the article is no part", "The Department of Energy Assistant Secretary for Science and International " +
			"Affairs Lena Berg led.", []string{" / Lena Berg / Department of Energy Assistant Secretary for Science " +
			"and International Affairs"}},
		{"secretary of", "It pleased Secretary of State Holm and Secretary of Commerce Lena Q. Berg.",
			[]string{" / Holm / Secretary of State", " / Lena Q. Berg / Secretary of Commerce"}},
		{"office, comma, honorific", "Hosted by Norway’s Permanent Representative to ASEAN and Chair of the CPR, " +
			"Ambassador Arne Holm, it began.", []string{"Ambassador / Arne Holm / Norway’s Permanent Representative " +
			"to ASEAN and Chair of the CPR"}},
		{"office, comma, name", "The Secretary-General of ASEAN, Arne Holm, spoke.", []string{" / Arne Holm / " +
			"Secretary-General of ASEAN"}},
		{"role behind", "H.E. Datuk Razak Hamid, Secretary-General of the Ministry of Trade and SOM Leader of " +
			"Malaysia and H.E. Lena Berg, Assistant Secretary of State for Pacific Affairs, and others spoke.",
			[]string{"H.E. Datuk / Razak Hamid / Secretary-General of the Ministry of Trade and SOM Leader of " +
				"Malaysia", "H.E. / Lena Berg / Assistant Secretary of State for Pacific Affairs"}},
		{"role behind, over commas", "H.E. Mr. Arne Holm, Permanent Secretary, Ministry of Trade, Norway; and " +
			"others.", []string{"H.E. Mr. / Arne Holm / Permanent Secretary, Ministry of Trade, Norway"}},
		{"degrees and former offices", "It was led by Lena Berg, MD, former Minister of Trade of Norway.",
			[]string{" / Lena Berg / former Minister of Trade of Norway"}},
		{"role behind ends at a clause", "Mr. Arne Holm, Minister of Trade, who came late, spoke.", []string{"Mr. / " +
			"Arne Holm / Minister of Trade"}},
		{"no honorific, role behind", "It was led by Lena Berg, Director for Asia in the European External Action " +
			"Service, and Arne Holm, Deputy Minister of Trade of Norway.",
			[]string{" / Lena Berg / Director for Asia in the European External Action Service",
				" / Arne Holm / Deputy Minister of Trade of Norway"}},
		{"particles and initials", "Sultan Hamid bin Yusof, President J.R. de la Cruz, Minister Jo O’Neill-McLean " +
			"and Mr. KOH Lee Ann met.",
			[]string{" / Hamid bin Yusof / Sultan", " / J.R. de la Cruz / President",
				" / Jo O’Neill-McLean / Minister", "Mr. / KOH Lee Ann / "}},
		{"accents", "Mr. Jiří Šťastný spoke.", []string{"Mr. / Jiří Šťastný / "}},
		{"junior", "President Arne R. Holm, Jr. and Senator Bo Dahl III met.", []string{" / Arne R. Holm, Jr. / " +
			"President", " / Bo Dahl III / Senator"}},
		{"pairs of words", "Tan Sri Razak Hamid met Foreign Minister of Sri Lanka Arun Perera and First Lady Lena " +
			"Berg.",
			[]string{"Tan Sri / Razak Hamid / ", " / Arun Perera / Foreign Minister of Sri Lanka",
				" / Lena Berg / First Lady"}},
		{"former", "A letter of former President Arne Holm came.", []string{" / Arne Holm / former President"}},
		{"family name in front", "Ambassador Lim Wei Han came. In his remarks, Ambassador Lim spoke.",
			[]string{" / Lim Wei Han / Ambassador"}},
		{"the full name comes later", "Secretary Holm came. Then Secretary of State Arne Holm spoke.",
			[]string{" / Arne Holm / Secretary of State"}},
		{"two of one name", "President Holm and First Lady Lena Holm came. President Holm spoke.",
			[]string{" / Holm / President", " / Lena Holm / First Lady"}},
		{"none", "The President of Norway, the Foreign Ministers’ Meeting, Mr. President, the Secretary’s Office, " +
			"General Assembly, Prime Minister of Norway, the Chair, Ministers of Energy, General Provisions, the " +
			"Chair of the National Spelling Bee and the King Hamid University.", nil},
		{"capitals alone", "Samuel Holm and Lena Berg met in Hua Hin, Chair or no Chair, and in Nusa Dua.", nil},
		{"a small word in a name", "It pleased President Lena von der Berg.", []string{" / Lena von der Berg / " +
			"President"}},
		{"a word that opens no name", "It pleased His Holiness, Ecumenical Patriarch Holm.", []string{"Patriarch / " +
			"Holm / "}},
		{"a first name that is a word, too", "It pleased Administrator Bill Holm and Mr. San Berg.",
			[]string{" / Bill Holm / Administrator", "Mr. / San Berg / "}},
		{"an office in another's title", "Aide to Senator Arne Holm.", []string{" / Arne Holm / Senator"}},
	} {
		r := readingOf(test.text, lists)
		people := r.people()
		if got := peopleOf(people); !slices.Equal(got, test.want) {
			t.Errorf("%s:\n got %q\nwant %q", test.name, got, test.want)
		}
		for _, p := range people {
			infertest.CheckEvidence(t, r.Source, p.Evidence)
		}
	}
}

// checkPeople holds the persons that a text names against those that a reader
// finds, written as "honorific [name] role" and parted by "; ".
func checkPeople(t *testing.T, lists *authority.Lists, name, words, want string) {
	t.Helper()
	r := readingOf(words, lists)
	people := r.people()
	var got []string
	for _, p := range people {
		got = append(got, strings.TrimSpace(p.Honorific+" ["+p.Name+"] "+p.Role))
		infertest.CheckEvidence(t, r.Source, p.Evidence)
	}
	if got := strings.Join(got, "; "); got != want {
		t.Errorf("%s: %q:\n got %s\nwant %s", name, words, got, want)
	}
}

func TestPeopleParagraphs(t *testing.T) {
	const words = "Secretary Arne Holm met Mr. Bo Dahl in the port of the town this very day.\n\nThe Secretary will " +
		"stay, and Mr. Dahl will leave the town in the evening.\n\nMr. Dahl spoke to many people in the port before " +
		"he left it for good.\n"
	people := readingOf(words, infertest.Lists(t)).people()
	if len(people) != 2 || !slices.Equal(people[0].Paragraphs, []int{1, 3}) ||
		!slices.Equal(people[1].Paragraphs, []int{1, 3, 5}) {
		t.Errorf("got %+v", people)
	}
	if len(people) > 0 && people[0].Evidence[0] != (archive.Evidence{Line: 1, Quote: "Secretary Arne Holm"}) {
		t.Errorf("got %+v", people[0].Evidence)
	}
}

// TestPeopleOfHeadings holds that a name in a heading ends where the text below
// it says that it does.
func TestPeopleOfHeadings(t *testing.T) {
	lists := infertest.Lists(t)
	const below = "\n\nIn the port today President Arne Holm vowed that there will be peace, and *all* agreed with " +
		"him at once.\n"
	for _, test := range []struct{ name, text, want string }{
		{"a name known from below", "# President Holm Vows Peace" + below, "[Arne Holm] President"},
		{"in a title without a mark", "President Holm Vows Peace" + below, "[Arne Holm] President"},
		{"a whole name", "# President Arne Holm Vows Peace" + below, "[Arne Holm] President"},
		{"a name that is not known", "# Minister Lena Berg Vows Peace" + below,
			"[Lena Berg Vows] Minister; [Arne Holm] President"},
		{"a name that begins as another’s", "# Senator Arne Lieberman Dies" + below,
			"[Arne Lieberman Dies] Senator; [Arne Holm] President"},
		{"code", "# Peace" + below + "\n```\nsee Minister Lena Berg\n```\n", "[Arne Holm] President"},
	} {
		checkPeople(t, lists, test.name, test.text, test.want)
	}
}

// TestGivenPeople holds that the persons of a correction are all there are, and
// that the text tells more of those whom it names, too.
func TestGivenPeople(t *testing.T) {
	lists := infertest.Lists(t)
	const words = "They met President Arne Holm and Ms. Lena Berg today."
	for _, test := range []struct{ name, given, want string }{
		{"whom the text names", "Arne Holm", "[Arne Holm] President (title-before-name)"},
		{"in another office", "Lena Berg, Governor of Oslo", "Ms. [Lena Berg] Governor of Oslo (title-before-name)"},
		{"whom it does not name", "Bo Dahl", "[Bo Dahl] (correction)"},
		{"with an office", "Bo Dahl , Governor, Oslo", "[Bo Dahl] Governor, Oslo (correction)"},
		{"several", "Bo Dahl|Arne Holm", "[Bo Dahl] (correction); [Arne Holm] President (title-before-name)"},
	} {
		lists.Corrections["x"] = authority.Correction{File: "content/documents/x.md",
			Fields: []archive.Field{{Key: "people", Values: strings.Split(test.given, "|"), Line: 2, End: 2}}}
		var got []string
		for _, p := range readingOf(words, lists).people() {
			got = append(got, strings.Join(strings.Fields(p.Honorific+" ["+p.Name+"] "+p.Role+" ("+p.Rule+")"), " "))
		}
		if got := strings.Join(got, "; "); got != test.want {
			t.Errorf("%s:\n got %s\nwant %s", test.name, got, test.want)
		}
	}
}

// TestPeopleOfFrontMatter: there it is a key like any other.
func TestPeopleOfFrontMatter(t *testing.T) {
	source := infertest.Source("They met President Arne Holm today.")
	source.FrontMatter = []archive.Field{{Key: "people", Values: []string{"Bo Dahl"}, Line: 1, End: 1}}
	people := Find(head.Read(paper.New(source, infertest.Lists(t), nil, new(diag.Log))))
	if got := peopleOf(people); !slices.Equal(got, []string{" / Arne Holm / President"}) {
		t.Errorf("got %q", got)
	}
}

// TestPeopleOfGivenTitles: who is introduced in a title that front matter gives is a person
// of the document, and stands in none of its paragraphs.
func TestPeopleOfGivenTitles(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, title, want string }{
		{"who spoke", "Statement by Minister for Trade, Youth and Water Lena Berg SC, at the Harbour Forum",
			"[Arne Holm] President [1]; [Lena Berg] Minister for Trade, Youth and Water []"},
		{"who is named below", "Remarks by President Holm at the Harbour Forum", "[Arne Holm] President [1]"},
		{"one word", "Remarks by Vice President Berg at the Harbour Forum",
			"[Arne Holm] President [1]; [Berg] Vice President []"},
		{"a headline", "Minister Lena Berg Vows Peace", "[Arne Holm] President [1]"},
		{"a name that begins as another’s", "Remarks on the Passing of Senator Arne Lieberman",
			"[Arne Holm] President [1]"},
		{"nobody", "Remarks by the Minister for Trade", "[Arne Holm] President [1]"},
	} {
		source := infertest.Source("They met President Arne Holm today, and all of the boats and nets of the port.")
		source.FrontMatter = []archive.Field{{Key: "title", Values: []string{test.title}, Line: 1, End: 1}}
		h := head.Read(paper.New(source, lists, nil, new(diag.Log)))
		h.ReadTitle("")
		var got []string
		for _, p := range Find(h) {
			got = append(got, fmt.Sprintf("[%s] %s %v", p.Name, p.Role, p.Paragraphs))
		}
		slices.Sort(got)
		if got := strings.Join(got, "; "); got != test.want {
			t.Errorf("%s:\n got %s\nwant %s", test.name, got, test.want)
		}
	}
}

// TestPeopleOfSeeds holds whom a reader finds in the five documents.
func TestPeopleOfSeeds(t *testing.T) {
	lists := infertest.Lists(t)
	for name, want := range map[string][]string{
		"000_b41c415e8a2c6bbd.txt": {" / Barrack Obama / President",
			"H.E. Datuk / Othman Hashim / Secretary-General of the Ministry of Foreign Affairs and SOM Leader of " +
				"Malaysia",
			"H.E. / Daniel Russel / U.S. Assistant Secretary of State for East Asian and Pacific Affairs"},
		"001_56988845a9df1878.txt": {" / Blinken / Secretary", " / Biden / President",
			" / Liesyl Franz / U.S. Department of State Deputy Assistant Secretary in the Bureau of Cyberspace and " +
				"Digital Policy",
			" / Dave Turk / U.S. Deputy Secretary of Energy",
			" / Annie Petsonk / Department of Transportation Assistant Secretary for Aviation and International " +
				"Affairs",
			" / Samantha Power / USAID Administrator"},
		"002_7512cb2f676aa647.txt": {"Ambassador / Tan Hung Seng / Singapore’s Permanent Representative to ASEAN " +
			"and Chair of the CPR",
			"Mr. / Miroslav Jenča / UN Assistant Secretary-General for Political Affairs"},
		"003_33707872e18226f8.txt": nil,
		"004_84719a7daea5441a.txt": {"Dato’ Seri / Anwar Ibrahim / Malaysian Prime Minister"},
	} {
		r := readingOf(infertest.Seed(t, name), lists)
		people := r.people()
		if got := peopleOf(people); !slices.Equal(got, want) {
			t.Errorf("%s:\n got %q\nwant %q", name, got, want)
		}
		for _, p := range people {
			infertest.CheckEvidence(t, r.Source, p.Evidence)
		}
	}
}

// TestCutShort holds that a text may end anywhere, in a title as in a name.
func TestCutShort(t *testing.T) {
	lists := infertest.Lists(t)
	const words = "They met by Arne Holm, MD, the former Minister of and for the Trade, and H.E. Dato’ Lena van der " +
		"Berg, Jr., QC, Council of Ports & Governor, then Acting Chair of Oslo, Mr. KOH Lee Ann MP & the Secretary’s."
	for end := range words {
		r := readingOf(words[:end], lists)
		for _, p := range r.people() {
			infertest.CheckEvidence(t, r.Source, p.Evidence)
		}
	}
}

func FuzzPeople(f *testing.F) {
	lists := infertest.Lists(f)
	for _, words := range []string{"President Holm, Jr.", "H.E. Dato’ Seri Holm, Minister of Trade and", "Mr.",
		"Secretary of", "by Arne Holm, the former Minister of X", "Tan Sri", "\xffMr. \xff"} {
		f.Add(words)
	}
	f.Fuzz(func(t *testing.T, words string) {
		r := readingOf(strings.ToValidUTF8(words, "?"), lists)
		for _, p := range r.people() {
			infertest.CheckEvidence(t, r.Source, p.Evidence)
			if p.Name == "" || len(p.Paragraphs) == 0 || !slices.IsSorted(p.Paragraphs) {
				t.Errorf("%+v", p)
			}
		}
	})
}

// TestPeopleGrowWithTheText reads hostile texts of two sizes: four times the text may
// not take much more than four times as long.
func TestPeopleGrowWithTheText(t *testing.T) {
	growth.Wanted(t)
	lists := infertest.Lists(t)
	for name, piece := range map[string]string{
		"titles": "Minister of ", "nations": "Japan ",
		"names": "President Arne Holm and ", "commas": "Mr. Holm, Minister, ", "honorifics": "Mr. ",
		"former": "Mr. Holm, former former MD, ", "institutions": "Bureau and ", "capitals": "Holm ",
	} {
		t.Run(name, func(t *testing.T) {
			limit := growth.Limit{Small: 1 << 18, Times: 4, Most: 16, Unnoticed: 100 * time.Millisecond}
			growth.Within(t, limit, func(bytes int) func() {
				r := readingOf("x "+strings.Repeat(piece, bytes/len(piece)), lists)
				return func() { r.people() }
			})
		})
	}
}

func BenchmarkPeople(b *testing.B) {
	r := readingOf(infertest.LongDocument(), infertest.Lists(b))
	b.ReportAllocs()
	for b.Loop() {
		r.people()
	}
}
