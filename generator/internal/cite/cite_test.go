package cite

import (
	"bytes"
	"encoding/json"
	"flag"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"aseanarchive/generator/internal/edtf"
)

var update = flag.Bool("update", false, "write the golden files anew")

// release is a work of which everything is known.
func release() Work {
	return Work{
		Key:      "asean-us-dialogue-2016",
		Title:    "29th ASEAN-U.S. Dialogue",
		Supplied: true,
		Kind:     "press-release",
		Date:     "2016-05-13",
		Issuer:   "ASEAN Secretariat",
		Place:    "Kuala Lumpur",
		Language: "en",
		Address:  "https://example.org/a/documents/asean-us-dialogue-2016.html",
		Archive:  "ASEAN’s external relations",
		Origin:   "https://asean.org/a_b%20c",
		Keywords: []string{"United States", "Maritime security"},
		Abstract: "The commitment was reaffirmed.",
	}
}

// nasty are titles that break a careless writer of some grammar.
var nasty = []string{
	`Statement on "Peace" & “Prosperity”`,
	`100 % of $5, #1 {of} a_b ~ c^d`,
	`Unbalanced } and { \ and }}`,
	`C:\new\table \input{/etc/passwd} \\`,
	`<script>alert(1)</script> <b>x</b> a < b`,
	`Miroslav Jenča, Türkiye’s communiqué – ASEAN’s vis-à-vis`,
	"Two\r\nlines\nER  - \nTY  - JOUR",
	"\x00\x01 control \u202e turned \xff broken \u2028 line \u0085 next",
	`@article{x, title={y}}`,
	"`ticks` ''quotes'' -- dash",
	``,
}

func TestGoldens(t *testing.T) {
	works := map[string]Work{"release": release()}
	undated := Work{
		Key:       "fact-sheet",
		Title:     "The United States-ASEAN Relationship",
		Kind:      "fact-sheet",
		NotBefore: "2023-07-01",
		NotAfter:  "2023-07-13",
		Authors:   Names("Blake Brooks"),
		Language:  "en",
		Archive:   "ASEAN’s external relations",
	}
	works["undated"] = undated
	works["statement"] = Work{
		Key:      "leaders",
		Title:    "ASEAN-U.S. Leaders’ Statement on Digital Development",
		Kind:     "joint-statement",
		Date:     "2021-10-27",
		Language: "en",
		Archive:  "ASEAN’s external relations",
		Origin:   "https://www.whitehouse.gov/x/",
	}
	works["news"] = Work{
		Key:     "news",
		Title:   "Is ASEAN “neutral”?",
		Kind:    "news-article",
		Date:    "2025-07~",
		Issuer:  "The Star",
		Place:   "Kuala Lumpur",
		Authors: Names("Tan Hung Seng and Jane A. Doe"),
		Archive: "Archive",
		Address: "https://example.org/n.html",
	}
	works["treaty"] = Work{
		Key:     "treaty",
		Title:   "Treaty of Amity & Cooperation",
		Kind:    "agreement",
		Date:    "1976-02-24/1976-02-25",
		Place:   "Denpasar",
		Archive: "Archive",
	}
	works["speech"] = Work{
		Key:     "speech",
		Title:   "Keynote Address",
		Kind:    "speech",
		Date:    "2023-22",
		Authors: Names("Le Luong Minh"),
		Issuer:  "ASEAN Secretariat",
		Place:   "Jakarta",
		Archive: "Archive",
	}
	works["bare"] = Work{Key: "bare", Title: "Something", Archive: "Archive"}
	for name, w := range works {
		t.Run(name, func(t *testing.T) {
			csl, err := CSL(w)
			if err != nil {
				t.Fatal(err)
			}
			var indented bytes.Buffer
			if err := json.Indent(&indented, csl, "", " "); err != nil {
				t.Fatal(err)
			}
			got := BibTeX(w) + "\n" + strings.ReplaceAll(RIS(w), "\r\n", "\n") + "\n" + indented.String() +
				"\nOpenURL  " + strings.ReplaceAll(OpenURL(w), "&", "\n  &") + "\n" +
				"\nChicago  " + Chicago(w).HTML() + "\nMLA      " + MLA(w).HTML() + "\nAPA      " + APA(w).HTML() + "\n"
			file := filepath.Join("testdata", name+".golden")
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if got != strings.ReplaceAll(string(want), "\r\n", "\n") {
				t.Errorf("%s differs; it is now\n%s", file, got)
			}
			checkMeaning(t, w)
		})
	}
}

func TestNastyTitles(t *testing.T) {
	for _, title := range nasty {
		for _, kind := range []string{"press-release", "news-article", "agreement", ""} {
			w := release()
			w.Title, w.Kind, w.Abstract, w.Issuer, w.Place, w.Archive = title, kind, title, title, title, title
			w.Keywords = []string{title, "x"}
			w.Authors = []Name{{Literal: title}, {Family: title, Given: title}}
			checkMeaning(t, w)
			w.Supplied, w.Address, w.Origin = false, "", "https://example.org/{"+title+"}"
			checkMeaning(t, w)
		}
	}
}

func FuzzStructure(f *testing.F) {
	for _, title := range nasty {
		f.Add(title, "2016-05-13", "https://example.org/"+title, "press-release")
	}
	f.Add("x", "2023-07-13/2023-07-14", "", "agreement")
	f.Add("x", "../2025", "", "speech")
	f.Add("x", "2023-35", "", "")
	f.Add(" ", "2023", "", "")
	f.Fuzz(func(t *testing.T, title, date, origin, kind string) {
		w := Work{
			Key:       title,
			Title:     title,
			Kind:      kind,
			Date:      date,
			NotBefore: date,
			Origin:    origin,
			Issuer:    title,
			Archive:   title,
			Language:  title,
			Authors:   Names(title),
			Keywords:  []string{title},
			Abstract:  title,
			Place:     title,
		}
		if _, err := edtf.Parse(date); err != nil {
			w.Date, w.NotBefore = "", ""
		}
		if !isWebAddress(origin) { // Of takes no other
			w.Origin = ""
		}
		checkMeaning(t, w)
	})
}

// checkMeaning holds what must be true of every citation of any work.
func checkMeaning(t *testing.T, w Work) {
	t.Helper()
	checkBibTeX(t, w)
	checkRIS(t, w)
	checkCSL(t, w)
	for style, citation := range map[string]Citation{"Chicago": Chicago(w), "MLA": MLA(w), "APA": APA(w)} {
		text := citation.String()
		if !utf8.ValidString(text) || strings.ContainsAny(text, "\n\r\x00") || strings.Contains(text, "  ") ||
			strings.Contains(text, " ,") && !strings.Contains(w.Title+w.Place+w.Issuer+w.Archive, ",") {
			t.Errorf("%s is no clean line: %q", style, text)
		}
		rest := regexp.MustCompile(`</?i>|<a href="[^"<>]*">|</a>`).ReplaceAllString(citation.HTML(), "")
		if strings.ContainsAny(rest, "<>") {
			t.Errorf("%s lets HTML through: %q", style, rest)
		}
		if w.Supplied && w.Title != "" && clean(w.Title) != "" && !strings.Contains(text, "["+clean(w.Title)+"]") {
			t.Errorf("%s does not bracket a supplied title: %q", style, text)
		}
		if w.Date == "" && style == "Chicago" && w.NotBefore == "" && w.NotAfter == "" &&
			!strings.Contains(text, "n.d.") &&
			!strings.Contains(text, "N.d.") {
			t.Errorf("Chicago does not say that the work is undated: %q", text)
		}
	}
}

var bibField = regexp.MustCompile(`^  ([a-z]+) = (\{.*\}|[a-z]{3}),?$`)

func checkBibTeX(t *testing.T, w Work) {
	t.Helper()
	entry := BibTeX(w)
	depth := 0
	for i, c := range entry {
		switch c {
		case '{':
			depth++
		case '}':
			depth--
		}
		if depth < 0 || depth == 0 && i > 12 && i < len(entry)-2 {
			t.Fatalf("braces do not close where the entry ends: %q", entry)
		}
	}
	if depth != 0 {
		t.Fatalf("braces do not close: %q", entry)
	}
	lines := strings.Split(strings.TrimSuffix(entry, "\n}\n"), "\n")
	seen := map[string]bool{}
	for _, line := range lines[1:] {
		m := bibField.FindStringSubmatch(line)
		if m == nil {
			t.Fatalf("no field of BibTeX: %q", line)
		}
		if seen[m[1]] || strings.HasPrefix(m[2], "{}") || m[1] == "title" && strings.HasPrefix(m[2], "{{}") {
			t.Errorf("field twice or empty: %q", line)
		}
		seen[m[1]] = true
		if m[1] != "url" && regexp.MustCompile(`(^|[^\\])[&%$#_]`).MatchString(m[2]) {
			t.Errorf("a mark of TeX stands bare: %q", line)
		}
		for _, command := range regexp.MustCompile(`\\([a-zA-Z]+|.)`).FindAllStringSubmatch(m[2], -1) {
			if !strings.Contains(
				" textbackslash textbraceleft textbraceright textasciitilde textasciicircum & % $ # _ ",
				" "+command[1]+" ",
			) {
				t.Errorf("a command that is not ours: %q in %q", command[0], line)
			}
		}
	}
	if w.Date == "" && (seen["date"] || seen["year"] || seen["month"]) {
		t.Errorf("an undated work has a date: %q", entry)
	}
}

func checkRIS(t *testing.T, w Work) {
	t.Helper()
	record := RIS(w)
	lines := strings.Split(strings.TrimSuffix(record, "\r\n"), "\r\n")
	if !strings.HasPrefix(lines[0], "TY  - ") || lines[len(lines)-1] != "ER  - " {
		t.Fatalf("a record begins with TY and ends with ER: %q", record)
	}
	for _, line := range lines {
		if !regexp.MustCompile(`^[A-Z][A-Z0-9]  - `).MatchString(line) ||
			strings.ContainsAny(line, "\r\n\u2028\u2029\u0085") {
			t.Errorf("no line of RIS: %q", line)
		}
		switch {
		case strings.HasPrefix(line, "AU  - ") && strings.Count(line, ",") > 1:
			t.Errorf("an author is split: %q", line)
		case strings.HasPrefix(line, "DA  - ") && !regexp.MustCompile(`^DA  - \d{4}/(\d\d)?/(\d\d)?/`).MatchString(line):
			t.Errorf("no date of RIS: %q", line)
		}
	}
	for _, once := range []string{"TY", "ER", "TI"} {
		if n := strings.Count("\r\n"+record, "\r\n"+once+"  - "); n > 1 || n == 0 && once != "TI" {
			t.Errorf("%s stands %d times: %q", once, n, record)
		}
	}
}

func checkCSL(t *testing.T, w Work) {
	t.Helper()
	encoded, err := CSL(w)
	if err != nil {
		t.Fatal(err)
	}
	var items []map[string]any
	if err := json.Unmarshal(encoded, &items); err != nil || len(items) != 1 {
		t.Fatalf("no array of one item: %v: %s", err, encoded)
	}
	if title, _ := items[0]["title"].(string); title != w.ShownTitle() {
		t.Errorf("title is %q, not %q", title, w.ShownTitle())
	}
	if _, dated := items[0]["issued"]; dated != (w.Date != "") {
		t.Errorf("issued: %v for the date %q", items[0]["issued"], w.Date)
	}
	for key, value := range items[0] {
		if value == "" {
			t.Errorf("%s is empty", key)
		}
	}
}

func TestNames(t *testing.T) {
	for name, want := range map[string]string{
		"ASEAN Secretariat":              "ASEAN Secretariat",
		"Blake Brooks":                   "Brooks, Blake",
		"Jane A. Doe":                    "Doe, Jane A.",
		"Tan Hung Seng":                  "Tan Hung Seng",
		"Xi Jinping":                     "Xi Jinping",
		"Lee Hsien-Loong":                "Lee Hsien-Loong",
		"Dato’ Hashim":                   "Dato’ Hashim",
		"The White House":                "The White House",
		"Ministry of Foreign Affairs":    "Ministry of Foreign Affairs",
		"Bernama":                        "Bernama",
		"Department of Trade and Labour": "Department of Trade and Labour",
	} {
		names := Names(name)
		if len(names) != 1 || names[0].inverted() != want {
			t.Errorf("%s is read as %+v", name, names)
		}
	}
	for several, want := range map[string][]string{
		"Blake Brooks; Ministry of Trade and Industry": {"Blake Brooks", "Ministry of Trade and Industry"},
		"President Aas; First Lady Jill Aas":           {"President Aas", "First Lady Jill Aas"},
		"President Aas and Prime Minister Ida Berg of the Far Isles": {
			"President Aas", "Prime Minister Ida Berg of the Far Isles",
		},
		"H.E. Moon Bae-il and Jane Doe":           {"H.E. Moon Bae-il", "Jane Doe"},
		"Minister for Trade and Industry":         {"Minister for Trade and Industry"},
		"President and Prime Minister of Norway":  {"President and Prime Minister of Norway"},
		"Jane Doe and the Secretariat":            {"Jane Doe and the Secretariat"},
		"President Aas and Ministers of the Isle": {"President Aas and Ministers of the Isle"},
	} {
		var got []string
		for _, name := range Names(several) {
			got = append(got, name.String())
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s is read as %q, want %q", several, got, want)
		}
	}
	if names := Names("Blake Brooks and Jane Doe"); len(names) != 2 || heading(names) != "Brooks, Blake, and Jane Doe" {
		t.Errorf("two authors are read as %+v", names)
	}
	if Names(" ") != nil {
		t.Error("no author is one")
	}
	if got := risName(
		Name{Literal: "Ministry of Foreign Affairs, Malaysia"},
	); got != "Ministry of Foreign Affairs – Malaysia" {
		t.Errorf("an organisation with a comma: %q", got)
	}
}

func TestBearersOfNames(t *testing.T) {
	for name, want := range map[string]Bearer{
		"Blake Brooks":  Person,
		"Tan Hung Seng": Person,
		"President Aas": Person,
		"Prime Minister Ida Berg of the Far Isles":  Person,
		"NATO Secretary General Ida Berg":           Person,
		"National Trade Council Deputy Director Oe": Person,
		"Secretary-General of ASEAN":                Person,
		"Chairman of the ASEAN Regional Forum":      Person,
		"ASEAN Secretariat":                         Organisation,
		"Ministry of Foreign Affairs":               Organisation,
		"Office of the President":                   Organisation,
		"Permanent Mission of Norway":               Organisation,
		"ASEAN Foreign Ministers":                   Organisation,
		"The White House":                           Organisation,
		"U.S. Department of State":                  Organisation,
		"USAID":                                     Organisation,
		"Bernama":                                   Unknown,
		"of":                                        Unknown,
	} {
		for _, read := range Names(name) {
			if got := read.Bearer(); got != want {
				t.Errorf("%s is the name of %d, want %d", name, got, want)
			}
		}
	}
}

func TestDates(t *testing.T) {
	for _, c := range []struct{ date, exact, ris, csl, chicago, apa string }{
		{"2016-05-13", "2016/05/13", "2016/05/13/", `{"date-parts":[[2016,5,13]]}`, "May 13, 2016", "2016, May 13"},
		{"2015-11", "2015/11", "2015/11//", `{"date-parts":[[2015,11]]}`, "November 2015", "2015, November"},
		{"2016", "2016", "2016///", `{"date-parts":[[2016]]}`, "2016", "2016"},
		{"2023-22", "", "2023///summer 2023", `{"date-parts":[[2023]],"season":2}`, "summer 2023", "2023, Summer"},
		{"2023-35", "", "2023///quarter 3 of 2023", `{"literal":"quarter 3 of 2023"}`, "quarter 3 of 2023",
			"2023, quarter 3"},
		{"2016/2020", "", "", `{"date-parts":[[2016],[2020]]}`, "2016–2020", "2016–2020"},
		{"2023-07-13/2023-07-14", "2023/07", "2023/07//13–14 July 2023", `{"date-parts":[[2023,7,13],[2023,7,14]]}`,
			"July 13–14, 2023", "2023, July 13–14"},
		{"2023-07-31/2023-08-01", "2023", "2023///31 July – 1 August 2023", `{"date-parts":[[2023,7,31],[2023,8,1]]}`,
			"July 31–August 1, 2023", "2023, July 31–August 1"},
		{"../2025", "", "", `{"literal":"until 2025"}`, "until 2025", "until 2025"},
		{"1951/..", "", "", `{"literal":"since 1951"}`, "since 1951", "since 1951"},
		{"2025-07~", "", "2025/07//about July 2025", `{"date-parts":[[2025,7]],"circa":true}`, "about July 2025",
			"about 2025, July"},
	} {
		ris, _ := risDate(c.date)
		csl, _ := json.Marshal(cslIssued(c.date))
		for _, pair := range [][2]string{{Exact(c.date, "/"), c.exact}, {ris, c.ris}, {string(csl), c.csl},
			{americanDate(c.date), c.chicago}, {yearFirst(c.date), c.apa}} {
			if pair[0] != pair[1] {
				t.Errorf("%s: got %q, want %q", c.date, pair[0], pair[1])
			}
		}
	}
}

func TestOrganisationIsOneName(t *testing.T) {
	w := release()
	if !strings.Contains(BibTeX(w), "author = {{ASEAN Secretariat}}") ||
		!strings.Contains(RIS(w), "AU  - ASEAN Secretariat\r\n") {
		t.Error("the organisation is not one name")
	}
	csl, _ := CSL(w)
	if !strings.Contains(string(csl), `"literal":"ASEAN Secretariat"`) {
		t.Errorf("the organisation is not one name: %s", csl)
	}
}

// TestWhatSeveralSidesStateHasNoSingleAuthor: a joint statement on the site of
// one side is not the work of that side.
func TestWhatSeveralSidesStateHasNoSingleAuthor(t *testing.T) {
	for _, test := range []struct{ kind, issuer, author, want string }{
		{"joint-statement", "The White House", "", ""},
		{"joint-communique", "ASEAN Secretariat", "", ""},
		{"declaration", "ASEAN Secretariat", "", ""},
		{"plan-of-action", "ASEAN Secretariat", "", ""},
		{"chairmans-statement", "ASEAN Secretariat", "", ""},
		{"chairmans-statement", "Chairman of the ASEAN Regional Forum", "", "Chairman of the ASEAN Regional Forum"},
		{"joint-statement", "The White House", "Ministers of Fisheries", "Ministers of Fisheries"},
		{"press-release", "ASEAN Secretariat", "", "ASEAN Secretariat"},
		{"remarks", "The White House", "", ""}, // a house does not speak
		{"speech", "The White House", "President Aas", "President Aas"},
		{"speech", "Chairman of the ASEAN Regional Forum", "", "Chairman of the ASEAN Regional Forum"},
	} {
		w := Work{Title: "A title", Kind: test.kind, Issuer: test.issuer, Authors: Names(test.author)}
		var got []string
		for _, name := range w.Creators() {
			got = append(got, name.String())
		}
		if strings.Join(got, "; ") != test.want {
			t.Errorf("a %s of %s (%q) is by %q, want %q", test.kind, test.issuer, test.author, got, test.want)
		}
		isReport := test.want != "" && w.form().bibtex == "techreport"
		if entry := BibTeX(w); strings.HasPrefix(entry, "@techreport") != isReport {
			t.Errorf("a report must say by whom it is:\n%s", entry)
		}
		if !strings.Contains(Chicago(w).String(), test.issuer) {
			t.Errorf("a %s is cited without who gave it out: %s", test.kind, Chicago(w))
		}
	}
}

// TestBibTeXKeepsToItsTypes: each type has the fields that BibTeX and biblatex
// know of it, and a title is braced word by word.
func TestBibTeXKeepsToItsTypes(t *testing.T) {
	all := release()
	all.Authors = Names("Jane Doe")
	for kind, want := range map[string]struct{ has, lacks string }{
		"press-release": {
			"@techreport institution type address",
			"organization publisher journal",
		},
		"speech":       {"@misc organization type address", "institution publisher journal"},
		"agreement":    {"@misc organization type address", "institution publisher journal"},
		"":             {"@misc organization address", "institution publisher journal type"},
		"news-article": {"@article journal", "institution publisher organization type address"},
	} {
		w := all
		w.Kind = kind
		entry := BibTeX(w)
		for field := range strings.FieldsSeq(want.has) {
			if !strings.HasPrefix(entry, field+"{") && !strings.Contains(entry, "\n  "+field+" = {") {
				t.Errorf("%q has no %s:\n%s", kind, field, entry)
			}
		}
		for field := range strings.FieldsSeq(want.lacks) {
			if strings.Contains(entry, "\n  "+field+" = ") {
				t.Errorf("%q has %s, which its type does not know:\n%s", kind, field, entry)
			}
		}
		if place := strings.Contains(entry, "note = {Place: Kuala Lumpur. "); place != (kind == "news-article") {
			t.Errorf("%q says the place in its note: %v", kind, place)
		}
	}
	for title, want := range map[string]string{
		"Keynote Address":         "Keynote {Address}",
		"ASEAN and the sea":       "{ASEAN} and the sea",
		"[29th ASEAN-U.S. Talks]": "[29th {ASEAN-U.S.} {Talks}]",
		"the “Türkiye” line":      "the “{Türkiye}” line",
		"A {b} & C":               `A \textbraceleft{}b\textbraceright{} \& {C}`,
		"":                        "",
	} {
		if got := bibTitle(title); got != want {
			t.Errorf("the title %s is written %s, want %s", title, got, want)
		}
	}
}

// TestBibTeXNamesTheLanguage: biblatex prints a code as it is, and leaves out the
// name of the language in which the reader's own text is.
func TestBibTeXNamesTheLanguage(t *testing.T) {
	for code, want := range map[string]string{
		"en": "english", "en-GB": "english", "EN": "english", "id": "Indonesian", "tlh": "tlh", "": "",
	} {
		w := release()
		w.Language = code
		_, after, has := strings.Cut(BibTeX(w), "\n  language = {")
		got, _, _ := strings.Cut(after, "}")
		if got != want || has != (want != "") {
			t.Errorf("the language %q is written %q, want %q", code, got, want)
		}
	}
}

// TestContextObjectsHoldTheWork: what programs read out of a COinS is the work,
// and nothing in it ends an attribute of HTML or a field.
func TestContextObjectsHoldTheWork(t *testing.T) {
	for _, title := range nasty {
		w := release()
		w.Title, w.Supplied, w.Place, w.Issuer, w.Authors = title, false, title, title, []Name{{Literal: title}}
		object := OpenURL(w)
		if strings.ContainsAny(object, "\"'<>` \n#") {
			t.Errorf("a mark of HTML stands bare in %s", object)
		}
		fields, err := url.ParseQuery(object)
		if err != nil || fields.Get("rft.title") != w.ShownTitle() || fields.Get("rft.place") != clean(title) {
			t.Errorf("the title %q is read as %q (%v)", w.ShownTitle(), fields.Get("rft.title"), err)
		}
	}
	w := release()
	fields, _ := url.ParseQuery(OpenURL(w))
	for field, want := range map[string]string{
		"rft_val_fmt": "info:ofi/fmt:kev:mtx:dc", "rft.type": "report", "rft.title": "[29th ASEAN-U.S. Dialogue]",
		"rft.creator": "ASEAN Secretariat,", "rft.publisher": "", "rft.date": "2016-05-13", "rft.language": "en",
		"rft.place": "Kuala Lumpur", "rft_id": w.Address,
	} {
		if got := fields.Get(field); got != want {
			t.Errorf("%s is %q, want %q", field, got, want)
		}
	}
	w.Authors, w.Date = Names("President Aas and Prime Minister Ida Berg"), ""
	fields, _ = url.ParseQuery(OpenURL(w))
	if got := fields["rft.creator"]; !slices.Equal(got, []string{"President Aas,", "Prime Minister Ida Berg,"}) {
		t.Errorf("the authors are %q", got)
	}
	if fields.Get("rft.publisher") != "ASEAN Secretariat" || fields.Has("rft.date") {
		t.Errorf("an undated work with authors is %v", fields)
	}
}

// TestAnAuthorOfBlanksIsNone: a field that says nothing stays out.
func TestAnAuthorOfBlanksIsNone(t *testing.T) {
	for _, author := range []string{"", " ", "\t\n", "\u00a0", "\u200b", "\u3164", "\u2800", ";", " ; ", "and", "…",
		"\x00"} {
		w := Work{Key: "x", Title: "A title", Kind: "report", Authors: Names(author)}
		if author != "and" && len(w.Authors) > 0 {
			t.Errorf("%q is read as %v", author, w.Authors)
		}
		if entry := BibTeX(w); strings.Contains(entry, "{{}}") || strings.Contains(entry, "{}") {
			t.Errorf("the author %q makes the entry\n%s", author, entry)
		}
	}
	if names := Names("Jane Doe; ; Ola Nordmann"); len(names) != 2 {
		t.Errorf("got %v, want two names", names)
	}
}
