package pdf

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"

	"aseanarchive/generator/internal/read/pdf/label"
	"aseanarchive/generator/internal/read/record"
)

// Lines of sixty characters, as wide as the text of the pages.
const (
	full1 = "The ministers met in the harbour town and spoke about trade,"
	full2 = "fishing, the weather, and what each of them had brought home"
	full3 = "from the long journey over land and sea that lay behind them"
)

func TestRead(t *testing.T) {
	for _, test := range []struct {
		name  string
		pages []sheetOf
		want  string
	}{
		{"paragraphs by gaps", []sheetOf{sheetOf{}.lines(72, 700, full1, full2, "and back.", "", full3, "again.")},
			full1 + " " + full2 + " and back.\n" + full3 + " again."},
		{"paragraphs by short lines", []sheetOf{sheetOf{}.lines(72, 700, full1, full2, "and back.", full3, "again.")},
			full1 + " " + full2 + " and back.\n" + full3 + " again."},
		{"paragraphs by indents", []sheetOf{sheetOf{}.lines(72, 700, full1, full2).lines(96, 676,
			full3[:55]).lines(72, 664, full2, full3)},
			full1 + " " + full2 + "\n" + full3[:55] + " " + full2 + " " + full3},
		{"two columns", []sheetOf{sheetOf{}.
			lines(72, 700, "The first column goes on with", "four lines of words which are",
				"about as long as each other,",
				"and it ends in the middle of a").
			lines(320, 700, "sentence that the second one", "takes up and brings to an end",
				"after some words more, which",
				"nobody would want to miss.")},
			"The first column goes on with four lines of words which are about as long as each other, and it ends " +
				"in the middle of a sentence that the second one takes up and brings to an end after some words " +
				"more, which nobody would want to miss."},
		{"columns on heights of their own, below a title", []sheetOf{sheetOf{}.at(100, 740, 16, plain,
			"On the Harbour").
			lines(72, 700, "The first column goes on with", "four lines of words which are",
				"about as long as each other,",
				"and it ends in the middle.").
			lines(320, 696, "Quick words of the second one", "stand a little lower, and go",
				"their own way down the page,",
				"Qatar being one of the words.")},
			"# On the Harbour\nThe first column goes on with four lines of words which are about as long as each " +
				"other, and it ends in the middle.\nQuick words of the second one stand a little lower, and go " +
				"their own way down the page, Qatar being one of the words."},
		{"a title whose lines are spread to the width of their column", []sheetOf{sheetOf{}.
			at(72, 760, 20, plain, "Statement").at(276, 760, 20, plain, "of").at(396, 760, 20, plain, "the").
			at(72, 736, 20, plain, "Harbour").at(348, 736, 20, plain, "Masters").
			at(72, 712, 20, plain, "on Tea").lines(72, 680, full1, full2, "and back.")},
			"# Statement of the Harbour Masters on Tea\n" + full1 + " " + full2 + " and back."},
		{"the same beside the text of the second column", []sheetOf{sheetOf{}.
			at(72, 702, 20, plain, "On").at(132, 702, 20, plain, "the").at(204, 702, 20, plain, "Teas").
			at(72, 678, 20, plain, "Harbour").
			lines(72, 650, "The first column goes on with", "four lines of words which are",
				"about as long as each other,", "and it ends in the middle of a").
			lines(266, 706, "sentence that the second one", "takes up and brings to an end",
				"after some words more, which", "nobody would want to miss in", "this town or another one now.")},
			"# On the Teas Harbour\nThe first column goes on with four lines of words which are about as long as " +
				"each other, and it ends in the middle of a sentence that the second one takes up and brings to an " +
				"end after some words more, which nobody would want to miss in this town or another one now."},
		{"names that stand far apart, and end before their column", []sheetOf{sheetOf{}.
			at(72, 760, 20, plain, "Norway").at(204, 760, 20, plain, "Chad").at(312, 760, 20, plain, "Peru").
			at(72, 736, 20, plain, "on Tea").lines(72, 700, full1, full2, "and back.")},
			"## Norway Chad Peru\n## on Tea\n" + full1 + " " + full2 + " and back."},
		{"a paragraph over a page, with heads and numbers around", []sheetOf{
			sheetOf{}.at(72, 760, 9, plain, "Review of Harbours").lines(72, 700, full1, full2).at(300, 30, 9, plain,
				"- 1 -"),
			sheetOf{}.at(72, 760, 9, plain, "Review of Harbours").lines(72, 700, full3, "again.").at(300, 30, 9,
				plain, "- 2 -"),
			sheetOf{}.at(72, 760, 9, plain, "Review of Harbours").lines(72, 700, "Ships sail.").at(300, 30, 9, plain,
				"- 3 -")},
			"[running-head: Review of Harbours]\n" + full1 + " " + full2 + " " + full3 +
				" again.\n[page-number: - 1 -]\n[running-head: Review of Harbours]\n[page-number: - 2 " +
				"-]\n[running-head: Review of Harbours]\nShips sail.\n[page-number: - 3 -]"},
		{"a date and a number in one head", []sheetOf{
			sheetOf{}.at(72, 760, 9, plain, "3 May 2021, page 7").lines(72, 690, "One."),
			sheetOf{}.at(72, 760, 9, plain, "3 May 2021, page 8").lines(72, 690, "Two.")},
			"[running-head: 3 May 2021, page 7]\nOne.\n[running-head: 3 May 2021, page 8]\nTwo."},
		{"an address with figures before the number of the page", []sheetOf{
			sheetOf{}.at(24, 20, 8, plain, "file:///2021-05-03/4-7.html 12/27").lines(72, 690, "One."),
			sheetOf{}.at(24, 20, 8, plain, "file:///2021-05-03/4-7.html 13/27").lines(72, 690, "Two.")},
			"One.\n[running-foot: file:///2021-05-03/4-7.html 12/27]\nTwo.\n" +
				"[running-foot: file:///2021-05-03/4-7.html 13/27]"},
		{"a number on the second page alone", []sheetOf{sheetOf{}.lines(72, 700, "One."),
			sheetOf{}.at(300, 760, 10, plain, "2").lines(72, 700, "Two.")}, "One.\n[page-number: 2]\nTwo."},
		{"articles begin pages, and do not count them", []sheetOf{
			sheetOf{}.lines(72, 700, "A treaty."),
			sheetOf{}.lines(72, 760, "Article 4", "", "One."), sheetOf{}.lines(72, 760, "Article 9", "", "Two."),
			sheetOf{}.lines(72, 700, "Three.")},
			"A treaty.\nArticle 4\nOne.\nArticle 9\nTwo.\nThree."},
		{"what repeats in the middle of pages is text", []sheetOf{
			sheetOf{}.lines(72, 400, "Adopted."), sheetOf{}.lines(72, 400, "Adopted.")}, "Adopted.\nAdopted."},
		{"headings by size and weight", []sheetOf{sheetOf{}.at(72, 720, 18, plain, "The Harbour Accord").
			at(72, 690, 13, plain, "Trade").lines(72, 670, full1, full2).at(72, 630, 13, plain, "Fishing").
			at(72, 610, 10, bold, "Nets").lines(72, 590, full3, full2)},
			"# The Harbour Accord\n## Trade\n" + full1 + " " + full2 + "\n## Fishing\n### Nets\n" + full3 + " " +
				full2},
		{"a sentence in bold type is none", []sheetOf{sheetOf{}.at(72, 720, 10, bold, "This is meant as a warning.").
			lines(72, 690, full1, full2)}, "This is meant as a warning.\n" + full1 + " " + full2},
		{"a title over two lines", []sheetOf{sheetOf{}.at(72, 720, 18, plain, "The Accord of the").
			at(72, 698, 18, plain, "Harbour Towns").lines(72, 660, full1, full2)},
			"# The Accord of the Harbour Towns\n" + full1 + " " + full2},
		{"a note", []sheetOf{sheetOf{}.lines(72, 700, full1, "and fish").at(120, 692, 6, plain, "1").
			lines(72, 676, full2, "and back.").at(72, 90, 8, plain, "1 Fish of all kinds.")},
			full1 + " and fish[^1]\n" + full2 + " and back.\n[^1]: Fish of all kinds."},
		{"small type without a mark in the text is no note", []sheetOf{sheetOf{}.lines(72, 700, full1, full2).
			at(72, 120, 8, plain, "1 Fish of all kinds.")}, full1 + " " + full2 + "\n1 Fish of all kinds."},
		{"items and clauses", []sheetOf{sheetOf{}.lines(72, 700, "They agreed:", "").
			at(72, 676, 10, foreign, "B").at(90, 676, 10, plain,
			"on trade, which was the most of it in those days of old,").
			lines(90, 664, "and on ships;").at(72, 652, 10, foreign, "B").at(90, 652, 10, plain, "on fish.").
			lines(72, 628, "1.  The first clause, which is long enough to go on and on,", "and on.",
				"2.  The second.")},
			"They agreed:\n- on trade, which was the most of it in those days of old, and on ships;\n- on " +
				"fish.\n1. The first clause, which is long enough to go on and on, and on.\n2. The second."},
		{"a dash that goes on", []sheetOf{sheetOf{}.lines(72, 700,
			"The ministers met in the harbour town and all of them spoke",
			"\x96 as they had done before \x96 about trade, nets, and about fish.")},
			"The ministers met in the harbour town and all of them spoke – as they had done before – about trade, " +
				"nets, and about fish."},
		{"a table", []sheetOf{sheetOf{}.lines(72, 700, full1, full2, "and back.", "").
			at(72, 640, 10, bold, "Land").at(200, 640, 10, bold, "Ships").at(300, 640, 10, bold, "Nets").
			lines(72, 628, "Norway", "Japan").lines(200, 628, "12", "7").lines(300, 628, "3,500", "900")},
			full1 + " " + full2 + " and back.\n| Land | Ships | Nets |\n| --- | --- | --- |\n| Norway | 12 | 3,500 " +
				"|\n| Japan | 7 | 900 |"},
		{"cells over several lines are lines", []sheetOf{sheetOf{}.lines(72, 700, "Norway", "Japan has", "not said").
			lines(250, 700, "twelve ships", "seven ships", "or so")},
			"Norway twelve ships\nJapan has seven ships\nnot said or so"},
		{"signatures", []sheetOf{sheetOf{}.lines(72, 700, full1, full2, "and back.").
			lines(72, 640, "For the Government of Norway", "", "Kari Nordmann").
			lines(330, 640, "For the Government of Japan", "", "Taro Yamada")},
			full1 + " " + full2 + " and back.\nFor the Government of Norway\nKari Nordmann\nFor the Government of " +
				"Japan\nTaro Yamada"},
		{"heads of a table that begin alike", []sheetOf{sheetOf{}.lines(72, 700, "Claim type", "Nets", "Ships").
			lines(300, 700, "Claim date", "May", "June")},
			"|  |  |\n| --- | --- |\n| Claim type | Claim date |\n| Nets | May |\n| Ships | June |"},
		{"a list of contents", []sheetOf{sheetOf{}.lines(72, 700,
			"Trade ..................................................... 3",
			"Fish ...................................................... 4", full1)},
			"Trade ..................................................... 3\nFish " +
				"...................................................... 4\n" + full1},
		{"words in another order than on the page", []sheetOf{sheetOf{}.at(138, 700, 10, plain, "spoke").
			at(72, 700, 10, plain, "Ministers")}, "Ministers spoke"},
		{"letters one by one from the last on", []sheetOf{sheetOf{}.at(84, 700, 10, plain, "a").at(78, 700, 10,
			plain, "e").
			at(72, 700, 10, plain, "s")}, "sea"},
		{"spaced type", []sheetOf{sheetOf{}.lines(72, 700, "J O I N T   S T A T E M E N T")}, "JOINT STATEMENT"},
		{"letters that are an enumeration", []sheetOf{sheetOf{}.lines(72, 700, "Annexes A B C")}, "Annexes A B C"},
		{"printed twice to look bold", []sheetOf{sheetOf{}.lines(72, 700, "A shadow").lines(72.8, 700, "A shadow")},
			"A shadow"},
		{"a page that runs up", []sheetOf{sheetOf{}.turned(100, 72, 10, plain, full1, "0 1 -1 0").
			turned(112, 72, 10, plain, full2, "0 1 -1 0")}, full1 + " " + full2},
		{"a page that runs down", []sheetOf{sheetOf{}.turned(500, 700, 10, plain, full1, "0 -1 1 0").
			turned(488, 700, 10, plain, full2, "0 -1 1 0")}, full1 + " " + full2},
		{"a page on its head", []sheetOf{sheetOf{}.turned(540, 100, 10, plain, full1, "-1 0 0 -1").
			turned(540, 112, 10, plain, full2, "-1 0 0 -1")}, full1 + " " + full2},
		{"a watermark", []sheetOf{sheetOf{}.lines(72, 700, full1, full2).turned(200, 300, 60, plain, "DRAFT",
			"0.7071 0.7071 -0.7071 0.7071")}, "[watermark: DRAFT]\n" + full1 + " " + full2},
		{"letters that are raised behind a figure, and small", []sheetOf{sheetOf{}.lines(72, 700, full1, full2).
			at(72, 676, 10, plain, "at the 9").at(120.2, 680.5, 5.5, plain, "th").
			at(132.6, 676, 10, plain, "Tea, the 8").
			at(192.8, 679, 8, plain, "th").at(202.6, 676, 10, plain, ", and the 3").at(268.8, 680.5, 5.5, plain, "rd")},
			full1 + " " + full2 + " at the 9th Tea, the 8th, and the 3rd"},
		{"letters that are raised a little behind a figure", []sheetOf{sheetOf{}.lines(72, 700, full1, full2).
			at(72, 676, 10, plain, "in the year of the 21").at(199, 680, 5.5, plain, "st").lines(72, 664, "Tea.")},
			full1 + " " + full2 + " in the year of the 21st\nTea."},
		{"the same behind a space", []sheetOf{sheetOf{}.lines(72, 700, full1, full2).
			at(72, 676, 10, plain, "in the year of the 21 ").at(199, 680, 5.5, plain, "st").lines(72, 664, "Tea.")},
			full1 + " " + full2 + "\nst\nin the year of the 21\nTea."},
		{"small letters above a figure, and not behind it", []sheetOf{sheetOf{}.lines(72, 700, full1, full2).
			at(72, 664, 10, plain, "at the 9").at(96, 669, 5.5, plain, "th")},
			full1 + " " + full2 + "\nth\nat the 9"},
		{"what a line is about, far behind its name", []sheetOf{sheetOf{}.lines(72, 700,
			"SUBJECT:      "+full1[:46], full2[:50])}, "SUBJECT: " + full1[:46] + " " + full2[:50]},
		{"a bullet that its font calls a letter", []sheetOf{sheetOf{}.lines(72, 700, full1, full2).
			at(72, 660, 14, plain, "x").at(72, 600, 14, plain, "V").lines(72, 580, full3)},
			full1 + " " + full2 + "\nx\n# V\n" + full3},
		{"a large initial in a column, of a word in capitals", []sheetOf{sheetOf{}.at(72, 688, 30, plain, "T").
			lines(94, 700, "HE first column goes on with", "four lines of words which are").
			lines(72, 676, "about as long as each other,", "and it ends in the middle of a").
			lines(320, 700, "sentence that the second one", "takes up and brings to an end",
				"after some words more, which", "nobody would want to miss.")},
			"THE first column goes on with four lines of words which are about as long as each other, and it ends " +
				"in the middle of a sentence that the second one takes up and brings to an end after some words " +
				"more, which nobody would want to miss."},
		{"a large initial that is a word", []sheetOf{sheetOf{}.at(72, 688, 30, plain, "A").
			lines(94, 700, "FULL moon goes on with words that nobody of them knew of,",
				"and neither did those who sat with them at the long table.").lines(72, 676, full2, "and back.")},
			"A FULL moon goes on with words that nobody of them knew of, and neither did those who sat with them at " +
				"the long table. " + full2 + " and back."},
		{"a large initial", []sheetOf{sheetOf{}.at(72, 676, 52, plain, "T").lines(104, 700,
			"he ministers met there and spoke",
			"of ships, of nets, and of fish,", "and of other things they liked.")},
			"The ministers met there and spoke of ships, of nets, and of fish, and of other things they liked."},
		{"a ligature", []sheetOf{sheetOf{}.at(72, 700, 10, plain, "Ministers").at(132, 700, 10, foreign, "F").
			at(138, 700, 10, plain, "nd it")}, "Ministers find it"},
		{"what runs leftward, in the order of reading", []sheetOf{sheetOf{}.at(72, 700, 10, foreign, "dc ba").
			at(72, 688, 10, foreign, "f")}, "אב גד\nו"},
		{"one name that runs leftward", []sheetOf{sheetOf{}.at(72, 700, 10, plain, "They read").
			at(132, 700, 10, foreign, "dc ba").at(168, 700, 10, plain, "and left the town.")},
			"They read אב גד and left the town."},
		{"off the page", []sheetOf{sheetOf{}.lines(72, 700, "Seen.").lines(72, 900, "Unseen.")}, "Seen."},
	} {
		t.Run(test.name, func(t *testing.T) {
			if _, got := read(t, made("", "", test.pages...)); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

// A hyphen at the end of a line is taken away where the word was parted there.
func TestHyphens(t *testing.T) {
	const (
		head = "The ministers met in the harbour town and spoke of govern-"
		tail = "ment and of what it was about when all of them were there."
	)
	for _, test := range []struct {
		name  string
		lines []string
		want  string // the word
	}{
		{"where the line ended", []string{head, tail}, "government"},
		{"the whole word stands elsewhere", []string{"A well-being is a good thing, they said, and not with-",
			"in reach, as with or in; within."}, "within reach"},
		{"the word stands elsewhere with its hyphen",
			[]string{"A co-operation is a good thing, they said, and the co-",
				"operation went on."}, "co-operation went"},
		{"a part that stands before other hyphens", []string{"A non-member is a good thing, they said, and the non-",
			"tariff barriers fell."}, "non-tariff"},
		{"one of two ways to write a word", append(slices.Repeat([]string{full1, full2, full3}, 7),
			"All sides spoke of cooperation, and of the Council for Co-", "operation too."), "Co-operation too"},
		{"a part of which only one word of a row is written out",
			[]string{"They spoke of ships which are women-owned, then of ones, -", "led too."}, "ones, -led too"},
		{"and one behind or", []string{"They spoke of ships which are state-owned, and of some or -", "led too."},
			"or -led too"},
		{"a word whose end stands further on", []string{"They spoke of plans for all of the low-",
			"and high-income lands."}, "low- and high-income"},
		{"a small word inside a longer one", []string{"They spoke of maps that were black-", "and-white."},
			"black-and-white"},
		{"two words", []string{"In the long run a term is a good thing, and a long-", "term plan too."}, "long-term"},
		{"a capital behind it", []string{"The ministers of the land met in the middle of South-", "East Asia."},
			"South-East"},
		{"capitals before it", []string{"The ministers of the land met in the middle of ASEAN-", "led talks."},
			"ASEAN-led"},
		{"a figure behind it", []string{"The ministers of the land met in the middle of COVID-", "19 again."},
			"COVID-19"},
		{"full stops before it", []string{"The ministers of the land met in the middle of U.S.-", "led talks."},
			"U.S.-led"},
		{"an address", []string{"They said that it all is at https://www.example.org/har-", "bours for all."},
			"har-bours"},
		{"lines seldom end in hyphens, and a part is a word", append(slices.Repeat([]string{full1, full2, full3}, 7),
			"They all sat down there and had a first meeting that was sit-", "down one."), "sit-down"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if _, got := read(t, made("", "", sheetOf{}.lines(72, 700, test.lines...))); !strings.Contains(got,
				test.want) {
				t.Errorf("%q does not hold %q", got, test.want)
			}
		})
	}
}

func TestGiven(t *testing.T) {
	for _, test := range []struct{ name, information, want string }{
		{"what a program knows", "/Title (Harbours) /Author (K. Nordmann) /CreationDate (D:20210503090000+07'00') " +
			"/ModDate (D:20210504) /Producer (Press 3)",
			"file_title=Harbours file_author=K. Nordmann file_created=2021-05-03 file_modified=2021-05-04 " +
				"file_producer=Press 3"},
		{"names of files, and no date", "/Title (Microsoft Word - doc1) /CreationDate (yesterday)", ""},
		{"another name of a file", "/Title (final2.docx)", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			text, _ := read(t, made(test.information, "", sheetOf{}.lines(72, 700, "One.")))
			var given []string
			for _, g := range text.Given {
				given = append(given, g.Key+"="+strings.Join(g.Values, "|"))
			}
			if got := strings.Join(given, " "); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

func TestRefusals(t *testing.T) {
	one := made("", "", sheetOf{}.lines(72, 700, "One."))
	for _, test := range []struct {
		name  string
		file  []byte
		id    string
		keeps bool
	}{
		{"a scan", made("", "", sheetOf{}.picture(), sheetOf{}.picture()), "scan", true},
		{"a scan with the mark of its program on each page", made("", "",
			sheetOf{}.picture().at(500, 20, 8, plain, "ScanApp"), sheetOf{}.picture().at(500, 20, 8, plain, "ScanApp"),
			sheetOf{}.picture().at(500, 20, 8, plain, "ScanApp")), "scan", true},
		{"empty pages", made("", "", sheetOf{}), "scan", true},
		{"a password", made("", "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <"+strings.Repeat("41",
			32)+"> /U <"+
			strings.Repeat("42", 32)+"> >> /ID [<00> <00>]", sheetOf{}.lines(72, 700, "One.")), "encrypted", true},
		{"a file cut short", one[:len(one)/20], "broken", false},
		{"no PDF", []byte("Words."), "broken", false},
		{"nothing", nil, "broken", false},
		{"too many bytes", make([]byte, largestFile+1), "too-large", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := reader.Read(context.Background(), test.file)
			var refusal *record.Refusal
			if !errors.As(err,
				&refusal) || refusal.ID != test.id || refusal.Keeps != test.keeps || refusal.Hint == "" {
				t.Errorf("%#v, want %s, kept %v, with a hint", err, test.id, test.keeps)
			}
		})
	}
}

// A file whose end is missing is read as far as it goes.
func TestEndMissing(t *testing.T) {
	file := made("", "", sheetOf{}.lines(72, 700, "One."), sheetOf{}.lines(72, 700, "Two."))
	if _, got := read(t, file[:len(file)-20]); !strings.HasPrefix(got, "One.") {
		t.Errorf("read as %q", got)
	}
}

// Pages that are pictures are named; their numbers stay those of the file.
func TestPictures(t *testing.T) {
	text, _ := read(t, made("", "", sheetOf{}.lines(72, 700, "One."), sheetOf{}.picture(),
		sheetOf{}.lines(72, 700, "Three.").picture()))
	if len(text.Remarks) != 1 || text.Remarks[0].ID != "pictures-left-out" ||
		!strings.HasSuffix(text.Remarks[0].Message, ": 2") {
		t.Errorf("remarks %v", text.Remarks)
	}
	lines := strings.Split(text.Body, "\n")
	if len(text.Pages) != 3 || lines[text.Pages[0]-1] != "One." || lines[text.Pages[2]-1] != "Three." {
		t.Errorf("pages begin on lines %v of %q", text.Pages, lines)
	}
}

func TestContextEnds(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	file := made("", "", sheetOf{}.lines(72, 700, "One."))
	if _, err := reader.Read(ctx, file); !errors.Is(err, context.Canceled) {
		t.Errorf("read on: %v", err)
	}
}

func TestReadAtOnce(t *testing.T) {
	file := made("", "", sheetOf{}.lines(72, 700, full1, full2), sheetOf{}.lines(72, 700, full3))
	_, want := read(t, file)
	var group sync.WaitGroup
	got := make([]string, 6)
	for i := range got {
		group.Go(func() {
			if text, err := reader.Read(context.Background(), file); err == nil {
				got[i] = strings.TrimSpace(strings.ReplaceAll(text.Body, "\n\n", "\n"))
			}
		})
	}
	group.Wait()
	for _, text := range got {
		if text != want {
			t.Errorf("read as %q, want %q", text, want)
		}
	}
}

func TestIsLabel(t *testing.T) {
	for text, want := range map[string]bool{"1.": true, "(a)": true, "iv)": true, "1.2": false, "1.2.": true,
		"•": true, "–": true,
		"a": false, "Mr.": false, "U.S.": false, "2021.": false, "(see)": false, "(22": false, "(a": false,
		"(E)": true, "E.": false, "(EU)": false} {
		if got := label.Is(text); got != want {
			t.Errorf("%q is a label: %v", text, got)
		}
	}
}
