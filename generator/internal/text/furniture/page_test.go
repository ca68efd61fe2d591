package furniture

import "testing"

// What a line of a page is by its form, and lines of texts that look like it.
func TestLinesOfPages(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ name, line, want string }{
		{"links in brackets", "[Date Prev][Date Next] [Thread Index ]", Navigation},
		{"one note in brackets", "[Applause]", ""},
		{"two notes of an editor", "[The Minister rises.][He goes on in French, at some length.]", ""},
		{"brackets in a sentence", "[We] met [them].", ""},
		{"figures in brackets", "[1][2]", ""},
		{"the pages before and behind", "Previous Fragment    Next Fragment", Navigation},
		{"previous and next alone", "Previous Next", Navigation},
		{"previous and next of other things", "Previous Meeting Next Month", ""},
		{"twice the same", "Next Fragment Next Fragment", ""},
		{"the file of a picture", "asean1.jpg", Picture},
		{"another one", "asean1.jpeg", Picture},
		{"a third", "asean1.png", Picture},
		{"a fourth", "asean1.gif", Picture},
		{"a fifth", "asean1.webp", Picture},
		{"the file of a text", "asean1.pdf", ""},
		{"a file of which something is said", "See asean1.jpg", ""},
		{"a page of a book", "[Page 506]", PageNumber},
		{"a page of a volume", "[Volume:655;Page:4908]", PageNumber},
		{"two pages", "[Page 4 Page 5]", ""},
		{"a page of which something is said", "[Page 506 is missing]", ""},
		{"sizes of type", "A- A A+", Share},
		{"two of them", "aA", Share},
		{"a letter", "A", ""},
		{"small letters", "aa", ""},
		{"the place of a picture", "Featured image", Picture},
		{"a small one", "thumbnail", Picture},
		{"one in brackets", "(File Photo)", Picture},
		{"a picture of which something is said", "The image of ASEAN", ""},
		{"a file", "Main file", ""},
		{"a credit", "© A. Lim/Agency", Copyright},
		{"a sentence about it", "The sign © stands for copyright.", ""},
		{"nothing", "", ""},
	} {
		if got := ofPage(test.line); got != test.want {
			t.Errorf("%s: %q is %q, want %q", test.name, test.line, got, test.want)
		}
	}
}
