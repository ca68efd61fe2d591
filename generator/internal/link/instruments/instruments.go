// Package instruments tells which entries of content/treaties the plans are that a
// document names.
package instruments

import (
	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/edtf"
)

// Of are the IDs of the treaties that the plans of a document are, in their order, "" for
// one that is none of the list.
func Of(plans []archive.PlanMention, lists *authority.Lists) []string {
	if len(plans) == 0 {
		return nil
	}
	list := make([]string, len(plans))
	for i := range plans {
		list[i] = instrumentOf(&plans[i], lists)
	}
	return list
}

// instrumentOf is the treaty of the lineage of a plan that it is: by its years, or, where
// the document gives none, the only one that was adopted when the document says.
func instrumentOf(p *archive.PlanMention, lists *authority.Lists) string {
	var adopted []string
	for i := range lists.Treaties {
		t := &lists.Treaties[i].Treaty
		switch {
		case t.Plan == "" || p.ID != t.Plan:
		case p.Period == t.Period:
			return t.ID
		case p.Period == "" && edtf.Meet(p.Adopted, t.Signed):
			adopted = append(adopted, t.ID)
		}
	}
	if len(adopted) == 1 {
		return adopted[0]
	}
	return ""
}
