package pdfium

import (
	"context"
	"runtime"
	"testing"
)

const (
	cache = "../../../../.cache/pdfium" // where make site keeps PDFium compiled
	empty = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n" +
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n" +
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>\nendobj\ntrailer\n<< /Size 4 /Root 1 0 R >>\n%%EOF\n"
)

// A file that is not read in time takes its engine with it, and no other file.
func TestEngineIsGivenUp(t *testing.T) {
	engine, err := Load(cache)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	f, err := engine.Open(ctx, []byte(empty))
	if err != nil {
		t.Fatal(err)
	}
	f.Close()
	cancel()
	if same, _ := Load(cache); same != engine {
		t.Fatal("the engine of a file that was read in time was given up")
	}

	ctx, cancel = context.WithCancel(context.Background())
	f, err = engine.Open(ctx, []byte(empty))
	if err != nil {
		t.Fatal(err)
	}
	cancel()
	for known, ok := engines.Load(cache); ok && known == any(engine); known, ok = engines.Load(cache) {
		runtime.Gosched()
	}
	other, err := Load(cache)
	if err != nil {
		t.Fatal(err)
	}
	next, err := other.Open(context.Background(), []byte(empty))
	if err != nil {
		t.Fatal("the next file is not opened:", err)
	}
	next.Close()
	f.Close()
}

func TestReopen(t *testing.T) {
	engine, err := Load(cache)
	if err != nil {
		t.Fatal(err)
	}
	f, err := engine.Open(context.Background(), []byte(empty))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := f.Reopen(context.Background()); err != nil || f.Pages != 1 {
		t.Fatalf("%d pages, %v", f.Pages, err)
	}
	if _, err := f.Sheet(0); err != nil {
		t.Error(err)
	}
}
