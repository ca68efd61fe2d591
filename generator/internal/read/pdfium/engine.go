// Package pdfium reads the pages of PDF files by PDFium: the characters with their
// places, sizes and directions, as they stand on the page.
//
// The rules for its users:
//
//   - PDFium is compiled to WebAssembly. It sees the bytes that are handed to it, and
//     neither files nor the network. Compiling takes seconds, so it is done once for the
//     process, when a file is first read, and kept in a folder for the next one.
//   - A file that is open holds a memory of its own until it is closed.
//   - Ligatures and the shapes of Arabic letters are resolved, hyphens are hyphens, and
//     bullets are bullets, whatever fonts call them. What stands off the page is left out.
//   - A Sheet can be turned and mirrored, so that text runs rightward on it.
package pdfium

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"runtime"
	"runtime/debug"
	"sync"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/enums"
	pdfiumerrors "github.com/klippa-app/go-pdfium/errors"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"

	"aseanarchive/generator/internal/memory"
)

// Engine is PDFium, ready for use by several goroutines.
type Engine struct {
	cache string
	once  sync.Once
	pool  pdfium.Pool
	err   error
}

// engines are those of the process, by the folder in which they are kept. There is
// one in a program; tests may have others.
var engines sync.Map

// Load compiles PDFium, or takes it from a folder in which it is kept compiled, ""
// for none.
func Load(cache string) (*Engine, error) {
	known, _ := engines.LoadOrStore(cache, &Engine{cache: cache})
	e := known.(*Engine)
	e.once.Do(func() { e.start(cache) })
	return e, e.err
}

// start compiles PDFium, unless the folder holds it compiled. That alone takes more
// memory than a whole archive does, most of it for a moment: so it is swept often, and
// once more behind it, or the rest could take a multiple of what it held.
func (e *Engine) start(cache string) {
	const often = 25
	done := memory.SweepAt(often)
	defer func() {
		debug.FreeOSMemory() // a sweep, and what it frees goes back to the machine
		done()
	}()
	// To stop in the middle of a page when a context ends (WithCloseOnContextDone) makes
	// PDFium six times as slow; so a file is given up between its pages.
	config := wazero.NewRuntimeConfig().
		WithCoreFeatures(api.CoreFeaturesV2 | experimental.CoreFeaturesExceptionHandling)
	if cache != "" {
		if compiled, err := wazero.NewCompilationCacheWithDir(cache); err == nil { // without one it is only slower
			config = config.WithCompilationCache(compiled)
		}
	}
	// Each worker has a memory of its own, and one file: what a damaged file does to
	// it is over with the file.
	workers := max(runtime.GOMAXPROCS(0), 1)
	e.pool, e.err = webassembly.Init(webassembly.Config{
		MaxIdle: workers, MaxTotal: workers, ReuseWorkers: false, RuntimeConfig: config,
		FSConfig: wazero.NewFSConfig(), Stdout: io.Discard, Stderr: io.Discard,
	})
}

// File is an open PDF.
type File struct {
	engine   *Engine
	raw      []byte
	done     func() bool // says that the file was read in time
	instance pdfium.Pdfium
	document references.FPDF_DOCUMENT
	Pages    int // how many it has
	isForm   bool
}

// Open opens a PDF. The error is one of PDFium’s.
//
// A page in which PDFium never comes to an end cannot be stopped. When the context ends
// before the file is closed, the engine is given up with it: the next file gets another
// one, and not the place behind this one.
func (e *Engine) Open(ctx context.Context, raw []byte) (*File, error) {
	f := &File{engine: e, raw: raw}
	f.done = context.AfterFunc(ctx, func() { engines.CompareAndDelete(e.cache, e) })
	if err := f.open(ctx); err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}

// open opens the file in a memory of its own.
func (f *File) open(ctx context.Context) error {
	instance, err := f.engine.pool.GetInstanceWithContext(ctx)
	if err != nil {
		return fmt.Errorf("PDFium could not be started: %w", err)
	}
	f.instance = instance
	opened, err := instance.OpenDocument(&requests.OpenDocument{File: &f.raw})
	if err != nil {
		return err
	}
	f.document = opened.Document
	count, err := instance.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: f.document})
	if err != nil {
		return err
	}
	f.Pages = count.PageCount
	form, err := instance.FPDF_GetFormType(&requests.FPDF_GetFormType{Document: f.document})
	f.isForm = err == nil && form.FormType != enums.FPDF_FORMTYPE_NONE
	return nil
}

// Reopen opens the file anew, and lets go of all that PDFium keeps of the pages that
// were read.
func (f *File) Reopen(ctx context.Context) error {
	_ = f.instance.Close()
	f.instance = nil
	return f.open(ctx)
}

// Close lets go of the file.
func (f *File) Close() {
	f.done()
	if f.instance != nil {
		_ = f.instance.Close()
	}
}

// IsEncrypted reports that a file can only be opened with a password.
func IsEncrypted(err error) bool {
	return errors.Is(err, pdfiumerrors.ErrPassword) || errors.Is(err, pdfiumerrors.ErrSecurity)
}

// Meta is what a file says of itself under a name.
func (f *File) Meta(tag string) string {
	said, err := f.instance.FPDF_GetMetaText(&requests.FPDF_GetMetaText{Document: f.document, Tag: tag})
	if err != nil {
		return ""
	}
	return said.Value
}

// fill makes what is written into the fields of a form part of its page.
func (f *File) fill(index int) {
	loaded, err := f.instance.FPDF_LoadPage(&requests.FPDF_LoadPage{Document: f.document, Index: index})
	if err != nil {
		return
	}
	_, _ = f.instance.FPDFPage_Flatten(&requests.FPDFPage_Flatten{Page: requests.Page{ByReference: &loaded.Page},
		Usage: requests.FPDFPage_FlattenUsageNormalDisplay})
	_, _ = f.instance.FPDF_ClosePage(&requests.FPDF_ClosePage{Page: loaded.Page})
}

// Sheet reads a page, from 0.
func (f *File) Sheet(index int) (s Sheet, err error) {
	if f.isForm {
		f.fill(index)
	}
	page := requests.Page{ByIndex: &requests.PageByIndex{Document: f.document, Index: index}}
	text, err := f.instance.GetPageTextStructured(&requests.GetPageTextStructured{
		Page: page, Mode: requests.GetPageTextStructuredModeChars, CollectFontInformation: true,
	})
	if err != nil {
		return s, err
	}
	box, err := f.instance.FPDF_GetPageBoundingBox(&requests.FPDF_GetPageBoundingBox{Page: page})
	if err != nil {
		return s, err
	}
	left, low := float64(box.Rect.Left), float64(box.Rect.Bottom)
	s.Width, s.Height = float64(box.Rect.Right)-left, float64(box.Rect.Top)-low
	s.Glyphs = make([]Glyph, 0, len(text.Chars))
	var places []int // of the characters on the page
	for i, c := range text.Chars {
		at := c.PointPosition
		g := Glyph{Text: letters(c.Text), Left: at.Left - left, Right: at.Right - left,
			Bottom: at.Bottom - low, Top: at.Top - low, Angle: c.Angle}
		if isNoPlace(at.Left, at.Right, at.Bottom, at.Top, c.Angle) {
			continue
		}
		const added = 1 // the size that PDFium gives the spaces that it adds
		if font := c.FontInformation; font != nil && font.RenderedSize > added {
			g.Size, g.Bold = font.RenderedSize, isBold(font.Name, font.Weight)
		}
		if g.Size > 0 && (g.Right < 0 || g.Left > s.Width || g.Top < 0 || g.Bottom > s.Height) {
			continue // off the page, where nobody sees it
		}
		s.Glyphs = append(s.Glyphs, g)
		places = append(places, i)
	}
	s.Glyphs, places = withoutBreaks(s.Glyphs, places)
	f.findSpaces(page, s.Glyphs, places)
	s.Glyphs = withMarks(withBullets(s.Glyphs, f.drawn(page, left, low)))
	return s, nil
}

// isNoPlace reports figures that are none, as a damaged page may have them.
func isNoPlace(figures ...float64) bool {
	for _, figure := range figures {
		if math.IsNaN(figure) || math.IsInf(figure, 0) {
			return true
		}
	}
	return false
}

// HasPictures reports whether there is a picture on a page.
func (f *File) HasPictures(index int) bool {
	page := requests.Page{ByIndex: &requests.PageByIndex{Document: f.document, Index: index}}
	count, err := f.instance.FPDFPage_CountObjects(&requests.FPDFPage_CountObjects{Page: page})
	if err != nil {
		return false
	}
	for i := range min(count.Count, mostObjects) {
		object, err := f.instance.FPDFPage_GetObject(&requests.FPDFPage_GetObject{Page: page, Index: i})
		if err != nil {
			return false
		}
		kind, err := f.instance.FPDFPageObj_GetType(&requests.FPDFPageObj_GetType{PageObject: object.PageObject})
		if err == nil && (kind.Type == enums.FPDF_PAGEOBJ_IMAGE || kind.Type == enums.FPDF_PAGEOBJ_FORM) {
			return true
		}
	}
	return false
}
