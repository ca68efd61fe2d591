// Package archive holds the domain's types and nothing more: what a document
// is, what is known of it and from where, and how documents, partners and
// times belong together. Every stage of the generator speaks in these types;
// none of them does any work beyond describing itself.
//
// The rules for their users:
//
//   - A Fact without a value is Unknown and carries no evidence. A Fact with
//     one says its basis, the source that won, the rule that read it, and the
//     words that prove it.
//   - A quote is verbatim text of the seed that begins on the line named with
//     it. Line 1 is the first line of the file, front matter included.
//   - Dates are EDTF strings (see package edtf). A date that is not known is "".
//   - Addresses are slash-separated paths inside the site, relative to its
//     root, and end in a file name.
//   - Values are passed one way. Infer makes a Document and nobody writes into it
//     afterwards; link stands an Entry around it for what joining adds.
package archive

import (
	"sort"

	"aseanarchive/generator/internal/edtf"
)

// Basis says how a value came to be known.
type Basis string

const (
	Stated   Basis = "stated"   // the document, its front matter or a correction says it
	Inferred Basis = "inferred" // follows from what is said; the reasoning is shown
	Supplied Basis = "supplied" // made for display, such as the title of an untitled release
	Unknown  Basis = "unknown"  // not said anywhere; the value is empty
)

// Origin is where a value was taken from. Where several give one, the first
// in this order wins.
type Origin string

const (
	FromCorrection  Origin = "correction"   // content/documents
	FromFrontMatter Origin = "front-matter" // the seed's own front matter
	FromText        Origin = "text"         // the seed's text
	FromAuthority   Origin = "authority"    // the lists in content/
)

// Evidence is what proves a value: words of the seed and where they begin.
type Evidence struct {
	Line  int    `json:"line"`
	Quote string `json:"quote"`
	Page  int    `json:"page,omitempty"` // of the file as received, where it has pages
}

// Fact is one value about a document together with its proof.
type Fact struct {
	Value    string     `json:"value"`
	Basis    Basis      `json:"basis"`
	Source   Origin     `json:"source"`
	Rule     string     `json:"rule"` // name of the rule, explained on the method page
	Evidence []Evidence `json:"evidence"`
	// Against holds what lower sources say where they contradict the value.
	Against []Fact `json:"against,omitempty"`
}

// NotKnown is the Fact of a value that nothing gives.
func NotKnown() Fact { return Fact{Basis: Unknown, Evidence: []Evidence{}} }

// Known reports whether the fact has a value.
func (f Fact) Known() bool { return f.Value != "" }

// Date is the date of issue. Where no date is stated, NotBefore and NotAfter
// may bound it (EDTF days, months or years), and Reasoning says step by step
// why.
type Date struct {
	Fact
	NotBefore string   `json:"not_before"`
	NotAfter  string   `json:"not_after"`
	Reasoning []string `json:"reasoning"`
}

// Place is where a document was issued. ID is that of the list of places, ""
// when the place is not in it.
type Place struct {
	Fact
	ID string `json:"id"`
}

// Role says what part a partner has in a document.
type Role string

const (
	Party     Role = "party"     // the document is by, with or about ASEAN and this partner
	Mentioned Role = "mentioned" // it is named, and no more
	InGroup   Role = "group"     // a group that it belongs to is named, the partner is not
)

// PartnerMention is a partner as one document speaks of it.
type PartnerMention struct {
	ID       string     `json:"id"`
	Name     string     `json:"name"`
	Role     Role       `json:"role"`
	Basis    Basis      `json:"basis"`
	Mentions int        `json:"mentions"`
	Rule     string     `json:"rule"`
	Evidence []Evidence `json:"evidence"`
	// Paragraphs are the seed lines on which the paragraphs that name the
	// partner begin, in order, each once.
	Paragraphs []int `json:"-"`
}

// MemberMention is a member of ASEAN as one document speaks of it.
type MemberMention struct {
	ID       string     `json:"id"`
	Mentions int        `json:"mentions"`
	Rule     string     `json:"rule"`
	Evidence []Evidence `json:"evidence"`
	// Paragraphs are as in PartnerMention, here and below.
	Paragraphs []int `json:"-"`
}

// TopicMention is a subject that one document speaks of.
type TopicMention struct {
	ID         string     `json:"id"`
	Mentions   int        `json:"mentions"`
	Rule       string     `json:"rule"`
	Evidence   []Evidence `json:"evidence"`
	Paragraphs []int      `json:"-"`
}

// NameMention is a place or a group that one document names.
type NameMention struct {
	ID         string
	Mentions   int
	Rule       string
	Evidence   []Evidence
	Paragraphs []int
}

// EventRole says what a dated statement means for the timeline.
type EventRole string

const (
	Past     EventRole = "past"
	Future   EventRole = "future"
	Since    EventRole = "since"
	Target   EventRole = "target"
	Period   EventRole = "period"    // a span in a name or a statistic
	PageDate EventRole = "page-date" // a site's clock
	NameYear EventRole = "name-year" // a year before or in a document's name
)

// OnTimeline reports whether events of this role are shown on the timeline.
func (r EventRole) OnTimeline() bool { return r == Past || r == Future || r == Since }

// Event is a dated statement.
type Event struct {
	Date       string     `json:"date"`       // EDTF
	Expression string     `json:"expression"` // the date in the document's words
	Label      string     `json:"label"`
	Role       EventRole  `json:"role"`
	Basis      Basis      `json:"basis"`
	Meeting    string     `json:"meeting"`
	Ordinal    int        `json:"ordinal"` // number of the edition; 0 when it has none
	Place      string     `json:"place"`
	Rule       string     `json:"rule"`
	Evidence   []Evidence `json:"evidence"`
	// Reasoning is what gives the date beside the text: the file of a meeting.
	Reasoning []string `json:"reasoning,omitempty"`
	// Paragraph is the seed line on which the paragraph of the statement begins.
	Paragraph int `json:"-"`
	// Clause is the part of the sentence that tells what happened then, see
	// clause.Label, and Held says that the date is that of the meeting.
	Clause string `json:"-"`
	Held   bool   `json:"-"`
}

// MeetingMention is an edition of a series of meetings that a document names.
type MeetingMention struct {
	ID       string     `json:"id"`      // of the series
	Name     string     `json:"name"`    // of the series, without the number
	Ordinal  int        `json:"ordinal"` // 0 when the edition has no number
	Rule     string     `json:"rule"`
	Evidence []Evidence `json:"evidence"`
	Special  bool       `json:"special,omitempty"` // a special, commemorative or informal edition
	Year     string     `json:"year,omitempty"`    // of an edition that is told apart by its year
	// Reasoning is how the year is known where the name has none.
	Reasoning []string `json:"reasoning,omitempty"`
	// Against says where the document gives the edition another day or place
	// than its file does: then one of the two is wrong, or another meeting is
	// meant.
	Against    []string `json:"against,omitempty"`
	Paragraphs []int    `json:"-"`
}

// Occasion is a gathering that a document names, whether or not it says when it was.
type Occasion struct {
	Name       string // as the document has it where it says most
	Noun       string // what it is, in small letters: summit
	Own        string // the words that tell it apart, in small letters and an order of their own
	Number     int    // 0 for none
	Year       string // "" for none, "1" and "-1" for the next and the last one from the document on
	Series     string // ID of the series, "" for none
	Special    bool   // a special edition of it
	Place      string // as the document has it behind the name, "" for none
	Direction  string // "next" or "last" where the text was written before it, or after it; else ""
	OfTitle    bool   // the title of the document names it
	StatedBy   string // the group whose leaders made there what the title calls their statement, "" for none
	Loose      bool   // the words around it may mean all meetings of the series
	Today      bool   // those of the title meet, and the text tells of it as of today
	Paragraphs []int  // seed lines on which the paragraphs begin that name it
}

// Aside is a day of which a text speaks without telling what happened on it: in a question,
// or as “today” in passing.
type Aside struct {
	Date      string // EDTF, a day
	Words     string // that say it
	Clause    string // the part of the sentence around them
	Paragraph int    // seed line on which the paragraph begins
}

// Acronym is a short form and what it stands for in a document.
type Acronym struct {
	Short    string     `json:"short"`
	Long     string     `json:"long"`
	Basis    Basis      `json:"basis"`
	Rule     string     `json:"rule"`
	Evidence []Evidence `json:"evidence"`
	// Paragraphs are those in which it is defined or, without a definition,
	// used.
	Paragraphs []int `json:"-"`
}

// Person is somebody whom a document names, with the role it gives.
type Person struct {
	Name       string     `json:"name"` // without honorifics
	Role       string     `json:"role"` // "" when the document gives none
	Rule       string     `json:"rule"` // of the fullest mention
	Evidence   []Evidence `json:"evidence"`
	Honorific  string     `json:"honorific,omitempty"` // as written before the name: H.E. Datuk
	Paragraphs []int      `json:"-"`
}

// TitleMention is an office by which a document speaks of its holder without a name.
type TitleMention struct {
	Office, Of string // as in OfficeHolder, or Rotation for ASEAN's chair
	Words      string // as the document has them
	Rule       string
	Evidence   []Evidence
	Paragraphs []int
}

// Commitment is a sentence in which the parties to a document undertake
// something.
type Commitment struct {
	Verb      string     `json:"verb"` // agree, commit, decide, intend, pledge, resolve, shall, undertake, will
	Text      string     `json:"text"` // the sentence as it reads, without markup
	Rule      string     `json:"rule"`
	Paragraph int        `json:"paragraph"` // seed line on which its paragraph begins
	Partners  []string   `json:"partners"`  // IDs of the partners that are party to the document
	Topics    []string   `json:"topics"`    // IDs of the topics that the sentence names
	Evidence  []Evidence `json:"evidence"`  // the sentence, verbatim
}

// PlanMention is an edition of a plan, declaration or agreement that a
// document names with its period or year.
type PlanMention struct {
	ID       string     `json:"id"`      // of the lineage
	Name     string     `json:"name"`    // as the document has it, without the period
	Period   string     `json:"period"`  // EDTF: 2016/2020, 2025; "" when only its adoption is dated
	Adopted  string     `json:"adopted"` // EDTF, "" when the document does not say
	By       string     `json:"by"`      // who adopted it, in the document's words
	Meeting  string     `json:"meeting"` // ID of the series at which it was adopted
	Ordinal  int        `json:"ordinal"` // number of that meeting, 0 when it has none
	Place    string     `json:"place"`   // ID of the place where it was adopted
	Rule     string     `json:"rule"`
	Evidence []Evidence `json:"evidence"`
	// Sides are the IDs of the partners between whom and ASEAN it stands.
	Sides      []string `json:"sides"`
	Paragraphs []int    `json:"-"`
}

// Withheld is a passage set aside from the text because it belongs to the
// page it was copied from, not to the document.
type Withheld struct {
	Kind  string `json:"kind"`
	Lines [2]int `json:"lines"` // first and last
	Text  string `json:"text"`
	// Blocks are those of the text of which it is made, by their index.
	Blocks []int `json:"-"`
}

// BlockAside is a block of the text that was set aside, by its index, and what it was taken for.
type BlockAside struct {
	Block int
	Kind  string
}

// Document is everything known of one seed by itself. It is frozen once it is
// inferred: what follows from the other documents stands in its Entry.
type Document struct {
	ID       string `json:"id"`     // path in seeds/ without the ending
	Source   string `json:"source"` // path in seeds/
	SHA256   string `json:"sha256"` // of the bytes as received, lower-case hexadecimal
	Format   string `json:"format"` // of the file: text, markdown, html, pdf …
	Pages    int    `json:"pages"`  // of the file, 0 where its format has none
	Words    int    `json:"words"`
	Language string `json:"language"` // BCP 47, "" when not recognised

	Title  Fact  `json:"title"`
	Date   Date  `json:"date"`
	Place  Place `json:"place"`
	Kind   Fact  `json:"kind"`
	Issuer Fact  `json:"issuer"`
	Author Fact  `json:"author"`
	Origin Fact  `json:"origin"`
	Rights Fact  `json:"rights"`

	Partners []PartnerMention `json:"partners"`
	Members  []MemberMention  `json:"members"`
	Topics   []TopicMention   `json:"topics"`
	Events   []Event          `json:"events"`
	Meetings []MeetingMention `json:"meetings"`
	Acronyms []Acronym        `json:"acronyms"`
	People   []Person         `json:"people"`
	Withheld []Withheld       `json:"withheld"`

	Commitments []Commitment  `json:"commitments"`
	Plans       []PlanMention `json:"plans"`

	// Fingerprint tells texts apart; nil when the text has no words.
	Fingerprint *Fingerprint `json:"-"`
	// Unexplained are short forms whose meaning neither the document nor a
	// list gives.
	Unexplained []ShortUse `json:"-"`
	// Occasions are the gatherings that the text names by names of their own.
	Occasions []Occasion `json:"-"`
	// SetAside are all blocks of the passages withheld, in order, and those that have no words:
	// who reads the text again need not judge them again.
	SetAside []BlockAside `json:"-"`
	// Asides are the days of which the text speaks beside its events.
	Asides []Aside `json:"-"`
	// Places and Groups are those that the text names.
	Places []NameMention `json:"-"`
	// Titles are the offices by which it speaks of their holders without a name.
	Titles []TitleMention `json:"-"`
	Groups []NameMention  `json:"-"`
	// Treaties are those of content/treaties that the text names.
	Treaties []NameMention `json:"-"`
	// Institutions are those of content/institutions that the text names.
	Institutions []NameMention `json:"-"`

	// Received is the kind of file that is published beside the text, which was
	// read out of it; nil where the text is the file.
	Received *FileKind `json:"-"`
	// Given is what people wrote down about the document.
	Given Given `json:"-"`
	// Lead is the first words of the text, for descriptions and feeds.
	Lead string `json:"-"`
	// Slug is the name for the address that a person chose, "" for none.
	Slug string `json:"-"`
	// File is the seed as messages name it.
	File string `json:"-"`
	// SlugAt is where the slug was chosen, for messages.
	SlugAt Location `json:"-"`
	// Links are the relative links of its text, and Sections what those of
	// other texts may name in it.
	Links    []TextLink `json:"-"`
	Sections []Section  `json:"-"`
	// Note is what an editor wrote about the document, in Markdown.
	Note string `json:"-"`
}

// TextLink is a relative link in a text, with where it first stands.
type TextLink struct {
	Target       string // as it is written, but for escapes
	Line, Column int
}

// Section is a part of a text that links may name: by the line on which it
// begins, and by its heading.
type Section struct {
	Name string // the heading as part of an address, "" for a part without one
	Line int
	// Paragraph is its number among the paragraphs of the text, from 1: people
	// cite it. 0 for what is none: a heading, a term, the title in the text.
	Paragraph int
}

// Paragraph is the number of the paragraph that begins on a line of the seed, 0
// when what begins there is a heading or nothing that is shown.
func (d *Document) Paragraph(line int) int {
	i := sort.Search(len(d.Sections), func(i int) bool { return d.Sections[i].Line >= line })
	if i == len(d.Sections) || d.Sections[i].Line != line {
		return 0
	}
	return d.Sections[i].Paragraph
}

// WithheldAt is the kind of the passage set aside that has a line of the seed, "" where
// a part of the text begins on it, or nothing.
func (d *Document) WithheldAt(line int) string {
	i := sort.Search(len(d.Sections), func(i int) bool { return d.Sections[i].Line >= line })
	if i < len(d.Sections) && d.Sections[i].Line == line {
		return ""
	}
	i = sort.Search(len(d.Withheld), func(i int) bool { return d.Withheld[i].Lines[1] >= line })
	if i == len(d.Withheld) || d.Withheld[i].Lines[0] > line {
		return ""
	}
	return d.Withheld[i].Kind
}

// TitleLine is the line of the seed that holds the stated title, 0 when the
// text has none.
func (d *Document) TitleLine() int {
	proof := d.Title.Evidence
	switch {
	case d.Title.Basis != Stated || len(proof) == 0:
		return 0
	case d.Title.Source == FromText:
		return proof[0].Line
	case len(proof) > 1: // a person wrote it, and the text has it, too
		return proof[1].Line
	}
	return 0
}

// Location is a place in a file, for messages.
type Location struct {
	File string
	Line int
}

// SortDate is the date by which the document stands among others: its own, or
// the end of its window; "" when neither is known.
func (d *Document) SortDate() string {
	for _, date := range [...]string{d.Date.Value, d.Date.NotAfter, d.Date.NotBefore} {
		if key := edtf.SortKey(date); key != "" {
			return date
		}
	}
	return ""
}
