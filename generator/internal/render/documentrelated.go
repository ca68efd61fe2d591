package render

import (
	"strings"

	"aseanarchive/generator/internal/archive"
)

// RelatedView is another document to read, and why.
type RelatedView struct {
	Document DocumentLine
	Reasons  []string
}

func (r *renderer) relatedViews(d *archive.Entry) []RelatedView {
	var views []RelatedView
	for _, related := range d.Related {
		view := RelatedView{Document: r.documentLine(r.Archive.Documents[r.position[related.ID]])}
		for _, reason := range related.Reasons {
			view.Reasons = append(view.Reasons, r.reasonWords(reason))
		}
		views = append(views, view)
	}
	return views
}

// reasonWords is a reason as a reader reads it.
func (r *renderer) reasonWords(reason archive.Reason) string {
	of := strings.Join(reason.Of, ", ")
	switch reason.Relation {
	case archive.ByEditor:
		return "an editor joins them"
	case archive.SameMeeting:
		return "same meeting: " + of
	case archive.MeetingBefore:
		return "the meeting before: " + of
	case archive.MeetingAfter:
		return "the meeting after: " + of
	case archive.SameSeries:
		return "same series of meetings: " + of
	case archive.SamePlan:
		return "same plan: " + of
	case archive.EarlierPlan:
		return "an earlier plan of the lineage: " + of
	case archive.LaterPlan:
		return "a later plan of the lineage: " + of
	case archive.SamePartner:
		if reason.Days > 0 {
			return "same partner, " + count(reason.Days, "day") + " apart: " + of
		}
		return "same partner: " + of
	case archive.SamePeople:
		return "both name " + of
	case archive.SameShortForms:
		return "both speak of " + of
	case archive.SameTopics:
		topics := make([]string, 0, len(reason.Of))
		for _, id := range reason.Of {
			topics = append(topics, r.names.topicName(id))
		}
		return "same topics: " + strings.Join(topics, ", ")
	}
	return of
}
