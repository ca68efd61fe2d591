package build

import (
	"bytes"
	"context"
	"flag"
	"path/filepath"
	"reflect"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/codec"
	"aseanarchive/generator/internal/link"
)

var moreTexts = flag.String("texts", "", "one more folder of texts whose documents are held against their encoding")

// builderOf is a builder over a folder of seeds with the project's own content,
// and the documents that it infers.
func builderOf(t *testing.T, seeds string) (*builder, []*archive.Document) {
	t.Helper()
	b := &builder{watch: newStopwatch(), progress: newProgress(&bytes.Buffer{}, false), Options: Options{
		Root: root(t), Seeds: seeds, Content: filepath.Join(root(t), "content"), Out: filepath.Join(t.TempDir(),
			"public"), Jobs: 4}}
	b.lists = authority.Load(b.Content, "content", &b.log)
	documents, _, err := b.documents(context.Background())
	if err != nil || len(documents) == 0 {
		t.Fatalf("%d documents in %s: %v", len(documents), seeds, err)
	}
	return b, documents
}

// manySeeds are the folders of real texts.
func manySeeds(t *testing.T) map[string]string {
	folders := map[string]string{"seeds": filepath.Join(root(t), "seeds"), "labelled": filepath.Join("..", "infer",
		"testdata", "labelled")}
	if *moreTexts != "" {
		folders["more"] = *moreTexts
	}
	return folders
}

// TestADocumentSurvivesItsEncoding: whatever keeps documents from one build to
// the next gives back what infer made, to the last field.
func TestADocumentSurvivesItsEncoding(t *testing.T) {
	for name, folder := range manySeeds(t) {
		t.Run(name, func(t *testing.T) {
			_, documents := builderOf(t, folder)
			size := 0
			for _, d := range documents {
				data := codec.Encode(d)
				size += len(data)
				back, err := codec.Decode[archive.Document](data)
				if err != nil {
					t.Fatalf("%s: %v", d.ID, err)
				}
				if !reflect.DeepEqual(back, d) {
					t.Errorf("%s comes back as\n%+v\nand was\n%+v", d.ID, back, d)
				}
			}
			t.Logf("%d documents are %d bytes", len(documents), size)
		})
	}
}

// TestDocumentsAreFrozen: nothing writes into a document once it is inferred,
// so that one kept from an earlier build is as good as one that was just made.
func TestDocumentsAreFrozen(t *testing.T) {
	folders := manySeeds(t)
	folders["of every shape"] = newProject(t,
		release+"-- seeds/a.txt --\n"+twice+"-- seeds/b.md --\n---\ntitle: Talks\npartners: [Ruritania]\n---\n"+twice+
			"-- seeds/empty.txt --\n").Seeds
	for name, folder := range folders {
		t.Run(name, func(t *testing.T) {
			b, documents := builderOf(t, folder)
			before := make([][]byte, len(documents))
			for i, d := range documents {
				before[i] = codec.Encode(d)
			}
			joined := link.Archive(documents, b.lists, link.Seeds{}, &b.log)
			changedBy := func(stage string) {
				for i, d := range documents {
					if !bytes.Equal(before[i], codec.Encode(d)) {
						t.Errorf("%s writes into %s", stage, d.ID)
					}
				}
			}
			changedBy("link")
			if err := b.publish(context.Background(), joined, &result{}); err != nil {
				t.Fatal(err)
			}
			changedBy("render or search")
		})
	}
}
