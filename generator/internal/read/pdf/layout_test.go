package pdf

import (
	"slices"
	"strings"
	"testing"
)

// A character of ten points is six points wide.
const wide = 6

// spread sets lines of ten points below each other, each spread to a width in characters.
// A line that ends in “|” is the last of its paragraph and keeps its spaces.
func (s sheetOf) spread(x, y float64, width int, lines ...string) sheetOf {
	const leading = 12
	for i, line := range lines {
		at := y - leading*float64(i)
		if last, ok := strings.CutSuffix(line, "|"); ok {
			s = s.at(x, at, 10, plain, last)
			continue
		}
		words := strings.Fields(line)
		room := float64(width-len(strings.Join(words, ""))) * wide / float64(max(len(words)-1, 1))
		place := x
		for _, word := range words {
			s = s.at(place, at, 10, plain, word)
			place += float64(len(word))*wide + room
		}
	}
	return s
}

// item sets lines behind a bullet.
func (s sheetOf) item(x, y float64, lines ...string) sheetOf {
	return s.at(x, y, 10, foreign, "B").lines(x+18, y, lines...)
}

// Tables that go on on the next page, where their heads are printed again.
func TestTablesOverPages(t *testing.T) {
	t.Parallel()
	head := func(s sheetOf, y float64, figures string) sheetOf {
		return s.at(72, y, 10, bold, "State").at(192, y+6, 10, bold, "Fish").at(192, y-6, 10, bold, figures)
	}
	first := head(sheetOf{}.lines(72, 740, full1, full2), 584, "in tons").
		lines(72, 560, "Norway", "Chad", "Peru").lines(192, 560, "500", "1,200", "90")
	rows := func(s sheetOf) sheetOf {
		return s.lines(72, 660, "Spain", "Malta", "Cuba").lines(192, 660, "11", "400", "60")
	}
	const above = full1 + " " + full2 + "\n## Fish State in tons\n|  |  |\n| --- | --- |\n| Norway | 500 |\n" +
		"| Chad | 1,200 |\n| Peru | 90 |\n"
	const below = "| Spain | 11 |\n| Malta | 400 |\n| Cuba | 60 |"
	for _, test := range []struct {
		name   string
		second sheetOf
		want   string
	}{
		{"the same head", rows(head(sheetOf{}, 684, "in tons")), above + below +
			"\n[running-head: Fish State in tons]"},
		{"another head", rows(head(sheetOf{}, 684, "in boats")), above +
			"## Fish State in boats\n|  |  |\n| --- | --- |\n" + below},
		{"another table", sheetOf{}.lines(72, 660, "Spain", "Malta", "Cuba").lines(292, 660, "11", "400", "60"), above +
			"|  |  |\n| --- | --- |\n" + below},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			text, got := read(t, made("", "", first, test.second))
			if got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
			if test.name == "the same head" && (len(text.Turns) != 1 || !strings.Contains(
				strings.Split(text.Body, "\n")[text.Turns[0].Line-1], "Spain")) {
				t.Errorf("the second page begins at %v", text.Turns)
			}
		})
	}
}

// A line that goes further than its column, and one that was spread wide.
func TestLinesThatGoTooFar(t *testing.T) {
	t.Parallel()
	const full, far = "They met in the harbour of the old city", "and went home again on all of the old ships"
	lines := slices.Repeat([]string{full}, 5)
	lines = append(append(lines, "spoke internationalisation widely"), slices.Repeat([]string{full}, 5)...)
	for _, test := range []struct {
		name   string
		beyond []string
	}{{"none", nil}, {"one", []string{far}}} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			all := append(slices.Clone(lines), test.beyond...)
			page := sheetOf{}.spread(72, 700, 39, all[:11]...).lines(72, 700-11*12, append(test.beyond, "in it.")...)
			want := strings.Join(append(all, "in it."), " ")
			if _, got := read(t, made("", "", page)); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

// A name that the end of a column parts behind an initial.
func TestInitialsAtTheEnd(t *testing.T) {
	t.Parallel()
	const full = "They met in the harbour of Jakarta and"
	for end, goesOn := range map[string]bool{
		"and were thanked by the envoy Anna J.": true, "thanked all those who are in Part B.": false,
		"thanked all those who are in Annex C.": false, "thanked all those in Appendix D.": false,
		"thanked all who were in it, as E of F.": false,
		"thanked all those who are in Group E.":  false,
		"thanked all who are in the Schedule H.": false, "thanked all those who were in there.": false,
		"thanked all those who are in no part i.": false, "and thanked all the envoys of the U.S.": true,
		"and thanked all in the town,": true, "and thanked all there": false,
		"and thanked all those of the towns. . .": false,
	} {
		pages := []sheetOf{sheetOf{}.lines(72, 700, full, full, end),
			sheetOf{}.lines(72, 700, "Lee and her sister went home.")}
		want := full + " " + full + " " + end + "\n"
		if goesOn {
			want = full + " " + full + " " + end + " "
		}
		if _, got := read(t, made("", "", pages...)); !strings.HasPrefix(got, want+"Lee") {
			t.Errorf("%s: got\n%s", end, got)
		}
	}
}

// The columns of the pages of a paper.
var (
	inFirst = []string{"The first column goes on with", "four lines of words which are", "about as long as each other,",
		"and it ends in the middle of a"}
	inSecond = []string{"sentence that the second one", "takes up and brings to an end", "after some words more, which",
		"nobody would want to miss."}
)

const inBoth = "The first column goes on with four lines of words which are about as long as each other, and it " +
	"ends in the middle of a sentence that the second one takes up and brings to an end after some words more, " +
	"which nobody would want to miss."

func TestColumnsOfItems(t *testing.T) {
	t.Parallel()
	inColumns := func() sheetOf { return sheetOf{}.lines(72, 700, inFirst...).lines(320, 700, inSecond...) }
	for _, test := range []struct {
		name  string
		pages []sheetOf
		want  string
	}{
		{"items that stand further in than the text", []sheetOf{sheetOf{}.
			lines(72, 700, "They agreed in the harbour on:").
			item(138, 688, "fish of all the", "seas, and to cut", "what it costs;").
			item(138, 652, "ships to carry", "it, and harbours", "where they lie;").
			item(138, 616, "tea and its high", "price, which had", "gone up a lot.").
			lines(320, 704, "Each of them thanked the town,", "which had been good to all who",
				"came, and went home again on", "the day after, by the ships on",
				"which they had come to it from", "so many harbours of the seas.")},
			"They agreed in the harbour on:\n- fish of all the seas, and to cut what it costs;\n" +
				"- ships to carry it, and harbours where they lie;\n" +
				"- tea and its high price, which had gone up a lot.\n" +
				"Each of them thanked the town, which had been good to all who came, and went home again on the day " +
				"after, by the ships on which they had come to it from so many harbours of the seas."},
		{"narrow items on one page of a paper in columns", []sheetOf{inColumns(), sheetOf{}.
			item(144, 700, "fish from all", "seas;").item(144, 676, "ships that", "carry it;").
			item(360, 700, "tea and the", "price of tea,").lines(378, 676, "which had", "gone up."), inColumns()},
			inBoth + "\n- fish from all seas;\n- ships that carry it;\n" +
				"- tea and the price of tea, which had gone up.\n" + inBoth},
		{"the same in a paper without columns", []sheetOf{sheetOf{}.lines(72, 700, full1, full2), sheetOf{}.
			lines(144, 700, "Norway, a", "kingdom;").lines(378, 700, "Chad, none", "of them.")},
			full1 + " " + full2 + "\nNorway, a Chad, none\nkingdom; of them."},
		{"a figure at the end of a paragraph", []sheetOf{inColumns(), sheetOf{}.
			lines(72, 700, "They thanked all the harbours for", "what they had done there, at COP",
				"27.", "", "The envoys went home on the ships", "on which they had come to it, and",
				"were glad of it.").
			lines(320, 700, "They will meet again in the town,", "and until then nobody of them will",
				"ask for more than was given them", "at the last of their meetings."), inColumns()},
			inBoth + "\nThey thanked all the harbours for what they had done there, at COP 27.\nThe envoys went " +
				"home on the ships on which they had come to it, and were glad of it.\nThey will meet again in the " +
				"town, and until then nobody of them will ask for more than was given them at the last of their " +
				"meetings.\n" + inBoth},
		{"a last page with a short column", []sheetOf{inColumns(), sheetOf{}.
			lines(72, 700, "They thanked all of the harbours", "for the work which they had done", "there at all.").
			lines(320, 700, "Thankful.", "Goodbye.")},
			inBoth + "\nThey thanked all of the harbours for the work which they had done there at all.\n" +
				"Thankful.\nGoodbye."},
		{"a last page with those who sign", []sheetOf{inColumns(), sheetOf{}.
			lines(72, 700, "They thanked all of the harbours", "for the work which they had done", "there at all.").
			lines(400, 700, "ANNA LEE").lines(332, 688, "TOWN HALL,").lines(320, 676, "May 3, 2021.")},
			inBoth + "\nThey thanked all of the harbours for the work which they had done there at all.\n" +
				"ANNA LEE\nTOWN HALL,\nMay 3, 2021."},
		{"two columns that begin with one word", []sheetOf{sheetOf{}.
			lines(72, 700, "Minister Anna Lee of the harbour town and", "Bo Berg of the other one met in it on the",
				"day of the ships, and spoke of all of the", "work that lies before them. They thanked",
				"the town.").
			lines(330, 700, "Minister Anna Lee said that the work was", "hard, and that it would go on for years",
				"if nobody was to help them with it now.")},
			"Minister Anna Lee of the harbour town and Bo Berg of the other one met in it on the day of the ships, " +
				"and spoke of all of the work that lies before them. They thanked the town.\nMinister Anna Lee said " +
				"that the work was hard, and that it would go on for years if nobody was to help them with it now."},
		{"a mark that stands by itself in a column", []sheetOf{inColumns(), sheetOf{}.
			lines(72, 700, append(inFirst[:4:4], "", "*", "They met again, and took stock of")...).
			lines(320, 700, append(inSecond[:4:4], "", "They went home on the ships on", "which they had come.")...),
			inColumns()},
			inBoth + "\n" + strings.Join(inFirst, " ") + "\n*\nThey met again, and took stock of " +
				strings.Join(inSecond, " ") + "\nThey went home on the ships on which they had come.\n" + inBoth},
		{"words that stand beside lines of a text", []sheetOf{inColumns(), sheetOf{}.
			item(72, 700, "They thanked all of the harbour", "for the work which they had done").
			item(72, 676, "They went back by ship and were", "glad of it all and of each day").
			lines(320, 700, "Norway", "", "", "Chad")},
			inBoth + "\n- They thanked all of the harbour Norway\nfor the work which they had done\n- They went back " +
				"by ship and were\nglad of it all and of each day Chad"},
		{"one page of two short columns, of which the second has a paragraph", []sheetOf{sheetOf{}.
			lines(72, 700, "To all who came to the harbour:").lines(84, 688, "Anna Lee, of the town, is to be").
			lines(72, 676, "head of it from now on for all of").
			lines(320, 700, "five years, and no more than that.").lines(332, 688, "Goodbye.")},
			"To all who came to the harbour:\nAnna Lee, of the town, is to be head of it from now on for all of " +
				"five years, and no more than that.\nGoodbye."},
		{"the same lines as a table", []sheetOf{sheetOf{}.lines(72, 700, full1, full2, "").
			lines(72, 664, "Norway", "Chad", "Peru").lines(320, 664, "five years", "one year", "two years")},
			full1 + " " + full2 + "\n|  |  |\n| --- | --- |\n| Norway | five years |\n| Chad | one year |\n" +
				"| Peru | two years |"},
		{"a table that goes on in the second column", []sheetOf{sheetOf{}.lines(72, 700, full1, full2, "").
			lines(72, 664, "Norway", "Chad", "Peru", "Oman").lines(192, 664, "500", "1,200", "90", "7,000").
			lines(320, 664, "Spain", "Malta", "Cuba", "Fiji").lines(440, 664, "11", "400", "60", "3,100")},
			full1 + " " + full2 + "\n|  |  |\n| --- | --- |\n| Norway | 500 |\n| Chad | 1,200 |\n| Peru | 90 |\n" +
				"| Oman | 7,000 |\n| Spain | 11 |\n| Malta | 400 |\n| Cuba | 60 |\n| Fiji | 3,100 |"},
		{"two tables in columns", []sheetOf{inColumns(), sheetOf{}.
			lines(72, 664, "Norway", "Chad", "Peru", "Oman").lines(192, 664, "500", "1,200", "90", "7,000").
			lines(320, 664, "Spain", "Malta", "Cuba", "Fiji").lines(420, 664, "11", "400", "60", "3,100")},
			inBoth + "\n|  |  |\n| --- | --- |\n| Norway | 500 |\n| Chad | 1,200 |\n| Peru | 90 |\n| Oman | 7,000 |\n" +
				"|  |  |\n| --- | --- |\n| Spain | 11 |\n| Malta | 400 |\n| Cuba | 60 |\n| Fiji | 3,100 |"},
		{"the same in a paper without columns", []sheetOf{sheetOf{}.lines(72, 700, full1, full2, "").
			lines(72, 664, "Norway", "Chad", "Peru", "Oman").lines(192, 664, "500", "1,200", "90", "7,000").
			lines(320, 664, "Spain", "Malta", "Cuba", "Fiji").lines(420, 664, "11", "400", "60", "3,100")},
			full1 + " " + full2 + "\n|  |  |  |  |\n| --- | --- | --- | --- |\n| Norway | 500 | Spain | 11 |\n" +
				"| Chad | 1,200 " +
				"| Malta | 400 |\n| Peru | 90 | Cuba | 60 |\n| Oman | 7,000 | Fiji | 3,100 |"},
		{"a table of four columns", []sheetOf{sheetOf{}.lines(72, 700, full1, full2, "").
			lines(72, 664, "Norway", "Chad", "Peru", "Oman").lines(192, 664, "500", "1,200", "90", "7,000").
			lines(320, 664, "1 May", "3 May", "4 May", "5 May").lines(440, 664, "11", "400", "60", "3,100")},
			full1 + " " + full2 + "\n|  |  |  |  |\n| --- | --- | --- | --- |\n| Norway | 500 | 1 May | 11 |\n" +
				"| Chad | 1,200 | 3 May | 400 |\n| Peru | 90 | 4 May | 60 |\n| Oman | 7,000 | 5 May | 3,100 |"},
		{"bullets on heights of their own", []sheetOf{inColumns(), sheetOf{}.
			lines(72, 700, inFirst...).lines(72, 652, inSecond...).lines(72, 604, inFirst...).
			item(302, 694, "trade and the price of", "fish in all markets,").
			item(302, 670, "ships that carry it to", "harbours of each other,").
			item(302, 646, "tea and all that is to", "be had for such tea in", "the harbours.")},
			inBoth + "\n" + strings.Join(inFirst, " ") + " " + strings.Join(inSecond, " ") + "\n" +
				strings.Join(inFirst, " ") + "\n- trade and the price of fish in all markets,\n- ships that carry it " +
				"to harbours of each other,\n- tea and all that is to be had for such tea in the harbours."},
		{"an item at the end of a column, and a paragraph that is set in", []sheetOf{sheetOf{}.
			lines(84, 700, "They met in the harbour town,").lines(72, 688, "and took stock of all of it.").
			lines(84, 676, "They spoke of many things for").lines(72, 664, "days, and thanked the town in").
			lines(72, 652, "the end.").lines(84, 640, "They will meet there again in").lines(72, 628, "one year.").
			lines(84, 616, "They took three plans home in").lines(72, 604, "a bag:").
			item(78, 592, "one to mend all nets and old", "ships and of some old houses").
			lines(332, 700, "This is what all of them said,").lines(320, 688, "and what they had brought with").
			lines(320, 676, "them from home for the town, a").lines(320, 664, "long time ago, in the harbour.")},
			"They met in the harbour town, and took stock of all of it.\nThey spoke of many things for days, and " +
				"thanked the town in the end.\nThey will meet there again in one year.\nThey took three plans home " +
				"in a bag:\n- one to mend all nets and old ships and of some old houses\nThis is what all of them " +
				"said, and what they had brought with them from home for the town, a long time ago, in the harbour."},
		{"the same in a text without others", []sheetOf{sheetOf{}.
			lines(72, 700, "They took three plans home in", "a bag:").
			item(78, 676, "one to mend all nets and old", "ships and of some old houses").
			lines(332, 700, "This is what all of them said,").lines(320, 688, "and what they had brought with",
			"them from home for the town, a", "long time ago, in the harbour.")},
			"They took three plans home in a bag:\n- one to mend all nets and old ships and of some old houses\nThis " +
				"is what all of them said, and what they had brought with them from home for the town, a long time " +
				"ago, in the harbour."},
		{"bullets between two columns", []sheetOf{sheetOf{}.
			lines(72, 700, inFirst[:3]...).at(72, 664, 10, plain, "and it ends in the middle.").
			lines(320, 700, "They will meet again, and", "until then look into:").
			item(302, 676, "trade and the price of", "fish in all markets,").
			item(302, 652, "ships that carry it to", "harbours of each other,").
			item(302, 628, "tea.")},
			strings.Join(inFirst[:3], " ") + " and it ends in the middle." +
				"\nThey will meet again, and until then look into:\n- trade and the price of fish in all markets,\n" +
				"- ships that carry it to harbours of each other,\n- tea."},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if _, got := read(t, made("", "", test.pages...)); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

func TestLinesThatGoOn(t *testing.T) {
	t.Parallel()
	spread := []string{"They met in the harbour town of", "Jakarta and took stock of all the",
		"work of the past year.|"}
	const above = "They met in the harbour town of Jakarta and took stock of all the work of the past year."
	for _, test := range []struct {
		name string
		page sheetOf
		want string
	}{
		{"two words spread to a narrow column", sheetOf{}.spread(72, 700, 34, spread...).
			spread(72, 640, 34, "They spoke of the price of rice", "misinformation, communities,",
				"fishermen, harbourmasters", "and of the sea.|"),
			above + "\nThey spoke of the price of rice misinformation, communities, fishermen, harbourmasters and of " +
				"the sea."},
		{"two words where no line is spread", sheetOf{}.lines(72, 700, full1, full2, "and back.", "").
			at(72, 640, 10, plain, "Norway").at(372, 640, 10, plain, "Chad").lines(72, 616, full3, "again."),
			full1 + " " + full2 + " and back.\nNorway Chad\n" + full3 + " again."},
		{"a word and a figure at the end of a spread line", sheetOf{}.spread(72, 700, 34, spread...).
			spread(72, 640, 34, "Harbours 1999", "Ships 2001").spread(72, 600, 34, spread...),
			above + "\nHarbours 1999\nShips 2001\n" + above},
		{"a question in a spread column", sheetOf{}.at(72, 700, 10, plain, "Q").
			spread(114, 700, 27, "They met in the harbour of").spread(72, 688, 34,
			"Jakarta and took stock of all the", "work of the past year, did they?|").spread(72, 640, 34, spread...),
			"Q They met in the harbour of Jakarta and took stock of all the work of the past year, did they?\n" +
				above},
		{"days of a month that a line parts", sheetOf{}.lines(72, 700,
			"The ministers will meet in the harbour town on the days May 30-",
			"31. The envoys of all of the sides come to it, and there, in the hall,", "they speak of trade."),
			"The ministers will meet in the harbour town on the days May 30-31. The envoys of all of the sides come " +
				"to it, and there, in the hall, they speak of trade."},
		{"numbered items whose lines are full", sheetOf{}.lines(72, 700,
			"1.  Anna Lee, Assistant to the Chair and Head of the Harbours",
			"2.  Arne Holm, Deputy Head", "3.  Per Lie, Assistant to the Chair and Head of all the Ships",
			"4.  Kari Lund, Deputy Head"),
			"1. Anna Lee, Assistant to the Chair and Head of the Harbours\n2. Arne Holm, Deputy Head\n" +
				"3. Per Lie, Assistant to the Chair and Head of all the Ships\n4. Kari Lund, Deputy Head"},
		{"a line that was broken early where gaps part paragraphs", sheetOf{}.lines(72, 700, full1, full2, "",
			"They set their hands to this day", "in the year of the harbour and", "they were glad",
			"of it, as all of them were when they had come to it.", "", full3, "again."),
			full1 + " " + full2 +
				"\nThey set their hands to this day in the year of the harbour and they were glad of " +
				"it, as all of them were when they had come to it.\n" + full3 + " again."},
		{"a figure behind a line that is full", sheetOf{}.lines(72, 700,
			"The ministers will meet in the harbour on the day they set",
			"31. The envoys of all of the sides come to it, and there they", "will speak of trade."),
			"The ministers will meet in the harbour on the day they set 31. The envoys of all of the sides come to " +
				"it, and there they will speak of trade."},
		{"an item whose line ends before two words that are not to be parted", sheetOf{}.
			item(72, 700, "They spoke of the ships and of the harbours, and the Head",
				"Anna\xa0Lee came in order to see to all of it in that harbour town, and", "to thank them all.").
			item(72, 652, "They went home."),
			"- They spoke of the ships and of the harbours, and the Head Anna Lee came in order to see to all of it " +
				"in that harbour town, and to thank them all.\n- They went home."},
		{"an item of two sentences on lines of their own", sheetOf{}.
			item(72, 700, "They spoke of the ships and of the harbours, and a Head.",
				"Anna\xa0Lee came in order to see to all of it in that harbour town, and", "to thank them all.").
			item(72, 652, "They went home."),
			"- They spoke of the ships and of the harbours, and a Head.\nAnna Lee came in order to see to all of it " +
				"in that harbour town, and to thank them all.\n- They went home."},
		{"a short line of a speech that ends in a dash", sheetOf{}.lines(72, 700, "There are so many of us here \x97",
			"people who came by ship, and by all of the roads which lead up", "to this town."),
			"There are so many of us here — people who came by ship, and by all of the roads which lead up to " +
				"this town."},
		{"a short line that ends in a small word", sheetOf{}.lines(72, 700, "I set my hand to this",
			"thirteenth day of June, in the year of the harbour, and of the", "town which lies there."),
			"I set my hand to this thirteenth day of June, in the year of the harbour, and of the town " +
				"which lies there."},
		{"a few words in mid-sentence, above the end of it", sheetOf{}.lines(72, 700, full1, full2, "spoke of",
			"Trade and energy."), full1 + " " + full2 + " spoke of Trade and energy."},
		{"a short line that ends in one, above a capital", sheetOf{}.lines(72, 700,
			"They went for long to the old harbour of the",
			"Northern\xa0Sea\xa0Ships\xa0and\xa0Captains, where they stayed for some time", "and no more."),
			"They went for long to the old harbour of the Northern Sea Ships and Captains, where they stayed for " +
				"some time and no more."},
		{"a nearly full line that ends in a comma", sheetOf{}.lines(72, 700,
			"They spoke of the ships and of harbours, as ever,",
			"in\xa0the\xa0Northern\xa0Harbour\xa0Town, and agreed to meet in it soon."),
			"They spoke of the ships and of harbours, as ever, in the Northern Harbour Town, and agreed to meet in " +
				"it soon."},
		{"parts of a list that end in commas", sheetOf{}.lines(72, 700, "recalling their ships,",
			"recalling all of the harbours in which they lay before that,", "they agreed."),
			"recalling their ships,\nrecalling all of the harbours in which they lay before that, they agreed."},
		{"a short line that ends in none", sheetOf{}.lines(72, 700, "There are so many of us here",
			"people who came by ship, and by all of the roads which lead up", "to this town."),
			"There are so many of us here\npeople who came by ship, and by all of the roads which lead up to " +
				"this town."},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if _, got := read(t, made("", "", test.page)); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

// A title that is spread over both columns leaves a gap as wide as a gutter between two of
// its words.
func TestTitleAboveColumns(t *testing.T) {
	t.Parallel()
	page := sheetOf{}.at(72, 740, 16, plain, "Statement").at(186, 740, 16, plain, "of the").
		at(270, 740, 16, plain, "Two").at(330, 740, 16, plain, "Harbour").at(424, 740, 16, plain, "Masters").
		at(72, 720, 16, plain, "on Ships and Harbours").lines(72, 700, inFirst...).lines(320, 700, inSecond...)
	const title = "# Statement of the Two Harbour Masters on Ships and Harbours\n"
	if _, got := read(t, made("", "", page)); got != title+inBoth {
		t.Errorf("got\n%s", got)
	}
}

// Bold words in a paragraph that go on in the next column, and words that begin in bold
// type below a spread line.
func TestBoldWordsThatGoOn(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name string
		page sheetOf
		want string
	}{
		{"in the next column", sheetOf{}.lines(72, 700, inFirst[:3]...).
			at(72, 664, 10, plain, "and it ends in the middle.").
			at(72, 640, 10, bold, "Anna Lee, Chair of the Council").at(320, 700, 10, bold, "of the Harbours:").
			at(422, 700, 10, plain, "\x93We met and").lines(320, 688, inSecond[1:]...),
			strings.Join(inFirst[:3], " ") + " and it ends in the middle.\nAnna Lee, Chair of the Council of the " +
				"Harbours: “We met and " + strings.Join(inSecond[1:], " ")},
		{"a bold sentence that ends at the end of a line", sheetOf{}.
			at(72, 700, 10, bold, "They met in the harbour town and spoke of ships and of nets.").
			lines(72, 688, "On the day after they went home, all of them on the ships on", "which they had come.", "",
				full1, full2, "and back.", "", full3, "again.", "", full1, "here.", "", full1, "there."),
			"They met in the harbour town and spoke of ships and of nets. On the day after they went home, all of " +
				"them on the ships on which they had come.\n" + full1 + " " + full2 + " and back.\n" + full3 +
				" again.\n" + full1 + " here.\n" + full1 + " there."},
		{"a bold title that ends at the end of a line", sheetOf{}.
			at(72, 700, 10, bold, "Meeting in the Harbour Town of the Ships and of Their Nets").
			lines(72, 688, "On the day after they went home, all of them on the ships on", "which they had come.", "",
				full1, full2, "and back.", "", full3, "again.", "", full1, "here.", "", full1, "there."),
			"## Meeting in the Harbour Town of the Ships and of Their Nets\nOn the day after they went home, all of " +
				"them on the ships on which they had come.\n" + full1 + " " + full2 + " and back.\n" + full3 +
				" again.\n" + full1 + " here.\n" + full1 + " there."},
		{"bold words that lead to what follows", sheetOf{}.at(72, 700, 10, bold, "It is felt in all of the harbours:").
			item(72, 676, "in Norway and Chad").at(72, 640, 10, bold, "Harbours:").lines(72, 628, full1, full2),
			"It is felt in all of the harbours:\n- in Norway and Chad\n## Harbours:\n" + full1 + " " + full2},
		{"a few bold words that lead to a list", sheetOf{}.at(72, 700, 10, bold, "Here is what follows:").
			item(72, 676, "in Norway and Chad").at(72, 640, 10, bold, "Names of All Harbours:").
			lines(72, 628, full1, full2),
			"Here is what follows:\n- in Norway and Chad\n## Names of All Harbours:\n" + full1 + " " + full2},
		{"a heading at the end of a column", sheetOf{}.lines(72, 700, inFirst[:3]...).
			at(72, 664, 10, plain, "and it ends in the middle.").at(72, 640, 10, bold, "Fish and Ships").
			lines(320, 700, inSecond...),
			strings.Join(inFirst[:3], " ") + " and it ends in the middle.\n## Fish and Ships\n" +
				strings.Join(inSecond, " ")},
		{"below a spread line", sheetOf{}.spread(72, 700, 34, "They met in the harbour town of",
			"Jakarta and spoke of the plan:").at(72, 676, 10, bold, "Fishing in All of the South Seas").
			spread(72, 664, 34, "of the year, and of what it costs", "all of them.|"),
			"They met in the harbour town of Jakarta and spoke of the plan: Fishing in All of the South Seas of the " +
				"year, and of what it costs all of them."},
		{"a bold sentence at the end of a column", sheetOf{}.
			lines(72, 700, inFirst[:3]...).at(72, 664, 10, plain, "and it ends in the middle.").
			at(72, 640, 10, bold, "They met again in the harbour.").lines(320, 700, "On the day after they went by",
			"ship, and went home on the day", "after that, which was Friday.", "", "They were glad of it."),
			strings.Join(inFirst[:3], " ") + " and it ends in the middle.\nThey met again in the harbour. On the " +
				"day after they went by ship, and went home on the day after that, which was Friday.\nThey were glad " +
				"of it."},
		{"below a line that ends in a small word", sheetOf{}.lines(72, 700, full1, full2, "").
			item(72, 664, "They took up the plan of the Harbour and the Ships and the").
			at(90, 652, 10, bold, "Plan of All of the Old Nets, on Land and on the Ships:").
			lines(90, 640, "mending all of them, and soon"),
			full1 + " " + full2 + "\n- They took up the plan of the Harbour and the Ships and the Plan of All of the " +
				"Old Nets, on Land and on the Ships: mending all of them, and soon"},
		{"a heading below a line that is none", sheetOf{}.spread(72, 700, 34, "They met in the harbour town of",
			"Jakarta and spoke of it.|").at(72, 676, 10, bold, "Fishing in the Seas").spread(72, 664, 34,
			"They spoke of fish, and of what", "it costs all of them.|"),
			"They met in the harbour town of Jakarta and spoke of it.\n## Fishing in the Seas\nThey spoke of fish, " +
				"and of what it costs all of them."},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if _, got := read(t, made("", "", test.page)); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}
