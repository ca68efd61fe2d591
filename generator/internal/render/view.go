package render

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/say"
)

// The views that several pages share: how a document, a fact, a dated line
// look in a list.

// DocumentLine is a document in a list.
type DocumentLine struct {
	Title    TitleView
	Address  string
	Date     string // readable, "" when unknown
	Machine  string // EDTF, "" when unknown or not of a form that HTML's time knows
	Undated  bool
	Inferred bool // the date is a window or inferred
	Kind     string
	Place    string
	Partners []PartnerLink
	Lead     string
}

// TitleView is a title as it is shown: supplied ones stand in square brackets,
// which are not part of them.
type TitleView struct {
	Words    string
	Supplied bool
}

// String is the title as one text.
func (t TitleView) String() string {
	if t.Supplied {
		return "[" + t.Words + "]"
	}
	return t.Words
}

// PartnerLink leads to a partner's page.
type PartnerLink struct {
	Name, Address string
}

func titleView(d *archive.Document) TitleView {
	return TitleView{d.Title.Value, d.Title.Basis == archive.Supplied}
}

func (r *renderer) documentLine(d *archive.Document) DocumentLine {
	line := DocumentLine{
		Title: titleView(d), Address: d.URL, Kind: d.Kind.Value, Place: d.Place.Value, Lead: d.Lead,
		Date: say.English.Date(d.Date.Value), Machine: machineDate(d.Date.Value),
		Inferred: d.Date.Known() && d.Date.Basis != archive.Stated,
	}
	if !d.Date.Known() {
		line.Date, line.Undated = say.English.Window(d.Date), true
	}
	for _, mention := range d.Partners {
		if mention.Role == archive.Party {
			line.Partners = append(line.Partners, PartnerLink{mention.Name, "partners/" + mention.ID + ".html"})
		}
	}
	return line
}

func (r *renderer) documentLines(documents []*archive.Document) []DocumentLine {
	lines := make([]DocumentLine, 0, len(documents))
	for _, d := range documents {
		lines = append(lines, r.documentLine(d))
	}
	return lines
}

// machineDate is an EDTF date in a form that HTML's time element takes: days,
// months and years.
func machineDate(date string) string {
	if strings.ContainsAny(date, "/~?%.") || len(date) == 7 && date[5:] > "12" {
		return ""
	}
	return date
}

// newest are the last n of documents in the order of time, the newest first.
func newest(documents []*archive.Document, n int) []*archive.Document {
	var list []*archive.Document
	for i := len(documents) - 1; i >= 0 && len(list) < n; i-- {
		list = append(list, documents[i])
	}
	return list
}

// TimelineLine is a dated line of the timeline.
type TimelineLine struct {
	Date     string // readable
	Machine  string
	Document DocumentLine
	IsEvent  bool
	Label    string // of an event
	Role     string
	Anchor   string // address of the paragraph that tells of the event
	Meeting  string
}

func (r *renderer) timelineLines(entries []archive.TimelineEntry) []TimelineLine {
	lines := make([]TimelineLine, 0, len(entries))
	for _, entry := range entries {
		line := TimelineLine{Date: say.English.Date(entry.Date), Machine: machineDate(entry.Date), Document: r.documentLine(entry.Document)}
		if entry.Event == nil && line.Document.Undated {
			line.Date, line.Machine = line.Document.Date, "" // it stands by its window, and says so
		}
		if event := entry.Event; event != nil {
			line.IsEvent, line.Label, line.Role = true, event.Label, string(event.Role)
			line.Anchor = paragraph(entry.Document, event.Paragraph)
		}
		lines = append(lines, line)
	}
	return lines
}
