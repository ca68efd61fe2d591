package office

import (
	"runtime"
	"strings"
	"testing"
)

// TestMemoryOfALargeTable reads a table of as many cells as a file of hostile size has:
// what each of their elements takes beside its words adds up.
func TestMemoryOfALargeTable(t *testing.T) {
	const cells, elements = 40_000, 5 // with the words of each cell
	const most = 72                   // bytes each
	table := "<tbl><tr>" + strings.Repeat("<tc><p><r><t>met</t></r></p></tc>", cells) + "</tr></tbl>"
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	root, err := parse(strings.NewReader(table))
	if err != nil {
		t.Fatal(err)
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	if each := (int(after.HeapAlloc) - int(before.HeapAlloc)) / (cells * elements); each > most {
		t.Errorf("an element takes %d bytes, want %d at most", each, most)
	}
	runtime.KeepAlive(root)
}
