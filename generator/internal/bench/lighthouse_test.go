package bench

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/browser"
	"aseanarchive/generator/internal/sample"
)

// lighthouseDocuments are enough for a partner to have more than sixty.
const lighthouseDocuments = 400

// looked is what Lighthouse (https://github.com/GoogleChrome/lighthouse) says of
// a page: marks from 0 to 1, and how far what was shown has moved.
type looked struct {
	Categories map[string]struct{ Score float64 }
	Audits     map[string]struct {
		Score        *float64
		NumericValue float64
		DisplayValue string
	}
}

// TestFiguresOfLighthouseInBrowser prints the marks of the main pages, as a
// telephone of middling speed sees them.
func TestFiguresOfLighthouseInBrowser(t *testing.T) {
	howMany(t)
	program := filepath.Join(root(), "generator", "bench", "node_modules", ".bin", "lighthouse")
	if _, err := os.Stat(program); err != nil {
		t.Skip("Lighthouse is not there: make bench fetches it with npm ci --prefix generator/bench")
	}
	folder := t.TempDir()
	writeSeeds(t, sample.New(sample.Collection{}), lighthouseDocuments, filepath.Join(folder, "seeds"))
	run[cost](t, "build", folder)
	site := &browser.Site{Folder: filepath.Join(folder, siteFolder)}
	host := bench.Host(t, site)
	fmt.Println("\nLighthouse, as on a phone: performance, accessibility, best practices, search engines; layout shift")
	for _, page := range []string{
		"index.html", largest(t, site, "documents", ".source.html", "index.html"),
		largest(t, site, "partners", "index.html"), "timeline.html", "search.html", "search.html?q=maritime+security",
	} {
		progress("looking at %s", page)
		found := lookAt(t, program, host.Page(page))
		line := fmt.Sprintf("%-58s", page)
		for _, category := range []string{"performance", "accessibility", "best-practices", "seo"} {
			line += fmt.Sprintf(" %4.0f", 100*found.Categories[category].Score)
		}
		shift := found.Audits["cumulative-layout-shift"].NumericValue
		fmt.Printf("%s  %.3f  %s\n", line, shift, found.Audits["total-blocking-time"].DisplayValue)
	}
}

// largest is the address of the largest page of a folder but those with some endings.
func largest(t *testing.T, site *browser.Site, folder string, but ...string) (address string) {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(site.Folder, folder, "*.html"))
	if err != nil {
		t.Fatal(err)
	}
	var most int64
	for _, name := range names {
		info, err := os.Stat(name)
		if err != nil {
			t.Fatal(err)
		}
		base := filepath.Base(name)
		left := slices.ContainsFunc(but, func(ending string) bool { return strings.HasSuffix(base, ending) })
		if info.Size() > most && !left {
			address, most = folder+"/"+base, info.Size()
		}
	}
	return address
}

func lookAt(t *testing.T, program, page string) (found looked) {
	t.Helper()
	command := exec.Command(program, page, "--quiet", "--output=json", "--output-path=stdout",
		"--only-categories=performance,accessibility,best-practices,seo",
		"--chrome-flags=--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking")
	command.Env = append(os.Environ(), "CHROME_PATH="+os.Getenv("CHROME"))
	if os.Getenv("CHROME") == "" {
		chromium, err := exec.LookPath("chromium")
		if err == nil {
			command.Env = append(os.Environ(), "CHROME_PATH="+chromium)
		}
	}
	output, err := command.Output()
	if err != nil {
		t.Fatalf("Lighthouse failed at %s: %v: %s", page, err, lastLine(output))
	}
	if err := json.Unmarshal(output, &found); err != nil {
		t.Fatal(err)
	}
	return found
}
