package mention

import (
	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/link/chronicle/groupmeeting"
	"aseanarchive/generator/internal/link/chronicle/token"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/clause"
)

// Titled is what the title of a document names.
type Titled struct {
	Series []string
	Groups []groupmeeting.Meeting
}

// OfTitle reads which meeting a document is of, by its title.
func (r *Reader) OfTitle(d *archive.Entry) Titled {
	known, ok := r.titles[d]
	if ok {
		return known
	}
	outside := &Mention{Clause: clause.Unmarked(d.Title.Value)}
	tokens := token.Of(outside.Clause)
	for i := range tokens {
		if meetingNouns.HasKey(tokens[i].Key) {
			r.readMeeting(outside, tokens, i)
		}
	}
	words := text.AppendWords(nil, outside.Clause, nil)
	outside.readGroups(tokens, words)
	if len(outside.Series)+len(outside.Groups) == 0 {
		outside.Groups = groupmeeting.OfStatement(d.Occasions)
	}
	known = Titled{each1(outside.Series), outside.Groups}
	r.titles[d] = known
	return known
}
