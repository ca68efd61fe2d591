package archive

// EachRule calls found with the name of the rule of every fact of a document,
// in a stable order, a rule as often as it gave a fact.
func (d *Document) EachRule(found func(rule string)) {
	for _, fact := range [...]Fact{
		d.Title, d.Date.Fact, d.Place.Fact, d.Kind, d.Issuer, d.Author, d.Origin, d.Rights,
	} {
		if fact.Known() {
			found(fact.Rule)
		}
	}
	if d.Date.NotBefore != "" || d.Date.NotAfter != "" {
		found(d.Date.Rule)
	}
	for i := range d.Partners {
		found(d.Partners[i].Rule)
	}
	for i := range d.Members {
		found(d.Members[i].Rule)
	}
	for i := range d.Topics {
		found(d.Topics[i].Rule)
	}
	for i := range d.Places {
		found(d.Places[i].Rule)
	}
	for i := range d.Groups {
		found(d.Groups[i].Rule)
	}
	for i := range d.Treaties {
		found(d.Treaties[i].Rule)
	}
	for i := range d.Institutions {
		found(d.Institutions[i].Rule)
	}
	for i := range d.Meetings {
		found(d.Meetings[i].Rule)
	}
	for i := range d.Acronyms {
		found(d.Acronyms[i].Rule)
	}
	for i := range d.People {
		found(d.People[i].Rule)
	}
	for i := range d.Titles {
		found(d.Titles[i].Rule)
	}
	for i := range d.Events {
		found(d.Events[i].Rule)
	}
	for i := range d.Commitments {
		found(d.Commitments[i].Rule)
	}
	for i := range d.Plans {
		found(d.Plans[i].Rule)
	}
}
