package link

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
)

// joinedWith joins documents with lists that are known.
func joinedWith(lists *authority.Lists, documents ...*archive.Entry) *archive.Archive {
	return join(documents, lists, Seeds{}, new(diag.Log))
}

// mentions writes the documents of mentions with the paragraphs.
func mentions(list []archive.Mention) string {
	var parts []string
	for _, m := range list {
		parts = append(parts, m.Document.ID+strings.ReplaceAll(fmt.Sprint(m.Paragraphs), " ", ","))
	}
	return strings.Join(parts, " ")
}

// hold compares lines, and shows all of both when they differ.
func hold(t *testing.T, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestMembersWithTheirPlaces(t *testing.T) {
	lists := &authority.Lists{
		Members: []authority.Member{
			{Member: archive.Member{ID: "viet-nam", Name: "Viet Nam"}}, {Member: archive.Member{ID: "laos",
				Name: "Lao PDR"}},
		},
		Localities: []authority.Locality{
			{Locality: archive.Locality{ID: "hanoi", Name: "Hanoi", Country: "viet-nam"}},
			{Locality: archive.Locality{ID: "hue", Name: "Hue", Country: "viet-nam"}},
			{Locality: archive.Locality{ID: "vientiane", Name: "Vientiane", Country: "laos"}},
			{Locality: archive.Locality{ID: "oslo", Name: "Oslo", Country: "norway"}},
			{Locality: archive.Locality{ID: "pakse", Name: "Pakse", Country: "laos"}}, // which no document names
		},
	}
	first, second := dated("first.txt", "2015"), dated("second.txt", "2016")
	first.Members = []archive.MemberMention{{ID: "laos", Paragraphs: []int{3, 9}}}
	first.Places = []archive.NameMention{{ID: "hue"}, {ID: "oslo"}, {ID: "vientiane"}}
	second.Members = []archive.MemberMention{{ID: "viet-nam"}, {ID: "laos", Paragraphs: []int{5}}}
	second.Place.ID = "hanoi"
	var got []string
	for _, m := range joinedWith(lists, second, first).Members {
		got = append(got, fmt.Sprintf("%s %s: %s %v", m.Name, m.Address, mentions(m.Named), m.Places))
	}
	hold(t, got, "Lao PDR members/laos.html: first[3,9] second[5] [vientiane]",
		"Viet Nam members/viet-nam.html: second[] [hanoi hue]")
}

func TestGroups(t *testing.T) {
	lists := &authority.Lists{Groups: []authority.Group{
		{Group: archive.Group{ID: "plus-three", Name: "Plus Three"}}, {Group: archive.Group{ID: "eas",
			Name: "East Asia Summit"}},
	}}
	d := seed("a.txt")
	d.Groups = []archive.NameMention{{ID: "plus-three", Paragraphs: []int{4}}}
	var got []string
	for _, g := range joinedWith(lists, d).Groups {
		got = append(got, fmt.Sprintf("%s %s: %s", g.Name, g.Address, mentions(g.Named)))
	}
	hold(t, got, "East Asia Summit partners/eas.html: ", "Plus Three partners/plus-three.html: a[4]")
}

func TestTopicsWithAndWithoutAFile(t *testing.T) {
	lists := &authority.Lists{Topics: []authority.Topic{{Topic: archive.Topic{ID: "trade", Name: "trade",
		File: "content/topics/trade.md"}}}}
	d := seed("a.txt")
	d.Topics = []archive.TopicMention{{ID: "trade", Paragraphs: []int{4}}, {ID: "sea-cows"}}
	var got []string
	for _, topic := range joinedWith(lists, d).Topics {
		got = append(got, fmt.Sprintf("%s %s %s: %s", topic.Name, topic.Address, topic.File, mentions(topic.Named)))
	}
	hold(t, got, "sea cows topics/sea-cows.html : a[]", "trade topics/trade.html content/topics/trade.md: a[4]")
}

func TestTopicsOfOneNameStandByTheirIDs(t *testing.T) {
	for range 20 { // maps have no order: a lucky one must not hide that this one is lost
		d := seed("a.txt")
		d.Topics = []archive.TopicMention{{ID: "sea-cows"}, {ID: "sea cows"}}
		var got []string
		for _, topic := range joinedWith(&authority.Lists{}, d).Topics {
			got = append(got, topic.ID)
		}
		hold(t, got, "sea cows", "sea-cows")
	}
}

func TestKinds(t *testing.T) {
	kind := func(source, date, value string) *archive.Entry {
		d := dated(source, date)
		d.Kind.Value = value
		return d
	}
	var got []string
	for _, k := range joinedWith(&authority.Lists{}, kind("b.txt", "2016", "speech"), kind("a.txt", "2015", "speech"),
		kind("c.txt", "2015", "agreement"),
		kind("d.txt", "2015", ""), kind("e.txt", "2015", "–")).Kinds {
		got = append(got, fmt.Sprintf("%s %s: %s", k.ID, k.Address, sources(k.Documents)))
	}
	hold(t, got, "agreement kinds/agreement.html: c", "speech kinds/speech.html: a b")
}

func TestPlaces(t *testing.T) {
	lists := &authority.Lists{Localities: []authority.Locality{
		{Locality: archive.Locality{ID: "oslo", Name: "Oslo", Country: "norway"}},
		{Locality: archive.Locality{ID: "hue", Name: "Hue"}},
	}}
	in := func(source, name, id string) *archive.Entry {
		d := seed(source)
		d.Place.Value, d.Place.ID = name, id
		return d
	}
	naming := seed("naming.txt")
	naming.Places = []archive.NameMention{{ID: "oslo", Paragraphs: []int{7}}, {ID: "bergen", Paragraphs: []int{8}}}
	var got []string
	for _, p := range joinedWith(lists, naming, in("a.txt", "OSLO", "oslo"), in("b.txt", "Port Moresby",
		"port-moresby"), in("c.txt", "At sea", ""),
		in("d.txt", "", "hue")).Places {
		got = append(got, fmt.Sprintf("%s|%s|%s|%s: issued %s, named %s", p.ID, p.Name, p.Country, p.Address,
			sources(p.Issued), mentions(p.Named)))
	}
	hold(t, got, "oslo|Oslo|norway|places/oslo.html: issued a, named naming[7]",
		"port-moresby|Port Moresby||places/port-moresby.html: issued b, named ",
		"bergen|bergen||places/bergen.html: issued , named naming[8]")
}

func TestPeople(t *testing.T) {
	first, second := dated("first.txt", "2015"), dated("second.txt", "2016")
	first.People = []archive.Person{{Name: "Ola Nordmann", Role: "Envoy", Honorific: "H.E.", Paragraphs: []int{3}},
		{Name: "Ann Zola"}, {Name: "…"}}
	second.People = []archive.Person{{Name: "OLA NORDMANN", Role: "Minister"}, {Name: "Index"}}
	var got []string
	for _, p := range joinedWith(&authority.Lists{}, second, first).People {
		line := p.ID + "|" + p.Name + "|" + p.Address
		for _, r := range p.Roles {
			line += "|" + strings.TrimSpace(r.Honorific+" "+r.Role) + " " + mentions([]archive.Mention{r.Mention})
		}
		got = append(got, line)
	}
	hold(t, got, "index-person|Index|people/index-person.html| second[]",
		"ola-nordmann|Ola Nordmann|people/ola-nordmann.html|H.E. Envoy first[3]|Minister second[]",
		"ann-zola|Ann Zola|people/ann-zola.html| first[]")
}

func TestShortFormsWithTheirMeanings(t *testing.T) {
	lists := &authority.Lists{Acronyms: []archive.Abbreviation{{ID: "wto", Short: "WTO",
		Long: "World Trade Organization"}}}
	first, second, third := dated("first.txt", "2014"), dated("second.txt", "2015"), dated("third.txt", "2016")
	short := func(short, long string, basis archive.Basis, paragraphs ...int) archive.Acronym {
		return archive.Acronym{Short: short, Long: long, Basis: basis, Paragraphs: paragraphs}
	}
	first.Acronyms = []archive.Acronym{short("WTO", "World Trade Organization", archive.Inferred, 2), short("ARF",
		"Rural Fund", archive.Stated)}
	second.Acronyms = []archive.Acronym{short("WTO", "World-Trade organization", archive.Stated, 5), short("ARF",
		"Regional Forum", archive.Inferred)}
	third.Acronyms = []archive.Acronym{short("arf", "art fair", archive.Stated), short("ARF", "Regional Forum",
		archive.Stated), short("ARF", "Any Fund", archive.Stated)}
	var got []string
	for _, a := range joinedWith(lists, third, second, first).Acronyms {
		for _, m := range a.Meanings {
			listed := ""
			if m.Listed != nil {
				listed = m.Listed.ID
			}
			got = append(got, fmt.Sprintf("%s %s [%s] defined %s, used %s", a.Short, m.Long, listed,
				mentions(m.Defined), mentions(m.Used)))
		}
	}
	hold(t, got, // the commonest meaning first, of two as common the one that comes first by its letters
		"ARF Regional Forum [] defined third[], used second[]", "ARF Any Fund [] defined third[], used ",
		"ARF Rural Fund [] defined first[], used ",
		"arf art fair [] defined third[], used ", "WTO World Trade Organization [wto] defined second[5], used first[2]")
}
