package archive

// Instruments are the kinds of treaties, in the order in which they are listed.
var Instruments = []string{
	"treaty", "charter", "convention", "agreement", "free-trade-area", "declaration", "plan-of-action",
}

// Treaty is an entry of content/treaties: an instrument by which ASEAN or its members
// bound themselves or said what they mean to do, from the founding declaration to a plan
// of action with a partner.
type Treaty struct {
	ID      string
	Name    string
	Short   string   // "" for none
	Kind    string   // one of Instruments
	With    []string // IDs of the partners and groups on the other side
	Signed  string   // EDTF: when it was signed or adopted
	Place   string   // where
	Meeting string   // at which: “1st ASEAN Summit”, "" when that is not known
	InForce string   // EDTF: since when
	Period  string   // EDTF: the years of a plan
	Plan    string   // ID of the lineage of plans to which it belongs
	// Step is the step of partners' relations by which they became party to it: the
	// lists of partners state it, with its sources, and it is not stated again.
	Step    string
	Parties []TreatyParty // as sources give them, not all of them
	Sources []string
	Note    string // Markdown
	File    string
}

// TreatyParty is somebody's act by which it became party to a treaty.
type TreatyParty struct {
	Member  string // ID of a member of ASEAN
	Partner string // or of a partner
	State   string // or the name of one that has no file
	Act     string // signature, ratification, accession or entry-into-force
	Date    string // EDTF
	Sources []string
}

// TreatyEntry is a treaty with its page and the documents that name it.
type TreatyEntry struct {
	Treaty
	Address string
	Joined  []TreatyParty // those of its file and those that took its step, in the order of time
	Named   []Mention
}
