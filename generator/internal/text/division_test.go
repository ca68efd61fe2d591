package text

import (
	"strings"
	"testing"
)

func TestDivisions(t *testing.T) {
	contents := lines("Contents", "Article 1 Aims", "Article 2 Scope", "CHAPTER I", "GENERAL", "Article 1", "Aims",
		sentence, "Article 2", "Scope", sentence, "CHAPTER II", "Article 3: Trade", sentence, "ANNEX", "Tariffs",
		sentence)
	for _, test := range []struct{ name, file, in, want string }{
		{"a treaty", "x.txt", contents, lines("p 1: Contents", "p 2: Article 1 Aims", "p 3: Article 2 Scope",
			"h2 4-5: CHAPTER I GENERAL", "h3 6-7: Article 1 Aims", "p 8: "+sentence, "h3 9-10: Article 2 Scope",
			"p 11: "+sentence, "h2 12: CHAPTER II", "h3 13: Article 3: Trade", "p 14: "+sentence,
			"h2 15-16: ANNEX Tariffs", "p 17: "+sentence)},
		{"a treaty in Markdown", "x.md", strings.ReplaceAll(contents, sentence, sentence+"\n"),
			lines("p 1: Contents", "p 2: Article 1 Aims", "p 3: Article 2 Scope",
				"h2 4-5: CHAPTER I GENERAL", "h3 6-7: Article 1 Aims", "p 8: "+sentence, "h3 10-11: Article 2 Scope",
				"p 12: "+sentence, "h2 14: CHAPTER II", "h3 15: Article 3: Trade", "p 16: "+sentence,
				"h2 18-19: ANNEX Tariffs", "p 20: "+sentence)},
		{"in any language", "x.txt", lines("Pasal 1", "Tujuan", sentence, "Pasal 2", sentence),
			lines("h2 1-2: Pasal 1 Tujuan", "p 3: "+sentence, "h2 4: Pasal 2", "p 5: "+sentence)},
		{"some that stand at the head of their paragraph", "x.txt",
			lines("Article 1", "Aims", sentence, "Article 2. "+sentence, "Article 3", sentence),
			lines("p 1: Article 1", "p 2: Aims", "p 3: "+sentence, "p 4: Article 2. "+sentence, "p 5: Article 3",
				"p 6: "+sentence)},
		{"what is said of one", "x.txt", lines("Article 1", sentence, "Article 4 of the Charter holds. "+sentence),
			lines("h2 1: Article 1", "p 2: "+sentence, "p 3: Article 4 of the Charter holds. "+sentence)},
		{"a line that names a room", "x.txt", lines("Room 5", sentence), lines("h2 1: Room 5", "p 2: "+sentence)},
		{"below a sentence of Markdown", "x.md", "They recalled what is laid down in\nArticle 3 and left.\n",
			"p 1-2: They recalled what is laid down in Article 3 and left.\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			same(t, outlined(Parse(seedOf(test.file, test.in), nil).Blocks), test.want)
		})
	}
	page := withoutPilcrows(string(bare("Article 1\nAims & Ends\n"+sentence).HTML(0, nil)))
	if want := "<h2 id=\"p1\">Article 1<br>Aims &amp; Ends¶</h2>\n"; !strings.HasPrefix(page, want) {
		t.Errorf("the heading is %s, want %s", page, want)
	}
}

func TestNumberedHeadingsAreAllOrNone(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{"clauses of few words", lines("1. Trade", sentence, "2. The Parties shall meet.", "3. They shall report."),
			lines("clause 1. 1: Trade", "p 2: "+sentence, "clause 2. 3: The Parties shall meet.",
				"clause 3. 4: They shall report.")},
		{"the last above few words", lines("1. Trade", sentence, "2. Energy", sentence, "3. Others", "None."),
			lines("h2 1: 1. Trade", "p 2: "+sentence, "h2 3: 2. Energy", "p 4: "+sentence, "h2 5: 3. Others",
				"p 6: None.")},
		{"the last of many", lines("1. Trade", "2. Energy", "3. Health", sentence),
			lines("clause 1. 1: Trade", "clause 2. 2: Energy", "clause 3. 3: Health", "p 4: "+sentence)},
		{"numbers that begin anew below each", lines("1. Trade", "1. "+sentence, "2. "+sentence, "2. Energy", sentence),
			lines("h2 1: 1. Trade", "clause 1. 2: "+sentence, "clause 2. 3: "+sentence, "h2 4: 2. Energy",
				"p 5: "+sentence)},
	} {
		t.Run(test.name, func(t *testing.T) { same(t, outlined(bare(test.in).Blocks), test.want) })
	}
}
