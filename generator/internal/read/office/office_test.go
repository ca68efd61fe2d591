package office

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"aseanarchive/generator/internal/read/record"
)

// packed is a container with parts, by name and content in turn.
func packed(t *testing.T, parts ...string) []byte {
	t.Helper()
	var file bytes.Buffer
	w := zip.NewWriter(&file)
	for i := 0; i < len(parts); i += 2 {
		part, err := w.Create(parts[i])
		if err == nil {
			_, err = part.Write([]byte(parts[i+1]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

// word is a DOCX whose body is given, with a few styles and lists, and other parts.
func word(t *testing.T, body string, parts ...string) []byte {
	return packed(t, append([]string{
		"word/document.xml", `<w:document xmlns:w="w" xmlns:r="r" xmlns:mc="mc"><w:body>` + body +
			`</w:body></w:document>`,
		"word/styles.xml", `<w:styles xmlns:w="w">` +
			`<w:style w:styleId="T"><w:name w:val="Title"/></w:style>` +
			`<w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>` +
			`<w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style>` +
			`<w:style w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="H2"/></w:style>` +
			`<w:style w:styleId="L"><w:name w:val="List"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>` +
			`</w:styles>`,
		"word/numbering.xml", `<w:numbering xmlns:w="w">` +
			`<w:abstractNum w:abstractNumId="7">` +
			`<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>` +
			`<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>` +
			`<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%3)"/></w:lvl>` +
			`</w:abstractNum>` +
			`<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl>` +
			`</w:abstractNum>` +
			`<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>` +
			`<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>` +
			`<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/>` +
			`</w:lvlOverride></w:num>` +
			`</w:numbering>`,
		"word/_rels/document.xml.rels", `<Relationships><Relationship Id="r1" Target="https://asean.org/" ` +
			`TargetMode="External"/></Relationships>`,
	}, parts...)...)
}

// para is a paragraph of a DOCX with properties.
func para(properties, runs string) string {
	return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>"
}

func run(words string) string { return "<w:r><w:t>" + words + "</w:t></w:r>" }

func style(id string) string { return `<w:pStyle w:val="` + id + `"/>` }

func item(list, level string) string {
	return `<w:numPr><w:ilvl w:val="` + level + `"/><w:numId w:val="` + list + `"/></w:numPr>`
}

func TestDOCX(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, body string
		parts      []string
		want       string
		remarks    string
	}{
		{"paragraphs", para("", run("The Mini")+run("sters met.")) + para("", run("They agreed.")), nil,
			"The Ministers met.\n\nThey agreed.\n", ""},
		{"a title and headings", para(style("T"), run("A Plan")) + para(style("H1"), run("One")) +
			para(style("Own"), run("Two")),
			nil, "# A Plan\n\n## One\n\n### Two\n", ""},
		{"one heading of the first level is the title", para(style("H1"), run("A Plan")) +
			para(style("H2"), run("One")), nil,
			"# A Plan\n\n## One\n", ""},
		{"several are not", para(style("H1"), run("One")) +
			para(style("H1"), run("Two")), nil, "## One\n\n## Two\n", ""},
		{"numbers as they are displayed", para(item("1", "0"), run("to meet")) + para(item("1", "1"), run("in May")) +
			para(item("1", "1"), run("in June")) + para(item("1", "2"), run("early")) +
			para(item("1", "0"), run("to talk")) +
			para(item("1", "1"), run("a lot")), nil,
			"1. to meet\n\n1.1 in May\n\n1.2 in June\n\n(i) early\n\n2. to talk\n\n2.1 a lot\n", ""},
		{"a list that begins anew", para(item("1", "0"), run("one")) + para(item("3", "0"), run("four")) +
			para(item("3", "0"), run("five")) + para(item("1", "0"), run("two")), nil,
			"1. one\n\n4. four\n\n5. five\n\n2. two\n", ""},
		{"bullets", para(item("2", "0"), run("to meet")) + para(item("2", "0"), run("to talk")), nil,
			"- to meet\n- to talk\n", ""},
		{"the number of a style", para(style("L"), run("to meet")), nil, "1. to meet\n", ""},
		{"a style whose number is taken away", para(style("L")+item("0", "0"), run("to meet")), nil, "to meet\n", ""},
		{"lines of an address", para("", run("ASEAN Secretariat")+"<w:r><w:br/></w:r>"+run("Jakarta")), nil,
			"ASEAN Secretariat\n\nJakarta\n", ""},
		{"a sentence over a line break", para("", run("The Ministers of the")+"<w:r><w:br/></w:r>"+
			run("ten states met.")), nil,
			"The Ministers of the ten states met.\n", ""},
		{"a sentence over a line break, behind a small word", para("", run("The Ministers met in")+"<w:r><w:br/></w:r>"+
			run("Jakarta.")), nil,
			"The Ministers met in Jakarta.\n", ""},
		{"an empty line in a paragraph", para("", run("The Ministers of the ten states, who")+"<w:r><w:br/></w:r>"+
			"<w:r><w:br/></w:r>"+run("met in Jakarta.")), nil,
			"The Ministers of the ten states, who\n\nmet in Jakarta.\n", ""},
		{"a title over a line break", para(style("T"), run("Statement")+"<w:r><w:br/></w:r>"+run("of Bali")), nil,
			"# Statement of Bali\n", ""},
		{"a page break", para("", run("One.")+`<w:r><w:br w:type="page"/></w:r>`+run("Two.")), nil, "One. Two.\n", ""},
		{"a link", para("", run("See ")+`<w:hyperlink r:id="r1">`+run("the page")+`</w:hyperlink>`+run(".")), nil,
			"See [the page](https://asean.org/).\n", ""},
		{"a link that is a field", para("", run("See ")+`<w:r><w:fldChar w:fldCharType="begin"/></w:r>`+
			`<w:r><w:instrText> HYPERLINK "https://asean.org/a" </w:instrText></w:r>`+
			`<w:r><w:fldChar w:fldCharType="separate"/></w:r>`+run("it")+
			`<w:r><w:fldChar w:fldCharType="end"/></w:r>`+run(".")),
			nil, "See [it](https://asean.org/a).\n", ""},
		{"a field without a result", para("", run("Page ")+`<w:r><w:fldChar w:fldCharType="begin"/></w:r>`+
			`<w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`),
			nil, "Page\n", ""},
		{"changes", para("", run("They ")+"<w:ins>"+run("agreed")+
			"</w:ins><w:del><w:r><w:delText>met</w:delText></w:r></w:del>"),
			nil, "They agreed\n", "tracked-changes"},
		{"hidden text", para("", run("Shown.")+
			"<w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden.</w:t></w:r>"), nil, "Shown.\n", ""},
		{"text that was hidden once", para("", `<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Shown.</w:t></w:r>`), nil,
			"Shown.\n", ""},
		{"notes", para("", run("They met")+`<w:r><w:footnoteReference w:id="4"/></w:r>`+run(" and talked")+
			`<w:r><w:endnoteReference w:id="4"/></w:r>`+run(".")), []string{
			"word/footnotes.xml", `<w:footnotes xmlns:w="w"><w:footnote w:id="0">` + para("", run("a rule")) +
				`</w:footnote>` +
				`<w:footnote w:id="4">` + para("", run(" In Hanoi.")) + `</w:footnote></w:footnotes>`,
			"word/endnotes.xml", `<w:endnotes xmlns:w="w"><w:endnote w:id="4">` + para("", run("In May.")) +
				`</w:endnote></w:endnotes>`,
		}, "They met[^1] and talked[^2].\n\n[^1]: In Hanoi.\n\n[^2]: In May.\n", ""},
		{"a table", `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>` + para("", run("Year")) + `</w:tc><w:tc>` +
			para("", run("Trade")) + `</w:tc></w:tr><w:tr><w:tc>` + para("", run("2020")) + `</w:tc><w:tc>` +
			para("", run("5")) + para("", run("million")) + `</w:tc></w:tr></w:tbl>`, nil,
			"| Year | Trade |\n| --- | --- |\n| 2020 | 5 million |\n", ""},
		{"a frame", `<w:tbl><w:tr><w:tc>` + para("", run("One.")) + para("", run("Two.")) +
			`</w:tc></w:tr></w:tbl>`, nil,
			"One.\n\nTwo.\n", ""},
		{"a text box, once", para("", run("They met.")+
			`<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>`+
			para("", run("In a box."))+`</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>`+
			para("", run("In a box."))+`</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`), nil,
			"They met.\n\nIn a box.\n", ""},
		{"a picture", para("", run("They met.")+`<w:r><w:drawing><pic/></w:drawing></w:r>`), nil, "They met.\n",
			"pictures-left-out"},
		{"heads and feet of pages", para("", run("They met.")), []string{
			"word/header1.xml", `<w:hdr xmlns:w="w">` + para("", run("DRAFT")) + `</w:hdr>`,
			"word/header2.xml", `<w:hdr xmlns:w="w">` + para("", run("DRAFT")) + `</w:hdr>`,
			"word/footer1.xml", `<w:ftr xmlns:w="w">` + para("", run("Jakarta")) + `</w:ftr>`,
		}, "<running-head>DRAFT\n\nThey met.\n\n<running-foot>Jakarta\n", ""},
		{"comments", para("", run("They met.")), []string{
			"word/comments.xml", `<w:comments xmlns:w="w"><w:comment w:author="A. Lim">` + para("", run("When?")) +
				`</w:comment></w:comments>`,
		}, "They met.\n\n<comment>A. Lim: When?\n", ""},
		{"the text in another part", "", []string{
			"_rels/.rels", `<r><Relationship Type="http://x/officeDocument" Target="/word/document2.xml"/></r>`,
			"word/document2.xml", `<w:document xmlns:w="w"><w:body>` + para("", run("They met.")) + `</w:body></w:document>`,
		}, "They met.\n", ""},
		{"what it says of itself", para("", run("They met.")), []string{
			"docProps/core.xml", `<coreProperties><title>Draft 3</title><creator>Siti</creator>` +
				`<created>2021-05-03T00:00:00Z</created></coreProperties>`,
		},
			"---\nfile_title: \"Draft 3\"\nfile_author: \"Siti\"\nfile_created: \"2021-05-03T00:00:00Z\"\n---\n\n" +
				"They met.\n", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			text, err := ReadDOCX(context.Background(), word(t, test.body, test.parts...))
			check(t, text, err, test.want, test.remarks)
		})
	}
}

// check compares a text of record, with the kinds of what was set aside before it,
// and the remarks.
func check(t *testing.T, text *record.Text, err error, want, remarks string) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(text.Body, "\n")
	for _, aside := range text.Asides {
		lines[aside.From-1] = "<" + aside.Kind + ">" + lines[aside.From-1]
	}
	if got := record.FrontMatter(text.Given) + strings.Join(lines, "\n"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	var ids []string
	for _, r := range text.Remarks {
		ids = append(ids, r.ID)
	}
	if got := strings.Join(ids, " "); got != remarks {
		t.Errorf("remarks %q, want %q", got, remarks)
	}
}

// openDocument is an ODT whose text is given, with a style of lists and others.
func openDocument(t *testing.T, text string, parts ...string) []byte {
	return packed(t, append([]string{
		"mimetype", "application/vnd.oasis.opendocument.text",
		"content.xml", `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:table="b" ` +
			`xmlns:xlink="x" xmlns:draw="d" xmlns:dc="dc"><office:automatic-styles>` +
			`<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" ` +
			`style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" ` +
			`style:num-suffix=")"/></text:list-style>` +
			`<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"/></text:list-style>` +
			`<style:style style:name="P1" style:parent-style-name="Title"/>` +
			`<style:style style:name="P2" style:parent-style-name="Heading_20_1"/>` +
			`<style:style style:name="P3" style:parent-style-name="Heading"/>` +
			`</office:automatic-styles><office:body><office:text>` + text +
			`</office:text></office:body></office:document-content>`,
	}, parts...)...)
}

func TestODT(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, text string
		parts      []string
		want       string
		remarks    string
	}{
		{"paragraphs",
			"<text:p>The Mini<text:span>sters</text:span> met.</text:p><text:p>They<text:s/>agreed.</text:p>", nil,
			"The Ministers met.\n\nThey agreed.\n", ""},
		{"a title and headings",
			`<text:p text:style-name="P1">A Plan</text:p><text:h text:outline-level="1">One</text:h>` +
				`<text:h text:outline-level="2">Two</text:h>`, nil, "# A Plan\n\n## One\n\n### Two\n", ""},
		{"headings that are paragraphs in their style",
			`<text:p text:style-name="P2">A Plan</text:p><text:p text:style-name="Heading_20_2">One</text:p>` +
				`<text:p text:style-name="P3">Two</text:p>`, nil, "# A Plan\n\n## One\n\nTwo\n", ""},
		{"numbers as they are displayed", `<text:list text:style-name="L1"><text:list-item><text:p>to meet</text:p>` +
			`<text:list><text:list-item><text:p>in May</text:p></text:list-item><text:list-item><text:p>in June</text:p>` +
			`</text:list-item></text:list></text:list-item><text:list-item><text:p>to talk</text:p><text:p>at length</text:p>` +
			`</text:list-item></text:list><text:list text:style-name="L1"><text:list-item><text:p>anew</text:p>` +
			`</text:list-item></text:list><text:list text:style-name="L1" text:continue-numbering="true"><text:list-item>` +
			`<text:p>and on</text:p></text:list-item></text:list>`, nil,
			"1. to meet\n\n(a) in May\n\n(b) in June\n\n2. to talk\n\nat length\n\n1. anew\n\n2. and on\n", ""},
		{"bullets",
			`<text:list text:style-name="L2"><text:list-item><text:p>to meet</text:p></text:list-item></text:list>`, nil,
			"- to meet\n", ""},
		{"a link", `<text:p>See <text:a xlink:href="https://asean.org/">the page</text:a>.</text:p>`, nil,
			"See [the page](https://asean.org/).\n", ""},
		{"lines of an address", "<text:p>ASEAN Secretariat<text:line-break/>Jakarta</text:p>", nil,
			"ASEAN Secretariat\n\nJakarta\n", ""},
		{"a note", `<text:p>They met<text:note text:note-class="footnote"><text:note-citation>7</text:note-citation>` +
			`<text:note-body><text:p>In Hanoi.</text:p></text:note-body></text:note>.</text:p>`, nil,
			"They met[^1].\n\n[^1]: In Hanoi.\n", ""},
		{"a comment", `<text:p>They met.<office:annotation><dc:creator>A. Lim</dc:creator><text:p>When?</text:p>` +
			`</office:annotation></text:p>`, nil, "They met.\n\n<comment>A. Lim: When?\n", ""},
		{"changes", `<text:tracked-changes><text:changed-region><text:deletion><text:p>met</text:p></text:deletion>` +
			`</text:changed-region></text:tracked-changes><text:p>They agreed.</text:p>`, nil, "They agreed.\n",
			"tracked-changes"},
		{"a table", `<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Year</text:p>` +
			`</table:table-cell><table:table-cell><text:p>Trade</text:p></table:table-cell></table:table-row>` +
			`</table:table-header-rows><table:table-row><table:table-cell><text:p>2020</text:p></table:table-cell>` +
			`<table:table-cell><text:p>5</text:p></table:table-cell></table:table-row></table:table>`, nil,
			"| Year | Trade |\n| --- | --- |\n| 2020 | 5 |\n", ""},
		{"a text box and a picture",
			`<text:p>They met.<draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box>` +
				`</draw:frame><draw:frame><draw:image/></draw:frame></text:p>`, nil, "They met.\n\nIn a box.\n",
			"pictures-left-out"},
		{"heads of pages", "<text:p>They met.</text:p>", []string{
			"styles.xml",
			`<d xmlns:text="t" xmlns:style="s" xmlns:office="o"><office:master-styles><style:master-page>` +
				`<style:header><text:p>DRAFT</text:p></style:header></style:master-page></office:master-styles></d>`,
		}, "<running-head>DRAFT\n\nThey met.\n", ""},
		{"what it says of itself", "<text:p>They met.</text:p>", []string{
			"meta.xml",
			`<m><meta><title>Draft 3</title><initial-creator>Siti</initial-creator><creator>Lim</creator></meta></m>`,
		}, "---\nfile_title: \"Draft 3\"\nfile_author: \"Siti\"\n---\n\nThey met.\n", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			text, err := ReadODT(context.Background(), openDocument(t, test.text, test.parts...))
			check(t, text, err, test.want, test.remarks)
		})
	}
}

func TestRefusals(t *testing.T) {
	t.Parallel()
	deep := strings.Repeat("<w:tbl><w:tr><w:tc>", 300) + strings.Repeat("</w:tc></w:tr></w:tbl>", 300)
	for _, test := range []struct {
		name  string
		file  []byte
		read  func(context.Context, []byte) (*record.Text, error)
		id    string
		keeps bool
	}{
		{"no container", []byte("PK\x03\x04 cut"), ReadDOCX, "broken", false},
		{"no document in it", packed(t, "a", "b"), ReadDOCX, "broken", false},
		{"XML that is cut", packed(t, "word/document.xml", "<w:document><w:body>"), ReadDOCX, "broken", false},
		{"tables within tables", word(t, deep), ReadDOCX, "too-large", false},
		{"a bomb", packed(t, "word/document.xml", strings.Repeat(" ", largestPart+1)), ReadDOCX, "too-large", false},
		{"a password",
			packed(t, "META-INF/manifest.xml", `<m><f><encryption-data/></f></m>`, "content.xml", "x"), ReadODT,
			"encrypted", true},
		{"an ODT without content", packed(t, "mimetype", "x"), ReadODT, "broken", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			_, err := test.read(context.Background(), test.file)
			var refusal *record.Refusal
			if !errors.As(err, &refusal) || refusal.ID != test.id || refusal.Keeps != test.keeps || refusal.Hint == "" {
				t.Errorf("got %#v, want %s", err, test.id)
			}
		})
	}
}

func TestNumerals(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		number       int
		format, want string
	}{
		{1, "decimal", "1"}, {3, "lowerLetter", "c"}, {28, "upperLetter", "BB"}, {4, "lowerRoman", "iv"},
		{1994,
			"upperRoman", "MCMXCIV"}, {4000, "upperRoman", "4000"}, {7, "decimalZero", "07"}, {12, "decimalZero", "12"},
		{11, "ordinal", "11th"}, {22, "ordinal", "22nd"}, {3, "bullet", ""}, {3, "none", ""}, {3, "", ""}, {0, "a", ""},
		{2, "i", "ii"}, {2, "A", "B"},
	} {
		if got := numeral(test.number, test.format); got != test.want {
			t.Errorf("%d as %s is %q, want %q", test.number, test.format, got, test.want)
		}
	}
}
