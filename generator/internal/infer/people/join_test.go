package people

import (
	"slices"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/infertest"
)

// someone is a person found, as the parts of a naming tell.
func someone(honorific, name, role, office string) known {
	return known{office: office, Person: archive.Person{Honorific: honorific, Name: name, Role: role}}
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
		{"a wife and a doctor", someone("Dr.", "Holm", "", ""), "Mrs.", "", false},
		{"a doctor and a president", someone("", "Holm", "President", "President"), "Dr.", "", false},
		{"a doctor who is president", someone("Dr.", "Holm", "President", "President"), "Dr.", "", true},
		{"a doctor and a minister", someone("", "Holm", "Minister", "Minister"), "Dr.", "", true},
		{"a further office of the role", someone("", "Holm", "Minister and Governor", "Minister"), "",
			"Governor", true},
		{"the vice president is no president", someone("", "Holm", "Vice President", "Vice President"), "",
			"President", false},
		{"nor is a deputy", someone("", "Holm", "Deputy Minister", "Deputy Minister"), "", "Minister", false},
		{"a prime minister is a minister", someone("", "Holm", "Prime Minister", "Prime Minister"), "",
			"Minister", true},
		{"a minister is no prime minister", someone("", "Holm", "Minister", "Minister"), "", "Prime Minister", false},
		{"a president is no vice president", someone("", "Holm", "President", "President"), "",
			"Vice President", false},
		{"a foreign minister is a minister", someone("", "Holm", "Minister", "Minister"), "", "Foreign Minister", true},
		{"an office for an honorific", someone("Ambassador", "Holm", "Chair", "Chair"), "", "Ambassador", true},
	} {
		n := naming{name: "Holm", honorific: test.honorific, office: test.office}
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
	} {
		k := someone("", test.other, "", test.ofOther)
		if got := k.sharesName(naming{name: test.name, office: test.office}); got != test.want {
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
	if len(r.offices) != 3 {
		t.Errorf("offices: %+v", r.offices)
	}
	r.joinOffices()
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
			" / Arne Holm, Jr. / President"},
	} {
		checkPeople(t, lists, test.name, test.text, test.want)
	}
}
