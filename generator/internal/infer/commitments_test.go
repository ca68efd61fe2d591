package infer

import (
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/party"
	"aseanarchive/generator/internal/infer/plan"
	"aseanarchive/generator/internal/infer/pledge"
	"aseanarchive/generator/internal/read"
)

// withHead puts sentences into a document of a kind, with Japan for its partner.
func withHead(kind, body string) string {
	return "---\ntitle: ASEAN-Japan meeting of ministers\nkind: " + kind + "\ndate: 2019-05-06\n---\n\n" + body + "\n"
}

// verbsOf writes commitments as "verb line".
func verbsOf(list []archive.Commitment) []string {
	var verbs []string
	for _, c := range list {
		verbs = append(verbs, c.Verb)
	}
	return verbs
}

func TestCommitments(t *testing.T) {
	known := lists(t)
	for _, test := range []struct{ kind, sentence, verb string }{
		{"press-release", "Both sides agreed to open a training centre for harbour pilots.", "agree"},
		{"press-release", "The Ministers further agreed, in principle, to share their data on rainfall.", "agree"},
		{"press-release", "The Meeting welcomed the report of the experts and decided to extend the project by two " +
			"years.", "decide"},
		{"press-release", "In this regard, ASEAN and Japan will establish a fund for small islands.", "will"},
		{"press-release", "Japan will continue to support the training of nurses.", "will"},
		{"press-release", "The Foreign Ministers of ASEAN and Japan pledged $40 million for the fund.", "pledge"},
		{"press-release", "The Ministers reaffirmed their commitment to strengthen the network of libraries.",
			"commit"},
		{"press-release", "ASEAN and Japan renewed their commitment and determination to jointly protect the " +
			"mangroves.", "commit"},
		{"press-release", "It was agreed that the two secretariats should meet every spring.", "agree"},
		{"press-release", "The two countries intend to plant a forest.", "intend"},
		{"press-release", "Japan, together with the ASEAN Secretariat, will publish the results.", "will"},
		{"press-release", "The Minister announced that Japan will fund ten scholarships.", "will"},
		{"press-release", "Officials from both sides agreed on a programme of work for the coming years.", ""},
		{"press-release", "The Officials agreed on a programme of work for the coming years.", "agree"},
		{"joint-statement", "We will build a school of navigation.", "will"},
		{"joint-statement", "We look forward to the next meeting and will work towards its success.", "will"},
		{"joint-statement", "We are resolved to end the trade in ivory.", "resolve"},
		{"joint-statement", "Together, we commit to cleaner seas.", "commit"},
		{"joint-statement", "The Leaders will not tire, and they undertake to report each year.", ""},
		{"joint-statement", "The Parties undertake to report each year.", "undertake"},
		{"agreement", "The Parties shall notify each other of every change.", "shall"},

		{"press-release", "The next Summit will be held in Osaka.", ""},
		{"press-release", "The portal will offer maps of the coast.", ""},
		{"press-release", "The participants will travel to Nara.", ""},
		{"press-release", "The Leaders will meet again in the autumn.", ""},
		{"press-release", "Trade between ASEAN and Japan will grow in the coming years.", ""},
		{"press-release", "Relations with Japan will benefit from the agreement.", ""},
		{"press-release", "The Ministers welcomed the centre, noted the report and reaffirmed their commitment to " +
			"peace.", ""},
		{"press-release", "The Ministers hoped that Japan will host the games.", ""},
		{"press-release", "If Japan agrees to the plan, the centre opens in June.", ""},
		{"press-release", "Will ASEAN and Japan agree to build the bridge?", ""},
		{"press-release", "The Ministers did not agree to close the office.", ""},
		{"press-release", "China will build a dam upstream.", ""},
		{"press-release", "We will build a school of navigation.", ""},
		{"press-release", "The President of Japan will attend the opening.", ""},
		{"press-release", "The Ministry of Fisheries of Japan will buy two boats.", ""},
		{"press-release", "Business leaders will build a tower.", ""},
		{"press-release", "An order committed to the rule of law matters to all.", ""},
		{"press-release", "Japan is committed to the region.", ""},
		{"joint-statement", "We respect the law and are committed to solving disputes.", ""},
		{"joint-statement", "We agree that the sea is blue.", ""},
		{"press-release", "ASEAN and Japan Agree to Build a Bridge", ""},
		{"speech", "Japan will establish a fund for small islands.", ""},
		{"speech", "We agreed to establish a fund.", ""},
		{"news-article", "ASEAN will maintain its course.", ""},
		{"news-article", "The ministers agreed to establish a fund.", "agree"},
	} {
		t.Run(test.kind+" "+test.sentence, func(t *testing.T) {
			d, _ := document(t, known, "a.txt", withHead(test.kind, test.sentence))
			var want []string
			if test.verb != "" {
				want = []string{test.verb}
			}
			if got := verbsOf(d.Commitments); !slices.Equal(got, want) {
				t.Errorf("got %v, want %v", got, want)
			}
			for _, c := range d.Commitments {
				if c.Text != test.sentence || c.Paragraph != 7 || !slices.Equal(c.Partners, []string{"japan"}) {
					t.Errorf("%+v", c)
				}
			}
		})
	}
}

func TestPointsOfADecision(t *testing.T) {
	d, _ := document(t, lists(t), "a.md", withHead("declaration", `WE, the Ministers, met in Nara.

Hereby decide to:

1.  Plant trees along the coast;
2.  Build two boats. Explore the reefs with them. They are deep;

    and paint them.

The Ministers thanked their hosts.

- Coffee
- Tea`))
	var got []string
	for _, c := range d.Commitments {
		got = append(got, c.Verb+" "+c.Rule+" "+c.Text)
	}
	want := []string{
		"decide point-of-decision Plant trees along the coast;", "decide point-of-decision Build two boats.",
		"decide point-of-decision Explore the reefs with them.", "decide point-of-decision and paint them.",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestCommitmentsOfTheSeeds(t *testing.T) {
	known := lists(t)
	for file, want := range map[string][]string{
		"000_b41c415e8a2c6bbd.txt": {"commit 3", "agree 7", "commit 13"},
		"001_56988845a9df1878.txt": {"commit 26"},
		"002_7512cb2f676aa647.txt": {"commit 1", "agree 5"},
		"003_33707872e18226f8.txt": {"decide 64", "decide 69", "decide 77", "decide 84", "decide 88", "decide 98",
			"decide 105", "decide 107", "decide 120", "decide 124", "decide 124",
			"decide 129", "decide 139", "decide 146", "decide 151", "decide 158", "decide 166", "decide 175",
			"decide 180", "decide 185"},
		"004_84719a7daea5441a.txt": nil,
	} {
		d, _ := document(t, known, file, infertest.Seed(t, file))
		var got []string
		for _, c := range d.Commitments {
			got = append(got, c.Verb+" "+number(c.Paragraph))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s:\ngot  %v\nwant %v", file, got, want)
		}
	}
}

func FuzzCommitmentsAndPlans(f *testing.F) {
	for _, seed := range []string{"We agreed to: ", "and will", "The Leaders, , will -",
		"Hereby decide to:\n\n1. A\n\n- (b)", "ASEAN-Japan Plan of Action (POA) 2016 - 2020 adopted by",
		"the Work Plan (2021–2025) and Agreement of the", "2021 Declaration", "\xc2will (Plan"} {
		f.Add(seed)
	}
	known := authority.Load("../../../content", "content", new(diag.Log))
	f.Fuzz(func(t *testing.T, words string) {
		for _, kind := range []string{"joint-statement", "press-release"} {
			var log diag.Log
			source := read.Bytes(
				[]byte(withHead(kind, words)),
				read.Seed{ID: "x", Path: "x.md", File: "seeds/x.md"},
				&log,
			)
			if source == nil {
				continue
			}
			d := Document(source, known, &log)
			proven(t, d, source)
			for _, c := range d.Commitments {
				if c.Verb == "" || c.Text == "" || len(c.Evidence) != 1 {
					t.Errorf("%+v", c)
				}
			}
			for _, p := range d.Plans {
				if p.ID == "" || p.Name == "" || p.Period == "" && p.Adopted == "" || len(p.Evidence) == 0 {
					t.Errorf("%+v", p)
				}
			}
		}
	})
}

func BenchmarkCommitments(b *testing.B) {
	benchmarkOver(b, func(h *head.Head, d *archive.Document) { pledge.Find(h, d) })
}

func BenchmarkPlans(b *testing.B) {
	benchmarkOver(b, func(h *head.Head, d *archive.Document) { plan.Find(h, d) })
}

// benchmarkOver times a rule on a release of 600 words.
func benchmarkOver(b *testing.B, by func(*head.Head, *archive.Document)) {
	known := infertest.Lists(b)
	words := release600()
	h := infertest.Head(words, known)
	d := &archive.Document{}
	d.Kind.Value = "press-release"
	d.Partners = party.Partners(h, party.Whose{}, "")
	b.ReportAllocs()
	for b.Loop() {
		by(h, d)
	}
	b.ReportMetric(
		float64(b.N)*float64(len(strings.Fields(words)))/600/b.Elapsed().Seconds(),
		"documents-of-600-words/s",
	)
}
