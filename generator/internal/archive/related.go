package archive

// Relation says why a document stands beside another.
type Relation string

const (
	ByEditor       Relation = "editor"         // an editor says so
	SameMeeting    Relation = "same-meeting"   // both name one edition
	MeetingBefore  Relation = "meeting-before" // the other names the edition before
	MeetingAfter   Relation = "meeting-after"
	SameSeries     Relation = "same-series" // both name meetings of one series
	SamePlan       Relation = "same-plan"   // both name one edition of a plan
	EarlierPlan    Relation = "earlier-plan"
	LaterPlan      Relation = "later-plan" // the other names a later edition of the lineage
	SamePartner    Relation = "same-partner"
	SamePeople     Relation = "same-people"
	SameTopics     Relation = "same-topics"
	SameShortForms Relation = "same-short-forms"
)

// Related is another document that a reader of one may want next.
type Related struct {
	ID      string
	Reasons []Reason // the weightiest first
}

// Reason is what two documents share.
type Reason struct {
	Relation Relation
	Of       []string // names of what they share; of topics the IDs
	Days     int      // between the two, of partners that met within a month
}
