package pdf

import "testing"

// Browsers print a hyphen of their own where they part a word; that of a word is another one.
func TestHyphensThatAreOnlyPrinted(t *testing.T) {
	t.Parallel()
	const first, last = "They met in the old town beside the har", "long they spoke, in a small"
	hyphen := func(words string, y float64) sheetOf {
		return sheetOf{}.lines(72, y, words).at(72+6*float64(len(words)), y, 10, foreign, "H")
	}
	parted := append(hyphen(first, 700), sheetOf{}.lines(72, 688, "bour, as they do in each year, and year-",
		last+" town of islands.")...)
	typed := append(append(hyphen(first, 700), sheetOf{}.lines(72, 688, "bour, as they do in each year, and year-")...),
		hyphen(last, 676).at(72+6*float64(len(last)+1), 676, 10, plain, "town of islands.")...)
	for _, test := range []struct {
		name string
		page sheetOf
		want string
	}{
		{"where a word is parted", parted,
			"They met in the old town beside the harbour, as they do in each year, and year-long they spoke, in a " +
				"small town of islands."},
		{"also inside a line", typed,
			"They met in the old town beside the har\u2010bour, as they do in each year, and year-long they spoke, " +
				"in a small\u2010town of islands."},
	} {
		if _, got := read(t, made("", "", test.page)); got != test.want {
			t.Errorf("%s: got\n%s\nwant\n%s", test.name, got, test.want)
		}
	}
}
