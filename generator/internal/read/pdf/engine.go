package pdf

import (
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

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

// mostWorkers is how many files are read at a time. Each worker holds a memory of
// its own, of some tens of megabytes and more for large files.
const mostWorkers = 2

// longestWait is how long a file waits for others to be read.
const longestWait = 10 * time.Minute

// start compiles PDFium, or takes it as it was compiled before from a folder.
func (e *engine) start(cache string) error {
	e.once.Do(func() {
		config := wazero.NewRuntimeConfig().WithCloseOnContextDone(false).
			WithCoreFeatures(api.CoreFeaturesV2 | experimental.CoreFeaturesExceptionHandling)
		if cache != "" {
			compiled, err := wazero.NewCompilationCacheWithDir(cache)
			if err == nil { // without one it is only slower
				config = config.WithCompilationCache(compiled)
			}
		}
		e.pool, e.err = webassembly.Init(webassembly.Config{
			MaxIdle: mostWorkers, MaxTotal: mostWorkers, ReuseWorkers: false, RuntimeConfig: config,
			FSConfig: wazero.NewFSConfig(), Stdout: io.Discard, Stderr: io.Discard,
		})
	})
	return e.err
}

// file is an open PDF.
type file struct {
	instance pdfium.Pdfium
	document references.FPDF_DOCUMENT
	pages    int
}

// open opens a PDF. The error is one of PDFium’s.
func (e *engine) open(raw []byte) (*file, error) {
	instance, err := e.pool.GetInstance(longestWait)
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
	size                     float64 // of its type
	bold                     bool
	angle                    float64 // in radians
}

// glyphs are the characters of a page, from 0, and its size.
func (f *file) glyphs(index int) (list []glyph, width, height float64, err error) {
	page := requests.Page{ByIndex: &requests.PageByIndex{Document: f.document, Index: index}}
	size, err := f.instance.FPDF_GetPageSizeByIndex(
		&requests.FPDF_GetPageSizeByIndex{Document: f.document, Index: index})
	if err != nil {
		return nil, 0, 0, err
	}
	text, err := f.instance.GetPageTextStructured(&requests.GetPageTextStructured{
		Page: page, Mode: requests.GetPageTextStructuredModeChars, CollectFontInformation: true,
	})
	if err != nil {
		return nil, 0, 0, err
	}
	list = make([]glyph, 0, len(text.Chars))
	for _, c := range text.Chars {
		g := glyph{text: c.Text, left: c.PointPosition.Left, right: c.PointPosition.Right,
			bottom: c.PointPosition.Bottom, top: c.PointPosition.Top, angle: c.Angle}
		if c.FontInformation != nil {
			g.size, g.bold = c.FontInformation.RenderedSize, isBold(c.FontInformation.Name, c.FontInformation.Weight)
		}
		list = append(list, g)
	}
	return list, size.Width, size.Height, nil
}

// pictures counts the pictures on a page.
func (f *file) pictures(index int) int {
	page := requests.Page{ByIndex: &requests.PageByIndex{Document: f.document, Index: index}}
	count, err := f.instance.FPDFPage_CountObjects(&requests.FPDFPage_CountObjects{Page: page})
	if err != nil {
		return 0
	}
	pictures := 0
	const most = 2000 // objects that are looked at
	for i := range min(count.Count, most) {
		object, err := f.instance.FPDFPage_GetObject(&requests.FPDFPage_GetObject{Page: page, Index: i})
		if err != nil {
			break
		}
		kind, err := f.instance.FPDFPageObj_GetType(&requests.FPDFPageObj_GetType{PageObject: object.PageObject})
		if err == nil && kind.Type == pictureObject {
			pictures++
		}
	}
	return pictures
}

// pictureObject is the kind of the objects of a page that are pictures.
const pictureObject = enums.FPDF_PAGEOBJ_IMAGE
