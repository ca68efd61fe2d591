package collate_test

import (
	"fmt"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/text/collate"
)

const (
	sea     = "We reaffirm the importance of freedom of navigation and overflight in the South China Sea."
	seaNew  = "We reaffirm the importance of freedom of navigation in and overflight above the East Sea and beyond."
	code    = "We look forward to the early conclusion of a Code of Conduct under the 1982 Convention."
	haze    = "Transboundary haze harms the health of our peoples, and we will act on the roadmap together."
	youth   = "Young leaders met in Jakarta and asked for scholarships, exchanges and a volunteer corps."
	trade   = "Two-way trade reached three hundred billion dollars, and investment rose for the fifth year."
	heading = "Political and Security Cooperation"
)

// shown writes steps in a line: k kept, c changed, - dropped, + new, and ~ before one
// that moved; of names the paragraph of which one is a part.
func shown(steps []collate.Step) string {
	var list []string
	for _, s := range steps {
		sign := [...]string{collate.Kept: "k", collate.Changed: "c", collate.Dropped: "-", collate.New: "+"}[s.Kind]
		if s.Moved {
			sign = "~" + sign
		}
		for _, place := range [...]int{s.Left, s.Right} {
			if place >= 0 {
				sign += fmt.Sprint(" ", place)
			}
		}
		if s.PartOf >= 0 {
			sign += fmt.Sprint(" of ", s.PartOf)
		}
		list = append(list, sign)
	}
	return strings.Join(list, ", ")
}

func TestParagraphsAnswerToEachOther(t *testing.T) {
	for _, c := range []struct {
		name        string
		left, right []string
		want        string
	}{
		{"nothing", nil, nil, ""},
		{"one text is empty", []string{sea}, nil, "- 0"},
		{"the other is", nil, []string{sea}, "+ 0"},
		{"the same", []string{sea, haze}, []string{sea, haze}, "k 0 0, k 1 1"},
		{"shapes of marks", []string{"ASEAN’s “role” – ours"}, []string{`ASEAN's "role" - ours`}, "k 0 0"},
		{"words changed", []string{sea}, []string{seaNew}, "c 0 0"},
		{"a capital is a change", []string{sea}, []string{strings.Replace(sea, "free", "Free", 1)}, "c 0 0"},
		{"put between", []string{sea, haze}, []string{sea, youth, haze}, "k 0 0, + 1, k 1 2"},
		{"taken out between", []string{sea, youth, haze}, []string{sea, haze}, "k 0 0, - 1, k 2 1"},
		{"another in its place", []string{sea, youth, haze}, []string{sea, trade, haze}, "k 0 0, - 1, + 1, k 2 2"},
		{"at the front", []string{youth, sea}, []string{trade, sea}, "- 0, + 0, k 1 1"},
		{"moved to the end", []string{youth, sea, code, haze}, []string{sea, code, haze, youth},
			"k 1 0, k 2 1, k 3 2, ~k 0 3"},
		{"moved and changed", []string{sea, code, haze, youth, trade}, []string{code, haze, youth, trade, seaNew},
			"k 1 0, k 2 1, k 3 2, k 4 3, ~c 0 4"},
		{"words that stand twice answer once", []string{heading, sea, heading, haze}, []string{heading, sea, haze},
			"k 0 0, k 1 1, - 2, k 3 2"},
		{"nothing in common", []string{sea}, []string{youth}, "- 0, + 0"},
		{"small words alone are nothing in common",
			[]string{"We will go on with the work of the group."}, []string{"We call on the parties of the region."},
			"- 0, + 0"},
		{"added to", []string{code}, []string{code + " " + trade}, "c 0 0"},
		{"the line of the date", []string{sea, "Ha Noi, 10 March 2023", haze},
			[]string{sea, "Bali, 7 November 2023", haze}, "k 0 0, c 1 1, k 2 2"},
		{"and one of two lines is not it", []string{sea, "Ha Noi, 10 March 2023", "Signed"},
			[]string{sea, "Bali, 7 November 2023"}, "k 0 0, - 1, - 2, + 1"},
		{"two become one", []string{sea, code, haze}, []string{haze + " " + sea + " " + code, youth},
			"- 0 of 0, c 1 0, - 2 of 0, + 1"},
		{"one becomes two", []string{sea + " " + haze, youth}, []string{sea, haze, youth}, "c 0 0, + 1 of 0, k 1 2"},
		{"a heading is no part", []string{sea + " " + heading + "."}, []string{heading, trade}, "- 0, + 0, + 1"},
		{"letters without spaces", []string{"東南アジア諸国連合と日本は協力する"}, []string{"東南アジア諸国連合と中国は協力する"}, "c 0 0"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := shown(collate.Align(c.left, c.right)); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// What is written anew answers where it shares more with one paragraph than with any
// other, and phrases that nothing else has; what only sounds alike does not.
func TestWhatIsWrittenAnew(t *testing.T) {
	const (
		pilots = "The Ministers agreed that the harbour pilots of Aabenraa shall train young sailors from Oslo, and " +
			"thanked the Tall Ships Bureau for the grants that it gave them in the spring of that year."
		pilotsAnew = "In the coming years a scheme of the Tall Ships Bureau will bring grants to young sailors, " +
			"whom the harbour pilots of Aabenraa receive on board in summer and in autumn alike."
		pilotsElse = "Elsewhere another scheme had been laid before them, which nobody wished to pay for and which " +
			"was put off until better times for the fleets of all of them should come about."
		lighthouse = "The lighthouse keepers of Skagen were given warm coats against the winter storms, so that " +
			"their watch over the eastern strait might go on through the nights of January and of March."
		lighthouseAnew = "It was said with joy how far the watch had come since last year: nowhere had ships been " +
			"lost where lighthouse keepers stood, though winter storms had been many and the nights were long."
		both = lighthouseAnew + " " + seaNew
	)
	for _, c := range []struct {
		name        string
		left, right []string
		want        string
	}{
		{"at its place", []string{haze, pilots, sea}, []string{haze, pilotsAnew, sea}, "k 0 0, c 1 1, k 2 2"},
		{"at another", []string{haze, pilots, sea, code}, []string{pilotsAnew, haze, sea, code},
			"~c 1 0, k 0 1, k 2 2, k 3 3"},
		{"something else", []string{haze, pilots, sea, code}, []string{pilotsElse, haze, sea, code},
			"+ 0, k 0 1, - 1, k 2 2, k 3 3"},
		{"by its phrases", []string{haze, sea, lighthouse, code}, []string{haze, lighthouseAnew, sea, code},
			"k 0 0, ~c 2 1, k 1 2, k 3 3"},
		{"by its phrases alone", []string{haze, sea, lighthouse + " " + youth, code},
			[]string{haze, lighthouseAnew + " " + pilotsElse, sea, code}, "k 0 0, ~c 2 1, k 1 2, k 3 3"},
		{"a part by its phrases", []string{haze, sea, lighthouse, code}, []string{haze, both, code},
			"k 0 0, c 1 1, - 2 of 1, k 3 2"},
		{"how it opens", []string{pilotsElse, haze, sea}, []string{lighthouseAnew, code, haze, sea},
			"c 0 0, + 1, k 1 2, k 2 3"},
		{"how it closes", []string{haze, sea, pilotsElse}, []string{haze, sea, code, lighthouseAnew},
			"k 0 0, k 1 1, + 2, c 2 3"},
		{"a long heading is none of a paragraph", []string{haze, sea + " " + trade + " " + youth + " " + pilots, code},
			[]string{haze, "On the freedom of navigation and overflight in the sea", pilots, code},
			"k 0 0, + 1 of 1, c 1 2, k 2 3"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := shown(collate.Align(c.left, c.right)); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestWordsStandBesideWords(t *testing.T) {
	for _, c := range []struct{ name, left, right, want string }{
		{"nothing", "", "", ""},
		{"the same", "a free sea", "a free sea", "a free sea"},
		{"put in", "a free sea", "a free and open sea", "a free{+ and open} sea"},
		{"taken out", "a free and open sea", "a free sea", "a free[- and open] sea"},
		{"another word", "the South China Sea", "the East China Sea", "the[- South]{+ East} China Sea"},
		{"a mark", "sea, land", "sea and land", "sea[-,]{+ and} land"},
		{"shapes of marks", "ASEAN’s – role", "ASEAN's - role", "ASEAN’s – role"},
		{"at the front", "We welcome it", "Leaders welcome it", "[-We]{+Leaders} welcome it"},
		{"all of it", "one two", "three four", "[-one two]{+three four}"},
		{"a word alone between changes is one",
			"the early signing of an agreement", "a swift conclusion of talks this year",
			"[-the early signing of an agreement]{+a swift conclusion of talks this year}"},
		{"one between small changes stays", "a free sea, open", "the free sea, closed",
			"[-a]{+the} free sea,[- open]{+ closed}"},
		{"a figure", "by 2025 at the latest", "by 2030 at the latest", "by[- 2025]{+ 2030} at the latest"},
		{"not UTF-8", "a \xff b", "a \xfe b", "a[- \xff]{+ \xfe} b"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got strings.Builder
			for _, p := range collate.Words(c.left, c.right) {
				switch p.Kind {
				case collate.Same:
					got.WriteString(p.Left)
				case collate.Taken:
					got.WriteString("[-" + p.Left + "]")
				case collate.Put:
					got.WriteString("{+" + p.Right + "}")
				}
			}
			if got.String() != c.want {
				t.Errorf("got  %s\nwant %s", got.String(), c.want)
			}
		})
	}
}

// texts makes two texts of which one comes from the other by chance.
func texts(random *rand.Rand) (left, right []string) {
	word := func() string {
		letter := string(rune('a' + random.Intn(6)))
		return strings.Repeat(letter, 1+random.Intn(3)) + []string{"", "", ",", "’s"}[random.Intn(4)]
	}
	paragraph := func() string {
		var words []string
		for range random.Intn(30) {
			words = append(words, word())
		}
		return strings.Join(words, " ")
	}
	for range random.Intn(12) {
		left = append(left, paragraph())
	}
	right = slices.Clone(left)
	for range random.Intn(8) {
		switch at := random.Intn(len(right) + 1); random.Intn(4) {
		case 0:
			right = slices.Insert(right, at, paragraph())
		case 1:
			if at < len(right) {
				right = slices.Delete(right, at, at+1)
			}
		case 2:
			if at < len(right) {
				words := strings.Fields(right[at])
				right[at] = strings.Join(slices.Insert(words, random.Intn(len(words)+1), word()), " ")
			}
		case 3:
			if at < len(right) {
				other := random.Intn(len(right))
				right[at], right[other] = right[other], right[at]
			}
		}
	}
	return left, right
}

// What was kept, changed and dropped is the left text, what was kept, changed and new
// the right one; and the pieces of a pair are its two paragraphs.
func TestNoParagraphAndNoWordIsLost(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	for range 3000 {
		left, right := texts(random)
		steps := collate.Align(left, right)
		var lefts, rights, inOrder []int
		for _, s := range steps {
			if (s.Left < 0) != (s.Kind == collate.New) || (s.Right < 0) != (s.Kind == collate.Dropped) {
				t.Fatalf("a step is not what it has: %+v", s)
			}
			if s.Left >= 0 {
				lefts = append(lefts, s.Left)
			}
			if s.Right >= 0 {
				rights = append(rights, s.Right)
			}
			if s.Left >= 0 && s.Right >= 0 {
				if !s.Moved {
					inOrder = append(inOrder, s.Left)
				}
				checkPieces(t, left[s.Left], right[s.Right], s.Kind == collate.Kept)
			}
		}
		if !slices.IsSorted(rights) || !isWhole(rights, len(right)) || !isWhole(lefts, len(left)) {
			t.Fatalf("%q and %q come to %s", left, right, shown(steps))
		}
		if !slices.IsSorted(inOrder) {
			t.Fatalf("not all that is out of order has moved: %s", shown(steps))
		}
	}
}

func isWhole(places []int, n int) bool {
	places = slices.Sorted(slices.Values(places))
	for i, place := range places {
		if i != place {
			return false
		}
	}
	return len(places) == n
}

func checkPieces(t *testing.T, left, right string, kept bool) {
	t.Helper()
	var l, r string
	changes := 0
	for _, p := range collate.Words(left, right) {
		l, r = l+p.Left, r+p.Right
		if p.Kind != collate.Same {
			changes++
		}
	}
	if l != left || r != right {
		t.Fatalf("%q and %q come to %q and %q", left, right, l, r)
	}
	if kept && changes > 0 {
		t.Fatalf("%q was kept and has changed to %q", left, right)
	}
}

// Words of very long paragraphs are found by those that each has once.
func TestAVeryLongParagraphKeepsMostOfItsWords(t *testing.T) {
	var left, right strings.Builder
	for i := range 3000 {
		fmt.Fprintf(&left, "w%d ", i)
		if i%10 != 3 {
			fmt.Fprintf(&right, "w%d ", i)
		} else {
			fmt.Fprintf(&right, "x%d ", i)
		}
	}
	same := 0
	for _, p := range collate.Words(left.String(), right.String()) {
		if p.Kind == collate.Same {
			same += strings.Count(p.Left, "w")
		}
	}
	if same != 2700 {
		t.Errorf("%d of 2700 words that stayed are the same", same)
	}
}
