package pdf

import (
	"fmt"
	"testing"
)

// box draws a filled square, as wide as it is high.
func (s sheetOf) box(x, y, side float64) sheetOf {
	return append(s, fmt.Sprintf("%g %g %g %g re f", x, y, side, side))
}

// inLetters adds so many objects of one character, which print nothing.
func inLetters(s sheetOf, count int) sheetOf {
	for range count {
		s = s.at(72, 700, 10, plain, " ")
	}
	return s
}

// manyShapes adds so many shapes, where the page has no text.
func manyShapes(s sheetOf, count int) sheetOf {
	for i := range count {
		s = s.box(float64(72+i%40*12), float64(100+i/40*12), 9)
	}
	return s
}

// Pages as browsers print them: with a head and a number of pages on a file of one
// page, with bullets that are drawn, with words that no line may part.
func TestPrintedPages(t *testing.T) {
	t.Parallel()
	const full = "They met in Jakarta, took stock of the work of a year, and" // 58 characters, as wide as a line gets
	for _, test := range []struct {
		name string
		page sheetOf
		want string
	}{
		{"head and number of the only page, in one type", sheetOf{}.at(200, 760, 9, plain, "Archive of Statements").
			at(72, 700, 9.5, plain, full).at(72, 688, 9.5, plain, "were pleased.").at(300, 40, 9, plain, "- 1 -"),
			"[running-head: Archive of Statements]\n" + full + " were pleased.\n[page-number: - 1 -]"},
		{"more of that type is on the page", sheetOf{}.at(200, 760, 9, plain, "Statement of the Ministers").
			at(72, 700, 9.5, plain, full).at(72, 688, 9.5, plain, "were pleased.").
			at(72, 660, 9, plain, "Jakarta, 3 May 2021").at(300, 40, 9, plain, "- 1 -"),
			"Statement of the Ministers\n" + full + " were pleased.\nJakarta, 3 May 2021\n[page-number: - 1 -]"},
		{"the type of the text", sheetOf{}.at(200, 760, 10, plain, "Statement of the Ministers").
			at(72, 700, 10, plain, full).at(72, 688, 10, plain, "were pleased.").at(300, 40, 10, plain, "- 1 -"),
			"Statement of the Ministers\n" + full + " were pleased.\n[page-number: - 1 -]"},
		{"no number below it", sheetOf{}.at(200, 760, 9, plain, "Statement of the Ministers").
			at(72, 700, 9.5, plain, full).at(72, 688, 9.5, plain, "were pleased."),
			"Statement of the Ministers\n" + full + " were pleased."},

		{"what a browser prints around the only page", sheetOf{}.at(24, 770, 8, plain, "11/27/26, 3:36 PM").
			at(250, 770, 8, plain, "Ministers Meet").at(72, 700, 10, plain, full).
			at(72, 688, 10, plain, "were pleased.").
			at(24, 20, 8, plain, "https://mfa.example/2021-05-03-ministers.html 1/1"),
			"[running-head: 11/27/26, 3:36 PM Ministers Meet]\n" + full + " were pleased.\n" +
				"[running-foot: https://mfa.example/2021-05-03-ministers.html 1/1]"},
		{"the number beside the day of the print", sheetOf{}.at(72, 700, 10, plain, full).
			at(72, 688, 10, plain, "were pleased.").at(24, 20, 8, plain, "1 of 1").
			at(480, 20, 8, plain, "11/27/26, 3:36 PM"),
			full + " were pleased.\n[running-foot: 1 of 1 11/27/26, 3:36 PM]"},
		{"an address with figures that count nothing", sheetOf{}.at(72, 700, 10, plain, full).
			at(72, 688, 10, plain, "were pleased.").at(72, 40, 10, plain, "https://mfa.example/2021 1/3"),
			full + " were pleased.\nhttps://mfa.example/2021 1/3"},
		{"a head at both edges, in the type of the text", sheetOf{}.at(72, 760, 10, plain, "Archive").
			at(440, 760, 10, plain, "Documents").at(72, 700, 10, plain, full).at(72, 688, 10, plain, "were pleased.").
			at(270, 40, 10, plain, "Page 1 of 1"),
			"[running-head: Archive Documents]\n" + full + " were pleased.\n[page-number: Page 1 of 1]"},
		{"a number and a day at both edges", sheetOf{}.at(72, 760, 10, plain, "No. 7").
			at(350, 760, 10, plain, "3 May 2021").at(72, 700, 10, plain, full).at(72, 688, 10, plain, "were pleased.").
			at(270, 40, 10, plain, "Page 1 of 1"),
			"No. 7 3 May 2021\n" + full + " were pleased.\n[page-number: Page 1 of 1]"},

		{"bullets that are drawn", sheetOf{}.at(72, 700, 10, plain, full+":").box(78, 690, 3).
			at(90, 688, 10, plain, full).box(78, 678, 3).at(90, 676, 10, plain, full),
			full + ":\n- " + full + "\n- " + full},
		{"bullets on a page of a program that makes an object of each character",
			inLetters(sheetOf{}.at(72, 700, 10, plain, full+":").box(78, 690, 3).
				at(90, 688, 10, plain, full).box(78, 678, 3).at(90, 676, 10, plain, full), 2100),
			full + ":\n- " + full + "\n- " + full},
		{"bullets among the shapes of a map", manyShapes(sheetOf{}.at(72, 700, 10, plain, full+":").box(78, 690, 3).
			at(90, 688, 10, plain, full), 600), full + ":\n" + full},
		{"a bullet that is drawn before a quotation mark", sheetOf{}.at(72, 700, 10, plain, full+":").box(78, 688.5, 3).
			at(90, 688, 10, plain, "\x93They"+full[4:]+".\x94"),
			full + ":\n- “They" + full[4:] + ".”"},
		{"a square beside a quotation mark of the line below it", sheetOf{}.at(72, 700, 10, plain, full).
			box(66, 696, 3).at(72, 688, 10, plain, "\x93Trade\x94 grew."), full + " “Trade” grew."},
		{"a square in a line", sheetOf{}.at(72, 700, 10, plain, full).at(72, 688, 10, plain, "were").box(98, 690, 3).
			at(104, 688, 10, plain, "pleased."), full + " were pleased."},
		{"a square far from the line", sheetOf{}.box(20, 702, 3).at(72, 700, 10, plain, full), full},
		{"a large square", sheetOf{}.box(60, 698, 9).at(72, 700, 10, plain, full), full},
		{"a square above the line", sheetOf{}.box(66, 709, 3).at(72, 700, 10, plain, full), full},

		{"bold words that go on over the end of a line",
			sheetOf{}.at(72, 700, 10, bold, full).at(72, 688, 10, bold, "thanked:").
				at(126, 688, 10, plain, "all of them had come to meet again."),
			full + " thanked: all of them had come to meet again."},
		{"bold words in a sentence", sheetOf{}.at(72, 700, 10, plain, full).
			at(72, 688, 10, bold, "thanked the officials of all the sides and of the capital").
			at(72, 676, 10, plain, "for it."),
			full + " thanked the officials of all the sides and of the capital for it."},
		{"a heading as wide as the lines below it", sheetOf{}.
			at(72, 700, 10, bold, "The Ministers of the Two Sides Meet in Jakarta to Trade Now").
			at(72, 688, 10, plain, full).at(72, 676, 10, plain, "were pleased."),
			"## The Ministers of the Two Sides Meet in Jakarta to Trade Now\n" + full + " were pleased."},

		{"a dash that stands right before the first word of a line", sheetOf{}.at(72, 700, 10, plain, full).
			at(72, 688, 10, plain, "\x97thanks to all of them\x97were pleased."),
			full + "—thanks to all of them—were pleased."},
		{"a dash by itself at the head of a line", sheetOf{}.at(72, 700, 10, plain, full).
			at(72, 688, 10, plain, "\x97 thanks to all of them \x97 were pleased."),
			full + " — thanks to all of them — were pleased."},
		{"words in brackets that no line may part", sheetOf{}.at(72, 700, 10, plain, full).
			at(72, 688, 10, plain, "asked the officials of the two sides for their help").
			at(72, 676, 10, plain, "(22 of those who met there, and two more) to look into it."),
			full + " asked the officials of the two sides for their help (22 of those who met there, and two more" +
				") to " +
				"look into it."},
		{"a headline that is a sentence", sheetOf{}.at(72, 700, 16, bold, "They met in Jakarta.").
			at(72, 676, 10, plain, full).at(72, 664, 10, plain, "were pleased."),
			"# They met in Jakarta.\n" + full + " were pleased."},
		{"a sentence in large type that is not bold", sheetOf{}.at(72, 700, 16, plain, "They met in Jakarta.").
			at(72, 676, 10, plain, full).at(72, 664, 10, plain, "were pleased."),
			"They met in Jakarta.\n" + full + " were pleased."},
		{"lines of a label that are set in", sheetOf{}.at(72, 700, 10, plain, full).at(72, 676, 10, plain,
			"SUBJECT: The Harbours and the Islands of").at(132, 664, 10, plain, "Norway and Chad, and the").
			at(132, 652, 10, plain, "price of tea and of rice"),
			full + "\nSUBJECT: The Harbours and the Islands of Norway and Chad, and the price of tea and of rice"},
		{"a label with lines that are set in above a paragraph", sheetOf{}.at(72, 700, 10, plain, full).at(72, 676, 10,
			plain, "SUBJECT: The Harbours and the Islands of Norway").at(132, 664, 10, plain, "and of Chad").
			at(72, 640, 10, plain, full).at(72, 628, 10, plain, "were pleased.").
			at(72, 604, 10, plain, full).at(72, 592, 10, plain, "were pleased."),
			full + "\nSUBJECT: The Harbours and the Islands of Norway and of Chad\n" + full + " were pleased.\n" +
				full + " were pleased."},
		{"a day in brackets below a place", sheetOf{}.at(72, 700, 10, plain, full).
			at(72, 688, 10, plain, "were pleased with it, and with the pace of it all in all.").
			at(92, 676, 10, plain, "Harbour of Jakarta, Indonesia").at(92, 664, 10, plain, "(May 3, 2021)"),
			full + " were pleased with it, and with the pace of it all in all.\nHarbour of Jakarta, Indonesia\n" +
				"(May 3, 2021)"},
		{"an item below one that is full", sheetOf{}.at(72, 700, 10, plain, full).
			at(72, 676, 10, plain, "9.").at(102, 676, 10, plain, "Anna Lee, head of the harbour of Jakarta and of the").
			at(102, 664, 10, plain, "harbours of all of the towns and of the islands of it").
			at(72, 652, 10, plain, "10.").at(102, 652, 10, plain, "Bo Berg, of Oslo"),
			full + "\n9. Anna Lee, head of the harbour of Jakarta and of the harbours of all of the towns and of the " +
				"islands of it\n10. Bo Berg, of Oslo"},
		{"words that no line may part", sheetOf{}.at(72, 700, 10, plain, full).
			at(72, 688, 10, plain, "asked the officials of their Department").
			at(72, 676, 10, plain, "of Justice to look into it."),
			full + " asked the officials of their Department of Justice to look into it."},
		{"a name that no line may part", sheetOf{}.at(72, 700, 10, plain, full).
			at(72, 688, 10, plain, "asked the officials of the two sides of ASEAN,").
			at(72, 676, 10, plain, "Indonesia, of Japan and those of Norway, who were in town").
			at(72, 664, 10, plain, "then, to look into it."),
			full + " asked the officials of the two sides of ASEAN, Indonesia, of Japan and those of Norway, who " +
				"were in town then, to look into it."},
		{"a line behind which a sentence begins", sheetOf{}.at(72, 700, 10, plain, full).
			at(72, 688, 10, plain, "asked the officials of the two sides to meet.").
			at(72, 676, 10, plain, "Indonesia, and Japan and those of Norway, who were in town").
			at(72, 664, 10, plain, "then, looked into it."),
			full + " asked the officials of the two sides to meet.\nIndonesia, and Japan and those of Norway, who " +
				"were in town then, looked into it."},
		{"a short form on the next line", sheetOf{}.at(72, 700, 10, plain, full).
			at(72, 688, 10, plain, "asked the Regional Forum of the Two Sides").
			at(72, 676, 10, plain, "(RFTS) to look into it."),
			full + " asked the Regional Forum of the Two Sides (RFTS) to look into it."},
		{"bold words that end with a colon at the end of a line", sheetOf{}.
			at(72, 700, 10, bold, "The Ministers of the two sides met and were of one opinion:").
			at(72, 688, 10, plain, "Trade is to grow further, and to grow so for years to").
			at(72, 676, 10, plain, "come."),
			"The Ministers of the two sides met and were of one opinion: Trade is to grow further, and to grow so " +
				"for years to come."},
		{"a title over columns, with a space where they part", sheetOf{}.
			at(72, 720, 16, plain, "Statement of the Leaders of Norway and of the").
			at(72, 702, 16, plain, "Harbour Towns").
			lines(72, 676, "They met in Jakarta and took stock of it", "all, and they thanked those who had put",
				"their meeting together over many months,", "which had been hard for most of them to").
			lines(330, 676, "do. They agreed that trade should go on", "growing for the two sides of it, and to",
				"look into what stands in its way before", "they meet again in the harbour of Oslo."),
			"# Statement of the Leaders of Norway and of the Harbour Towns\nThey met in Jakarta and took stock of it " +
				"all, and they thanked those who had put their meeting together over many months, which had been " +
				"hard for most of them to do. They agreed that trade should go on growing for the two sides of it, " +
				"and to look into what stands in its way before they meet again in the harbour of Oslo."},
		{"a line that ends early", sheetOf{}.at(72, 700, 10, plain, full).at(72, 688, 10, plain, "spoke of").
			at(72, 676, 10, plain, "Trade and energy").at(72, 664, 10, plain, "small firms"),
			full + " spoke of\nTrade and energy\nsmall firms"},

		{"paragraphs of one line that begin further in", sheetOf{}.at(72, 700, 10, plain, full).
			at(72, 688, 10, plain, "were pleased with it, and with the pace of it all in all.").
			at(92, 676, 10, plain, "The Ministers of the two sides.").
			at(92, 664, 10, plain, "The envoys of "+full[:38]).
			at(72, 652, 10, plain, "were there."),
			full + " were pleased with it, and with the pace of it all in all.\nThe Ministers of the two sides.\n" +
				"The envoys of " + full[:38] + " were there."},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if _, got := read(t, made("", "", test.page)); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}
