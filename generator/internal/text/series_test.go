package text

import "testing"

func TestLabelsInTurn(t *testing.T) {
	for _, test := range []struct{ name, file, in, want string }{
		{"numbers with stops", "x.txt",
			lines("1.1 The Parties shall meet.", "1.1.1 They meet in May.", "1.2 They report."),
			lines("clause 1.1 1: The Parties shall meet.", "clause 1.1.1 2: They meet in May.",
				"clause 1.2 3: They report.")},
		{"capitals below Roman numbers", "x.txt", lines("I. They shall meet.", "A. In May, if they can.",
			"B. In June, if they must.", "II. They shall report."),
			lines("clause I. 1: They shall meet.", "clause A. 2: In May, if they can.",
				"clause B. 3: In June, if they must.", "clause II. 4: They shall report.")},
		{"small letters behind a lead-in", "x.txt", lines("They agree:", "1.1 to meet;", "1.2 to report."),
			lines("p 1: They agree:", "clause 1.1 2: to meet;", "clause 1.2 3: to report.")},
		{"hard-wrapped", "x.txt", lines(
			"1.1 The Parties shall meet once in every year, and the Party that holds",
			"the chair shall invite the others.",
			"1.2 The Parties shall report to each other on whatever they have done",
			"for the aims of this text. They do so",
			"1.3 The Parties shall share the costs of each of the meetings, and each",
			"shall bear those of its own delegation."),
			lines("clause 1.1 1-2: The Parties shall meet once in every year, and the Party that holds the chair "+
				"shall invite the others.", "clause 1.2 3-4: The Parties shall report to each other on whatever they "+
				"have done for the aims of this text. They do so", "clause 1.3 5-6: The Parties shall share the costs "+
				"of each of the meetings, and each shall bear those of its own delegation.")},
		{"headings", "x.txt", lines("A. Trade", sentence, "B. Energy", sentence),
			lines("h2 1: A. Trade", "p 2: "+sentence, "h2 3: B. Energy", "p 4: "+sentence)},
		{"with the mark of a note", "x.txt", lines("1.1 They met.[1]", "1.2 They rose.", "", "[1] In May."),
			lines("clause 1.1 1: They met.", "clause 1.2 2: They rose.", "note [1] 4: In May.")},
		{"in Markdown", "x.md", "1.1 The *Parties* shall meet.\n1.1.1 They meet\nin May.\n\n1.2 **They** report.\n",
			lines("clause 1.1 1: The Parties shall meet.", "clause 1.1.1 2-3: They meet in May.",
				"clause 1.2 5: They report.")},

		{"sums", "x.txt", lines("1.5 million came.", "2.8 million left.", "1.1 Celsius was the rise."),
			lines("p 1: 1.5 million came.", "p 2: 2.8 million left.", "p 3: 1.1 Celsius was the rise.")},
		{"sums in turn", "x.txt", lines("1.1 million came.", "1.2 million left."),
			lines("p 1: 1.1 million came.", "p 2: 1.2 million left.")},
		{"initials", "x.txt", lines("They were led by", "A. Smith of Oslo.", "I. Ivanov left.", "B. Jones came."),
			lines("p 1-2: They were led by A. Smith of Oslo.", "p 3: I. Ivanov left.", "p 4: B. Jones came.")},
		{"initials in a wrapped sentence", "x.txt", lines(
			"The delegation to the meeting of the Ministers in Oslo was led by Mr",
			"A. Smith, and that of the guests, as it had been in the year before,",
			"B. Jones, who spoke of herring and of the lighthouses, as did Mr I.",
			"I. Ivanov, who spoke of cod."),
			lines("p 1-4: The delegation to the meeting of the Ministers in Oslo was led by Mr A. Smith, and that of " +
				"the guests, as it had been in the year before, B. Jones, who spoke of herring and of the " +
				"lighthouses, as did Mr I. I. Ivanov, who spoke of cod.")},
		{"sums in a wrapped sentence", "x.txt", lines(
			"The Ministers noted that trade between the two sides had grown from",
			"1.1 Billion dollars in the first of the years of the plan of action to",
			"1.2 Billion dollars in the last of them, and they were glad of that."),
			lines("p 1-3: The Ministers noted that trade between the two sides had grown from 1.1 Billion dollars in " +
				"the first of the years of the plan of action to 1.2 Billion dollars in the last of them, and they " +
				"were glad of that.")},
		{"initials in Markdown", "x.md", "They were led by\nA. Smith of Oslo and by\nB. Jones.\n\nI. Ivanov left.\n",
			lines("p 1-3: They were led by A. Smith of Oslo and by B. Jones.", "p 5: I. Ivanov left.")},
	} {
		t.Run(test.name, func(t *testing.T) {
			same(t, outlined(Parse(seedOf(test.file, test.in), nil).Blocks), test.want)
		})
	}
}

// TestLabelsAreText: what a style would print is neither found nor copied.
func TestLabelsAreText(t *testing.T) {
	const want = "<ol class=\"labelled\" role=\"list\">\n" +
		"<li id=\"p1\"><span class=\"label\">I.</span> They meet.¶\n" +
		"<ol class=\"labelled\" role=\"list\">\n" +
		"<li id=\"p2\"><span class=\"label\">1.1</span> In May.¶\n" +
		"<ol class=\"labelled\" role=\"list\">\n" +
		"<li id=\"p3\"><span class=\"label\">1.1.1</span> In Oslo.¶</li>\n</ol>\n</li>\n" +
		"<li id=\"p4\"><span class=\"label\">1.2</span> In June.<sup class=\"ref\">[1]</sup>¶</li>\n</ol>\n</li>\n" +
		"<li id=\"p5\"><span class=\"label\">II.</span> They rise.¶</li>\n</ol>\n"
	in := lines("I. They meet.", "1.1 In May.", "1.1.1 In Oslo.", "1.2 In June.[1]", "II. They rise.")
	same(t, withoutPilcrows(string(bare(in).HTML(0, nil))), want)
}
