package authority

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// fault is what is told of a list with one thing in it changed; want is how that begins,
// "" for nothing.
type fault struct{ name, old, with, want string }

// checkFaults changes a list in one place after another, and asserts that the file in
// question is told of it, and no other.
func checkFaults(t *testing.T, list, file string, faults []fault) {
	t.Helper()
	for _, test := range faults {
		t.Run(test.name, func(t *testing.T) {
			if strings.Count(list, test.old) != 1 {
				t.Fatalf("%q stands there %d times", test.old, strings.Count(list, test.old))
			}
			_, problems := load(t, strings.Replace(list, test.old, test.with, 1))
			var got []string
			for _, p := range problems {
				where := ""
				if p.Line > 0 {
					where = fmt.Sprint(p.Line, ":")
				}
				if p.Column > 0 {
					where += fmt.Sprint(p.Column, ":")
				}
				if p.File != file {
					t.Errorf("reported of %s", p.File)
				}
				got = append(got, strings.TrimSpace(where+" "+p.Message))
			}
			var want []string
			if test.want != "" {
				want = []string{test.want}
			}
			if !slices.EqualFunc(got, want, strings.HasPrefix) {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}
