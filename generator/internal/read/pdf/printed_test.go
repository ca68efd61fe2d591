package pdf_test

import (
	"context"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"aseanarchive/generator/internal/browser"
	"aseanarchive/generator/internal/read/pdf"
)

var bench = browser.New(os.Getenv)

func TestMain(m *testing.M) { os.Exit(bench.Run(m)) }

// head is printed at the top of each page, and a number at its foot.
const head = "Archive of Statements"

// layouts are style sheets of printed pages. In the last two, words are parted at the
// ends of lines where the browser knows how to.
var layouts = map[string]string{
	"gaps":     `body { font: 11pt serif }`,
	"indents":  `body { font: 12pt sans-serif } p { text-indent: 2em; margin: 0 }`,
	"columns":  `body { font: 10pt serif; column-count: 2; column-gap: 24pt; text-align: justify }`,
	"hyphens":  `body { font: 11pt serif; text-align: justify; hyphens: auto }`,
	"newsline": `body { font: 9.5pt serif; column-count: 2; hyphens: auto } p { text-indent: 1.5em; margin: 0 }`,
}

const printed = `@page { size: A4; margin: 25mm 20mm;
	@top-center { content: "` + head + `"; font: 9pt serif }
	@bottom-center { content: "- " counter(page) " -"; font: 9pt serif } }
	p, li { overflow-wrap: anywhere } `

// TestPrintedInBrowser prints the seeds by a browser, and reads what comes of it. With
// CORPUS_PDF, the texts of that folder are printed as well, one in sixteen.
func TestPrintedInBrowser(t *testing.T) {
	bench.Need(t)
	seeds, err := filepath.Glob("../../../../seeds/*")
	if err != nil || len(seeds) == 0 {
		t.Fatal("there are no seeds", err)
	}
	for _, file := range seeds {
		for layout := range layouts {
			t.Run(layout+" "+filepath.Base(file), func(t *testing.T) { lookAtPrinted(t, file, layout) })
		}
	}
	folder := os.Getenv("CORPUS_PDF")
	if folder == "" {
		return
	}
	texts, _ := filepath.Glob(filepath.Join(folder, "*"))
	names := []string{"gaps", "indents", "columns", "hyphens", "newsline"}
	const step = 16
	for i := 0; i < len(texts); i += step {
		layout := names[i/step%len(names)]
		t.Run(layout+" "+filepath.Base(texts[i]), func(t *testing.T) { lookAtPrinted(t, texts[i], layout) })
	}
}

// lookAtPrinted prints a text and compares it with what is read.
func lookAtPrinted(t *testing.T, file, layout string) {
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	paragraphs := paragraphsOf(string(raw))
	record, err := pdf.Reader{Cache: "../../../../.cache"}.Read(context.Background(), print(t, paragraphs, layout))
	if err != nil {
		t.Fatal(err)
	}
	aside := map[int]bool{}
	for _, a := range record.Asides {
		for line := a.From; line <= a.To; line++ {
			aside[line] = true
		}
	}
	var own []string
	for i, line := range strings.Split(record.Body, "\n") {
		if aside[i+1] {
			continue
		}
		// That a page that is the only one has a head cannot be known.
		if alone := strings.Trim(line, `#\ `) == head && len(record.Pages) == 1; alone {
			continue
		}
		if strings.Contains(line, head) || strings.Contains(line, "- 1 -") || strings.Contains(line, "- 2 -") {
			t.Errorf("what is printed around the page stands in the text: %.200s", line)
		}
		own = append(own, line)
	}
	want, got := wordsOf(strings.Join(paragraphs, "\n")), wordsOf(strings.Join(own, "\n"))
	const least = 0.97
	if same := inOrder(want, got); float64(same) < least*float64(len(want)) {
		t.Errorf("%d of %d words are read in their order", same, len(want))
	}
}

// markup is what texts in Markdown have besides their words.
var (
	markup   = regexp.MustCompile("[*#`\\\\]|<[^>]*>")
	link     = regexp.MustCompile(`!?\[([^\]]*)\]\([^)]*\)`)
	gap      = regexp.MustCompile(`\n[ \t]*\n`)
	fenced   = regexp.MustCompile(`(?s)^---\n.*?\n---\n`)
	wordLike = regexp.MustCompile(`[\p{L}\p{N}’'-]+`)
)

func paragraphsOf(text string) []string {
	text = fenced.ReplaceAllString(text, "")
	text = markup.ReplaceAllString(link.ReplaceAllString(text, "$1"), "")
	var list []string
	for _, paragraph := range gap.Split(text, -1) {
		for _, item := range strings.Split(paragraph, "\n- ") {
			if item = strings.Join(strings.Fields(item), " "); item != "" {
				list = append(list, item)
			}
		}
	}
	return list
}

func wordsOf(text string) []string { return wordLike.FindAllString(text, -1) }

// print prints paragraphs into a PDF.
func print(t *testing.T, paragraphs []string, layout string) []byte {
	t.Helper()
	var content strings.Builder
	fmt.Fprintf(&content,
		`<!doctype html><html lang="en"><meta charset="utf-8"><title>Printed</title><style>%s%s</style>`,
		printed, layouts[layout])
	for i, paragraph := range paragraphs {
		words := html.EscapeString(strings.TrimPrefix(paragraph, "- "))
		switch {
		case i == 0 && layout != "columns":
			fmt.Fprintf(&content, "<h1>%s</h1>", words)
		case strings.HasPrefix(paragraph, "- "):
			fmt.Fprintf(&content, "<ul><li>%s</ul>", words)
		default:
			fmt.Fprintf(&content, "<p>%s</p>", words)
		}
	}
	name := filepath.Join(t.TempDir(), "printed.html")
	if err := os.WriteFile(name, []byte(content.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	tab := bench.Tab(t, browser.View{})
	tab.Open("file://" + name)
	var file []byte
	tab.Do(chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		result, err := cdp.Call(ctx, target, page.PrintToPDF, page.PrintToPDFParams{PreferCSSPageSize: new(true)})
		if err == nil {
			file = result.Data
		}
		return err
	}))
	return file
}

// inOrder is how many words two lists have in common in one order.
func inOrder(a, b []string) int {
	row := make([]int, len(b)+1)
	for _, word := range a {
		before := 0
		for k, other := range b {
			here := row[k+1]
			switch {
			case word == other:
				row[k+1] = before + 1
			case row[k] > here:
				row[k+1] = row[k]
			}
			before = here
		}
	}
	return row[len(b)]
}
