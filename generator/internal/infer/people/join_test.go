package people

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/infertest"
)

// someone is a person found, as the parts of a naming tell.
func someone(honorific, name, role, office string) known {
	return known{office: strings.ToLower(office), Person: archive.Person{Honorific: honorific, Name: name, Role: role}}
}

func TestAgrees(t *testing.T) {
	for _, test := range []struct {
		name              string
		of                known
		honorific, office string
		want              bool
	}{
		{"no office", someone("", "Arne Holm", "Minister", "Minister"), "Mr.", "", true},
		{"the same", someone("", "Arne Holm", "Minister", "Minister"), "", "Minister", true},
		{"another", someone("", "Arne Holm", "Minister", "Minister"), "", "Governor", false},
		{"none before", someone("Mr.", "Arne Holm", "", ""), "", "Minister", true},
		{"none before, a wife", someone("Mrs.", "Holm", "", ""), "", "President", false},
		{"a wife's husband", someone("", "Holm", "President", "President"), "Mrs.", "", false},
		{"a wife again", someone("Mrs.", "Holm", "", ""), "Mrs.", "", true},
		{"Madame", someone("Madame", "Holm", "", ""), "Madame", "", true},
		{"a wife and a mister in office", someone("Mr.", "Holm", "President", "President"), "Mrs.", "", false},
		{"a wife and a mister", someone("Mr.", "Holm", "", ""), "Mrs.", "", true},
		{"a wife and a doctor", someone("Dr.", "Holm", "", ""), "Mrs.", "", false},
		{"a doctor and a president", someone("", "Holm", "President", "President"), "Dr.", "", false},
		{"a doctor who is president", someone("Dr.", "Holm", "President", "President"), "Dr.", "", true},
		{"a doctor who is called president", someone("", "Holm", "President", "President"), "Dr.", "President", true},
		{"a doctor and a minister", someone("", "Holm", "Minister", "Minister"), "Dr.", "", true},
		{"a further office of the role", someone("", "Holm", "Minister and Governor", "Minister"), "",
			"Governor", true},
		{"the vice president is no president", someone("", "Holm", "Vice President", "Vice President"), "",
			"President", false},
		{"nor is a deputy", someone("", "Holm", "Deputy Minister", "Deputy Minister"), "", "Minister", false},
		{"a prime minister is a minister", someone("", "Holm", "Prime Minister", "Prime Minister"), "",
			"Minister", true},
		{"a further office with a word that says no rank", someone("", "Holm", "Chair and Foreign Minister", "Chair"),
			"", "Minister", true},
		{"a further office below it", someone("", "Holm", "Chair and Deputy Minister", "Chair"), "", "Minister", false},
		{"a chairman is a chair", someone("", "Holm", "Chair of the Board", "Chair"), "", "Chairman", true},
		{"a chair is a chairwoman", someone("", "Holm", "Chairwoman", "Chairwoman"), "", "Chair", true},
		{"a vice chairman is no chair", someone("", "Holm", "Chair of the Board", "Chair"), "", "Vice Chairman", false},
		{"a minister is no prime minister", someone("", "Holm", "Minister", "Minister"), "", "Prime Minister", false},
		{"a president is no vice president", someone("", "Holm", "President", "President"), "",
			"Vice President", false},
		{"a foreign minister is a minister", someone("", "Holm", "Minister", "Minister"), "", "Foreign Minister", true},
		{"an office for an honorific", someone("Ambassador", "Holm", "Chair", "Chair"), "", "Ambassador", true},
		{"the first of several offices", someone("", "Holm", "Governor and Minister", "Minister"), "", "Governor",
			true},
		{"a wife and another person", someone("H.E.", "Holm", "", ""), "Mrs.", "", false},
		{"a doctor without an office", someone("Mr.", "Holm", "", ""), "Dr.", "", true},
		{"a mister who is president", someone("", "Holm", "President", "President"), "Mr.", "", true},
		{"a doctor and President Holm, Mr.", someone("Mr.", "Holm", "President", "President"), "Dr.", "", false},
		{"a further office behind a prime minister’s", someone("", "Holm", "Prime Minister and Governor", "Minister"),
			"", "Governor", true},
	} {
		n := naming{name: "Holm", honorific: test.honorific, office: strings.ToLower(test.office)}
		if got := test.of.agrees(n); got != test.want {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}

func TestSharesName(t *testing.T) {
	for _, test := range []struct {
		name, other     string
		office, ofOther string
		want            bool
	}{
		{"Holm", "Arne Holm", "", "", true},
		{"Arne Holm", "Holm", "", "", true},
		{"Arne Holm", "Arne R. Holm, Jr.", "", "", true},
		{"Holm Arne", "Arne Holm", "", "", false},
		{"Berg", "Arne Holm", "", "", false},
		{"Al Holm", "Arne Holm", "Minister", "Minister", true},
		{"Al Holm", "Arne Holm", "", "", false},
		{"Al Holm", "Arne Holm", "Minister", "Governor", false},
		{"Bo Holm", "Arne Holm", "Minister", "Minister", false},
		{"Al Berg", "Arne Holm", "Minister", "Minister", false},
		{"Al Holm, Jr.", "Arne Holm", "Minister", "Minister", true},
		{"Arne Holm", "Arne R. Holm, Jr.", "", "", true},
		{"Arne Holm, Jr.", "Arne R. Holm Jr.", "", "", true},
		{"Arne R. Holm", "Arne Holm, Jr.", "", "", false},
		{"Åke Holm", "Émile Holm", "Minister", "Minister", false},
		{"Étienne Holm", "Émile Holm", "Minister", "Minister", true},
	} {
		k := someone("", test.other, "", test.ofOther)
		if got := k.sharesName(naming{name: test.name, office: strings.ToLower(test.office)}); got != test.want {
			t.Errorf(
				"%s (%s) and %s (%s): %v, want %v",
				test.name,
				test.office,
				test.other,
				test.ofOther,
				got,
				test.want,
			)
		}
	}
}

func TestRegister(t *testing.T) {
	var r register
	for i, n := range []naming{
		{name: "Holm", role: "Minister", office: "Minister"},
		{name: "Arne Holm", honorific: "Mr.", role: "Minister of Trade", office: "Minister"},
		{name: "Lena Berg", honorific: "Ms."},
		{name: "Berg", role: "Governor", office: "Governor"},
		{name: "Lena Berg", role: "Governor of Oslo", office: "Governor"},
		{name: "Lena Berg"},
		{name: "Bo Dahl", role: "Director", office: "Director"},
		{name: "Jo Lund", role: "Director", office: "Director"},
	} {
		n.line = i
		r.add(n, func() archive.Evidence { return archive.Evidence{Line: i} })
	}
	r.noteOffice(bareOffice{"Minister", 20})
	r.noteOffice(bareOffice{"Minister", 20})
	r.noteOffice(bareOffice{"Director", 21})
	r.noteOffice(bareOffice{"Governor", 1})
	r.joinOffices()
	r.inOrder()
	want := []struct {
		honorific, name, role string
		evidence, paragraphs  []int
	}{
		{"Mr.", "Arne Holm", "Minister of Trade", []int{1}, []int{0, 1, 20}},
		{"Ms.", "Lena Berg", "Governor of Oslo", []int{2, 4}, []int{2, 3, 4, 5}},
		{"", "Bo Dahl", "Director", []int{6}, []int{6}},
		{"", "Jo Lund", "Director", []int{7}, []int{7}},
	}
	if len(r.found) != len(want) {
		t.Fatalf("found %+v", r.found)
	}
	for i, w := range want {
		k := r.found[i]
		var lines []int
		for _, e := range k.Evidence {
			lines = append(lines, e.Line)
		}
		isPerson := k.Honorific == w.honorific && k.Name == w.name && k.Role == w.role
		if !isPerson || !slices.Equal(lines, w.evidence) || !slices.Equal(k.Paragraphs, w.paragraphs) {
			t.Errorf("%d: %+v, want %+v", i, k, w)
		}
	}
	r.found[0].Paragraphs = []int{9, 3, 9}
	r.inOrder()
	if r.found[0].Name != "Lena Berg" || r.found[1].Name != "Arne Holm" ||
		!slices.Equal(r.found[1].Paragraphs, []int{3, 9}) {
		t.Errorf("in order: %+v", r.found)
	}
}

// TestLaterMentions holds when a further mention means a person named before.
func TestLaterMentions(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, text, want string }{
		{"junior, by the family name", "There President Arne Holm, Jr. spoke. Later President Holm left.",
			"[Arne Holm, Jr.] President"},
		{"by the first name", "There Tan Wei Han Berg spoke. Ambassador Tan Wei Han came. Ambassador Tan left.",
			"[Tan Wei Han] Ambassador"},
		{"by another part of the name", "Ambassador Lim Wei Han came. Then Mr. Wei left.",
			"[Lim Wei Han] Ambassador"},
		{"the same full name in another office", "Minister Arne Holm came. Then Governor Arne Holm left.",
			"[Arne Holm] Minister"},
		{"the same family name in another office", "President Holm came. Then Governor Holm left.",
			"[Holm] President; [Holm] Governor"},
		{"of two, the one named first", "Mr. Arne Holm and Ms. Lena Holm came. Then Minister Lena Holm and Secretary " +
			"Holm left.", "Mr. [Arne Holm]; Ms. [Lena Holm] Minister"},
		{"of two, the one whose name it is as it stands", "President Arne Holm and Governor Holm came.\n\nMr. Holm " +
			"left.", "[Arne Holm] President; [Holm] Governor"},
		{"the full name later keeps the office", "There Secretary Holm came. Then Mr. Arne Holm left.",
			"Mr. [Arne Holm] Secretary"},
		{"and the honorific", "There Mr. Holm came. Then Secretary Arne Holm left.", "Mr. [Arne Holm] Secretary"},
		{"then the first name is known, too", "There Secretary Holm came. Then Secretary Arne Holm spoke. Secretary " +
			"Arne left.", "[Arne Holm] Secretary"},
		{"a family name brings no office", "There Mr. Arne Holm came. Then Secretary Holm left.", "Mr. [Arne Holm]"},
		{"an office known stays", "There Minister Arne Holm came. Then Governor Arne Holm left.",
			"[Arne Holm] Minister"},
		{"once known, an office that asks for two words has enough of one", "There Director Arne Holm came. Then " +
			"Director Holm and Director Berg left.", "[Arne Holm] Director"},
		{"a longer name", "There President Holm came. Then Ms. Holm Dahl left.", "Ms. [Holm Dahl] President"},
		{"a particle is no first name", "There Mr. da Costa came. Then Minister Arne da Costa left.",
			"Mr. [Arne da Costa] Minister"},
		{"nor is one behind the full name", "There Minister Arne da Costa came. Then Mr. da Costa left.",
			"[Arne da Costa] Minister"},
		{"president and wife", "There President Arne Holm came. Then Mrs. Holm left.",
			"[Arne Holm] President; Mrs. [Holm]"},
	} {
		checkPeople(t, lists, test.name, test.text, test.want)
	}
}

// TestBareOffices holds which paragraphs that speak of "the Secretary" count for
// a person: the third of the text.
func TestBareOffices(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct {
		name, first, third string
		want               []int
	}{
		{"the office", "Secretary Arne Holm", "All thanked the Secretary today.", []int{1, 3}},
		{"at the head of a sentence", "Secretary Arne Holm", "The Secretary left.", []int{1, 3}},
		{"without the article", "Secretary Arne Holm", "Each Secretary left.", []int{1}},
		{"the first word of all", "Secretary Arne Holm", "Secretary or not, all left.", []int{1}},
		{"another office", "Secretary Arne Holm", "The Minister left.", []int{1}},
		{"of two words", "Vice President Arne Holm", "The Vice President left.", []int{1, 3}},
		{"half of it", "Vice President Arne Holm", "The President left.", []int{1}},
		{"of a country", "Minister Arne Holm", "The Thai Minister left.", []int{1}},
		{"of something", "Secretary Arne Holm", "The Secretary of Trade left.", []int{1}},
		{"for something", "Secretary Arne Holm", "The Secretary for ports left.", []int{1}},
		{"behind a comma, of something", "Secretary Arne Holm", "The Secretary, of whom all spoke, left.",
			[]int{1, 3}},
		{"and another", "Secretary Arne Holm", "The Secretary and all guests left.", []int{1, 3}},
		{"to somebody", "Secretary Arne Holm", "The Secretary to whom all spoke left.", []int{1, 3}},
		{"a possessive", "Secretary Arne Holm", "The Secretary’s guests left.", []int{1, 3}},
		{"as the last word", "Secretary Arne Holm", "All thanked the Secretary", []int{1, 3}},
		{"twice", "Secretary Arne Holm", "The Secretary spoke, and the Secretary left.", []int{1, 3}},
		{"two who have it", "Secretary Arne Holm and Secretary Lena Berg", "The Secretary left.", []int{1}},
		{"the first of two offices", "Mr. Bo Dahl, Minister and Governor of Oslo,", "The Minister left.", []int{1, 3}},
		{"the second of two", "Mr. Bo Dahl, Minister and Governor of Oslo,", "The Governor left.", []int{1}},
		{"an office behind the name", "Mr. Bo Dahl, Thai Deputy Minister of Trade,", "The Deputy Minister left.",
			[]int{1, 3}},
		{"half of one behind the name", "Mr. Bo Dahl, Thai Deputy Minister of Trade,", "The Minister left.", []int{1}},
		{"one of two titles behind the name", "Mr. Bo Dahl, Director General of the Port Board,",
			"The Director General left.", []int{1, 3}},
		{"half of one of two titles", "Mr. Bo Dahl, Director General of the Port Board,", "The Director left.",
			[]int{1}},
		{"an office that a comma ends", "Mr. Bo Dahl, Director,", "The Director left.", []int{1, 3}},
		{"one who has another", "Secretary Arne Holm and Minister Lena Berg", "The Secretary left.", []int{1, 3}},
		{"before the mention", "The Secretary spoke. They met", "Secretary Arne Holm left.", []int{3}},
	} {
		people := readingOf("There "+test.first+" came.\n\n"+test.third, lists).people()
		if len(people) == 0 || !slices.Equal(people[0].Paragraphs, test.want) {
			t.Errorf("%s: got %+v, want %v", test.name, people, test.want)
		}
	}
}

// TestWhoIsMeant holds to whom of two in the first paragraph a mention in the
// third belongs.
func TestWhoIsMeant(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, first, third, want string }{
		{"the one named first", "Mr. Arne Holm and Ms. Lena Holm", "Mr. Holm", "Arne Holm"},
		{"the one named first, whatever came before", "Mr. Bo Dahl and Mr. Arne Holm and Ms. Lena Holm", "Mr. Holm",
			"Arne Holm"},
		{"the one whose first name it is", "Mr. Arne Holm and Ms. Lena Holm", "Mr. Lena", "Lena Holm"},
		{"the one in the office", "Minister Arne Holm and Governor Lena Holm", "Governor Holm", "Lena Holm"},
		{"the one in a higher office that holds the word", "Governor Arne Holm and Prime Minister Lena Holm",
			"Minister Holm", "Lena Holm"},
		{"no deputy", "Deputy Minister Arne Holm and Minister Lena Holm", "Minister Holm", "Lena Holm"},
		{"the one so named", "President Arne Holm and Governor Holm", "Mr. Holm", "Holm"},
	} {
		people := readingOf("There "+test.first+" came.\n\nIt rained.\n\n"+test.third+" left.", lists).people()
		var meant []string
		for _, p := range people {
			if slices.Contains(p.Paragraphs, 5) {
				meant = append(meant, p.Name)
			}
		}
		if !slices.Equal(meant, []string{test.want}) {
			t.Errorf("%s: %q, want %s", test.name, meant, test.want)
		}
	}
}

// TestManyNamesakes: a mention is compared with the sixteen last alone, which
// bounds the work.
func TestManyNamesakes(t *testing.T) {
	var words strings.Builder
	for first := 'A'; first < 'A'+17; first++ {
		fmt.Fprintf(&words, "There Mr. %cnne Holm came. ", first)
	}
	words.WriteString("\n\nMr. Holm left.")
	people := readingOf(words.String(), infertest.Lists(t)).people()
	if len(people) != 17 || len(people[0].Paragraphs) != 1 || len(people[1].Paragraphs) != 2 {
		t.Errorf("got %+v", people)
	}
}
