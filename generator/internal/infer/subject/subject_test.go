package subject

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
)

var (
	listsRead sync.Once
	theLists  *authority.Lists
)

// lists are those of the project, read once.
func lists(t *testing.T) *authority.Lists {
	listsRead.Do(func() { theLists = infertest.Lists(t) })
	return theLists
}

// filler is a sentence that says nothing.
const filler = "The hall was full of guests, and the hosts had readied tea and rice for everybody who came that day. "

// below is a text that has gone on for long, so that what follows opens nothing.
var below = strings.Repeat(filler, 9) + "\n\n"

func TestMembers(t *testing.T) {
	h := infertest.Head("Viet Nam came. Laos came. Viet Nam left.\n\nCambodia left. Japan left.", lists(t))
	var got []string
	for _, m := range Members(h) {
		infertest.CheckEvidence(t, h.Source, m.Evidence)
		got = append(got, fmt.Sprintf("%s:%d:%s:%v", m.ID, m.Mentions, m.Rule, m.Paragraphs))
	}
	if want := "viet-nam:2:named:[1] cambodia:1:named:[3] laos:1:named:[1]"; strings.Join(got, " ") != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestABodyCalledAfterAMemberDoesNotNameIt(t *testing.T) {
	for words, want := range map[string]string{
		"They praised the ASEAN-Singapore Cybersecurity Centre of Excellence.":   "",
		"They praised the ASEAN-Singapore Cybersecurity Centre. Singapore paid.": "singapore:1",
		"They praised the Singapore Centre.":                                     "singapore:1",
	} {
		var got []string
		for _, m := range Members(infertest.Head(words, lists(t))) {
			got = append(got, fmt.Sprintf("%s:%d", m.ID, m.Mentions))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q: %s, want %s", words, got, want)
		}
	}
}

// TestWhatWasDiscussed: what a text says was discussed is a subject, once is enough.
func TestWhatWasDiscussed(t *testing.T) {
	for _, test := range []struct{ name, words, want string }{
		{"views", "They had a frank exchange of views on issues including developments in the South China Sea " +
			"and the " +
			"Korean Peninsula.", "korean-peninsula south-china-sea"},
		{"a list", "They discussed the South China Sea, the Korean Peninsula, and tea.", "korean-peninsula " +
			"south-china-sea"},
		{"behind it", "The South China Sea was discussed.", "south-china-sea"},
		{"unease", "Ships in the South China Sea have caused unease within ASEAN.", "south-china-sea"},
		{"to come", "They will discuss the South China Sea.", "south-china-sea"},
		{"a headline", "Leader discusses the South China Sea.", "south-china-sea"},
		{"while", "They met while discussing the South China Sea.", "south-china-sea"},
		{"a discussion", "A discussion on the South China Sea was held.", "south-china-sea"},
		{"discussions", "Discussions on the South China Sea were held.", "south-china-sea"},
		{"exchanged", "They exchanged views on the South China Sea.", "south-china-sea"},
		{"exchanging", "They sat, exchanging views on the South China Sea.", "south-china-sea"},
		{"exchanges", "There were exchanges of views on the South China Sea.", "south-china-sea"},
		{"deliberated", "They deliberated on the South China Sea.", "south-china-sea"},
		{"debated", "They debated the South China Sea.", "south-china-sea"},
		{"touched on", "They touched on the South China Sea.", "south-china-sea"},
		{"talks", "They held talks on the South China Sea.", "south-china-sea"},
		{"concern over", "They voiced concern over the South China Sea.", "south-china-sea"},
		{"concern about", "They voiced concern about the South China Sea.", "south-china-sea"},
		{"concerns over", "They voiced concerns over the South China Sea.", "south-china-sea"},
		{"concerns about", "They voiced concerns about the South China Sea.", "south-china-sea"},
		{"the agenda", "The South China Sea is on the agenda.", "south-china-sea"},

		{"in passing", "Ships sail in the South China Sea.", ""},
		{"another sentence", "They discussed tea. Ships sail in the South China Sea.", ""},
		{"not discussed", "The South China Sea was not discussed.", ""},
		{"never discussed", "They never discussed the South China Sea.", ""},
		{"far before it", "Ships that sail in the South China Sea bring tea, rice, pepper, salt and oil, every " +
			"day of the year, to the " +
			"old town, " +
			"where leaders discussed bread.", ""},
		{"a talk", "They gave talks by the South China Sea.", ""},
	} {
		var got []string
		h := infertest.Head(below+test.words, lists(t))
		for _, topic := range Topics(h) {
			got = append(got, topic.ID)
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestCountriesWhereATopicHappens: their names count beside what is wrong there, in a title
// or a heading, and where they are discussed, or a term of the topic has been read.
func TestCountriesWhereATopicHappens(t *testing.T) {
	for _, trouble := range []string{
		"the war in", "the wars in", "the conflict in", "the conflicts in", "the crisis in", "the situation in",
		"the situations in", "a provocation of", "provocations of",
		"developments in", "tension in", "tensions in", "the invasion of", "aggression against", "an attack on",
		"attacks on", "a missile of", "missiles of", "the nuclear plans of", "the denuclearisation of",
		"the denuclearization of", "sanctions on", "a ceasefire in", "peace in", "violence in", "hostilities in",
		"fighting in", "humanitarian aid for", "the occupation of", "troops in", "refugees from", "the threat of",
		"the threats of",
	} {
		words := "Leaders heard of " + trouble + " Ukraine.\n\n" + below
		if got := topicsOf(t, words); !strings.HasSuffix(got, "ukraine") {
			t.Errorf("%s: %q", trouble, got)
		}
	}
	for _, test := range []struct{ name, words, want string }{
		{"alone", "Wheat from Ukraine came.\n\n" + below + "Bread from Ukraine came.", ""},
		{"of the north", "The hall was full of guests. A border with North Korea is long. The " +
			"Democratic People’s Republic of Korea wrote.", ""},
		{"regions", "Buyers from the Middle East came. Sellers from Iran left.", ""},
		{"in another sentence", "The war was long. Wheat from Ukraine came.", ""},
		{"in a heading", below + "# Ukraine\n\n" + below, "ukraine"},
		{"in the title alone", "---\ntitle: Talks with Ukraine\n---\nA guest from Ukraine came.", "ukraine"},
		{"in a longer word of the title", "---\ntitle: Talks with Ukrainesque\n---\nA guest from Ukraine came.", ""},
		{"spoken of", "They spoke of Ukraine.", "ukraine"},
		{"behind a term", "The inter-Korean talks went on. North Korea came.", "korean-peninsula"},
		{"another topic’s term", "Gaza was full. Boats from Gaza came.", "middle-east"},
	} {
		if got := topicsOf(t, test.words); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// topicsOf are the IDs of the topics of a text, the title in its front matter read.
func topicsOf(t *testing.T, words string) string {
	t.Helper()
	source := infertest.Source(words)
	if title, ok := strings.CutPrefix(words, "---\ntitle: "); ok {
		title, _, _ = strings.Cut(title, "\n")
		source.FrontMatter = []archive.Field{{Key: "title", Values: []string{title}, Line: 2, End: 2}}
	}
	h := head.Read(paper.New(source, lists(t), nil, new(diag.Log)))
	h.ReadTitle("")
	var got []string
	for _, topic := range Topics(h) {
		got = append(got, topic.ID)
	}
	return strings.Join(got, " ")
}

func TestTopics(t *testing.T) {
	for _, test := range []struct{ name, words, given, want string }{
		{"once in the opening", "They spoke of maritime security.", "", "maritime-security:1:terms-of-topic"},
		{"once in passing", below + "Boatmen bring maritime security.", "", ""},
		{"in two sentences", below + "They spoke of maritime security. Boatmen bring maritime security.", "",
			"maritime-security:2:terms-of-topic"},
		{"in two paragraphs", below + "They spoke of maritime security.\n\nBoatmen bring it.\n\nMaritime security.", "",
			"maritime-security:2:terms-of-topic"},
		{"twice in one breath", below + "Boatmen came through the COVID-19 pandemic.", "", ""},
		{"as the time of something else", "They met in the post-COVID-19 era, since the pandemic, amid the pandemic, " +
			"during the pandemic and despite the pandemic, as in pre-pandemic years.", "", ""},
		{"not as the time", "They met on the COVID-19 pandemic.", "", "public-health:2:terms-of-topic"},
		{"a definition", below + "Boatmen read of micro, small and medium enterprises (MSMEs).", "", ""},
		{"two in a sentence", below + "Boatmen came from Gaza and the Red Sea.", "", ""},
		{"two, with support", below + "They voiced support for maritime security and freedom of navigation.", "",
			"maritime-security:2:terms-of-topic"},
		{"two, reaffirmed", below + "They reaffirmed maritime security and freedom of navigation.", "",
			"maritime-security:2:terms-of-topic"},
		{"two, with the support of", below + "They value the support of Norway for maritime security and freedom of " +
			"navigation.", "", "maritime-security:2:terms-of-topic"},
		{"two, recognised", below + "They recognised maritime security and freedom of navigation.", "",
			"maritime-security:2:terms-of-topic"},
		{"two, recognized", below + "They recognized maritime security and freedom of navigation.", "",
			"maritime-security:2:terms-of-topic"},
		{"two that they recognise", below + "They recognise maritime security and freedom of navigation.", "",
			"maritime-security:2:terms-of-topic"},
		{"two that they recognize", below + "They recognize maritime security and freedom of navigation.", "",
			"maritime-security:2:terms-of-topic"},
		{"two, committed to", below + "They are committed to maritime security and freedom of navigation.", "",
			"maritime-security:2:terms-of-topic"},
		{"two, with a commitment to", below + "Their commitment to maritime security and freedom of navigation grew.",
			"", "maritime-security:2:terms-of-topic"},
		{"two, praised", below + "They praised maritime security and freedom of navigation.", "", ""},
		{"two that they reaffirm", below + "They reaffirm maritime security and freedom of navigation.", "",
			"maritime-security:2:terms-of-topic"},
		{"two, reiterated", below + "They reiterated maritime security and freedom of navigation.", "",
			"maritime-security:2:terms-of-topic"},
		{"two, opposed", below + "They oppose piracy on the seas and armed robbery at sea.", "",
			"maritime-security:2:terms-of-topic"},
		{"two, condemned", below + "They condemned piracy on the seas and armed robbery at sea.", "",
			"maritime-security:2:terms-of-topic"},
		{"two, underscored", below + "They underscored maritime security and freedom of navigation.", "",
			"maritime-security:2:terms-of-topic"},
		{"one, with support", below + "They voiced support for maritime security.", "", ""},
		{"three make up a sentence", below + "Boatmen bring maritime security, freedom of navigation and fewer acts " +
			"of piracy.", "", "maritime-security:3:terms-of-topic"},
		{"a university", below + "She teaches at the University of Canterbury. Tsinghua University wrote.", "", ""},
		{"universities", below + "She teaches at universities. The university wrote.", "",
			"education-and-youth:2:terms-of-topic"},
		{"a minister of much", below + "The Minister of Trade, Commerce, Food Security and Roads came. The Minister " +
			"for Food Security left.", "", ""},
		{"a department", below + "The ASEAN Economic Community Department wrote. He heads the ASEAN Economic " +
			"Community Department.", "", ""},
		{"an agency", below + "The National Science and Technology Development Agency wrote. An Agency for Science, " +
			"Technology and Innovation did.", "", ""},
		{"an institute, a council, an airport", below + "An Energy Security Institute, an Energy Security Council " +
			"and an Energy Security Airport wrote.", "", ""},
		{"a professor, a secretary, a director", below + "The Professor of Energy Security, the Secretary for Energy " +
			"Security and the Director for Energy Security wrote. Energy Security Ministry staff came.", "", ""},
		{"behind a body that is another’s", below + "The Minister spoke of Energy Security. The Ministry wrote on " +
			"Energy Security.", "", "energy:2:terms-of-topic"},
		{"in a heading", "# Food Security Council\n\n" + below, "",
			"food-security-and-agriculture:1:terms-of-topic"},
		{"in a heading, behind a body", "# Minister of Food Security\n\n" + below, "", ""},
		{"the most spoken of first", "Maritime security and climate change and climate change.", "",
			"climate-change:2:terms-of-topic maritime-security:1:terms-of-topic"},
		{"as often, by their IDs", "Maritime security and climate change.", "",
			"climate-change:1:terms-of-topic maritime-security:1:terms-of-topic"},
		{"given by ID", filler, "maritime-security", "maritime-security:0:front-matter"},
		{"given by name", filler, "Maritime Security", "maritime-security:0:front-matter"},
		{"given twice", filler, "Maritime security|maritime-security", "maritime-security:0:front-matter"},
		{"given and read", "They spoke of maritime security.", "maritime-security",
			"maritime-security:1:terms-of-topic"},
		{"given, and in passing", below + "Boatmen bring maritime security.", "maritime-security",
			"maritime-security:0:front-matter"},
		{"unknown", filler, "Tea and Rice", "tea-and-rice:0:front-matter!"},
	} {
		source := infertest.Source(test.words)
		if test.given != "" {
			source.FrontMatter = []archive.Field{
				{Key: "topics", Values: strings.Split(test.given, "|"), Line: 1, End: 1},
			}
		}
		log := new(diag.Log)
		var got []string
		for _, topic := range Topics(head.Read(paper.New(source, lists(t), nil, log))) {
			infertest.CheckEvidence(t, source, topic.Evidence)
			got = append(got, fmt.Sprintf("%s:%d:%s", topic.ID, topic.Mentions, topic.Rule))
		}
		if len(log.Sorted()) > 0 {
			got = append(got, "!")
		}
		if strings.ReplaceAll(strings.Join(got, " "), " !", "!") != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestTopicsOfCorrections: they are all there are, and the text tells how often
// it names them.
func TestTopicsOfCorrections(t *testing.T) {
	corrected := *lists(t)
	corrected.Corrections = map[string]authority.Correction{"x": {File: "content/documents/x.md",
		Fields: []archive.Field{{Key: "topics", Values: []string{"climate-change", "trade"}, Line: 2, End: 2}}}}
	var got []string
	for _, topic := range Topics(infertest.Head("Maritime security and climate change.", &corrected)) {
		got = append(got, fmt.Sprintf("%s:%d:%s", topic.ID, topic.Mentions, topic.Rule))
	}
	if want := "climate-change:1:terms-of-topic trade:0:correction"; strings.Join(got, " ") != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestPlacesAndGroups(t *testing.T) {
	h := infertest.Head("They met in Jakarta and in Bangkok, and in Jakarta again. Washington replied to the G20.",
		lists(t))
	for _, test := range []struct {
		name string
		list []archive.NameMention
		want string
	}{
		{"places, and no city that stands for a government", Places(h), "jakarta:2 bangkok:1"},
		{"groups", Groups(infertest.Head("The East Asia Summit and the ASEAN Plus Three met. The ASEAN Plus Three "+
			"spoke.", lists(t))), "asean-plus-three:2 east-asia-summit:1"},
		{"treaties", Treaties(infertest.Head("They spoke of the Treaty of Amity and Cooperation in Southeast Asia "+
			"and the ASEAN-China Free Trade Area. The TAC is old.", lists(t))),
			"treaty-of-amity-and-cooperation:2 asean-china-free-trade-area:1"},
		{"institutions", Institutions(infertest.Head("They thanked the AHA Centre and the ASEAN-Japan Centre. The AHA "+
			"Centre was open.", lists(t))), "aha-centre:2 asean-japan-centre:1"},
		{"no institutions", Institutions(infertest.Head("They thanked a centre of Japan.", lists(t))), ""},
		{"no treaties", Treaties(infertest.Head("They spoke of a treaty of amity, and of trade.", lists(t))), ""},
		{"no groups", Groups(infertest.Head("The guests met in the East and spoke.", lists(t))), ""},
	} {
		var got []string
		for _, m := range test.list {
			got = append(got, fmt.Sprintf("%s:%d", m.ID, m.Mentions))
			if m.Rule != rule.Named || len(m.Evidence) != 1 || len(m.Paragraphs) != 1 {
				t.Errorf("%+v", m)
			}
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestTopicsOfTags: the tags and the category of a web page are topics where they
// name one that content/ knows. Others say where on its site the page stood.
func TestTopicsOfTags(t *testing.T) {
	for _, test := range []struct{ name, key, values, correction, want string }{
		{"by name", "tags", "Maritime Security|herring", "", "maritime-security:0:front-matter"},
		{"by ID", "category", "climate-change", "", "climate-change:0:front-matter"},
		{"by a term", "keywords", "piracy|Releases", "", "maritime-security:0:front-matter"},
		{"several in one value", "tags", "climate change, energy; herring", "",
			"climate-change:0:front-matter energy:0:front-matter"},
		{"one that is in the text as well", "tags", "Energy", "", "energy:2:terms-of-topic"},
		{"none that is known", "tags", "statements-releases", "", ""},
		{"part of a name", "tags", "Security", "", ""},
		{"beside a correction", "tags", "Maritime Security", "energy", "energy:0:correction"},
	} {
		source := infertest.Source("They met in Jakarta.")
		if test.name == "one that is in the text as well" {
			source = infertest.Source("They spoke of energy security and of energy security again.")
		}
		source.FrontMatter = []archive.Field{{Key: test.key, Values: strings.Split(test.values, "|"), Line: 1, End: 1}}
		corrected := *lists(t)
		if test.correction != "" {
			corrected.Corrections = map[string]authority.Correction{source.ID: {File: "content/documents/x.md",
				Fields: []archive.Field{{Key: "topics", Values: []string{test.correction}, Line: 2, End: 2}}}}
		}
		log := new(diag.Log)
		var got []string
		for _, topic := range Topics(head.Read(paper.New(source, &corrected, nil, log))) {
			got = append(got, fmt.Sprintf("%s:%d:%s", topic.ID, topic.Mentions, topic.Rule))
		}
		if strings.Join(got, " ") != test.want || len(log.Sorted()) > 0 {
			t.Errorf("%s: %q and %v, want %q", test.name, got, log.Sorted(), test.want)
		}
	}
}

// TestTermsInLists: one of many in a list, said twice, is no subject; said otherwise or again and again, it is.
func TestTermsInLists(t *testing.T) {
	const (
		list  = "The work was on rice, tea, the South China Sea, salt and oil.\n\n"
		other = "The guests sailed the South China Sea.\n\n"
	)
	for _, test := range []struct{ name, words, want string }{
		{"twice in lists", list + list, ""},
		{"often in lists", list + list + list + list, "south-china-sea"},
		{"in a list and otherwise", list + other, "south-china-sea"},
		{"otherwise and in a list", other + list, "south-china-sea"},
		{"in short lists", strings.Repeat("The work was on rice, tea and the South China Sea.\n\n", 2),
			"south-china-sea"},
	} {
		if got := topicsOf(t, strings.Repeat(below, 2)+"\n\n"+test.words); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}
