package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestMutantsOfCode(t *testing.T) {
	for _, test := range []struct {
		name, source string
		want         []string // the change and, behind an arrow, the line that has it
	}{
		{"an operand of and", "var x = a && b",
			[]string{"only the first of `a && b` → var x = a", "only the second of `a && b` → var x = b"}},
		{"an operand of or", "var x = a || b",
			[]string{"only the first of `a || b` → var x = a", "only the second of `a || b` → var x = b"}},
		{"the edge of a comparison", "var x = a < b", []string{"<= for < in `a < b` → var x = a <= b"}},
		{"a comparison that includes its edge", "var x = a >= b", []string{"> for >= in `a >= b` → var x = a > b"}},
		{"equality", "var x = a == b", []string{"!= for == in `a == b` → var x = a != b"}},
		{"no comparison", "var x = a + b", nil},
		{"a condition", "func f() { if ok() { g() } }", []string{"the opposite of `ok()` → func f() { if !(ok()) { " +
			"g() } }"}},
		{"a comparison as a condition is turned once", "func f() { if a != b { g() } }",
			[]string{"== for != in `a != b` → func f() { if a == b { g() } }"}},
		{"a loop without a condition", "func f() { for { g() } }", nil},
		{"a case that is a condition", "func f() { switch { case ok: g() } }",
			[]string{"the opposite of `ok` → func f() { switch { case !(ok): g() } }"}},
		{"a case that is a word", "func f() { switch w { case \"and\": g() } }",
			[]string{"another word for \"and\" → func f() { switch w { case \"mutant\": g() } }"}},
		{"words of a list", `var x = []string{"may"}`, []string{`another word for "may" → var x = []string{"mutant"}`}},
		{"words of a map", `var x = map[string]bool{"may": true}`,
			[]string{`another word for "may" → var x = map[string]bool{"mutant": true}`}},
		{"words of a table of the package", `var x = []row{{"may", y}}`,
			[]string{`another word for "may" → var x = []row{{"mutant", y}}`}},
		{"words of a value that is no list", `func f() { g(row{"may", y}) }`, nil},
		{"words that are no list", `var x = "may"`, nil},
		{"words in one text", `var x = strings.Fields("may  will")`,
			[]string{"another word for `may` → var x = strings.Fields(\"mutant  will\")",
				"another word for `will` → var x = strings.Fields(\"may  mutant\")"}},
		{"a number up", "var xy = 7", []string{"8 for 7 → var xy = 8"}},
		{"a number down", "var x = 7", []string{"6 for 7 → var x = 6"}},
		{"no number below nothing", "var x = 0", []string{"1 for 0 → var x = 1"}},
		{"sizes that change no result", "var x, y = make([]int, n, 7), [7]int{}", nil},
		{"a growing buffer", "func f() { b.Grow(7) }", nil},
		{"a statement that ends something", "func f() { for { continue } }", []string{"without `continue` → func " +
			"f() { for {  } }"}},
		{"a return", "func f() { return }", []string{"without `return` → func f() {  }"}},
		{"a goto stays", "func f() { goto end }", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			source := []byte("package p\n" + test.source)
			found, err := goMutants("p.go", source)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, m := range found {
				_, line, _ := strings.Cut(string(m.apply(source)), "\n")
				got = append(got, m.what+" → "+line)
				if m.line != 2 || m.context != test.source {
					t.Errorf("%s is said to change line %d, %q", m.what, m.line, m.context)
				}
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("mutants:\n%q\nwant:\n%q", got, test.want)
			}
		})
	}
}

func TestMutantsOfAWordList(t *testing.T) {
	source := []byte("# Words of duty.\nmay\n\nwill  \n")
	found, err := lineMutants("words.txt", source)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"# Words of duty.\n\n\nwill  \n", "# Words of duty.\nmay\n\n\n"}
	if len(found) != len(want) || found[0].line != 2 || found[1].line != 4 {
		t.Fatalf("mutants %v, want two, of lines 2 and 4", found)
	}
	for i := range want {
		if got := string(found[i].apply(source)); got != want[i] {
			t.Errorf("mutant %d gives %q, want %q", i, got, want[i])
		}
	}
}

func TestSamplesHangOnTheSeedAndOnWhatIsChangedAlone(t *testing.T) {
	draw := func(before string, seed int) []string {
		source := before + "var x = []string{\"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\"}\n"
		all, err := goMutants("p.go", []byte("package p\n"+source))
		if err != nil {
			t.Fatal(err)
		}
		shuffle(all, seed)
		var whats []string
		for _, m := range all {
			whats = append(whats, m.what)
		}
		return whats
	}
	first := draw("", 1)
	if again := draw("\n// Another line.\n\n", 1); !slices.Equal(first, again) {
		t.Errorf("an edit elsewhere turned the sample %q into %q", first, again)
	}
	if other := draw("", 2); slices.Equal(first, other) {
		t.Errorf("two seeds give one sample, %q", first)
	}
}

// module writes a small module whose tests see some mistakes and not others.
func module(t *testing.T, files map[string]string) string {
	t.Helper()
	folder := t.TempDir()
	for name, content := range files {
		name = filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

var duties = map[string]string{
	"go.mod": "module example.test/m\n\ngo 1.24\n",
	"duty/duty.go": `package duty

import _ "embed"

//go:embed words.txt
var Words string

func Young(age int) bool { return age < 18 }

func Wait(n int) (i int) {
	for {
		if i == n {
			break
		}
		i++
	}
	return
}
`,
	"duty/words.txt": "may\nwill\n",
	"duty/duty_test.go": `package duty

import (
	"strings"
	"testing"
)

func Test(t *testing.T) {
	if Wait(2) != 2 || !strings.Contains(Words, "may") || !Young(1) || Young(20) {
		t.Fail()
	}
}
`,
	"user/user.go": "package user\n",
	"user/user_test.go": `package user

import (
	"strings"
	"testing"

	"example.test/m/duty"
)

func Test(t *testing.T) {
	if !strings.Contains(duty.Words, "will") {
		t.Fail()
	}
}
`,
}

func TestRun(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles some programs")
	}
	folder := module(t, duties)
	all := options{packages: []string{"./duty"}, seed: 1, most: 100, limit: time.Second, jobs: 2}
	for _, test := range []struct {
		name string
		with []string
		most float64
		good bool
		want string
	}{
		{"its own tests", nil, 100, true, `duty/duty.go:8:39: <= for < in ` + "`age < 18`" + `
duty/duty.go:8:41: 17 for 18
duty/words.txt:2:1: without ` + "`will`" + `
example.test/m/duty: 3 of 6 mutants unnoticed, 50.0 % (2 more did not compile; there are 8)
`},
		{"tests of others, too", []string{"./user"}, 34, true, `duty/duty.go:8:39: <= for < in ` + "`age < 18`" + `
duty/duty.go:8:41: 17 for 18
example.test/m/duty: 2 of 6 mutants unnoticed, 33.3 % (2 more did not compile; there are 8)
`},
		{"too many", []string{"./user"}, 33, false, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			o := all
			o.with, o.most = test.with, test.most
			var out bytes.Buffer
			good, err := run(t.Context(), folder, o, &out)
			if err != nil {
				t.Fatal(err)
			}
			if good != test.good {
				t.Errorf("good: %v, want %v", good, test.good)
			}
			if test.want != "" && out.String() != test.want {
				t.Errorf("output:\n%swant:\n%s", &out, test.want)
			}
		})
	}
	for name, want := range duties {
		if got, err := os.ReadFile(filepath.Join(folder, name)); err != nil || string(got) != want {
			t.Errorf("%s was changed: %v\n%s", name, err, got)
		}
	}
}

func TestRunRefusesTestsThatFailByThemselves(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles a program")
	}
	folder := module(t, map[string]string{
		"go.mod":    "module example.test/m\n\ngo 1.24\n",
		"m.go":      "package m\n\nvar X = 1\n",
		"m_test.go": "package m\n\nimport \"testing\"\n\nfunc Test(t *testing.T) { t.Fatal(\"broken\") }\n",
	})
	_, err := run(t.Context(), folder, options{packages: []string{"."}, limit: time.Second, jobs: 1}, &bytes.Buffer{})
	if err == nil || !strings.Contains(err.Error(), "fail without any mutant") {
		t.Errorf("error %v, want one that says that tests fail without any mutant", err)
	}
}
