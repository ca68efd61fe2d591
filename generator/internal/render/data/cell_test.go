package data

import (
	"strings"
	"testing"
)

func TestNoCellIsAFormula(t *testing.T) {
	for text, want := range map[string]string{
		"":                                  "",
		"Joint statement":                   "Joint statement",
		"2016-05-13":                        "2016-05-13",
		"../2025":                           "../2025",
		"a=b":                               "a=b",
		"=1+1":                              "'=1+1",
		"+1":                                "'+1",
		"-0500":                             "'-0500",
		"@SUM(A1)":                          "'@SUM(A1)",
		"\t=1":                              "'\t=1",
		"\tword":                            "'\tword",
		"\r=1":                              "'\r=1",
		"\n=1":                              "'\n=1",
		" =1":                               "' =1",
		"\u00a0=1":                          "'\u00a0=1",
		"\ufeff=1":                          "'\ufeff=1",
		"\u200b+1":                          "'\u200b+1",
		"＝1":                                "'＝1",
		"－1":                                "'－1",
		"'Tis":                              "''Tis",
		"'=1":                               "''=1",
		"– a dash that is no minus":         "– a dash that is no minus",
		"=HYPERLINK(\"https://a.example\")": "'=HYPERLINK(\"https://a.example\")",
	} {
		if got := cell(text); got != want {
			t.Errorf("%q is written as %q, want %q", text, got, want)
		}
	}
}

// FuzzCell: no field begins a formula, and what was written can be had back.
func FuzzCell(f *testing.F) {
	for _, seed := range []string{"=1", "'", "''=", " \t-", "\ufeff@", "word", "\x00=1"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := cell(text)
		if back := strings.TrimPrefix(got, guard); back != text {
			t.Errorf("%q is written as %q, of which %q is had back", text, got, back)
		}
		if got != "" && strings.ContainsAny(got[:1], "=+-@\t\r\n") {
			t.Errorf("%q begins a formula", got)
		}
	})
}
