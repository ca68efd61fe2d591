package pdfium

import "testing"

func TestBoldType(t *testing.T) {
	for _, test := range []struct {
		name   string
		weight int
		want   bool
	}{
		{"AAAAAA+Sans", 400, false},
		{"AAAAAA+Sans", 700, true},
		{"AAAAAA+Sans-Bold", 455, true},
		{"AAAAAA+Sans-BoldOblique", 400, true},
		{"AAAAAA+Sans-DemiItalic", 400, true},
		{"AAAAAA+Sans-Oblique", 610, false}, // the stems of a slanted letter are wide
		{"AAAAAA+Serif-Italic", 610, false},
	} {
		if got := isBold(test.name, test.weight); got != test.want {
			t.Errorf("%s of weight %d is bold: %v", test.name, test.weight, got)
		}
	}
}
