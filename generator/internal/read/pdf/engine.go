package pdf

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
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
)

// engine is PDFium, compiled to WebAssembly: it sees the bytes that are handed to
// it, and neither files nor the network.
type engine struct {
	once sync.Once
	pool pdfium.Pool
	err  error
}

// engines are those of the process, by the folder in which they are kept. There is
// one in a program; tests may have others.
var engines sync.Map

// engineOf is PDFium as it was compiled, or as it is kept in a folder from before.
func engineOf(cache string) (*engine, error) {
	known, _ := engines.LoadOrStore(cache, &engine{})
	e := known.(*engine)
	e.once.Do(func() { e.start(cache) })
	return e, e.err
}

// start compiles PDFium, unless the folder holds it compiled.
func (e *engine) start(cache string) {
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

// file is an open PDF.
type file struct {
	instance pdfium.Pdfium
	document references.FPDF_DOCUMENT
	pages    int
	isForm   bool
}

// open opens a PDF. The error is one of PDFium’s.
func (e *engine) open(ctx context.Context, raw []byte) (*file, error) {
	instance, err := e.pool.GetInstanceWithContext(ctx)
	if err != nil {
		return nil, fmt.Errorf("PDFium could not be started: %w", err)
	}
	f := &file{instance: instance}
	opened, err := instance.OpenDocument(&requests.OpenDocument{File: &raw})
	if err != nil {
		f.close()
		return nil, err
	}
	f.document = opened.Document
	count, err := instance.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: f.document})
	if err != nil {
		f.close()
		return nil, err
	}
	f.pages = count.PageCount
	form, err := instance.FPDF_GetFormType(&requests.FPDF_GetFormType{Document: f.document})
	f.isForm = err == nil && form.FormType != enums.FPDF_FORMTYPE_NONE
	return f, nil
}

func (f *file) close() { _ = f.instance.Close() }

// isEncrypted reports that a file can only be opened with a password.
func isEncrypted(err error) bool {
	return errors.Is(err, pdfiumerrors.ErrPassword) || errors.Is(err, pdfiumerrors.ErrSecurity)
}

// meta is what a file says of itself under a name.
func (f *file) meta(tag string) string {
	said, err := f.instance.FPDF_GetMetaText(&requests.FPDF_GetMetaText{Document: f.document, Tag: tag})
	if err != nil {
		return ""
	}
	return said.Value
}

// glyph is a character as it stands on a page. Lengths are points, from the lower
// left corner.
type glyph struct {
	text                     string
	left, right, bottom, top float64
	size                     float64 // of its type, 0 for a space that PDFium adds
	bold                     bool
	angle                    float64 // in radians
	spaced                   bool    // a space stands before it that the file has not
}

// sheet is a page as PDFium reads it.
type sheet struct {
	glyphs        []glyph
	width, height float64
}

// fill makes what is written into the fields of a form part of its page.
func (f *file) fill(index int) {
	loaded, err := f.instance.FPDF_LoadPage(&requests.FPDF_LoadPage{Document: f.document, Index: index})
	if err != nil {
		return
	}
	_, _ = f.instance.FPDFPage_Flatten(&requests.FPDFPage_Flatten{Page: requests.Page{ByReference: &loaded.Page},
		Usage: requests.FPDFPage_FlattenUsageNormalDisplay})
	_, _ = f.instance.FPDF_ClosePage(&requests.FPDF_ClosePage{Page: loaded.Page})
}

// sheet reads a page, from 0.
func (f *file) sheet(index int) (s sheet, err error) {
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
	s.width, s.height = float64(box.Rect.Right)-left, float64(box.Rect.Top)-low
	s.glyphs = make([]glyph, 0, len(text.Chars))
	var places []int // of the characters on the page
	for i, c := range text.Chars {
		at := c.PointPosition
		g := glyph{text: c.Text, left: at.Left - left, right: at.Right - left, bottom: at.Bottom - low,
			top: at.Top - low, angle: c.Angle}
		const added = 1 // the size that PDFium gives the spaces that it adds
		if font := c.FontInformation; font != nil && font.RenderedSize > added {
			g.size, g.bold = font.RenderedSize, isBold(font.Name, font.Weight)
		}
		if g.size > 0 && (g.right < 0 || g.left > s.width || g.top < 0 || g.bottom > s.height) {
			continue // off the page, where nobody sees it
		}
		s.glyphs = append(s.glyphs, g)
		places = append(places, i)
	}
	f.findSpaces(page, s.glyphs, places)
	return s, nil
}

// findSpaces looks at characters that follow each other without a space, and yet with
// a gap. Characters with little ink leave one, too: so what counts is how far the
// places end that their font gives them.
func (f *file) findSpaces(page requests.Page, glyphs []glyph, places []int) {
	const least, most, narrowest = 0.14, widestGap, 0.13 // parts of the size
	var words references.FPDF_TEXTPAGE
	for i := 1; i < len(glyphs); i++ {
		a, b := &glyphs[i-1], &glyphs[i]
		if a.size == 0 || b.size == 0 || a.angle != 0 || b.angle != 0 || b.bottom > a.top || a.bottom > b.top {
			continue
		}
		if gap := (b.left - a.right) / max(a.size, b.size); gap < least || gap > most {
			continue
		}
		if words == "" {
			loaded, err := f.instance.FPDFText_LoadPage(&requests.FPDFText_LoadPage{Page: page})
			if err != nil {
				return
			}
			words = loaded.TextPage
			defer func() { _, _ = f.instance.FPDFText_ClosePage(&requests.FPDFText_ClosePage{TextPage: words}) }()
		}
		before, err := f.instance.FPDFText_GetLooseCharBox(
			&requests.FPDFText_GetLooseCharBox{TextPage: words, Index: places[i-1]})
		if err != nil {
			return
		}
		behind, err := f.instance.FPDFText_GetLooseCharBox(
			&requests.FPDFText_GetLooseCharBox{TextPage: words, Index: places[i]})
		if err != nil {
			return
		}
		b.spaced = float64(behind.Rect.Left-before.Rect.Right) > narrowest*max(a.size, b.size)
	}
}

// hasPictures reports whether there is a picture on a page.
func (f *file) hasPictures(index int) bool {
	page := requests.Page{ByIndex: &requests.PageByIndex{Document: f.document, Index: index}}
	count, err := f.instance.FPDFPage_CountObjects(&requests.FPDFPage_CountObjects{Page: page})
	if err != nil {
		return false
	}
	const most = 2000 // objects that are looked at
	for i := range min(count.Count, most) {
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
