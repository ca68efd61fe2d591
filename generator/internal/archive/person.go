package archive

// PersonEntry is a person with what documents say of him or her: all that they name
// so, as far as name, office, country and time tell that one is meant.
type PersonEntry struct {
	ID      string
	Name    string // as it is listed, else the fullest that documents have
	Family  string // the part by which it is filed, "" for the whole
	Address string
	File    string // of content/people, "" when none describes the person
	// Open tells that the documents have a name alone, and nothing says whether they
	// mean one person by it.
	Open      bool
	Roles     []PersonRole // in the archive's order
	Titles    []TitleRole  // of documents that speak of the person by the office alone
	Spellings []Spelling   // the commonest first
	Perhaps   []Perhaps    // by name
}

// PersonRole is what one document says of a person.
type PersonRole struct {
	Name      string // as the document has it
	Role      string
	Honorific string
	Join      Join
	Mention
}

// TitleRole is a document that speaks of a person by an office alone.
type TitleRole struct {
	Words string
	Term  string // whose that office was then, and when
	Mention
}

// Holder is the person who held an office when a document was written.
type Holder struct {
	Name, Address string
	Term          string
}

// Spelling is a form in which documents write a name.
type Spelling struct {
	Name      string
	Documents int
	// Slip tells that it is one letter away from the name, and no form of it that is
	// known.
	Slip bool
}

// JoinedBy is what shows that a document means a person.
type JoinedBy string

const (
	BySameName   JoinedBy = "same-name"
	ByListedName JoinedBy = "listed-name"
	ByMiddleName JoinedBy = "middle-name"
	ByOrder      JoinedBy = "order"
	ByFirstName  JoinedBy = "first-name"
	BySpelling   JoinedBy = "spelling"
	ByFamily     JoinedBy = "family-name" // and the same office
	InOffice     JoinedBy = "in-office"
	HeldBefore   JoinedBy = "held-before"
	OnlyHolder   JoinedBy = "only-holder"
)

// Join is why a document is taken to mean a person, and what that rests on.
type Join struct {
	By JoinedBy
	Of string
}

// Doubt is what speaks against two persons being one.
type Doubt string

const (
	NoOffice     Doubt = "no-office"
	OtherOffice  Doubt = "other-office"
	OtherCountry Doubt = "other-country"
	OtherTime    Doubt = "other-time"
	SeveralFit   Doubt = "several"
)

// Perhaps is another person who may be the same, and why that stays open.
type Perhaps struct {
	ID, Name, Address string
	Doubt             Doubt
}

// Documents are those that speak of the person, in the order in which they do so.
func (p *PersonEntry) Documents() []*Entry {
	var list []*Entry
	for _, role := range p.Roles {
		list = append(list, role.Document)
	}
	for _, title := range p.Titles {
		list = append(list, title.Document)
	}
	return list
}
