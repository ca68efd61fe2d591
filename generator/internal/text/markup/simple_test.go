package markup

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

var simpleTexts = []struct {
	words  string
	simple bool
}{
	{"", true},
	{"\n \n", true},
	{"The ministers met.", true},
	{"\n\nMANILA, 11 December 2015 – The ministers met. \n\nThey agreed:  \n\n" +
		"Élan (and more), 1. a day - a night = all; at 5 p.m.\n", true},
	{"The ministers met.\nThey agreed.", false},
	{"The ministers met.\n===\n", false},
	{"The ministers *met*.", false},
	{"The ministers met [1].", false},
	{"# The ministers\n\nmet\n\n###### Rice & ports, No. 1 \n\nagain", true},
	{"# The ministers\nmet", false},
	{"#The ministers", false},
	{"####### The ministers", false},
	{"#  The ministers", false},
	{"# *The* ministers", false},
	{"# The ministers #", false},
	{"# 1. The ministers", false},
	{"#\n", false},
	{"# ", false},
	{"1. The ministers\n", false},
	{"- The ministers\n", false},
	{" The ministers met.", false},
	{"    The ministers met.", false},
	{"Term\n\n: what it means", false},
	{"One | two\n\nR & D > all #1\n", true},
	{"One | two\n-- | --\n", false},
	{"The ministers\r\n\r\nmet", false},
}

func TestSimpleTexts(t *testing.T) {
	for _, test := range simpleTexts {
		if _, ok := simpleTree([]byte(test.words)); ok != test.simple {
			t.Errorf("%q is simple: %v", test.words, ok)
		}
	}
}

// Whatever is taken for simple has the tree that goldmark makes of it.
func FuzzSimpleTreesAreThoseOfGoldmark(f *testing.F) {
	for _, test := range simpleTexts {
		f.Add(test.words)
	}
	f.Fuzz(func(t *testing.T, words string) {
		source := []byte(words)
		tree, ok := simpleTree(source)
		if !ok || mayNameAddresses(source) {
			return
		}
		want := unlinked.Parser().Parse(text.NewReader(source), parser.WithContext(contextFor(source)))
		partEmphasis(want)
		if got, want := outlineOf(tree, source), outlineOf(want, source); !reflect.DeepEqual(got, want) {
			t.Errorf("%q is\n%s\nand of goldmark\n%s", words, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	})
}

// outlineOf writes down all that a tree tells.
func outlineOf(tree ast.Node, source []byte) (list []string) {
	_ = ast.Walk(tree, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		said := []any{n.Kind(), n.Pos(), n.ChildCount(), len(n.Attributes())}
		if n.Type() != ast.TypeInline {
			said = append(said, n.HasBlankPreviousLines(), n.Lines().Sliced(0, n.Lines().Len()), n.IsRaw())
		}
		if words, ok := n.(*ast.Text); ok {
			said = append(said, words.Segment, words.SoftLineBreak(), words.HardLineBreak(), words.IsRaw(),
				string(words.Segment.Value(source)))
		}
		list = append(list, fmt.Sprintln(said...))
		return ast.WalkContinue, nil
	})
	return list
}
