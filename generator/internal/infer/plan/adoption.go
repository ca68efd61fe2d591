package plan

import (
	"slices"
	"sort"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/paper"
)

// adoption reads when, where and by whom a plan was adopted: behind its name
// ("adopted in September last year"), or behind a name that "the adoption of"
// or "adopted the" opens. Words from stop on belong to another plan. It returns
// where the words that tell of it end.
func (p *plans) adoption(mention *archive.PlanMention, name planName, stop int) (told int) {
	const near = 5 // words between a name and "adopted"
	first := -1
	for k := name.end; k < min(stop, name.end+near) && first < 0; k++ {
		if isToCome(p.words[k].Low) {
			return 0
		}
		if isAdopted(p.words[k].Low) {
			first = k + 1
		}
	}
	if first < 0 && p.adoptedBefore(name) {
		first = name.end
	}
	if first < 0 || first >= stop {
		return 0
	}
	from, to := p.words[first].Start, p.words[stop-1].End
	if mention.Adopted, told = p.dateIn(from, to); mention.Adopted == "" {
		return 0
	}
	mention.By = p.byWhom(first, stop)
	meetings := p.MeetingsOf(p.leaf)
	for _, m := range meetings[sort.Search(len(meetings), func(i int) bool { return meetings[i].From >= from }):] {
		if m.From >= to {
			break
		}
		if m.To <= to {
			mention.Meeting, _ = m.Identity()
			if len(m.Ordinals) == 1 {
				mention.Ordinal = m.Ordinals[0]
			}
			told = max(told, m.To)
			break
		}
	}
	place, end := p.placeIn(from, to)
	mention.Place = place
	return max(told, end)
}

// placeIn is the ID of the first place between offsets, and where it ends.
func (p *plans) placeIn(from, to int) (id string, end int) {
	names := paper.NamesFrom(p.leaf.Names, from)
	for i := range names {
		n := &names[i]
		if n.Start >= to {
			break
		}
		if n.Kind == authority.PlaceName && n.End <= to && p.IsPlaceHere(n) {
			return n.Target, n.End
		}
	}
	return "", 0
}

// isToCome knows words behind which a plan is not adopted yet.
func isToCome(low string) bool {
	switch low {
	case "will", "would", "shall", "should", "to", "may", "expected", "forward", "upcoming":
		return true
	}
	return false
}

func isAdopted(low string) bool {
	switch low {
	case "adopted", "signed", "endorsed", "launched", "concluded", "issued", "inked":
		return true
	}
	return false
}

// adoptedBefore reports whether "the adoption of the" stands before a name.
func (p *plans) adoptedBefore(name planName) bool {
	for k := name.from - 1; k >= 0 && k >= name.from-4; k-- {
		switch low := p.words[k].Low; low {
		case "the", "of", "an", "a", "new", "this":
			continue
		case "adoption", "signing", "endorsement", "launch", "issuance", "conclusion":
		default:
			if !isAdopted(low) {
				return false
			}
		}
		return !slices.ContainsFunc(p.words[max(0, k-4):k], func(w paper.SentenceWord) bool { return isToCome(w.Low) && w.Low != "to" || w.Low == "looked" })
	}
	return false
}

// dateIn is the first date of the block between offsets, "" when none can be
// settled, and where it ends.
func (p *plans) dateIn(from, to int) (date string, end int) {
	mentions := p.MentionsOf(p.leaf)
	for _, m := range mentions[sort.Search(len(mentions), func(i int) bool { return mentions[i].Start >= from }):] {
		if m.End > to {
			break
		}
		switch m.Form {
		case dates.Range, dates.SinceThen, dates.UntilThen:
			continue
		case dates.YearAlone: // in 2016, not Vision 2025
			if before := p.leaf.String[:m.Start]; !strings.HasSuffix(before, "in ") && !strings.HasSuffix(before, "In ") {
				continue
			}
		}
		return m.Resolve(p.anchor, false), m.End
	}
	return "", 0
}

// byWhom reads "by the Leaders of ASEAN" between words.
func (p *plans) byWhom(first, stop int) string {
	const near, longest = 3, 12
	for k := first; k < min(stop, first+near); k++ {
		if p.words[k].Low != "by" || k+1 >= stop {
			continue
		}
		end := k + 1
		for end < min(stop, k+longest) {
			switch p.words[end].Low {
			case "at", "in", "on", "during", "when":
				return strings.TrimSpace(p.leaf.String[p.words[k+1].Start:p.words[end].Start])
			}
			end++
			if p.words[end-1].Comma || p.words[end-1].Hard {
				break
			}
		}
		return p.leaf.String[p.words[k+1].Start:p.words[end-1].End]
	}
	return ""
}
