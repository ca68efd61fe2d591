// Package pairing finds the documents of an archive that are worth reading side by
// side.
//
// The rules for its users:
//
//   - A sequence are documents of one kind whose titles name the same series of
//     meetings, or the same lineage of plans, or are the same but for numbers, dates
//     and small words. Speeches and transcripts are said once and have no editions.
//   - Of texts that are the same word for word only the first counts. Texts that are
//     nearly the same are a sequence of two, if they are not neighbours in another.
//   - A document without a date is in no sequence but those of two.
//   - Whether two neighbours have anything in common, their texts alone can tell:
//     whoever reads them may find that they do not.
package pairing

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text/slug"
)

const (
	mostNear   = 3 // sequences of two that a document is in
	fewestWord = 2 // that say something, of a title by which documents belong together
)

// spoken are the kinds of documents that are said once and have no editions.
var spoken = map[string]bool{"speech": true, "remarks": true, "transcript": true, "news-article": true}

// Sequences finds the sequences of an archive, those of series first.
func Sequences(a *archive.Archive) []archive.Sequence {
	f := finder{Archive: a, neighbours: map[[2]string]bool{}, taken: map[string]bool{}, copies: map[string]bool{}}
	for _, twins := range a.Twins {
		for k, twin := range twins.Documents[1:] {
			f.copies[twin.ID] = twins.Resemblance[k+1] == 1
		}
	}
	f.along(bySeries)
	f.along(byPlan)
	f.along(byTitle)
	f.near()
	return f.list
}

type finder struct {
	*archive.Archive
	list       []archive.Sequence
	neighbours map[[2]string]bool // in a sequence, by their IDs
	taken      map[string]bool    // documents that are in one, by ID
	copies     map[string]bool    // documents with the text of one before them
}

// key is by what documents are one sequence.
type key struct {
	of     string
	name   string
	series string
}

// along makes sequences of the documents that a key joins.
func (f *finder) along(keyOf func(*archive.Entry) (key, bool)) {
	joined := map[string]*archive.Sequence{}
	for _, d := range f.Documents {
		if f.taken[d.ID] || d.SortDate() == "" || spoken[d.Kind.Value] || f.copies[d.ID] {
			continue
		}
		k, ok := keyOf(d)
		if !ok {
			continue
		}
		s := joined[k.of]
		if s == nil {
			s = &archive.Sequence{Series: k.series}
			joined[k.of] = s
		}
		s.Name = k.name // as the newest has it
		s.Documents = append(s.Documents, d)
	}
	for _, of := range slices.Sorted(maps.Keys(joined)) { // sorted: maps have no order
		if s := joined[of]; len(s.Documents) > 1 {
			f.add(*s)
		}
	}
}

func (f *finder) add(s archive.Sequence) {
	f.list = append(f.list, s)
	for i, d := range s.Documents {
		f.taken[d.ID] = true
		if i > 0 {
			f.neighbours[[2]string{s.Documents[i-1].ID, d.ID}] = true
		}
	}
}

// bySeries joins documents of one kind whose titles name a series of meetings.
func bySeries(d *archive.Entry) (key, bool) {
	for i := range d.Meetings {
		m := &d.Meetings[i]
		if inTitle(d, m.Evidence) {
			return key{d.Kind.Value + " " + m.ID, m.Name, m.ID}, true
		}
	}
	return key{}, false
}

// byPlan joins documents whose titles name a lineage of plans.
func byPlan(d *archive.Entry) (key, bool) {
	for i := range d.Plans {
		if p := &d.Plans[i]; inTitle(d, p.Evidence) {
			return key{d.Kind.Value + " " + p.ID, p.Name, ""}, true
		}
	}
	return key{}, false
}

// inTitle reports whether one of the proofs stands in the title.
func inTitle(d *archive.Entry, evidence []archive.Evidence) bool {
	if !d.Title.Known() || d.Title.Basis == archive.Supplied {
		return false
	}
	return slices.ContainsFunc(evidence, func(e archive.Evidence) bool {
		return e.Line > 0 && e.Line == d.TitleLine() || e.Quote != "" && strings.Contains(d.Title.Value, e.Quote)
	})
}

// byTitle joins documents whose titles are the same but for numbers, dates and small
// words.
func byTitle(d *archive.Entry) (key, bool) {
	if !d.Title.Known() || d.Title.Basis == archive.Supplied {
		return key{}, false
	}
	words := bearing(d.Title.Value, d.Place.Value)
	if len(words) < fewestWord {
		return key{}, false
	}
	return key{d.Kind.Value + " " + strings.Join(words, " "), d.Title.Value, ""}, true
}

// passing are words of titles that change from edition to edition or say little.
var passing = wordSet(`a an and at between by for from in of on the to with
	january february march april may june july august september october november december
	first second third fourth fifth sixth seventh eighth ninth tenth annual special informal virtual commemorative`)

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(words) {
		set[word] = true
	}
	return set
}

// bearing are the words of a title that its editions share, sorted: "Joint Statement
// from Quad Leaders" and "Quad Leaders’ Joint Statement" are of one sequence. What is
// quoted in a title is the edition's own, and so is the place.
func bearing(title, place string) []string {
	if at := strings.IndexAny(title, "“\""); at > 0 {
		title = title[:at]
	}
	where := wordsOf(place)
	words := slices.DeleteFunc(wordsOf(title), func(word string) bool {
		return passing[word] || strings.ContainsFunc(word, unicode.IsDigit) || slices.Contains(where, word)
	})
	slices.Sort(words) // whatever their order in the title
	return slices.Compact(words)
}

var possessive = strings.NewReplacer("’s", "", "'s", "", "’", "", "'", "", ".", "")

func wordsOf(name string) []string {
	return strings.FieldsFunc(slug.Of(possessive.Replace(name)), func(r rune) bool { return r == '-' || r == '_' })
}

// near makes sequences of two of texts that are nearly the same.
func (f *finder) near() {
	place := make(map[string]int, len(f.Documents))
	for i, d := range f.Documents {
		place[d.ID] = i
	}
	pairs := map[string]int{} // of a document
	for i, d := range f.Documents {
		for _, other := range d.Duplicates {
			j, known := place[other.ID]
			if !known || j <= i || other.Resemblance == 1 || f.neighbours[[2]string{d.ID, other.ID}] ||
				pairs[d.ID] == mostNear || pairs[other.ID] == mostNear {
				continue
			}
			pairs[d.ID]++
			pairs[other.ID]++
			f.list = append(f.list, archive.Sequence{Name: f.Documents[j].Title.Value, Near: true,
				Documents: []*archive.Entry{d, f.Documents[j]}})
		}
	}
}
