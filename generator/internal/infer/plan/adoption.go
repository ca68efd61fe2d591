package plan

import (
	"slices"
	"sort"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// The words that tell of an adoption.
var (
	adoptions   = lexicon.List("en/adoption")
	futureSigns = lexicon.List("en/signs-of-the-future")
	determiners = lexicon.List("en/determiners")
	afterActors = lexicon.List("en/words-after-actors")
)

// adoption reads when, where and by whom a plan was adopted: behind its name
// ("adopted in September last year"), or behind a name that "the adoption of"
// or "adopted the" opens. Words from stop on belong to another plan. It returns
// where the words that tell of it end.
func (p *plans) adoption(mention *archive.PlanMention, name planName, stop int) (told int) {
	first, ok := p.toldFrom(name, stop)
	if !ok || first >= stop {
		return told
	}
	from, to := p.words[first].Start, p.words[stop-1].End
	if mention.Adopted, told = p.dateIn(from, to); mention.Adopted == "" {
		return told
	}
	mention.By = p.byWhom(first, stop)
	told = max(told, p.meetingIn(mention, from, to))
	place, end := p.placeIn(from, to)
	mention.Place = place
	return max(told, end)
}

// toldFrom is the word from which on it is told of an adoption: that behind
// "adopted", or the first behind a name that "the adoption of" opens.
func (p *plans) toldFrom(name planName, stop int) (first int, ok bool) {
	const near = 5 // words between a name and "adopted"
	for k := name.end; k < min(stop, name.end+near); k++ {
		if isToCome(p.words[k]) {
			return first, false
		}
		if isAdopted(p.words[k]) {
			return k + 1, true
		}
	}
	return name.end, p.adoptedBefore(name)
}

// meetingIn reads the first meeting between offsets, and returns where its name
// ends, or nothing.
func (p *plans) meetingIn(mention *archive.PlanMention, from, to int) (end int) {
	meetings := p.MeetingsOf(p.leaf)
	first := sort.Search(len(meetings), func(i int) bool { return meetings[i].From >= from })
	for _, m := range meetings[first:] {
		if m.To > to {
			break
		}
		mention.Meeting, _ = m.Identity()
		if len(m.Ordinals) == 1 {
			mention.Ordinal = m.Ordinals[0]
		}
		return m.To
	}
	return end
}

// placeIn is the ID of the first place between offsets, and where it ends.
func (p *plans) placeIn(from, to int) (id string, end int) {
	names := paper.NamesFrom(p.leaf.Names, from)
	for i := range names {
		n := &names[i]
		if n.End > to {
			break
		}
		if n.Kind == authority.PlaceName && p.IsPlaceHere(n) {
			return n.Target, n.End
		}
	}
	return id, end
}

// isAdopted reports a verb by which a plan is adopted.
func isAdopted(w paper.SentenceWord) bool {
	says, _ := adoptions.OfKey(w.Key)
	return says == "verb"
}

// adoptedBefore reports whether "the adoption of the" stands before a name, and
// nothing tells that it is still to come.
func (p *plans) adoptedBefore(name planName) bool {
	const near = 4 // words between a name and its adoption, and before that
	for k := name.from - 1; k >= max(0, name.from-near); k-- {
		w := p.words[k]
		if w.Low == "of" || w.Low == "new" || determiners.HasKey(w.Key) {
			continue
		}
		return adoptions.HasKey(w.Key) && !slices.ContainsFunc(p.words[max(0, k-near):k], looksAhead)
	}
	return false
}

// isToCome reports a word behind which a plan is not adopted yet. May is a month.
func isToCome(w paper.SentenceWord) bool { return futureSigns.HasKey(w.Key) && w.Text != "May" }

// looksAhead reports words behind which an adoption is still to come: "looked
// forward to". "Leading to the adoption of" tells of one that was.
func looksAhead(w paper.SentenceWord) bool {
	return w.Low == "looked" || w.Low != "to" && isToCome(w)
}

// dateIn is the first date of the block between offsets, "" when none can be
// settled, and where it ends.
func (p *plans) dateIn(from, to int) (date string, end int) {
	mentions := p.MentionsOf(p.leaf)
	first := sort.Search(len(mentions), func(i int) bool { return mentions[i].Start >= from })
	for _, m := range mentions[first:] {
		if m.End > to {
			break
		}
		switch m.Form {
		case dates.Range, dates.SinceThen, dates.UntilThen:
			continue
		case dates.YearAlone: // in 2016, not Vision 2025
			before := p.leaf.WordsBetween(from, m.Start)
			if n := len(before); n == 0 || before[n-1].Key != keyOfIn {
				continue
			}
		}
		return m.Resolve(p.anchor, false), m.End
	}
	return date, end
}

var keyOfIn = text.KeyOf("in")

// byWhom reads "by the Leaders of ASEAN" between words.
func (p *plans) byWhom(first, stop int) string {
	const near, longest = 3, 11 // words before "by", and of whom it names
	for k := first; k < min(stop-1, first+near); k++ {
		if p.words[k].Low != "by" {
			continue
		}
		end := k + 1
		for end < min(stop, k+1+longest) && !afterActors.HasKey(p.words[end].Key) {
			end++
			if p.words[end-1].Comma || p.words[end-1].Hard {
				break
			}
		}
		if end == k+1 {
			return ""
		}
		return p.leaf.String[p.words[k+1].Start:p.words[end-1].End]
	}
	return ""
}
