package search

import (
	"testing"

	"aseanarchive/generator/internal/archive"
)

func TestFilesAreNamedByTheirContent(t *testing.T) {
	added := map[string]int{}
	x := New(&archive.Archive{}, nil, func(address string, _ []byte) error { added[address]++; return nil })
	name := func(content string) string {
		t.Helper()
		name, err := x.addHashed("p/", content)
		if err != nil || len(name) != hashLength {
			t.Fatalf("the name is %q, %v", name, err)
		}
		return name
	}
	one := name("one")
	if name("one") != one || added[Folder+"p/"+one+".js"] != 1 {
		t.Errorf("one content is not one file: %v", added)
	}
	if name("two") == one {
		t.Error("two contents have one name")
	}
	// Another content has the name that three would have.
	free := name("three")
	delete(added, Folder+"p/"+free+".js")
	x.contents["p/"+free] = Sum{1}
	if next := name("three"); next == free || added[Folder+"p/"+next+".js"] != 1 {
		t.Errorf("three is called %s, as the other is", next)
	}
}
