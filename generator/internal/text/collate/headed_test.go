package collate_test

import (
	"testing"

	"aseanarchive/generator/internal/text/collate"
)

// What has few words in common answers by what stands around it, or by words that nothing
// else has. Each case has a twin that lacks what counts.
func TestWhatStandsAroundTellsWhatAnswers(t *testing.T) {
	const (
		ropes = "The ropewalk of Aabenraa gave its oldest looms to a school, where apprentices twist hemp for the " +
			"fleet and learn from masters who have done so since they were children."
		ropesAnew = "New apprentices came in spring, and the yarn that they make is sold at fairs inland, so that " +
			"their wages no longer depend upon whether ships are built or not."
		ropesElse = "Bakers asked for cheaper flour, because mills upriver had been closed, and were told to wait " +
			"until harvest, when grain should be plentiful again in all of those parts."
		tolls = "Skippers pay their tolls at the bridge house twice a year, in silver or in kind, and whoever pays " +
			"late must carry stones for the mole until the debt is worked off, as their fathers had to."
		tollsAnew = "A second clerk now sits from dawn at the bridge house with ink and ledger, hears complaints " +
			"about the weighing of grain, and lets widows through without any fee, which is in silver or in " +
			"kind elsewhere, where nobody had thought that mercy might cost so little and bring travellers back."
		clerk = "Once a second clerk sits at the bridge house twice a week with ink and ledger, complaints will end, " +
			"and it is hoped that widows and travellers are let through without any delay again, winter or summer."
		fees = "Skippers were asked about tolls, and most would rather give stones than coins, which are " +
			"scarce since the mint burned down and its master went abroad with what had been saved."
		mole = "Stones were bought for another mole, though debt weighs on fathers who work late, and council and " +
			"bakers had hoped for harvests better than those of last autumn."
		rival = "Stones were bought twice for another mole, and the debt weighs on fathers who work late, though " +
			"council and bakers had hoped for harvests in a year when bread was dear and nobody came home."
		formula = "Done at the town hall in two copies, both of which are equally authentic, and sealed by the " +
			"mayors on behalf of the towns that they have served for so long."
		formulaLater = "Done at the town hall in three copies, all of which are equally authentic, and sealed by the " +
			"mayors on behalf of the towns that they have served for so long."
	)
	for _, c := range []struct {
		name        string
		left, right []string
		want        string
	}{
		{"headings over the same paragraphs", []string{"On water", sea, code, "In schools", youth},
			[]string{"In schools", youth, "Waves and rules", sea, code},
			"~k 3 0, ~k 4 1, c 0 2, k 1 3, k 2 4"},
		{"but over one of them alone", []string{"On water", sea, "In schools", youth, haze},
			[]string{"In schools", youth, haze, "Waves and rules", sea},
			"- 0, k 2 0, k 3 1, k 4 2, + 3, ~k 1 4"},
		{"a heading that holds another", []string{"Seafaring", trade, haze},
			[]string{haze, "On sea faring and harbours", youth, code},
			"- 1, k 2 0, ~c 0 1, + 2, + 3"},
		{"and one that does not", []string{"Seafaring", trade, haze},
			[]string{haze, "On mills and ovens", youth, code},
			"- 0, - 1, k 2 0, + 1, + 2, + 3"},
		{"the first below the same heading", []string{"Ropes", ropes, haze},
			[]string{haze, "Ropes", ropesAnew, youth},
			"k 2 0, ~k 0 1, ~c 1 2, + 3"},
		{"and one that shares nothing", []string{"Ropes", ropes, haze},
			[]string{haze, "Ropes", trade, youth},
			"- 1, k 2 0, ~k 0 1, + 2, + 3"},
		{"before a formula", []string{ropes, sea, code, tolls, formula},
			[]string{ropes, fees, formulaLater},
			"k 0 0, - 1, - 2, c 3 1, c 4 2"},
		{"and before another end", []string{ropes, sea, code, tolls, ropesAnew},
			[]string{ropes, fees, ropesElse},
			"k 0 0, - 1, - 2, - 3, - 4, + 1, + 2"},
		{"by words of their own", []string{tolls, haze, sea, code, youth},
			[]string{haze, sea, rival, tollsAnew, code, youth}, "k 1 0, k 2 1, + 2, ~c 0 3, k 3 4, k 4 5"},
		{"and not by one name that both give", []string{tolls, haze, sea, code, youth},
			[]string{haze, sea, rival, clerk, code, youth}, "- 0, k 1 0, k 2 1, + 2, + 3, k 3 4, k 4 5"},
		{"and by none", []string{tolls, haze, sea, code, youth},
			[]string{haze, sea, trade, fees, code, youth},
			"- 0, k 1 0, k 2 1, + 2, + 3, k 3 4, k 4 5"},
		{"behind an answer", []string{ropes, code, haze, sea, tolls, formula},
			[]string{ropes, seaNew, mole, youth},
			"k 0 0, - 1, - 2, c 3 1, c 4 2, - 5, + 3"},
		{"and not right behind it", []string{ropes, code, haze, sea, tolls, formula},
			[]string{ropes, seaNew, youth, mole},
			"k 0 0, - 1, - 2, c 3 1, - 4, - 5, + 2, + 3"},
		{"below the same heading", []string{"Bridges", code, tolls, haze},
			[]string{haze, "Bridges", youth, mole},
			"- 1, k 3 0, ~k 0 1, + 2, ~c 2 3"},
		{"and below another", []string{"Bridges", code, tolls, haze},
			[]string{haze, "Bridges", youth, "Ovens", mole},
			"- 1, - 2, k 3 0, ~k 0 1, + 2, + 3, + 4"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := shown(collate.Align(c.left, c.right)); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}
