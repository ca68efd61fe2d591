package archive

// Partner is an entry of content/partners: a country or an organisation with
// relations to ASEAN.
type Partner struct {
	ID       string
	Name     string
	Full     string // formal name, "" when it is Name
	Type     string // country or organisation
	Relation string // dialogue-partner, …; "" when the documents name it and content/ does not know it
	Website  string
	Steps    []Step
	Note     string // Markdown
	File     string // for messages; "" when no file describes it
}

// Step is one step of a partner's relation with ASEAN.
type Step struct {
	Name     string // dialogue-partner, strategic-partnership, …
	Date     string // EDTF
	Occasion string
	Sources  []string // addresses of the pages that say so
}

// Since is the step at which the partner's present relation began, and
// whether it is known.
func (p Partner) Since() (Step, bool) {
	for _, step := range p.Steps {
		if step.Name == p.Relation {
			return step, true
		}
	}
	return Step{}, false
}

// Archive is all documents together, and what they have in common. It holds
// facts, not texts.
type Archive struct {
	// Documents are in the order of their dates, oldest first, undated ones
	// last; of one day by ID.
	Documents []*Document
	// Partners are all that have a file or are named in a document, by name.
	Partners []PartnerEntry
	// Years are the years of the timeline, oldest first.
	Years []YearEntry
	// Undated are the documents without a date and without a window.
	Undated []*Document
}

// PartnerEntry is a partner with the documents that speak of it.
type PartnerEntry struct {
	Partner
	Address   string
	Party     []*Document // with or about it, in the archive's order
	Mentioned []*Document
	Events    []TimelineEntry // of the documents it is party to
}

// YearEntry is a year of the timeline.
type YearEntry struct {
	Year    string
	Entries []TimelineEntry // in the order of time
	Issued  []*Document     // documents dated in this year, in the archive's order
}

// TimelineEntry is a dated line: a document issued, or an event one tells of.
type TimelineEntry struct {
	Date     string // EDTF
	Document *Document
	Event    *Event // nil when the entry is the document's own date
}

// Rule is one way in which a fact is read, as the method page explains it.
type Rule struct {
	Name string // as in Fact.Rule
	Fact string // the fact it gives
	Says string // what it does, a sentence for readers
}
