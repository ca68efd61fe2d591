package when

import (
	"fmt"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/infer/meeting"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/say"
)

// A special meeting has no number by which to tell it from the others of its
// series, and “Special Summit” is what each of them is called. Which one a text
// means is told by what stands behind the name: its time, its place, and who was
// its host. What is told must agree with what content/meetings knows of one, and of
// no other; the word alone tells nothing, even where only one is known.

// longestClue is how many bytes there are at most from the name of a meeting to
// what tells which one it is.
const longestClue = 120

// hosting stands between a meeting and its host.
var hosting = lexicon.List("en/words-before-a-host")

// identify gives the special meetings that the text names without a year the year of
// the one that is meant.
func (r *eventReader) identify(issued archive.Date) {
	anchor := paper.AnchorOf(issued)
	for _, leaf := range r.Leaves {
		names := r.MeetingsOf(leaf)
		for i := range names {
			m := &names[i]
			if !m.Special() || m.Year != "" || m.Series == nil || len(m.Ordinals) > 0 {
				continue
			}
			c := clues{r, m, r.behind(leaf, names, i), editionsOf(m), false, 0}
			for k := range r.all() {
				if e := &r.list[k]; e.meeting == m && e.mention.Start >= m.To {
					c.byDate(e.mention.Resolve(anchor, e.future), e.mention.End)
				}
			}
			c.byPlace()
			c.byHost()
			c.settle()
		}
	}
}

// behind is the part of the sentence behind the name of a meeting in which its time,
// its place and its host stand: up to the next meeting.
func (r *eventReader) behind(leaf *paper.Block, names []meeting.Name, i int) paper.Stretch {
	_, to := paper.SentenceAround(r.SentencesOf(leaf), names[i].From)
	if i+1 < len(names) {
		to = min(to, names[i+1].From)
	}
	behind := paper.StretchOf(leaf, names[i].To, max(to, names[i].To))
	return behind.First(longestClue)
}

// clues are what a sentence tells of a special meeting, and the ones with which all
// of it agrees.
type clues struct {
	*eventReader
	name   *meeting.Name
	behind paper.Stretch
	left   []archive.Edition
	told   bool
	end    int // of what was told
}

// keep drops the meetings that do not agree with what ends at an offset.
func (c *clues) keep(end int, agrees func(archive.Edition) bool) {
	c.told, c.end = true, max(c.end, end)
	c.left = slices.DeleteFunc(c.left, func(e archive.Edition) bool { return !agrees(e) })
}

func (c *clues) byDate(date string, end int) {
	if span, ok := edtf.Bounded(date); ok && end <= c.behind.To {
		c.keep(end, func(e archive.Edition) bool {
			held, known := edtf.Bounded(e.Date)
			return known && apart(span, held) == 0
		})
	}
}

// byPlace uses the first place behind the name at which one of them was held: another
// place may be that of something else.
func (c *clues) byPlace() {
	for _, n := range paper.NamesFrom(c.behind.Leaf.Names, c.behind.From) {
		if n.End > c.behind.To {
			return
		}
		here := func(e archive.Edition) bool { return e.Place != "" && c.PlaceID(e.Place) == n.Target }
		if n.Kind == authority.PlaceName && slices.ContainsFunc(editionsOf(c.name), here) {
			c.keep(n.End, here)
			return
		}
	}
}

// byHost uses who is said to have been the host: somebody who was in office then, in
// the country of the place.
func (c *clues) byHost() {
	const mostWords = 5
	said, ok := hosting.FindAmong(c.behind.Words(), c.behind.Leaf.String)
	if !ok {
		return
	}
	words := c.behind.Since(said.End).Words()
	var terms []archive.OfficeHolder
	end := said.End
	for _, w := range words[:min(mostWords, len(words))] {
		word := strings.TrimSuffix(w.Of(c.behind.Leaf.String), "’s")
		for i := range c.Lists.People {
			if p := &c.Lists.People[i]; p.Family == word {
				terms, end = append(terms, p.Terms...), int(w.End)
			}
		}
		if len(terms) > 0 {
			break
		}
	}
	if len(terms) == 0 {
		return
	}
	c.keep(end, func(e archive.Edition) bool {
		place := c.locality(c.PlaceID(e.Place), "")
		return slices.ContainsFunc(terms, func(t archive.OfficeHolder) bool {
			return place != nil && place.Country == t.Of && edtf.Meet(t.Term, e.Date)
		})
	})
}

// settle gives the meeting its year where one alone is left.
func (c *clues) settle() {
	if !c.told || len(c.left) != 1 {
		return
	}
	held := c.left[0]
	leaf := c.behind.Leaf
	proof := c.Quote(leaf, c.name.From, c.end)
	c.name.Year = edtf.Year(held.Date)
	c.name.Reason = fmt.Sprintf("The one of %s is meant: line %d says “%s”, and %s has it.",
		say.Joined(", ", say.English.Date(held.Date), held.Place), proof.Line, leaf.String[c.name.From:c.end],
		fileOf(c.name.Series))
}
