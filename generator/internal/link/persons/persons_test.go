package persons

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/lexicon"
)

// listFiles are lists with two countries and those who held their offices.
var listFiles = map[string]string{
	"partners/japan.md": "---\nname: Japan\nadjectives: [Japanese]\ntype: country\nrelation: " +
		"dialogue-partner\n---\n",
	"partners/norway.md": "---\nname: Norway\nadjectives: [Norwegian]\ntype: country\nrelation: " +
		"dialogue-partner\n---\n",
	"partners/china.md": "---\nname: China\nadjectives: [Chinese]\ntype: country\nrelation: dialogue-partner\n---\n",
	"people/shinzo-abe.md": holderFile("Shinzo Abe", "Abe", "[Abe Shinzo]",
		termOf("prime-minister", "japan", "", "2012-12-26/2020-09-16")),
	"people/barack-berg.md": holderFile("Barack H. Berg", "Berg", "", termOf("president", "norway", "", "2009/2016")),
	"people/anna-lie.md": holderFile("Anna Lie", "Lie", "",
		termOf("foreign-minister", "norway", "Secretary of State", "2015/2019")),
	"people/old-dahl.md":  holderFile("Old Dahl", "Dahl", "", termOf("president", "norway", "", "1989/1993")),
	"people/new-dahl.md":  holderFile("New Dahl", "Dahl", "", termOf("president", "norway", "", "2001/2009")),
	"people/ali-sukma.md": holderFile("Ali", "", "", termOf("president", "norway", "", "1980/1985")),
}

func holderFile(name, family, aliases, terms string) string {
	written := "---\nname: " + name + "\n"
	if family != "" {
		written += "family: " + family + "\n"
	}
	if aliases != "" {
		written += "aliases: " + aliases + "\n"
	}
	return written + "terms:\n" + terms + "---\n"
}

func termOf(office, of, title, time string) string {
	written := fmt.Sprintf("  - office: %s\n    of: %s\n", office, of)
	if title != "" {
		written += "    title: " + title + "\n"
	}
	return written + "    term: \"" + time + "\"\n    sources:\n      - https://example.org/list\n"
}

// lists are those of listFiles.
func lists(t *testing.T) *authority.Lists { return listsIn(t, "content") }

// listsIn are those of listFiles in a folder that messages call so.
func listsIn(t *testing.T, shown string) *authority.Lists {
	t.Helper()
	folder := t.TempDir()
	for name, words := range listFiles {
		file := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(words), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return authority.Load(folder, shown, new(diag.Log))
}

// TestPagesCallListsTheSameEverywhere asserts that where a checkout lies is no part of what is said.
func TestPagesCallListsTheSameEverywhere(t *testing.T) {
	for _, shown := range []string{"content", "/home/anna/archive/content"} {
		for _, p := range Join(documents("a 2014-05-05: Shinzo Abe, Prime Minister"), listsIn(t, shown)) {
			for _, role := range p.Roles {
				if role.Join.Of != "content/people/shinzo-abe.md" {
					t.Errorf("below %s a person is taken for that of %q", shown, role.Join.Of)
				}
			}
		}
	}
}

// documents are those that a test writes as "ID date: Name, role; honorific|Name, role".
func documents(written ...string) []*archive.Entry {
	var list []*archive.Entry
	for _, line := range written {
		head, people, _ := strings.Cut(line, ": ")
		id, date, _ := strings.Cut(head, " ")
		d := &archive.Document{ID: id}
		d.Date.Value = date
		for _, said := range strings.Split(people, "; ") {
			p := archive.Person{Name: said}
			if honorific, rest, ok := strings.Cut(said, "|"); ok {
				p.Honorific, p.Name = honorific, rest
			}
			p.Name, p.Role, _ = strings.Cut(p.Name, ", ")
			d.People = append(d.People, p)
		}
		list = append(list, &archive.Entry{Document: d})
	}
	return list
}

// groups writes which documents mean which persons: "id=a,b", with "?" for a name alone.
func groups(entries []archive.PersonEntry) string {
	var parts []string
	for _, p := range entries {
		var of []string
		for _, role := range p.Roles {
			of = append(of, role.Document.ID)
		}
		part := p.ID + "=" + strings.Join(of, ",")
		if p.Open {
			part += "?"
		}
		parts = append(parts, part)
	}
	slices.Sort(parts)
	return strings.Join(parts, " ")
}

func TestWhoIsWho(t *testing.T) {
	known := lists(t)
	for _, test := range []struct {
		name      string
		documents []string
		want      string
	}{
		// of whom a list tells
		{"a family name, and who held the office then", []string{"a 2014-05-05: Abe, Prime Minister",
			"b 2021-01-01: Abe Shinzo, former Prime Minister of Japan"}, "shinzo-abe=a,b"},
		{"a family name years before the office", []string{"a 2003-05-05: Abe, Prime " +
			"Minister"}, "abe-prime-minister=a"},
		{"a family name with another office", []string{"a 2014-05-05: Abe, Minister of Ports"},
			"abe-minister-of-ports=a"},
		{"a family name with the office of another country", []string{"a 2014-05-05: Abe, Norwegian Prime Minister"},
			"abe-norwegian-prime-minister=a"},
		{"a family name alone", []string{"a 2014-05-05: Mr.|Abe"}, "abe=a"},
		{"his deputy", []string{"a 2014-05-05: Abe, Deputy Prime Minister"}, "abe-deputy-prime-minister=a"},
		{"a part of the office in a country's own paper", []string{"a 2016-05-05: Lie, Norwegian " +
			"Secretary"}, "anna-lie=a"},
		{"a part of the office alone", []string{"a 2016-05-05: Lie, Secretary"}, "lie-secretary=a"},
		{"a name misspelt, and the office", []string{"a 2012-05-05: Barrack Berg, President"}, "barack-berg=a"},
		{"a name misspelt, and no office", []string{"a 2012-05-05: Barrack Berg"}, "barrack-berg=a"},
		{"without the middle initial", []string{"a 2012-05-05: Barack Berg"}, "barack-berg=a"},
		{"without the middle initial, in another office", []string{"a 2012-05-05: Barack Berg, Senator"},
			"barack-berg-senator=a"},
		{"in another order", []string{"a 2016-05-05: Lie Anna, Secretary of State"}, "anna-lie=a"},
		{"two of a name who held it before", []string{"a 2018-05-05: Dahl, President"}, "dahl-president=a"},
		{"one of two of a name in office", []string{"a 1990-05-05: Dahl, President"}, "old-dahl=a"},
		{"the first of two, before the second", []string{"a 1995-05-05: Dahl, President"}, "old-dahl=a"},
		{"no date, and one who held it", []string{"a : Abe, Prime Minister"}, "shinzo-abe=a"},
		{"no date, and two who held it", []string{"a : Dahl, President"}, "dahl-president=a"},
		{"somebody of one name", []string{"a 1983-05-05: Ali, President"}, "ali-sukma=a"},

		// others
		{"a whole name", []string{"a 2014: Ola Nordmann, Envoy", "b 2016: Ola Nordmann, " +
			"Minister"}, "ola-nordmann=a,b"},
		{"a whole name of two countries", []string{"a 2014: Ola Nordmann, Norwegian Envoy",
			"b 2016: Ola Nordmann, Chinese Minister"}, "ola-nordmann-chinese-minister=b ola-nordmann=a"},
		{"marks and capitals", []string{"a 2014: Öla NORDMANN", "b 2016: Ola Nordmann"}, "ola-nordmann=a,b"},
		{"a father and a son", []string{"a 2014: Ola Nordmann, Jr.", "b 2016: Ola Nordmann, Sr."},
			"ola-nordmann=a,b"},
		{"a middle name", []string{"a 2014: Ola P. Nordmann", "b 2016: Ola Nordmann"}, "ola-p-nordmann=a,b"},
		{"a middle name, in another office", []string{"a 2014: Ola P. Nordmann, Senator", "b 2016: Ola " +
			"Nordmann, Judge"},
			"ola-nordmann=b ola-p-nordmann=a"},
		{"two middle names", []string{"a 2014: Ola P. Nordmann", "b 2016: Ola K. Nordmann"},
			"ola-k-nordmann=b ola-p-nordmann=a"},
		{"none where two have one", []string{"a 2014: Ola P. Nordmann", "b 2016: Ola K. Nordmann", "c 2016: Ola " +
			"Nordmann"},
			"ola-k-nordmann=b ola-nordmann=c ola-p-nordmann=a"},
		{"a short first name, and the office", []string{"a 2014: Joseph Holm, Senator", "b 2016: Joe Holm, Sen."},
			"joseph-holm=a,b"},
		{"a short first name, in another office", []string{"a 2014: Joseph Holm, Senator", "b 2016: Joe Holm, Judge"},
			"joe-holm=b joseph-holm=a"},
		{"a short first name, years apart", []string{"a 1984: Joseph Holm, Senator", "b 2016: Joe Holm, Senator"},
			"joe-holm=b joseph-holm=a"},
		{"a family name with a particle", []string{"a 2014: Carlos Del Toro, Secretary", "b 2016: Del Toro, " +
			"Secretary"},
			"carlos-del-toro=a,b"},
		{"a family name with small particles, and the office", []string{"a 2014: Gina van der Holm, Governor",
			"b 2016: van der Holm, Governor"}, "gina-van-der-holm=a,b"},
		{"a family name with a particle alone, twice", []string{"a 2014: Mr.|da Holm", "b 2016: Mr.|da Holm"},
			"da-holm=a,b?"},
		{"a family name with a particle, and another office", []string{"a 2014: Gina da Holm, Governor",
			"b 2016: da Holm, Judge"}, "da-holm-judge=b gina-da-holm=a"},
		{"a whole name with a particle for the first", []string{"a 2014: Mr.|Da Holm", "b 2016: Mr.|Da Holm"},
			"da-holm=a,b"},
		{"a family name and the office", []string{"a 2014: Gina Holm, Secretary of Commerce",
			"b 2016: Holm, Commerce Secretary", "c 2016: Holm, Secretary"}, "gina-holm=a,b,c"},
		{"a family name and another office", []string{"a 2014: Gina Holm, Secretary of Commerce", "b 2016: " +
			"Holm, Judge"},
			"gina-holm=a holm-judge=b"},
		{"a family name and the office of a deputy", []string{"a 2014: Gina Holm, Governor", "b 2016: Holm, " +
			"Vice Governor"},
			"gina-holm=a holm-vice-governor=b"},
		{"a family name and the office, years apart", []string{"a 1984: Gina Holm, Governor", "b 2016: Holm, " +
			"Governor"},
			"gina-holm=a holm-governor=b"},
		{"a family name and the office of two", []string{"a 2014: Gina Holm, Governor", "b 2015: Tom Holm, Governor",
			"c 2016: Holm, Governor"}, "gina-holm=a holm-governor=c tom-holm=b"},
		{"a family name and the rank", []string{"a 2014: Ambassador|Gina Holm, Trade Envoy", "b 2016: Holm, " +
			"Ambassador"},
			"gina-holm=a,b"},
		{"a family name of two with one office", []string{"a 2014: Holm, Governor", "b 2016: Holm, Gov."},
			"holm-gov=a,b"},
		{"a family name of two with two offices", []string{"a 2014: Holm, Governor", "b 2016: Holm, Mayor"},
			"holm-governor=a holm-mayor=b"},
		{"a family name of two countries", []string{"a 2014: Holm, Norwegian Governor", "b 2016: Holm, Chinese " +
			"Governor"},
			"holm-chinese-governor=b holm-norwegian-governor=a"},
		{"a family name alone, twice", []string{"a 2014: Dr.|Holm", "b 2016: Dr.|Holm"}, "holm=a,b?"},
		{"a family name alone, once", []string{"a 2014: Dr.|Holm"}, "holm=a"},
		{"the first of two offices", []string{"a 2014: Jen Holm, Port Council Director",
			"b 2016: Jennifer Holm, Assistant to the President and Director of the Port " +
				"Council"}, "jennifer-holm=a,b"},
		{"an envoy where he is sent", []string{"a 2014: Tom Holm, Ambassador to Japan",
			"b 2016: Tom Holm, Norwegian Ambassador"}, "tom-holm=a,b"},
		{"no letters of ours", []string{"a 2014: 習近平, President"}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			list := documents(test.documents...)
			got := groups(Join(list, known))
			if got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
			for _, d := range list {
				for i := range d.People {
					if test.want != "" && (len(d.Persons) != len(d.People) || d.Persons[i] == "") {
						t.Errorf("%s does not lead to its people: %q", d.ID, d.Persons)
					}
				}
			}
		})
	}
}

// TestEveryJoinSaysWhy: what a join rests on, and what keeps others apart.
func TestEveryJoinSaysWhy(t *testing.T) {
	known := lists(t)
	for _, test := range []struct {
		documents []string
		want      string // "by of|by of", and of the others "id doubt"
	}{
		{[]string{"a 2014-05-05: Abe, Prime Minister"}, "in-office Prime minister, Japan, 26 December 2012 – 16 " +
			"September 2020"},
		{[]string{"a 2022-05-05: Abe, Prime Minister"},
			"held-before Prime minister, Japan, 26 December 2012 – 16 September 2020"},
		{[]string{"a : Abe, Prime Minister"}, "only-holder Prime minister, Japan, 26 December 2012 – 16 " +
			"September 2020"},
		{[]string{"a 2022-05-05: Abe Shinzo"}, "listed-name content/people/shinzo-abe.md"},
		{[]string{"a 2012-05-05: Barrack Berg, President"}, "spelling content/people/barack-berg.md"},
		{[]string{"a 2014: Gina Holm, Governor", "b 2016: Holm, Governor"}, "same-name |family-name Governor"},
		{[]string{"a 2014: Gina P. Holm", "b 2016: Gina Holm"}, "same-name |middle-name Gina P. Holm"},
		{[]string{"a 2014: Joseph Holm, Senator", "b 2016: Joe Holm, Sen."}, "same-name |first-name Joseph Holm"},
		{[]string{"a 2014: Dr.|Holm", "b 2014: Gina Holm, Envoy"}, "same-name  & holm no-office / "},
		{[]string{"a 2014: Holm, Mayor", "b 2014: Gina Holm, Envoy"},
			"same-name  & holm-mayor other-office / family-name Mayor & gina-holm other-office"},
		{[]string{"a 2014: Holm, Norwegian Mayor", "b 2014: Gina Holm, Chinese Mayor"},
			"same-name  & holm-norwegian-mayor other-country / family-name Norwegian Mayor & gina-holm " +
				"other-country"},
		{[]string{"a 1984: Holm, Mayor", "b 2014: Gina Holm, Mayor"},
			"same-name  & holm-mayor other-time / family-name Mayor & gina-holm other-time"},
		{[]string{"a 2018-05-05: Dahl, President", "b 1990: Old Dahl"},
			"  & old-dahl several / listed-name content/people/old-dahl.md & dahl-president several"},
	} {
		var got []string
		for _, p := range Join(documents(test.documents...), known) {
			var said, others []string
			for _, role := range p.Roles {
				said = append(said, strings.TrimRight(string(role.Join.By)+" "+role.Join.Of, ""))
			}
			for _, other := range p.Perhaps {
				others = append(others, other.ID+" "+string(other.Doubt))
			}
			line := strings.Join(said, "|")
			if len(others) > 0 {
				line += " & " + strings.Join(others, ", ")
			}
			got = append(got, line)
		}
		if all := strings.Join(got, " / "); !strings.HasPrefix(all, test.want) {
			t.Errorf("%q:\n got %s\nwant %s", test.documents, all, test.want)
		}
	}
}

// TestTheOrderOfDocumentsOfADayMakesNoDifference: who is who depends on the set of
// documents alone.
func TestTheOrderOfDocumentsOfADayMakesNoDifference(t *testing.T) {
	known := lists(t)
	written := []string{"a 2014: Gina Holm, Secretary of Commerce", "b 2014: Holm, Secretary", "c 2014: Holm, Judge",
		"d 2014: Gina P. Holm", "e 2014: Abe", "f 2014: Holm"}
	want := groups(Join(documents(written...), known))
	slices.Reverse(written)
	var turned []string
	for part := range strings.SplitSeq(groups(Join(documents(written...), known)), " ") {
		id, of, _ := strings.Cut(part, "=")
		list := strings.Split(strings.TrimSuffix(of, "?"), ",")
		slices.Sort(list)
		turned = append(turned, id+"="+strings.Join(list, ","))
	}
	if got := strings.Join(turned, " "); got != want {
		t.Errorf("turned %s, want %s", got, want)
	}
}

// TestDocumentsKeepTheirSpelling: each form is kept, and one that is a slip says so.
func TestDocumentsKeepTheirSpelling(t *testing.T) {
	entries := Join(documents("a 2012: Barrack Berg, President", "b 2012: Berg, President", "c 2013: Berg, President",
		"d 2013: Barack H. Berg"), lists(t))
	if len(entries) != 1 {
		t.Fatalf("%d persons, want one: %s", len(entries), groups(entries))
	}
	p := entries[0]
	got := fmt.Sprintf("%s, %s: %v", p.Name, p.Family, p.Spellings)
	if want := "Barack H. Berg, Berg: [{Berg 2 false} {Barack H. Berg 1 false} {Barrack Berg 1 true}]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if p.Roles[0].Name != "Barrack Berg" {
		t.Errorf("the first document has %q", p.Roles[0].Name)
	}
}

// TestByWhichNameAPersonIsFiled holds the family name of those whom no list has.
func TestByWhichNameAPersonIsFiled(t *testing.T) {
	known := lists(t)
	for written, want := range map[string]string{
		"Gina Holm":                   "Holm",
		"Gina P. Holm, Jr.":           "Holm",
		"Ursula von der Leyen":        "von der Leyen",
		"Ahmad bin Haji Yusof":        "Ahmad",
		"Siti binti Yusof":            "Siti",
		"KOH Poh Koon":                "KOH",
		"GINA HOLM":                   "HOLM",
		"Xie Zhenhua, Chinese Envoy":  "Xie",
		"Mao Ning, Envoy; Mao, Envoy": "Mao",
		"Fumio Kishi":                 "Kishi",
		"Holm":                        "",
	} {
		entries := Join(documents("a 2014: "+strings.ReplaceAll(written, ", Jr.", " Jr.")), known)
		i := slices.IndexFunc(entries, func(p archive.PersonEntry) bool { return p.Perhaps == nil })
		if i < 0 || entries[i].Family != want {
			t.Errorf("%q: %+v, want it under %q", written, entries, want)
		}
	}
}

// TestWordsOfOffices uses every word of the lists of this package.
func TestWordsOfOffices(t *testing.T) {
	known := lists(t)
	for _, e := range lexicon.List("en/same-offices").Entries() {
		list := documents("a 2014: Holm, "+e.Words, "b 2014: Holm, "+e.Value)
		if got := Join(list, known); len(got) != 1 {
			t.Errorf("%s is no %s: %s", e.Words, e.Value, groups(got))
		}
	}
	for _, word := range lexicon.List("en/words-that-part-offices").All() {
		if got := Join(documents("a 2014: Holm, Harbour Minister", "b 2014: Holm, "+word+" Harbour "+
			"Minister"), known); len(got) != 2 {
			t.Errorf("with %s it is the same office: %s", word, groups(got))
		}
	}
	for short, full := range map[string]string{"Joe": "Joseph", "Mike": "Michael", "Bill": "William",
		"Tony": "Antony", "Liz": "Elizabeth", "Jim": "James", "Bob": "Robert"} {
		list := documents("a 2014: "+short+" Holm, Envoy", "b 2014: "+full+" Holm, Envoy")
		if got := Join(list, known); len(got) != 1 {
			t.Errorf("%s is no %s: %s", short, full, groups(got))
		}
	}
	if got := Join(documents("a 2014: Joe Holm, Envoy", "b 2014: Robert Holm, Envoy"), known); len(got) != 2 {
		t.Errorf("any short name is any name: %s", groups(got))
	}
}
