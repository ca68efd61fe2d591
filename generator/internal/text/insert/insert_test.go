package insert

import (
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text"
)

const (
	whole = "The harbour masters met in the old port and agreed on the lamps that all piers need by spring."
)

// blocksOf reads lines, each a block of its own.
func blocksOf(lines []string) []text.Block {
	words := strings.Join(lines, "\n\n") + "\n"
	source := &archive.Source{ID: "x", Path: "x.txt", File: "seeds/x.txt", Text: words}
	source.Index()
	return text.Parse(source, nil).Blocks
}

// in are the words of blocks in ranges.
func in(blocks []text.Block, ranges []Range) (words []string) {
	for _, r := range ranges {
		for i := r.From; i < r.To; i++ {
			words = append(words, blocks[i].String)
		}
	}
	return words
}

// at are the words of blocks at places.
func at(blocks []text.Block, places []int) (words []string) {
	for _, i := range places {
		words = append(words, blocks[i].String)
	}
	return words
}

func TestPolls(t *testing.T) {
	const agreed = "The answers are kept by the rules of our"
	for _, test := range []struct {
		name string
		in   []string
		want []string
	}{
		{"with its name and what the reader agrees to", []string{whole, "HARBOUR POLL", "Which lamp do you like?",
			"Oil", "Gas", "10 - 20 candles", agreed, "Privacy Policy", ".", whole}, []string{"HARBOUR POLL",
			"Which lamp do you like?", "Oil", "Gas", "10 - 20 candles", agreed, "Privacy Policy", "."}},
		{"with figures, and words behind the question", []string{whole, "How bright is the pier? From 1 to 3", "3", "2",
			"1", "Privacy Policy", whole}, []string{"How bright is the pier? From 1 to 3", "3", "2", "1",
			"Privacy Policy"}},
		{"a question and a list of delegates", []string{whole, "Who met in the port?", "Anna Lee", "Bo Berg",
			"Ana Lim", whole}, nil},
		{"two answers", []string{whole, "Which lamp do you like?", "Oil", "Gas", "Privacy Policy", whole}, nil},
		{"an interview", []string{"Which lamp do you like?", "Oil.", "And why?", "It is warm.", "What else?", "Gas.",
			"Privacy Policy"}, nil},
		{"a sentence among the answers", []string{"Which lamp do you like?", "Oil", "Gas", whole, "Privacy Policy"},
			nil},
	} {
		blocks := blocksOf(test.in)
		if got := in(blocks, Polls(blocks)); !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestFields(t *testing.T) {
	for _, test := range []struct {
		name string
		in   []string
		want []string
	}{
		{"three fields", []string{"Port Papers", "Release Type:", "Speech", "Transcript ID:", "77", "Released by:",
			"• Lee, Anna", "Lamps on the Piers"},
			[]string{"Release Type:", "Speech", "Transcript ID:", "77", "Released by:", "Lee, Anna"}},
		{"two fields", []string{"Release Type:", "Speech", "Transcript ID:", "77", "Lamps on the Piers"}, nil},
		{"numbers behind their labels", []string{"Port Papers", "Harbour No:2", "Session No: 1", "Volume No:28",
			"Lamps"},
			[]string{"Harbour No:2", "Session No: 1", "Volume No:28"}},
		{"numbers behind and below", []string{"Harbour No:2", "Session No:", "1", "Volume No:28", "Lamps"},
			[]string{"Harbour No:2", "Session No:", "1", "Volume No:28"}},
		{"words behind their labels", []string{"Where: Oslo", "When: noon", "Who: masters", "Lamps"}, nil},
		{"one number", []string{"Harbour No:2", "Lamps on the Piers"}, nil},
		{"a letter", []string{"To:", "Anna Lee", "Cc:", "Bo Berg", "Re:", "Lamps on the Piers"}, nil},
		{"labels with sentences below", []string{"Anna Lee:", "We met.", "Bo Berg:", "We did.", "Anna Lee:",
			"We left."}, nil},
		{"delegations of an annex", []string{"Oslo:", "Bergen:", "Anna Lee", "Bo Berg"}, nil},
	} {
		blocks := blocksOf(test.in)
		if got := in(blocks, []Range{Fields(blocks)}); !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestAbove: an archive names itself above the fields of its record, and the title stands
// below them.
func TestAbove(t *testing.T) {
	fields := []string{"Type:", "Speech", "Number:", "77", "Owner:", "Anna Lee"}
	for _, test := range []struct {
		name         string
		above, below []string
		want         int
	}{
		{"the title below", []string{"Port Papers", "Papers of Anna Lee"}, []string{"Masters Agree on Harbour Piers"},
			2},
		{"the title above", []string{"Masters Agree on Harbour Piers", "Papers"},
			[]string{"Masters agreed on harbour piers"}, 0},
		{"no title", []string{"Port Papers", "Papers of Anna Lee"}, []string{"Anna Lee"}, 0},
	} {
		head := blocksOf(slices.Concat(test.above, fields, test.below))
		body := blocksOf([]string{"The masters agreed on the piers of each harbour."})
		if got := Above(head, Fields(head), body); got != test.want {
			t.Errorf("%s: %d, want %d", test.name, got, test.want)
		}
	}
	if got := Above(blocksOf([]string{"Port Papers"}), Range{}, nil); got != 0 {
		t.Errorf("without fields: %d, want 0", got)
	}
}

func TestPress(t *testing.T) {
	isDated := func(line string) bool { return strings.HasPrefix(line, "Published") }
	for _, test := range []struct {
		name string
		in   []string
		want []string
	}{
		{"a block at the end", []string{whole, "Media enquiries", "Email press@port.example", "Telephone 020 7000 0000",
			"Write to the port by email (read all day) and we will answer soon.", "Published 5 May 2016"},
			[]string{"Media enquiries", "Email press@port.example", "Telephone 020 7000 0000",
				"Write to the port by email (read all day) and we will answer soon."}},
		{"one line above notes", []string{whole, "Media Contact: Anna Lee 0417 174 302",
			"1. " + whole, "2. " + whole}, []string{"Media Contact: Anna Lee 0417 174 302"}},
		{"a hidden address", []string{whole, "For further information: Press office: [email protected]"},
			[]string{"For further information: Press office: [email protected]"}},
		{"several labels", []string{whole, "Press enquiries: 020 7000 0000", "Media inquiries: 020 7000 0001",
			"Press contact: a@port.example"}, []string{"Press enquiries: 020 7000 0000",
			"Media inquiries: 020 7000 0001", "Press contact: a@port.example"}},
		{"a sentence of the text", []string{whole,
			"For further information media should ask the port at 020 7000 0000."}, nil},
		{"a name without an address", []string{whole, "Media contact: Anna Lee"}, nil},
		{"a signature", []string{whole, "Anna Lee", "Minister of Ports", "5 May 2016"}, nil},
		{"a heading above a part of the text", []string{whole, "Media enquiries", whole, "020 7000 0000 lamps burn."},
			nil},
		{"above the text", []string{"Media contact: Anna Lee 0417 174 302", whole, whole}, nil},
	} {
		blocks := blocksOf(test.in)
		if got := in(blocks, Press(blocks, isDated)); !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestAgain(t *testing.T) {
	for _, test := range []struct {
		name    string
		in      []string
		titles  []string
		credits []string
	}{
		{"right below itself", []string{"Words at the Old Pier", "Words at the Old Pier", "5 May 2016"},
			[]string{"Words at the Old Pier"}, nil},
		{"three times", []string{"Masters Agree on Harbour Lamps", "Masters Agree on Harbour Lamps", "OSLO",
			"Masters Agree on Harbour Lamps"}, []string{"Masters Agree on Harbour Lamps",
			"Masters Agree on Harbour Lamps"}, nil},
		{"further down only", []string{"Port News", "Masters Agree on Harbour Lamps", "OSLO",
			"Masters Agree on Harbour Lamps"}, nil, nil},
		{"in other letters", []string{"Port News", "Masters Agree on Harbour Lamps", "MASTERS AGREE ON HARBOUR LAMPS"},
			nil, nil},
		{"what the text does not tell", []string{"Ministry of Foreign Affairs", "Anna Lee",
			"Ministry of Foreign Affairs"}, nil, nil},
		{"posts of delegates", []string{"Lamps for All", "Present", "Oslo", "Bergen", "Master of the Harbour Piers",
			"Anna Lee", "Master of the Harbour Piers", "Bo Berg"}, nil, nil},
		{"a refrain", []string{"Row on, row on to the pier,", "we row,", "Row on, row on to the pier."}, nil, nil},
		{"two words", []string{"Joint Statement", "Joint Statement"}, nil, nil},
		{"a credit twice", []string{"Lamps for All", "(PORT / Network)", "(PORT / Network)"}, nil,
			[]string{"(PORT / Network)", "(PORT / Network)"}},
		{"a note in brackets", []string{"Lamps for All", "(Unofficial translation)"}, nil, nil},
	} {
		head := blocksOf(test.in)
		titles, credits := Again(head)
		if got := at(head, titles); !slices.Equal(got, test.titles) {
			t.Errorf("%s: titles %q, want %q", test.name, got, test.titles)
		}
		if got := at(head, credits); !slices.Equal(got, test.credits) {
			t.Errorf("%s: credits %q, want %q", test.name, got, test.credits)
		}
	}
}

func TestBack(t *testing.T) {
	for _, test := range []struct {
		name       string
		in         []string
		head       int
		last, list int
	}{
		{"to the list above", []string{"Port News", "Harbour Masters Agree on Lamps", whole, "Back to Port News"}, 2, 3,
			0},
		{"to the title", []string{"Lamps of the Port", "5 May 2016", whole, "Back to Lamps of the Port"}, 2, -1, -1},
		{"to what no line names", []string{"Port News", "Harbour Masters Agree on Lamps", whole, "Back to the sea"},
			2, -1, -1},
		{"inside the text", []string{"Port News", "Harbour Masters Agree on Lamps", whole, "Back to Port News", whole},
			2, -1, -1},
	} {
		blocks := blocksOf(test.in)
		if last, list := Back(blocks, test.head); last != test.last || list != test.list {
			t.Errorf("%s: %d and %d, want %d and %d", test.name, last, list, test.last, test.list)
		}
	}
}

func TestIsLinks(t *testing.T) {
	for _, test := range []struct {
		line string
		want bool
	}{
		{"[A port](https://port.example/a)", true},
		{"Pickup - [https://port.example](https://port.example/b)", true},
		{"![Lamp](https://port.example/l.png) ", true},
		{"[A](https://a.example) [B](https://b.example)", true},
		{"The masters met, see [the paper](https://port.example/p)", false},
		{"[A port](https://port.example/a) tells of lamps", false},
		{"[A port]", false},
		{"", false},
	} {
		if got := IsLinks(test.line); got != test.want {
			t.Errorf("%q: %t, want %t", test.line, got, test.want)
		}
	}
}
