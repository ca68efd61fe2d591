package archive

// InstitutionKinds are the kinds of institutions, in the order in which they are listed.
var InstitutionKinds = []string{"organ", "sectoral-body", "centre", "mission", "committee-abroad"}

// Institution is an entry of content/institutions: a standing body of ASEAN or beside it,
// from an organ of the Charter to the mission of a partner.
type Institution struct {
	ID          string
	Name        string
	Short       string   // "" for none
	Kind        string   // one of InstitutionKinds
	Of          string   // ID of the partner or member whose mission it is, "" for ASEAN's own
	With        []string // IDs of the partners and groups that run it with ASEAN
	Seat        string   // the place where it sits, "" when that is not known
	Established string   // EDTF
	Series      string   // ID of the series of its meetings
	Sources     []string
	Note        string // Markdown
	File        string
}

// InstitutionEntry is an institution with its page and the documents that name it.
type InstitutionEntry struct {
	Institution
	Address string
	Named   []Mention
}
