package party

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
	"aseanarchive/generator/internal/text"
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

// read are the partners of a text as "id:role:mentions rule", parties first.
func read(t *testing.T, title archive.Fact, words string, issuer archive.Fact) string {
	t.Helper()
	h := infertest.Head(words, lists(t))
	h.Titled = title
	var got []string
	for _, p := range Partners(h, Whose{Issuer: issuer}, "") {
		infertest.CheckEvidence(t, h.Source, p.Evidence)
		got = append(got, fmt.Sprintf("%s:%s:%d:%s", p.ID, p.Role, p.Mentions, p.Rule))
	}
	return strings.Join(got, " ")
}

// stated is a title that stands in the text.
func stated(title string) archive.Fact {
	return archive.Fact{Value: title, Basis: archive.Stated, Source: archive.FromText,
		Evidence: []archive.Evidence{{Line: 1, Quote: title}}}
}

func TestBesideASEAN(t *testing.T) {
	for _, test := range []struct{ words, want string }{
		{"the ASEAN-Japan talks", "ASEAN-Japan"}, {"the ASEAN–Japan talks", "ASEAN–Japan"},
		{"the ASEAN – Japan talks", "ASEAN – Japan"},
		{"the ASEAN - Japan talks", "ASEAN - Japan"}, {"the ASEAN/Japan talks", "ASEAN/Japan"},
		{"the ASEAN & Japan talks", "ASEAN & Japan"},
		{"ASEAN and Japan talk", "ASEAN and Japan"},
		{"ASEANAPOL and Japan talk", "ASEANAPOL and Japan"}, {"of ASEAN and of Japan", "ASEAN and of Japan"},
		{"ASEAN and the Japan", "ASEAN and the Japan"},
		{"the Association of Southeast Asian Nations (ASEAN) and Japan",
			"Association of Southeast Asian Nations (ASEAN) and Japan"},
		{"the Association of Southeast Asian Nations and Japan", "Association of Southeast Asian Nations and Japan"},
		{"the ASEAN Member States and Japan", "ASEAN Member States and Japan"},
		{"Japan and the ASEAN Member States", "Japan and the ASEAN"},
		{"ASEAN and five of its partners, Japan and China,", "ASEAN and five of its partners, Japan and China"},
		{"ASEAN and two of its partners, Japan and China,", "ASEAN and two of its partners, Japan and China"},
		{"ASEAN and five of its ports, Japan and China,", ""},
		{"^TALKS BETWEEN THE REPUBLIC OF INDIA AND THE ASSOCIATION OF SOUTHEAST ASIAN NATIONS",
			"REPUBLIC OF INDIA AND THE ASSOCIATION OF SOUTHEAST ASIAN NATIONS"},
		{"^TALKS OF JAPAN BY SEA AND ASEAN", ""},
		{"the Member States and Japan", ""}, {"the ASEAN Member Japan", ""},
		{"the Japan-ASEAN talks", "Japan-ASEAN"}, {"Japan–ASEAN", "Japan–ASEAN"}, {"Japan – ASEAN", "Japan – ASEAN"},
		{"Japan - ASEAN", "Japan - ASEAN"},
		{"Japan and ASEAN talk", "Japan and ASEAN"}, {"Japan and the ASEAN", "Japan and the ASEAN"}, {"Japan/ASEAN",
			"Japan/ASEAN"}, {"Japan & ASEAN", "Japan & ASEAN"},
		{"Japan and the Association of Southeast Asian Nations",
			"Japan and the Association of Southeast Asian Nations"},
		{"the U.S.-ASEAN talks", "U.S.-ASEAN"}, {"the U.S.–ASEAN talks", "U.S.–ASEAN"}, {"the U.S. and ASEAN",
			"U.S. and ASEAN"},
		{"the Ambassador of Japan to ASEAN", "Japan to ASEAN"}, {"the Mission of Japan to the ASEAN",
			"Japan to the ASEAN"},
		{"the Representative of Japan to ASEAN", "Japan to ASEAN"}, {"the Envoy of Japan to ASEAN", "Japan to ASEAN"},
		{"a delegation of Japan to ASEAN", "Japan to ASEAN"},

		{"^Envoy of Japan to ASEAN", "Japan to ASEAN"}, {"^ASEAN and Japan", "ASEAN and Japan"},
		{"the Envoy of an old and Japan to ASEAN", "Japan to ASEAN"},
		{"the Envoy of an old and green Japan to ASEAN", "Japan to ASEAN"},
		{"the Envoy of an old, old and green Japan to ASEAN", ""},

		{"the Ambassadors of Japan to ASEAN", ""}, {"ships of Japan to ASEAN", ""}, {"the Ambassador of Japan to tea",
			""},
		{"the Ambassador, after a long and good lunch, of Japan to ASEAN", ""},
		{"the Ambassador of Japan to ASEANTOM", ""},
		{"XASEAN-Japan", ""}, {"Japan-ASEANTOM", ""}, {"Japan and ASEANTOM", ""}, {"ASEAN, Japan", ""},
		{"ASEAN or Japan", ""}, {"ASEAN, and Japan", ""}, {"ASEAN and the Japan-based Council", ""},
		{"ASEAN and the Japan-ASEAN Council", "ASEAN and the Japan-ASEAN"},
		{"Japan. ASEAN talks", ""}, {"Japan, ASEAN", ""}, {"Japan and (ASEAN)", ""}, {"Japan", ""},
		{"ASEAN tea and Japan", ""},
	} {
		words, atHead := strings.CutPrefix(test.words, "^")
		if !atHead {
			words = "They saw " + words
		}
		leaf := infertest.Paper(words, lists(t)).Leaves[0]
		got := ""
		for _, sentence := range text.Sentences(leaf.String) {
			for _, b := range besideASEAN(passageOf(leaf, sentence[0], sentence[1])) {
				got = leaf.String[b.start:b.end]
			}
		}
		if got != test.want {
			t.Errorf("%q: %q, want %q", test.words, got, test.want)
		}
	}
}

func TestWhoIsParty(t *testing.T) {
	none := archive.NotKnown()
	for _, test := range []struct {
		name  string
		title archive.Fact
		words string
		want  string
	}{
		{"the title names it", stated("Tea with Japan"), "Tea with Japan\n\n" + filler + "ASEAN and China met.",
			"japan:party:1:named-in-title china:mentioned:1:named"},
		{"a made title names it", archive.Fact{Value: "Tea with Japan", Basis: archive.Supplied},
			filler + "Japan came.", "japan:mentioned:1:named"},
		{"whom the first sentence lists behind their group", none, "Ministers of the ASEAN Plus Three – ASEAN, " +
			"China, Japan and the Republic of Korea – drank a great deal of tea in the hall of the town by the sea.",
			"china:party:1:group-meets japan:party:1:group-meets republic-of-korea:party:1:group-meets"},
		{"a group and two of its three", none, "Ministers of the ASEAN Plus Three heard of the tea of China and of " +
			"Japan, of which they drank a great deal in the hall of the old town by the sea.",
			"china:mentioned:1:named japan:mentioned:1:named"},
		{"with whom the ministers of ASEAN do something", none, "The five ASEAN ministers tonight closed ranks " +
			"with Japan on " +
			"rice and on boats in the hall of the old town by the sea.", "japan:party:1:beside-asean"},
		{"of whom they speak with others", none, "The five ASEAN ministers tonight drank a great deal of tea " +
			"and of water and " +
			"closed ranks against all others who came with Japan.", "japan:mentioned:1:named"},
		{"on whom they do something", none, "The five ASEAN ministers tonight closed ranks on Japan in the hall " +
			"of the old " +
			"town by the sea, and went home in the evening.", "japan:mentioned:1:named"},
		{"a made title names it, of ASEAN", archive.Fact{Value: "Tea with Japan", Basis: archive.Supplied},
			filler + "ASEAN came to Japan.", "japan:mentioned:1:named"},
		{"a given title above a text too short to lead", archive.Fact{Value: "Japan", Basis: archive.Stated,
			Source: archive.FromFrontMatter, Evidence: []archive.Evidence{{Line: 1, Quote: "The"}}},
			"The tea of ASEAN.", "japan:party:1:named-in-title"},
		{"a given title counts as a mention", archive.Fact{Value: "Japan", Basis: archive.Stated,
			Source: archive.FromFrontMatter, Evidence: []archive.Evidence{{Line: 1, Quote: "The"}}},
			filler + "ASEAN came.", "japan:party:1:named-in-title"},
		{"the first sentence", none, "ASEAN and Japan met in the hall of the old town for a day of talks and tea. " +
			"ASEAN and China met, too, and the guests went home.",
			"japan:party:1:beside-asean china:mentioned:1:named"},
		{"the first sentence, of two", none, "ASEAN and Japan, and ASEAN and China, met in the hall of the old " +
			"town for a day of talks and tea.", "china:party:1:beside-asean japan:party:1:beside-asean"},
		{"a sentence behind the dateline", none, "JAKARTA, 3 June 2020 – ASEAN and Japan met in the hall of the " +
			"old town for a day of talks and tea.", "japan:party:1:beside-asean"},
		{"a sentence below a dateline of its own", none, "Tea in the hall\n\nJAKARTA, 3 June 2020\n\nASEAN and " +
			"Japan " +
			"met in the hall of the old town for a day of talks and tea. ASEAN and China met, too.",
			"japan:party:1:beside-asean china:mentioned:1:named"},
		{"the title is no sentence of the text", none, "How ASEAN and China have been meeting in the hall of " +
			"the old " +
			"town for tea\n\nJakarta, 3 May 2016\n\nASEAN and Japan met in the hall of the old town for a day " +
			"of tea.",
			"japan:party:1:beside-asean china:mentioned:1:named"},
		{"nor is a heading", none, "Statement of the Meeting on Tea\n\nThe guests came.\n\nHow ASEAN and China " +
			"have " +
			"been meeting in the hall of the old town for tea\n\nASEAN and Japan met in the hall of the old " +
			"town for " +
			"a day of talks and tea. The guests, who had come from far away, liked it, and they asked for more " +
			"of it.",
			"japan:party:1:beside-asean china:mentioned:1:named"},
		{"a paragraph of 60 letters", none, "ASEAN and Japan met in the old hall for a good day with tea.\n\nASEAN " +
			"and China met in the hall of the old town for a day of talks and tea.",
			"japan:party:1:beside-asean china:mentioned:1:named"},
		{"a paragraph of 59 letters is a line above the text", none, "ASEAN and Japan met in the old hall for a " +
			"day " +
			"with good tea\n\nASEAN and China met in the hall of the old town for a day of talks and tea.",
			"china:party:1:beside-asean japan:mentioned:1:named"},
		{"at the end of a sentence without its mark", none, "In the hall of the old town for a day of talks and " +
			"tea met ASEAN and Japan",
			"japan:party:1:beside-asean"},
		{"only partner of its sentence", none, "Japan would like to have more talks and more tea with ASEAN in the " +
			"hall of the old town. " +
			"Then China came.", "japan:party:1:beside-asean china:mentioned:1:named"},
		{"the subject of the first sentence, before others beside ASEAN", none, "Japan would like to have more " +
			"talks " +
			"and more tea with ASEAN in the hall of the old town. Then ASEAN and China met.",
			"japan:party:1:beside-asean china:mentioned:1:named"},
		{"a member beside ASEAN", none, "ASEAN and Laos met in the hall of the old town for a day of talks and tea.",
			""},
		{"only partner with ASEAN", none, "Japan would like to have more talks and more tea with ASEAN in the hall " +
			"of the old town.", "japan:party:1:beside-asean"},
		{"only partner with the ASEAN", none, "Japan would like to have more talks and more tea with the ASEAN in " +
			"the hall of the old town.", "japan:party:1:beside-asean"},
		{"named twice", none, "Japan would like to have more talks and more tea for Japan with ASEAN in the hall " +
			"of the old town.", "japan:party:2:beside-asean"},
		{"with ASEAN before it", none, "The talks and the tea with ASEAN in the hall of the old town were good, as " +
			"Japan said on that day.", "japan:mentioned:1:named"},
		{"with ASEANTOM", none, "Japan would like to have more talks and more tea with ASEANTOM in the hall of the " +
			"old town.", "japan:mentioned:1:named"},
		{"two partners with ASEAN", none, "Japan and China would like to have more talks and more tea with ASEAN " +
			"in the hall of the old town.", "china:party:1:beside-asean japan:party:1:beside-asean"},
		{"with ASEAN in the next sentence", none, "Japan would like to have more talks and more tea in the hall of " +
			"the old town, it was said. They met with ASEAN.", "japan:mentioned:1:named"},
		{"the rest of the opening", none, filler + "Then ASEAN and Japan met, and ASEAN and China, and ASEAN and " +
			"India.", "china:party:1:beside-asean india:party:1:beside-asean japan:party:1:beside-asean"},
		{"the rest of the opening, one of three twice", none, filler + "Then ASEAN and Japan met, and ASEAN and " +
			"China, and ASEAN and India, and ASEAN and Japan.",
			"japan:party:2:beside-asean china:party:1:beside-asean india:party:1:beside-asean"},
		{"the rest of the opening, too many", none, filler + "Then ASEAN and Japan met, and ASEAN and China, and " +
			"ASEAN and India, and ASEAN and Canada.",
			"canada:mentioned:1:named china:mentioned:1:named india:mentioned:1:named japan:mentioned:1:named"},
		{"below the opening", none, strings.Repeat(filler, 9) + "\n\nThen ASEAN and Japan met.",
			"japan:mentioned:1:named"},
		{"a meeting of ASEAN’s own", stated("The 29th ASEAN Summit"),
			"The 29th ASEAN Summit\n\n" + filler + "Then ASEAN and Japan met.", "japan:mentioned:1:named"},
		{"a meeting that nobody knows", stated("The 3rd Meeting of Potters"),
			"The 3rd Meeting of Potters\n\n" + filler + "Then ASEAN and Japan met.", "japan:party:1:beside-asean"},
		{"a made title names ASEAN’s own", archive.Fact{Value: "The 29th ASEAN Summit", Basis: archive.Supplied},
			filler + "Then ASEAN and Japan met.", "japan:party:1:beside-asean"},
		{"a meeting of ASEAN’s that nobody knows", stated("The 3rd ASEAN Potters Meeting"),
			"The 3rd ASEAN Potters Meeting\n\n" + filler + "Then ASEAN and Japan met.", "japan:party:1:beside-asean"},
		{"a meeting with one partner", stated("The 12th AEM-USTR Consultations"),
			"The 12th AEM-USTR Consultations\n\n" + filler + "Then ASEAN and the United States met.",
			"united-states:party:1:beside-asean"},
		{"a meeting that nobody knows, and that of a group",
			stated("The 3rd Meeting of Potters at the 9th ASEAN Plus Three Summit"),
			"The 3rd Meeting of Potters at the 9th ASEAN Plus Three Summit\n\n" + filler,
			"china:group:0:group-meets japan:group:0:group-meets republic-of-korea:group:0:group-meets"},
		{"the group of a title that nothing proves", archive.Fact{Value: "The 9th ASEAN Plus Three Summit",
			Basis: archive.Stated}, filler, ""},
		{"the group of the title, named", stated("The 9th ASEAN Plus Three Summit"),
			"The 9th ASEAN Plus Three Summit\n\nThe hall was full of guests of China, Japan and the Republic of " +
				"Korea, and the hosts had readied tea.\n\nJapan left.",
			"japan:party:2:group-meets china:party:1:group-meets republic-of-korea:party:1:group-meets"},
		{"the group of the title, of which an adjective is named", stated("The 9th ASEAN Plus Three Summit"),
			"The 9th ASEAN Plus Three Summit\n\nThe hall was full of Japanese guests, and the hosts had readied " +
				"tea " +
				"and rice for all.", "china:group:0:group-meets japan:group:0:group-meets " +
				"republic-of-korea:group:0:" +
				"group-meets"},
		{"the group of the title, implied", stated("The 9th ASEAN Plus Three Summit"),
			"The 9th ASEAN Plus Three Summit\n\n" + filler,
			"china:group:0:group-meets japan:group:0:group-meets republic-of-korea:group:0:group-meets"},
		{"the group of the title, above no paragraph", stated("The 9th ASEAN Plus Three Summit"),
			"The 9th ASEAN Plus Three Summit\n\nTea was had.",
			"china:group:0:group-meets japan:group:0:group-meets republic-of-korea:group:0:group-meets"},
		{"the group of the title, one named further down", stated("The 9th ASEAN Plus Three Summit"),
			"The 9th ASEAN Plus Three Summit\n\n" + filler + "\n\n" + "Then Japan came.",
			"japan:mentioned:1:named china:group:0:group-meets republic-of-korea:group:0:group-meets"},
		{"the group of the title, all named in a sentence further down", stated("The 9th ASEAN Plus Three Summit"),
			"The 9th ASEAN Plus Three Summit\n\n" + filler + "\n\nThere came guests of China, Japan and the " +
				"Republic " +
				"of Korea.",
			"china:party:1:group-meets japan:party:1:group-meets republic-of-korea:party:1:group-meets"},
		{"the group of the title, all named in two sentences further down", stated("The 9th ASEAN Plus Three Summit"),
			"The 9th ASEAN Plus Three Summit\n\n" + filler + "\n\nChina and Japan came. The Republic of Korea left.",
			"china:mentioned:1:named japan:mentioned:1:named republic-of-korea:mentioned:1:named"},
		{"the group of the first sentence", none, "The 9th ASEAN Plus Three Summit met in the hall of the old town " +
			"for a day of talks and tea.",
			"china:group:0:group-meets japan:group:0:group-meets republic-of-korea:group:0:group-meets"},
		{"the group of another sentence", none, filler + "The 9th ASEAN Plus Three Summit met in the hall of the " +
			"old town for a day.", ""},
		{"a made title names a group", archive.Fact{Value: "The 9th ASEAN Plus Three Summit",
			Basis: archive.Supplied, Evidence: []archive.Evidence{{Line: 1, Quote: "The"}}}, filler, ""},
	} {
		if got := read(t, test.title, test.words, none); got != test.want {
			t.Errorf("%s: got  %s\nwant %s", test.name, got, test.want)
		}
	}
}

func TestPartyByItsIssuer(t *testing.T) {
	issuer := archive.Fact{Value: "The White House", Basis: archive.Stated, Evidence: []archive.Evidence{{Line: 1,
		Quote: "The"}}}
	if lists(t).IssuerPartner(issuer.Value) != "united-states" {
		t.Fatalf("content/ does not say whose body the %s is", issuer.Value)
	}
	unproven := issuer
	unproven.Evidence = nil
	own := archive.Fact{Value: "ASEAN Secretariat", Basis: archive.Stated, Evidence: issuer.Evidence}
	for _, test := range []struct {
		name   string
		title  archive.Fact
		words  string
		issuer archive.Fact
		want   string
	}{
		{"the opening speaks of ASEAN", archive.NotKnown(), filler + "ASEAN was there.", issuer,
			"united-states:party:0:issued-by-partner"},
		{"the title does", archive.Fact{Value: "ASEAN", Basis: archive.Supplied}, filler, issuer,
			"united-states:party:0:issued-by-partner"},
		{"a meeting of ASEAN’s own", stated("The 29th ASEAN Summit"), "The 29th ASEAN Summit\n\n" + filler, issuer,
			"united-states:party:0:issued-by-partner"},
		{"nothing does", archive.NotKnown(), filler, issuer, ""},
		{"the text does below its opening", archive.NotKnown(), strings.Repeat(filler, 9) + "\n\nASEAN was there.",
			issuer, ""},
		{"no proof", archive.NotKnown(), filler + "ASEAN was there.", unproven, ""},
		{"a body of ASEAN", archive.NotKnown(), filler + "ASEAN was there.", own, ""},
		{"not known", archive.NotKnown(), filler + "ASEAN was there.", archive.NotKnown(), ""},
	} {
		if got := read(t, test.title, test.words, test.issuer); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

func TestGivenPartners(t *testing.T) {
	for _, test := range []struct {
		name, value, id, partner string
		warned                   bool
	}{
		{"an ID", "japan", "japan", "Japan", false},
		{"a name", "Japan", "japan", "Japan", false},
		{"an ID that is no name", "republic-of-korea", "republic-of-korea", "Republic of Korea", false},
		{"another name", "U.S.", "united-states", "United States", false},
		{"white space", " Japan ", "japan", "Japan", false},
		{"more than a name", "Japan Airlines", "japan-airlines", "Japan Airlines", true},
		{"behind other words", "New Japan", "new-japan", "New Japan", true},
		{"unknown", "Ruritania", "ruritania", "Ruritania", true},
		{"a member", "Lao PDR", "lao-pdr", "Lao PDR", true},
		{"before other words", "Japan Tea", "japan-tea", "Japan Tea", true},
		{"behind another word", "Old Japan", "old-japan", "Old Japan", true},
		{"a topic", "Maritime security", "maritime-security", "Maritime security", true},
	} {
		source := infertest.Source(filler)
		source.FrontMatter = []archive.Field{{Key: "partners", Values: []string{test.value, " "}, Line: 1, End: 1}}
		log := new(diag.Log)
		list := Partners(head.Read(paper.New(source, lists(t), nil, log)), Whose{}, "")
		if len(list) != 1 || list[0].ID != test.id || list[0].Name != test.partner ||
			list[0].Role != archive.Party || list[0].Rule != rule.FrontMatter {
			t.Errorf("%s: %+v, want %s", test.name, list, test.id)
		}
		if warned := len(log.Sorted()) > 0; warned != test.warned {
			t.Errorf("%s: %v", test.name, log.Sorted())
		}
	}
}

// TestProofOfParties reads the words that make a partner party.
func TestProofOfParties(t *testing.T) {
	for _, test := range []struct{ name, words, want string }{
		{"the pair, the first time", "ASEAN and Japan met in the hall of the old town for tea, which the " +
			"Japan-ASEAN Club had made for them.", "ASEAN and Japan"},
		{"with ASEAN", "The people of Japan would like to have more tea with the ASEAN in the hall of the old town.",
			"Japan would like to have more tea with the ASEAN"},
		{"the pair in the rest of the opening, the first time", filler + "Tea was for ASEAN and Japan. It came " +
			"from " +
			"the Japan-ASEAN Club.", "ASEAN and Japan"},
		{"an envoy", "In the hall of the old town, the Ambassador of Japan to ASEAN met many of the guests for tea.",
			"Japan to ASEAN"},
	} {
		list := Partners(infertest.Head(test.words, lists(t)), Whose{}, "")
		if len(list) != 1 || list[0].Role != archive.Party || len(list[0].Evidence) != 1 ||
			list[0].Evidence[0].Quote != test.want {
			t.Errorf("%s: %+v, want the proof %q", test.name, list, test.want)
		}
	}
}

// TestPartiesThatAPersonLists holds a correction, which says who all the
// parties are, against front matter, which adds to them.
func TestPartiesThatAPersonLists(t *testing.T) {
	const met = "ASEAN and Japan met in the hall of the old town for a day of talks and tea. China came, too."
	onlyGiven := archive.Fact{Value: "Tea with Japan", Basis: archive.Stated, Source: archive.FromFrontMatter}
	for _, test := range []struct {
		name   string
		title  archive.Fact
		words  string
		listed []string
		from   archive.Origin
		want   string
	}{
		{"whom the text makes party is named", archive.NotKnown(), met, []string{"China"}, archive.FromCorrection,
			"china:party:1:correction japan:mentioned:1:named"},
		{"front matter leaves them party", archive.NotKnown(), met, []string{"China"}, archive.FromFrontMatter,
			"china:party:1:front-matter japan:party:1:beside-asean"},
		{"who is listed stays party", archive.NotKnown(), met, []string{"Japan"}, archive.FromCorrection,
			"japan:party:1:correction china:mentioned:1:named"},
		{"nobody is party", archive.NotKnown(), met, []string{""}, archive.FromCorrection,
			"china:mentioned:1:named japan:mentioned:1:named"},
		{"whom the title alone names is not there", onlyGiven, filler + "China came.", []string{"China"},
			archive.FromCorrection, "china:party:1:correction"},
		{"whom the title alone names, listed", onlyGiven, filler, []string{"Japan"}, archive.FromCorrection,
			"japan:party:0:correction"},
		{"whom a group implies stays", archive.NotKnown(), "The 9th ASEAN Plus Three Summit met in the hall of the " +
			"old town for a day of talks and tea. India came.", []string{"India"}, archive.FromCorrection,
			"india:party:1:correction china:group:0:group-meets japan:group:0:group-meets " +
				"republic-of-korea:group:0:group-meets"},
	} {
		source := infertest.Source(test.words)
		var correction []archive.Field
		field := archive.Field{Key: "partners", Values: test.listed, Line: 1, End: 1}
		if test.from == archive.FromCorrection {
			correction = append(correction, field)
		} else {
			source.FrontMatter = append(source.FrontMatter, field)
		}
		p := paper.New(source, lists(t), nil, new(diag.Log))
		p.Settings = archive.Give(source, correction, "c.md")
		h := head.Read(p)
		h.Titled = test.title
		var got []string
		for _, m := range Partners(h, Whose{}, "") {
			got = append(got, fmt.Sprintf("%s:%s:%d:%s", m.ID, m.Role, m.Mentions, m.Rule))
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%s: got  %s\nwant %s", test.name, strings.Join(got, " "), test.want)
		}
	}
}

func TestOrderOfPartners(t *testing.T) {
	const words = "ASEAN and Japan met in the hall of the old town for a day of talks and tea.\n\nChina came. " +
		"India and Canada came. China left. India left."
	h := infertest.Head(words, lists(t))
	list := Partners(h, Whose{}, "")
	var got []string
	for _, p := range list {
		got = append(got, p.ID)
	}
	if want := "japan china india canada"; strings.Join(got, " ") != want {
		t.Errorf("got %v, want %s", got, want)
	}
	if list[1].Evidence[0].Quote != "China" || len(list[1].Paragraphs) != 1 || list[1].Paragraphs[0] != 3 {
		t.Errorf("%+v", list[1])
	}
}

// TestBodiesCalledAfterAPartner: the name of a body that ASEAN shares with a partner does
// not name the partner; that of a meeting or of what they agreed on does.
func TestBodiesCalledAfterAPartner(t *testing.T) {
	below := "Oslo, 5 May 2016 – " + strings.Repeat(filler, 9) + "\n\n"
	for _, test := range []struct{ name, words, want string }{
		{"a centre", "They praised the ASEAN-Japan Cybersecurity Capacity Building Centre (AJCCBC).", ""},
		{"a centre as the United States spell it", "They praised the ASEAN–Japan Center.", ""},
		{"a fund, the partner first", "They praised the Japan-ASEAN Integration Fund.", ""},
		{"small words inside", "They praised the ASEAN-India Network of Think Tanks.", ""},
		{"and inside", "They praised the ASEAN-India Science and Technology Development Fund.", ""},
		{"a council", "They praised the Canada-ASEAN Business Council.", ""},
		{"a university", "They praised the ASEAN-China University.", ""},
		{"an institute", "They praised the ASEAN-China Institute.", ""},
		{"a foundation", "They praised the ASEAN-China Foundation.", ""},
		{"an academy", "They praised the ASEAN-China Academy.", ""},

		{"a centre and the partner", "They praised the ASEAN-Japan Centre. Japan paid.", "japan:mentioned:1:named"},
		{"a meeting", "They praised the ASEAN-Japan Summit at the Centre.", "japan:mentioned:1:named"},
		{"a meeting of a body", "They praised the ASEAN-Japan Summit Network.", "japan:mentioned:1:named"},
		{"small letters", "They praised the ASEAN-Japan centre.", "japan:mentioned:1:named"},
		{"a mark between", "They praised ASEAN-Japan, Centre.", "japan:mentioned:1:named"},
		{"another word between", "They praised ASEAN-Japan at Centre.", "japan:mentioned:1:named"},
		{"without ASEAN", "They praised the Japan Centre.", "japan:mentioned:1:named"},
		{"a dash and nothing", "They praised Japan-", "japan:mentioned:1:named"},
	} {
		got := read(t, archive.Fact{}, below+test.words, archive.Fact{})
		if got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
	party := read(t, stated("Japan and ASEAN agree"), "Japan and ASEAN agree\n\n"+below+"The ASEAN-Japan Centre "+
		"opened.",
		archive.Fact{})
	if party != "japan:party:2:named-in-title" {
		t.Errorf("of a party such bodies count, too: %s", party)
	}
}

// What a page prints above the title and was set aside does not end the opening of its
// text.
func TestOpeningsBelowAMasthead(t *testing.T) {
	const words = "Back to Blog\n\nHarbours of the Isles Open to All\n\n5 May 2016\n\nOn that day the harbours " +
		"of the isles were open to all. The day showed the partnership between ASEAN and Japan in the harbours."
	title := stated("Harbours of the Isles Open to All")
	if got, want := read(t, title, words, archive.NotKnown()), "japan:party:1:beside-asean"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
