package render

import (
	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/say"
)

// RelatedView is another document to read, and why.
type RelatedView struct {
	Document DocumentLine
	Reasons  []string
}

func (r *renderer) relatedViews(d *archive.Document) []RelatedView {
	var views []RelatedView
	for _, related := range d.Related {
		view := RelatedView{Document: r.documentLine(r.Archive.Documents[r.position[related.ID]])}
		for _, reason := range related.Reasons {
			view.Reasons = append(view.Reasons, say.English.Reason(reason, r.names.topicName))
		}
		views = append(views, view)
	}
	return views
}
