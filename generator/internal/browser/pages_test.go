package browser_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/browser"
)

// crowd are documents enough for lists to be split by year, beside the project's
// own lists. Some pages of the site exist only then.
func crowd() browser.Source {
	var files strings.Builder
	for i := range 130 {
		year := 2016 + i%8
		fmt.Fprintf(
			&files,
			"-- seeds/crowd-%03d.md --\n---\ntitle: Joint Statement of the ASEAN-Japan Meeting on Cooperation, No. "+
				"%d\ndate: %d-%02d-%02d\nissuer: ASEAN Secretariat\n---\n"+
				"JAKARTA, %d – ASEAN and Japan met in Tokyo and spoke of maritime security, trade and the digital "+
				"economy.\n\n"+
				"They will adopt the Plan of Action %d-%d. The Secretary-General of ASEAN, Dr Lim Jock Hoi, thanked "+
				"Japan for its help to the ASEAN Regional Forum (ARF).\n",
			i,
			i,
			year,
			i%12+1,
			i%28+1,
			year,
			year+1,
			year+5,
		)
	}
	return browser.Source{Files: files.String()}
}

// pdf is a file of one page, with what else stands in its trailer.
func pdf(content, trailer string) string {
	return fmt.Sprintf("%%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"+
		"2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"+
		"3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents 4 0 R "+
		"/Resources << /Font << /F 5 0 R >> >> >>\nendobj\n"+
		"4 0 obj\n<< /Length %d >>\nstream\n%s\nendstream\nendobj\n"+
		"5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>\nendobj\n"+
		"trailer\n<< /Size 6 /Root 1 0 R %s >>\n%%%%EOF\n", len(content), content, trailer)
}

// received are documents that came as files which are no text.
func received() browser.Source {
	const said = "Jakarta, 5 May 2021 - ASEAN and Japan met today and agreed on a programme of work for the years " +
		"to come."
	return browser.Source{Files: "-- seeds/page.html --\n<!doctype html><html lang=en><title>News</title><nav><a " +
		"href=/>Home</a>" +
		"</nav><main><h1>ASEAN and Japan meet</h1><p>" + said + "</p></main></html>\n" +
		"-- seeds/paper.pdf --\n" + paper() +
		"-- seeds/scan.pdf --\n" + pdf("", "") +
		"-- seeds/locked.pdf --\n" + pdf("", "/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <"+
		strings.Repeat("61", 32)+"> /U <"+strings.Repeat("62", 32)+"> >>")}
}

// looks are the ways in which every kind of page is looked at.
var looks = []browser.View{{}, {Dark: true}, {Width: browser.Phone}, {Width: browser.Phone, Dark: true}}

func TestEveryKindOfPageIsAccessibleInBrowser(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name   string
		source browser.Source
		each   int      // pages of a kind
		always []string // pages that are looked at however long they are
	}{
		{"seeds", browser.Source{}, 5, nil},
		{"crowd", crowd(), 1, nil},
		{"received", received(), 2, []string{"documents/paper.html", "documents/paper.source.html"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			site := bench.Site(t, test.source)
			host, kinds := bench.Host(t, site), site.Kinds(t)
			tab := bench.Tab(t, browser.View{})
			for _, kind := range slices.Sorted(maps.Keys(kinds)) {
				pages := site.Sample(t, kinds[kind], test.each)
				for _, page := range test.always {
					if slices.Contains(kinds[kind], page) && !slices.Contains(pages, page) {
						pages = append(pages, page)
					}
				}
				for _, page := range pages {
					tab.Open(host.Page(page))
					// What is folded up is hidden from the rules too.
					browser.Evaluate[int](
						tab,
						`[...document.querySelectorAll("details")].filter(e => e.open = true).length`,
					)
					for _, fault := range faultsOf(tab) {
						t.Errorf("%s: %s", page, fault)
					}
				}
			}
		})
	}
}

// faultsOf are the rules that the open page breaks, each with the looks in which
// it does and what is wrong in the first of them, for whoever mends it.
func faultsOf(tab *browser.Tab) []string {
	seen, first := map[string][]string{}, map[string]browser.Violation{}
	for _, view := range looks {
		tab.See(view)
		for _, violation := range tab.Axe() {
			if seen[violation.Rule] == nil {
				first[violation.Rule] = violation
			}
			seen[violation.Rule] = append(seen[violation.Rule], view.String())
		}
	}
	var list []string
	for _, rule := range slices.Sorted(maps.Keys(seen)) {
		list = append(
			list,
			fmt.Sprintf(
				"%s [%s], seen in %s\n\t%s",
				first[rule].Help,
				rule,
				strings.Join(seen[rule], ", "),
				strings.Join(first[rule].Places(3), "\n\t"),
			),
		)
	}
	return list
}
