package when

import (
	"fmt"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/say"
)

// Who does something under the chairmanship of a member of ASEAN does it when that member
// holds the chair, or later tells of it: the first day of its first term in
// content/rotations bounds the text, which is written on or after it.

var (
	chairmanships = lexicon.List("en/words-of-a-chairmanship")
	underAChair   = lexicon.List("en/words-before-a-chairmanship")
)

// boundByChairs uses the chairmanships under which something is done.
func (w *window) boundByChairs() {
	for _, leaf := range w.text.Leaves {
		if !leaf.Has(paper.ForPersons) {
			continue
		}
		chairmanships.Each(leaf.Words, leaf.String, func(m lexicon.Match) {
			name := ofChairmanship(leaf, m)
			if name == nil {
				return
			}
			day, ok := firstInTheChair(w.text.Lists, name.Target)
			if !ok {
				return
			}
			proof := w.text.Quote(leaf, min(name.Start, m.Start), max(name.End, m.End))
			w.notBefore(day, proof, fmt.Sprintf("Line %d tells of something under the chairmanship of %s, whose "+
				"first known term began on %s: written on or after that day.", proof.Line,
				say.English.Named(name.Target), readable(day)))
		})
	}
}

// ofChairmanship is the member under whose chairmanship of ASEAN something is done, nil
// where the words do not say that: “under Norway’s 2021 ASEAN Chairmanship”, “under the
// ASEAN Chairmanship of Norway”.
func ofChairmanship(leaf *paper.Block, m lexicon.Match) *paper.Name {
	const near = 12 // bytes between a member and its chairmanship: a year
	before := strings.TrimRight(leaf.String[:m.Start], " ")
	for i := range leaf.Names {
		n := &leaf.Names[i]
		if n.Kind != authority.MemberName {
			continue
		}
		isBehind := strings.Trim(leaf.String[min(m.End, n.Start):n.Start], " ") == "of" && n.Start > m.End
		isBefore := n.End < m.Start && len(before)-n.End < near && isGenitive(leaf.String[n.End:len(before)])
		from := leaf.String[:min(n.Start, m.Start)]
		if _, isUnder := underAChair.Closes(strings.TrimRight(from, " ")); isUnder && (isBehind || isBefore) {
			return n
		}
	}
	return nil
}

// isGenitive reports what stands between a name and what is its own: “’s”, or “’s 2021”.
func isGenitive(between string) bool {
	rest, ok := strings.CutPrefix(strings.Replace(between, "’", "'", 1), "'")
	rest = strings.TrimPrefix(rest, "s")
	return ok && strings.Trim(rest, " 0123456789") == ""
}

// firstInTheChair is the first day on which a member is known to have held ASEAN's chair.
func firstInTheChair(lists *authority.Lists, member string) (first time.Time, ok bool) {
	for i := range lists.Rotations {
		r := &lists.Rotations[i].Rotation
		for k := range r.Terms {
			if day, known := edtf.Bounded(r.Terms[k].Term); known && isChair(r) && r.Terms[k].Member == member &&
				(!ok || day.First.Before(first)) {
				first, ok = day.First, true
			}
		}
	}
	return first, ok
}

func isChair(r *archive.Rotation) bool { return r.Office == "chair" }
