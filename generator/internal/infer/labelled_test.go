package infer

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/eval"
	"aseanarchive/generator/internal/infer/rule"
)

var strike = flag.Bool("strike", false, "strike off the list of known misses those that are no more")

const (
	labelled    = "testdata/labelled"
	knownMisses = "testdata/misses.txt"
)

// floors are what the figures of our labelled texts must reach. They rise with
// the rules; of faults they are the most that may be made.
var floors = map[string]float64{
	eval.Read:         1,
	eval.Date:         0.85,
	eval.DateWrong:    0,
	eval.DateInvented: 0,
	eval.Title:        0.95,
	eval.TitleNone:    0.90,
	eval.Place:        0.85,
	eval.Kind:         0.95,
	eval.Issuer:       1,
	eval.Language:     1,
	eval.PartnerSets:  0.80,
	eval.PartnerF1:    0.85,
	eval.Events:       0.95,
}

// TestLabelled reads the labelled texts and holds the figures. Every miss is
// on a list that only becomes shorter: a new one fails the test, and so does
// one that stays on the list and is missed no more.
func TestLabelled(t *testing.T) {
	report := labelledReport(t)
	if report.Documents < 40 {
		t.Fatalf("%d labelled texts", report.Documents)
	}
	for _, figure := range report.Figures {
		floor, ok := floors[figure.Name]
		switch {
		case !ok:
			t.Errorf("the figure %q has no floor", figure.Name)
		case eval.Worse(figure.Name) && figure.Rate > floor, !eval.Worse(figure.Name) && figure.Rate < floor:
			t.Errorf("%s: %.3f (%d of %d), to be held: %.3f", figure.Name, figure.Rate, figure.Met, figure.Of, floor)
		}
	}
	known := lines(t, knownMisses)
	var misses []string
	for _, miss := range report.Misses {
		name := miss.Document + " " + miss.Figure
		if slices.Contains(misses, name) {
			continue // two events of one text
		}
		misses = append(misses, name)
		if !slices.Contains(known, name) {
			t.Errorf("%s: %s: want %q, got %q", miss.Document, miss.Figure, miss.Want, miss.Got)
		}
	}
	var left []string
	for _, name := range known {
		if slices.Contains(misses, name) {
			left = append(left, name)
		} else if !*strike {
			t.Errorf(
				"%q is missed no more: strike it off %s, by hand or with go test -run Labelled -strike",
				name,
				knownMisses,
			)
		}
	}
	if *strike {
		if err := os.WriteFile(knownMisses, []byte(strings.Join(left, "\n")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// TestEveryRuleIsProducedAndExplained asserts that the method page explains every
// rule that a fact names, and that each rule it explains gives a fact of some
// text: a rule that nothing tries is dead, or untested.
func TestEveryRuleIsProducedAndExplained(t *testing.T) {
	known := lists(t)
	seen := map[string]bool{}
	note := func(name string, d *archive.Document) {
		d.EachRule(func(by string) {
			seen[by] = true
			if !slices.ContainsFunc(rule.All, func(r archive.Rule) bool { return r.Name == by && r.Says != "" }) {
				t.Errorf("%s: the rule %q is not explained", name, by)
			}
		})
	}
	for _, file := range labelledTexts(t) {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		d, _ := document(t, known, filepath.Base(file), string(raw))
		note(file, d)
	}
	known.Corrections["corrected"] = authority.Correction{File: "content/documents/corrected.md",
		Fields: []archive.Field{{Key: "place", Values: []string{"Oslo"}, Line: 2}}}
	for _, text := range ruleTexts {
		d, _ := document(t, known, text.name, text.words)
		note(text.name, d)
	}
	for _, r := range rule.All {
		if !seen[r.Name] {
			t.Errorf("no text produces the rule %q", r.Name)
		}
	}
}

// ruleTexts produce the rules that no labelled text does.
var ruleTexts = []struct{ name, words string }{
	{"a letterhead", "Ministry of Herring\n\nTalks on the Sea\n\n3 June 2020\n\nThe guests of the Harbour were " +
		"there, and they said what they had to say.\n"},
	{"a letterhead of a prime minister", "PRIME MINISTER\n\nTHE HON. MALCOLM TURNBULL MP\n\nTRANSCRIPT\n\n" +
		"22 November 2015\n\nIt is good to be here at the talks with ASEAN, of which all of us in this hall have " +
		"heard so much, and which lead us to the work of the coming year."},
	{"sameyear.txt", "Rice for all\n\nThe hall of the harbour was opened in October 1970, and the guests came to it " +
		"in November of the same year, when the hosts had readied tea and rice for everybody who came."},
	{"counterpart.txt", "Rice for all\n\nThe hall was full when Norwegian Prime Minister Arne Holm met his Japanese " +
		"counterpart Fumio Kishida, and the hosts had readied tea and rice for everybody who came."},
	{"address.md", "---\npermalink: /rice/2016-05-13-talks/\n---\n\nRice for all\n\nThe hall was full of guests, and " +
		"the hosts had readied tea and rice for everybody who came that day."},
	{"tagged.md", "---\ntags: [rice, speech]\n---\n\nRice for all\n\nThe hall was full of guests, and the hosts had " +
		"readied tea and rice for everybody who came."},
	{"throughout.txt", "Rice for all\n\n" + strings.Repeat("The hall was full of guests, and the hosts had readied "+
		"tea and rice for everybody who came that day, from the first boat to the last one of the evening.\n\n", 5) +
		"The ports of ASEAN and Japan are open.\n\nThe tea of ASEAN and Japan is good."},
	{"foremost.txt", "Rice for all\n\n" + strings.Repeat("The hall was full of guests, and the hosts had readied tea "+
		"and rice for everybody who came.\n\n", 5) + "ASEAN has tea.\n\n" +
		strings.Repeat("Boats of Japan lay in the old port, and all saw them.\n\n", 5)},
	{"letterhead.txt", "Ministry of Ports of Norway\n\nRice for all\n\nThe hall was full of guests who spoke of the " +
		"work of ASEAN, and the hosts had readied tea and rice for everybody who came that day."},
	{"site.md", "---\nurl: https://ports.gov.au/rice\n---\n\nRice for all\n\nThe hall was full of guests who spoke " +
		"of the work of ASEAN, and the hosts had readied tea and rice for everybody who came that day."},
	{"place-of-event.txt", "Joint Statement on Rice\n\nThe Ministers of ASEAN and Japan met in Jakarta on " +
		"5 May 2016 and agreed to share their rice in years of need."},
	{"bare-title.txt", "Jakarta, 5 May 2016 – They thanked the Secretary-General of ASEAN. " + said},
	{"alone.txt", "Rice for all\n\nhttps://ports.example/rice/all.html\n\nThe hall was full of guests, and the hosts " +
		"had readied tea and rice for everybody who came that day."},
	{"special", "Jakarta, 5 May 2016 – They recalled the ASEAN-U.S. Special Summit in Sunnylands. " + said},
	{"corrected.md", "---\ntitle: A meeting in Oslo\n---\n\nThe Ministers met.\n"},
	{"-.txt", "-\n"},
	{"letter.txt", "Dear Minister,\n\nThe Ministers of ASEAN and Japan met and agreed to share their rice.\n\n" +
		"Yours sincerely,\n\nAnna Lie"},
	{"treaty.txt", "AGREEMENT ON PORTS\n\nThe Governments of Malaysia, Member States of the Association of Southeast " +
		"Asian Nations (ASEAN), of the one part, and\n\nThe Government of the Republic of India (India),\n\n" +
		"RECALLING that ports are good;\n\nHAVE AGREED AS FOLLOWS:\n\n1. Ports are open.\n"},
	{"edition.txt", "The 28th ASEAN-Japan Summit\n\n" +
		"On October 26, the 28th ASEAN-Japan Summit was held in Kuala Lumpur.\n"},
	{
		"crumb.txt",
		"Home » News » Ministers of ASEAN and Japan agree on rice\n\nExcellencies,\n\nI thank you for the warm " +
			"welcome that " +
			"you have given to all of us in this city.",
	},
	{
		"closing.txt",
		"Declaration on Rice\n\nWe, the Ministers of ASEAN and Japan, met and agreed to share our rice in years of " +
			"need.\n\n" +
			"We also spoke of tea.\n\nAdopted in Jakarta, Indonesia, on 5 September 2023.",
	},
	{"printed.txt", "Ministers of ASEAN and Japan agree on rice\n\nThe Ministers met and agreed to share their " +
		"rice.\n\nSource: The Harbour Post, 5 May 2016"},
	{"title-place.txt", "Joint Statement of the Ministers of ASEAN and Japan on Rice, Tokyo, 5 September 2023\n\n" +
		"The Ministers met and agreed to share their rice in years of need."},
	{
		"origin.txt",
		"Ministers of ASEAN and Japan agree on rice\n\nThe Ministers met and agreed to share their rice.\n\n" +
			"Source: https://asean.org/rice",
	},
	{
		"group.txt",
		"Chairman’s Statement of the 22nd ASEAN Plus Three Summit\n\nThe 22nd ASEAN Plus Three Summit was held in " +
			"Bangkok " +
			"on 4 November 2019. It was chaired by the Prime Minister of Thailand. We spoke of rice.",
	},
	{
		"partner-issued.md",
		"---\npermalink: https://www.state.gov/rice\n---\n\nSecretary Holm on Southeast Asia\n\nThe Secretary spoke " +
			"of " +
			"the work of ASEAN for the rice of the region, and thanked all who had a part in it.",
	},
	{
		"borrowed.txt",
		"Ministers agree on rice\n\nThe Ministers met at the ARF in the port and spoke of rice and of tea for all.",
	},
	{
		"role-behind.txt",
		"It was led by Lena Berg, Deputy Minister of Trade of Norway, and all were glad of it in the port.",
	},
	{
		"pledges.md",
		"---\ntitle: ASEAN-Japan meeting of ministers\nkind: joint-statement\n---\n\nThe Ministers reaffirmed their " +
			"commitment to strengthen the network of libraries.\n\nThe Ministers hereby decide to:\n\n1. Open a " +
			"library in each " +
			"port of the region;\n\n2. Lend books to all who ask for them.",
	},
}

func labelledReport(t *testing.T) *eval.Report {
	t.Helper()
	labels, err := eval.Load(labelled)
	if err != nil {
		t.Fatal(err)
	}
	known := lists(t)
	return eval.Compare(labels, func(id string) *archive.Document {
		raw, err := os.ReadFile(filepath.Join(labelled, id+".txt"))
		if err != nil {
			return nil
		}
		d, _ := document(t, known, id+".txt", string(raw))
		return d
	})
}

func labelledTexts(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob(labelled + "/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("there are no labelled texts")
	}
	return files
}

// lines are those of a file that are not blank.
func lines(t *testing.T, file string) []string {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(strings.Split(string(raw), "\n"), func(line string) bool { return line == "" })
}
