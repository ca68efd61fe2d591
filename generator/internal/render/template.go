package render

import (
	"bytes"
	"fmt"
	"html/template"
	"io/fs"
	"net/url"
	"strings"

	"aseanarchive/generator/internal/say"
)

// Structs names for every template the struct that it is executed with. A
// test holds each template against its struct.
var Structs = map[string]any{
	"home":           HomePage{},
	"documents":      DocumentsPage{},
	"documents-year": DocumentsYearPage{},
	"document":       DocumentPage{},
	"source":         SourcePage{},
	"partners":       PartnersPage{},
	"partner":        PartnerPage{},
	"partner-year":   PartnerYearPage{},
	"timeline":       TimelinePage{},
	"timeline-year":  TimelineYearPage{},
	"index":          IndexPage{},
	"subject":        SubjectPage{},
	"subject-year":   SubjectYearPage{},
	"meeting":        MeetingPage{},
	"acronyms":       AcronymsPage{},
	"plans":          PlansPage{},
	"data":           DataPage{},
	"report":         ReportPage{},
	"prose":          ProsePage{},
	"search":         SearchPage{},
	"redirect":       RedirectPage{},
	"not-found":      NotFoundPage{},
}

// templates are the parsed files of templates/, by name.
type templates struct{ byName map[string]*template.Template }

// functions are what templates may call beside the methods of their structs.
var functions = template.FuncMap{
	"readable": say.English.Date,
	"words":    say.English.Term,
	"count":    say.English.Count,
	"number":   say.English.Number,
	"host":     host,
	// What the partials are executed with: the page, for its links, and the
	// thing itself.
	"documentList":  func(page Page, lines []DocumentLine) DocumentList { return DocumentList{page, lines} },
	"timelineList":  func(page Page, lines []TimelineLine) TimelineList { return TimelineList{page, lines} },
	"evidenceList":  func(page Page, list []EvidenceView) EvidenceList { return EvidenceList{page, list} },
	"nameOn":        func(page Page, name NameView) NameOn { return NameOn{page, name} },
	"eventsOn":      func(page Page, list []EventView) EventsOn { return EventsOn{page, list} },
	"paragraphList": func(page Page, links []ParagraphLink) ParagraphList { return ParagraphList{page, links} },
	"mentionList":   func(page Page, lines []MentionLine) MentionList { return MentionList{page, lines} },
	"factOn":        func(page Page, fact FactView) FactOn { return FactOn{page, fact} },
	"subjectList":   func(page Page, list []SubjectCount) SubjectList { return SubjectList{page, list} },
	"yearsAround":   func(page Page, before, after *YearCount) YearsAround { return YearsAround{page, before, after} },
}

// DocumentList is for the partial "documents".
type DocumentList struct {
	Page  Page
	Lines []DocumentLine
}

// TimelineList is for the partial "timeline".
type TimelineList struct {
	Page  Page
	Lines []TimelineLine
}

// MentionList is for the partial "mentions".
type MentionList struct {
	Page  Page
	Lines []MentionLine
}

// NameOn is for the template "name" of document.html.
type NameOn struct {
	Page Page
	Name NameView
}

// EventsOn is for the template "events" of document.html.
type EventsOn struct {
	Page Page
	List []EventView
}

// ParagraphList is for the partial "paragraphs".
type ParagraphList struct {
	Page  Page
	Links []ParagraphLink
}

// SubjectList is for the template "counted" of home.html.
type SubjectList struct {
	Page Page
	List []SubjectCount
}

// EvidenceList is for the partial "evidence".
type EvidenceList struct {
	Page Page
	List []EvidenceView
}

// FactOn is for the template "fact" of document.html.
type FactOn struct {
	Page Page
	Fact FactView
}

// YearsAround is for the partial "neighbours".
type YearsAround struct {
	Page          Page
	Before, After *YearCount
}

// TemplateError is what is wrong with a file of templates/. The message of
// html/template in it names the line.
type TemplateError struct {
	Name string
	Err  error
}

func (e *TemplateError) Error() string {
	return fmt.Sprintf("templates/%s.html cannot be used: %s", e.Name, strings.TrimPrefix(e.Err.Error(), "template: "))
}

func (e *TemplateError) Unwrap() error { return e.Err }

// loadTemplates parses every page's template together with layout.html and
// partials.html.
func loadTemplates(files fs.FS) (*templates, error) {
	loaded := &templates{byName: map[string]*template.Template{}}
	for name := range Structs {
		t, err := template.New(name).Funcs(functions).ParseFS(files, "layout.html", "partials.html", name+".html")
		if err != nil {
			return nil, &TemplateError{name, err}
		}
		loaded.byName[name] = t
	}
	return loaded, nil
}

// execute fills a template in.
func (t *templates) execute(name string, data any) ([]byte, error) {
	var out bytes.Buffer
	if err := t.byName[name].ExecuteTemplate(&out, "layout.html", data); err != nil {
		return nil, &TemplateError{name, err}
	}
	return out.Bytes(), nil
}

// host is the name of the web site of an address, for showing where a source
// is.
func host(address string) string {
	parsed, err := url.Parse(address)
	if err != nil || parsed.Host == "" {
		return address
	}
	return strings.TrimPrefix(parsed.Host, "www.")
}
