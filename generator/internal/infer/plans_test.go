package infer

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/growth"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/party"
	"aseanarchive/generator/internal/infer/plan"
	"aseanarchive/generator/internal/infer/pledge"
)

func number(n int) string { return strconv.Itoa(n) }

func TestPlans(t *testing.T) {
	known := lists(t)
	for _, test := range []struct{ sentence, id, name, period, adopted, by string }{
		{"They reviewed the ASEAN-Japan Plan of Action (POA) 2016-2020 adopted in September last year.",
			"asean-japan-plan-of-action", "ASEAN-Japan Plan of Action", "2016/2020", "2018-09", ""},
		{"They recalled the Plan of Action to Implement the ASEAN-Japan Vision Partnership (2021–2025).",
			"asean-japan-plan-of-action", "Plan of Action to Implement the ASEAN-Japan Vision Partnership",
			"2021/2025", "", ""},
		{"The Japan-ASEAN Work Programme for 2018 to 2022 was signed by the Ministers of Fisheries on 3 March 2018 " +
			"in Bangkok.", "asean-japan-work-program", "Japan-ASEAN Work Programme", "2018/2022", "2018-03-03",
			"the Ministers of Fisheries"},
		{"They spoke of the 2021 ASEAN-Japan Rice Work Plan and of tea.", "asean-japan-rice-work-plan",
			"ASEAN-Japan Rice Work Plan", "2021", "", ""},
		{"The Work Plan 2021-2025 goes well.", "asean-japan-work-plan", "Work Plan", "2021/2025", "", ""},
		{"They recalled the adoption of the ASEAN-Japan Declaration on Clean Rivers at the Summit in November 2017.",
			"asean-japan-declaration-on-clean-rivers", "ASEAN-Japan Declaration on Clean Rivers", "", "2017-11", ""},
		{"The new Plan of Action (2021-2025) will be adopted at the Summit next month.", "asean-japan-plan-of-action",
			"Plan of Action", "2021/2025", "", ""},
		{"They look forward to the adoption of the ASEAN-Japan Work Plan 2021-2025 in July 2020.",
			"asean-japan-work-plan", "ASEAN-Japan Work Plan", "2021/2025", "", ""},
		{"They spoke of the 2016- 2020 ASEAN-Japan Work Plan.", "asean-japan-work-plan", "ASEAN-Japan Work Plan",
			"2016/2020", "", ""},
		{"The ASEAN Tea Masterplan 2030 was launched.", "asean-tea-master-plan", "ASEAN Tea Masterplan", "2030", "",
			""},

		{"They praised the ASEAN-Japan Plan of Action.", "", "", "", "", ""},
		{"The 2002 Declaration on the Conduct of Sailors was read out.", "", "", "", "", ""},
		{"The France-Spain Agreement 2014 was read out.", "", "", "", "", ""},
		{"They had no plan for 2021-2025.", "", "", "", "", ""},
		{"They agreed on Vision 2025 and the 2030 Agenda.", "", "", "", "", ""},
	} {
		t.Run(test.sentence, func(t *testing.T) {
			d, _ := document(t, known, "a.txt", withHead("press-release", test.sentence))
			if test.id == "" {
				if len(d.Plans) > 0 {
					t.Errorf("got %+v, want none", d.Plans)
				}
				return
			}
			if len(d.Plans) != 1 {
				t.Fatalf("got %+v, want one", d.Plans)
			}
			p := d.Plans[0]
			if p.ID != test.id || p.Name != test.name || p.Period != test.period || p.Adopted != test.adopted ||
				p.By != test.by ||
				!slices.Equal(p.Paragraphs, []int{7}) {
				t.Errorf("got %+v", p)
			}
		})
	}
}

func TestTwoPlansOfOneSentence(t *testing.T) {
	d, _ := document(t, lists(t), "a.txt", withHead(
		"press-release",
		"They praised the ASEAN Agreement on Paper and the ASEAN Ink Masterplan 2025, and the ASEAN-Japan Pen Work "+
			"Plan 2016 - 2020, signed on 2 May 2015.",
	))
	var got []string
	for _, p := range d.Plans {
		got = append(got, p.ID+" "+p.Period+" "+p.Adopted)
	}
	if want := []string{
		"asean-ink-master-plan 2025 ",
		"asean-japan-pen-work-plan 2016/2020 2015-05-02",
	}; !slices.Equal(
		got,
		want,
	) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestPlansOfTheSeeds(t *testing.T) {
	known := lists(t)
	for file, want := range map[string][]string{
		"000_b41c415e8a2c6bbd.txt": {"asean-united-states-plan-of-action 2016/2020 2015-09"},
		"001_56988845a9df1878.txt": {"asean-united-states-digital-work-plan 2023/2025 "},
		"002_7512cb2f676aa647.txt": {"asean-united-nations-plan-of-action  2016"},
		"003_33707872e18226f8.txt": {"asean-united-states-plan-of-action 2021/2025 2020-11",
			"asean-united-states-ict-work-plan 2021 ", "asean-digital-integration-framework-action-plan 2019/2025 ",
			"asean-digital-master-plan 2025 ", "asean-united-states-energy-cooperation-work-plan 2021/2025 "},
		"004_84719a7daea5441a.txt": {"asean-china-joint-guidelines-on-the-code-of-conduct 2022 "},
	} {
		d, _ := document(t, known, file, seedFile(t, file))
		var got []string
		for _, p := range d.Plans {
			got = append(got, p.ID+" "+p.Period+" "+p.Adopted)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s:\ngot  %q\nwant %q", file, got, want)
		}
	}
}

// TestUndertakingsAndPlansGrowWithTheText holds texts that repeat one thing in
// one block against twice as much of it.
func TestUndertakingsAndPlansGrowWithTheText(t *testing.T) {
	growth.Wanted(t)
	known := lists(t)
	for _, piece := range []string{
		"The Leaders will build, ", "They will build. ", "We agreed to: ", "and will and agreed to ",
		"ASEAN-Japan Plan of Action 2016 signed in 2015 at the 2nd ASEAN-Japan Summit in Tokyo, ",
		"Japan and Plan of Action (2016-2020) ", "( Plan of ", "Agreement on the ", "Memorandum to Implement the ",
		"their commitment to ", "They agreed to dig. Japan will dig. ",
	} {
		t.Run(piece, func(t *testing.T) {
			limit := growth.Limit{Small: 4000, Times: 2, Most: 3, Unnoticed: 20 * time.Millisecond}
			growth.Within(t, limit, func(n int) func() {
				h := infertest.Head(strings.Repeat(piece, n), known)
				d := &archive.Document{Partners: party.Partners(h, party.Whose{}, "")}
				d.Kind.Value = "joint-statement"
				h.MeetingsOf(h.Leaves[0])
				return func() {
					pledge.Find(h, d)
					plan.Find(h, d)
				}
			})
		})
	}
}
