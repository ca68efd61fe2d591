package text

import (
	"strings"
	"testing"
)

func TestDefinitionLists(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{"a term and what it means", "Party\n: a State that is bound\n  by this text\n\nAfter it.\n",
			lines("definitions 1-3", "  term 1: Party", "  definition 2-3: a State that is bound by this text",
				"p 5: After it.")},
		{"two meanings", "Party\n: a State\n: an organisation\n", lines("definitions 1-3", "  term 1: Party",
			"  definition 2: a State", "  definition 3: an organisation")},
		{"two terms, more than a paragraph", "Treaty\nConvention\n\n: in writing\n\n    - or not\n",
			lines("definitions 1-6", "  term 1: Treaty", "  term 2: Convention", "  definition 4-6: in writing",
				"    list 6", "      item - 6: or not")},
		{"two of them", "Treaty\n: in writing\n\nParty\n: a *State*\n", lines("definitions 1-5", "  term 1: Treaty",
			"  definition 2: in writing", "  term 4: Party", "  definition 5: a State")},
		{"a colon without a term", ": in writing\n", lines("p 1: : in writing")},
		{"a colon within a line", "Time : noon\nPlace: Hanoi\n", lines("p 1-2: Time : noon Place: Hanoi")},
		{"a colon with a word behind it", "They spoke\n:so they say\n", lines("p 1-2: They spoke :so they say")},
	} {
		t.Run(test.name, func(t *testing.T) { same(t, outlined(marked(test.in).Blocks), test.want) })
	}
	page := withoutPilcrows(string(marked("Party\n: a **State**\n\n    still it\n").HTML(0, nil)))
	same(t, page, "<dl>\n<dt id=\"p1\">Party¶</dt>\n<dd id=\"p2\">a <strong>State</strong>¶\n"+
		"<p id=\"p4\">still it¶</p>\n</dd>\n</dl>\n")
}

func TestTasks(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{"done and to do", "- [ ] to *draft*\n- [x] to agree\n- to sign\n",
			"<ul>\n<li id=\"p1\"><span class=\"task\" role=\"img\" aria-label=\"to do\">☐</span> " +
				"to <em>draft</em>¶</li>\n<li id=\"p2\"><span class=\"task\" role=\"img\" aria-label=\"done\">" +
				"☑</span> to agree¶</li>\n" +
				"<li id=\"p3\">to sign¶</li>\n</ul>\n"},
		{"numbered", "1. [X] to agree\n", "<ol class=\"labelled\" role=\"list\">\n<li id=\"p1\">" +
			"<span class=\"label\">1.</span> <span class=\"task\" role=\"img\" aria-label=\"done\">☑</span> " +
			"to agree¶</li>\n</ol>\n"},
		{"a link", "- [x](https://a.example)\n",
			"<ul>\n<li id=\"p1\"><a href=\"https://a.example\">x</a>¶</li>\n</ul>\n"},
		{"a letter in brackets", "- [y] none\n- [] none\n", "<ul>\n<li id=\"p1\">[y] none¶</li>\n" +
			"<li id=\"p2\">[] none¶</li>\n</ul>\n"},
		{"outside a list", "[x] to agree\n", "<p id=\"p1\">[x] to agree¶</p>\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			same(t, withoutPilcrows(string(marked(test.in).HTML(0, nil))), test.want)
		})
	}
	if words := marked("- [x] to agree\n").Blocks[0].Children[0].String; strings.Contains(words, "x]") {
		t.Errorf("the box is one of the words: %q", words)
	}
}
