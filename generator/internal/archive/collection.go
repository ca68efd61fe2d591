package archive

import (
	"cmp"

	"aseanarchive/generator/internal/edtf"
)

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
	Note     string   // Markdown
	Sources  []string // addresses of the pages that say what the note says beside the steps
	File     string   // for messages; "" when no file describes it
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

// Member is an entry of content/members: a member state of ASEAN.
type Member struct {
	ID      string
	Name    string
	Full    string
	Joined  string // EDTF
	Sources []string
	Note    string
	File    string
}

// JoinsAfter reports that the whole of a document's date, or of its window, lies before the
// day on which the member joined ASEAN. It is false where that cannot be told.
func (m *Member) JoinsAfter(date Date) bool {
	issued, failed := edtf.Parse(cmp.Or(date.Value, date.NotAfter))
	joined, failedToo := edtf.Parse(m.Joined)
	return failed == nil && failedToo == nil && !issued.Last.IsZero() && issued.Last.Before(joined.First)
}

// Group is an entry of content/groups: countries that meet ASEAN, or each
// other, under one name.
type Group struct {
	ID          string
	Name        string
	Short       string
	Established string // EDTF, "" when it has no beginning that sources give
	Sources     []string
	Partners    []Membership
	// WithASEAN tells that whoever is a member of ASEAN belongs to it, since the one was
	// established or the other joined, whichever is later.
	WithASEAN bool
	Members   []Membership // of ASEAN, where they belong to it on their own
	Note      string
	File      string
}

// Membership is the time for which a partner, or a member of ASEAN, belongs to a
// group.
type Membership struct {
	ID       string
	From, To string // EDTF, "" when not known
	Sources  []string
}

// Series is an entry of content/meetings: meetings held again and again under
// one name.
type Series struct {
	ID       string
	Name     string
	Short    string
	With     []string // IDs of partners and groups that meet ASEAN there
	Level    string   // summit, ministerial, senior-officials, forum, other
	Editions []Edition
	Note     string
	File     string // "" when no file describes it
}

// Edition is one meeting of a series.
type Edition struct {
	Number  int    // 0 for special ones
	Special string // the name of a special one
	Date    string // EDTF, "" when not known
	Place   string
	Virtual bool
	Sources []string
}

// Topic is an entry of content/topics.
type Topic struct {
	ID      string
	Name    string
	Sources []string
	Note    string
	File    string
}

// Locality is an entry of content/places.
type Locality struct {
	ID      string
	Name    string
	Country string // ID of a member or partner, or the plain name of another country, hyphenated
	// Position is where it lies, nil when that is not known.
	Position *Position
	Sources  []string
	Note     string
	File     string
}

// Position is a point on the earth in degrees: north and east are positive, south
// and west negative, by the World Geodetic System of 1984.
type Position struct{ Latitude, Longitude float64 }

// Abbreviation is an entry of content/acronyms.
type Abbreviation struct {
	ID      string
	Short   string
	Long    string
	Sources []string
	Note    string
	File    string
}

// Entry is a document in its place in the archive: what it is, and what follows
// from the documents beside it.
type Entry struct {
	*Document
	// Day is the SortDate of the document, where that was asked for before: sorting asks
	// again and again.
	Day   string
	URL   string // address of its page
	Added string // day on which it was added, "" when that is not recorded
	// Recorded is the day on which its file was recorded as it is now, "" when it
	// has changed since, or is not recorded.
	Recorded string
	// First is the ID under which it was first published, "" when that is its own:
	// readers of feeds know it by that, whatever its file is called since.
	First string
	// Leads are the addresses to which the links of its text lead that lead to
	// documents, by their targets.
	Leads map[string]string
	// Persons are the addresses of the pages of its People, in their order, "" for one
	// without.
	Persons []string
	// Holders are those whom its Titles mean, in their order; nil for one who is not known.
	Holders []*Holder
	// Instruments are the IDs of the treaties that its Plans are, in their order, "" for
	// one that the list does not have.
	Instruments []string
	// Duplicates are the documents with the same or nearly the same text; see
	// Fingerprint.
	Duplicates []Duplicate
	// Related are other documents to read next, the nearest first.
	Related []Related
}

// SortDate is that of the document.
func (d *Entry) SortDate() string {
	if d.Day != "" {
		return d.Day
	}
	return d.Document.SortDate()
}

// Archive is all documents together, and what they have in common. It holds
// facts, not texts.
type Archive struct {
	// Documents are in the order of their dates, oldest first, undated ones
	// last; of one day by ID.
	Documents []*Entry
	// Partners are all that have a file or are named in a document, by name.
	Partners []PartnerEntry
	// Years are the years of the timeline, oldest first.
	Years []YearEntry
	// Chronicle is what happened, in the order of time.
	Chronicle []Happening
	// Named is what several paragraphs tell of by name, and none says when it was.
	Named []Happening
	// Undated are the documents without a date and without a window.
	Undated []*Entry

	Members  []MemberEntry  // by name
	Groups   []GroupEntry   // by name
	Treaties []TreatyEntry  // by name
	Meetings []SeriesEntry  // by name; those with a file, or named in two documents
	Topics   []TopicEntry   // by name
	Kinds    []KindEntry    // by name
	Places   []PlaceEntry   // by name; those that a document names
	People   []PersonEntry  // by the name by which they are filed, then name
	Acronyms []AcronymEntry // by short form
	Plans    []PlanEntry    // by name
	Twins    []Twins        // by the first document of each, in the archive's order
	// Sequences are documents that may have been written one from another.
	Sequences []Sequence
	Report    Report // what an archivist may want to settle

	Localities []Locality // all of content/places, by name, named or not

	OfficeHolders []OfficeHolder // by office, body and time
	Rotations     []Rotation     // by name

	Institutions []InstitutionEntry // by name

	// Redirects are former addresses of documents, in their order.
	Redirects []Redirect
}

// Redirect is an address that a document had before.
type Redirect struct {
	From string
	To   *Entry
}

// PartnerEntry is a partner with the documents that speak of it.
type PartnerEntry struct {
	Partner
	Address   string
	Party     []*Entry // with or about it, in the archive's order
	Mentioned []*Entry
	Events    []TimelineEntry // of the documents it is party to
	Speakers  []Speaker       // by how many of those name them
}

// Speaker is somebody whom documents name with an office of a partner, or with a role
// that begins with its name.
type Speaker struct {
	Name    string
	Address string // of the person's page, "" for none
	Role    string // the fullest that they give
	Named   []Mention
}

// YearEntry is a year of the timeline.
type YearEntry struct {
	Year     string
	Issued   []*Entry     // documents dated in this year, in the archive's order
	Happened []*Happening // what began in it, in the order of time
}

// TimelineEntry is a dated line: a document issued, or an event one tells of.
type TimelineEntry struct {
	Date     string // EDTF
	Document *Entry
	Event    *Event // nil when the entry is the document's own date
}

// Rule is one way in which a fact is read, as the method page explains it.
type Rule struct {
	Name string // as in Fact.Rule
	Fact string // the fact it gives
	Says string // what it does, a sentence for readers
}

// Mention is a document that speaks of something, and where.
type Mention struct {
	Document   *Entry
	Paragraphs []int // seed lines on which the paragraphs begin
}

// MemberEntry is a member with the documents that name it.
type MemberEntry struct {
	Member
	Address string
	Named   []Mention // in the archive's order, here and below
	Places  []string  // IDs of its places that documents name
}

// GroupEntry is a group with its page.
type GroupEntry struct {
	Group
	Address string
	Named   []Mention
}

// SeriesEntry is a series of meetings with the documents that speak of it.
type SeriesEntry struct {
	Series
	Address  string
	Editions []EditionEntry // in order; gaps in the numbers are entries of their own
	Named    []Mention      // that name the series without an edition that can be told
	Disputed []Mention      // that give an edition another day or place than its file
}

// EditionEntry is an edition, or a gap of some numbers of which nothing is
// known.
type EditionEntry struct {
	Edition
	GapTo     int    // last number of a gap that begins at Number; 0 for an edition
	PlaceID   string // of Place, "" for one that no file describes
	FromTexts bool   // no file knows it: documents name it
	Label     string // "29th", "Special ASEAN-U.S. Summit", "2022"
	Named     []Mention
}

// TopicEntry is a topic with the documents that speak of it.
type TopicEntry struct {
	Topic
	Address string
	Named   []Mention
}

// KindEntry is a kind of document with its documents.
type KindEntry struct {
	ID        string
	Address   string
	Documents []*Entry
}

// PlaceEntry is a place with the documents issued there or naming it.
type PlaceEntry struct {
	Locality
	Address string
	Issued  []*Entry
	Named   []Mention
}

// AcronymEntry is a short form with its meanings.
type AcronymEntry struct {
	Short    string
	Meanings []AcronymMeaning // the commonest first
}

// AcronymMeaning is one meaning of a short form.
type AcronymMeaning struct {
	Long    string
	Listed  *Abbreviation // the entry of content/acronyms that gives it, nil for none
	Defined []Mention
	Used    []Mention // where it is used without a definition
}

// PlanEntry is a lineage of plans, declarations or agreements.
type PlanEntry struct {
	ID       string
	Name     string        // the commonest of those that documents use
	Sides    []string      // IDs of partners
	Editions []PlanEdition // in the order of their periods
}

// PlanEdition is one plan of a lineage.
type PlanEdition struct {
	Period    string     // EDTF, "" when no document gives one
	Names     []string   // as documents have them, the commonest first
	Adoptions []Adoption // what documents say of its adoption, each once
	Named     []Mention
}

// Adoption is what a document says of when, where and by whom a plan was
// adopted.
type Adoption struct {
	Date    string // EDTF
	By      string
	Meeting string // ID of the series
	Ordinal int
	Place   string // ID
	Mention
}

// PersonAddress is the address of a person's page by the ID.
func PersonAddress(id string) string { return "people/" + id + ".html" }
