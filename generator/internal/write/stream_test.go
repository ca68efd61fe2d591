package write

import (
	"errors"
	"io"
	"path/filepath"
	"strings"
	"testing"
)

// TestAFileWrittenBitByBitIsTheOneWrittenAtOnce with a spare and without one.
func TestAFileWrittenBitByBitIsTheOneWrittenAtOnce(t *testing.T) {
	long := strings.Repeat("A line.\n", 20_000)
	for _, spare := range []bool{false, true} {
		out := filepath.Join(t.TempDir(), "public")
		publishFrom := func(content string) Summary {
			t.Helper()
			site, err := Begin(out)
			if err != nil {
				t.Fatal(err)
			}
			defer site.Discard()
			if spare {
				site.Spare = filepath.Join(filepath.Dir(out), "spare")
			}
			err = site.AddFrom("data/long.csv", func(out io.Writer) error {
				for line := range strings.Lines(content) {
					if _, err := io.WriteString(out, line); err != nil {
						return err
					}
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
			if err := site.Add("data/long.csv", nil); !errors.As(err, new(Collision)) {
				t.Errorf("a second file at one address: %v", err)
			}
			site.failed = nil
			summary, err := site.Publish()
			if err != nil {
				t.Fatal(err)
			}
			return summary
		}
		for _, step := range []struct {
			content          string
			written, changed int
		}{{long, 1, 1}, {long, 0, 0}, {long + "end", 1, 1}, {"", 1, 1}} {
			got := publishFrom(step.content)
			if got.Written != step.written || got.Changed != step.changed || got.Bytes != int64(len(step.content)) {
				t.Errorf("of %d bytes the site has %+v", len(step.content), got)
			}
			if files := read(t, out); files["data/long.csv"] != step.content {
				t.Errorf("%d bytes are there, want %d", len(files["data/long.csv"]), len(step.content))
			}
		}
	}
}

func TestASiteWithoutAFileThatBrokeOffIsNotPublished(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	site, err := Begin(out)
	if err != nil {
		t.Fatal(err)
	}
	defer site.Discard()
	broken := errors.New("broken off")
	if err := site.AddFrom("a.csv", func(io.Writer) error { return broken }); !errors.Is(err, broken) {
		t.Errorf("the error is %v", err)
	}
	if _, err := site.Publish(); !errors.Is(err, broken) {
		t.Errorf("publishing ends with %v", err)
	}
	if err := site.AddFrom("../a.csv", func(io.Writer) error { return nil }); err == nil {
		t.Error("an address outside of the site is taken")
	}
}
