package timelinepage

import (
	"fmt"
	"strconv"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/axis"
)

// sign is a mark before it has its height: what it stands for, and how far it reaches.
type sign struct {
	sort, class, href, name string
	left, right             float64 // on the line
	from, to                float64 // the time in which it may lie
	long                    bool    // that time is more than a month
	many                    int     // entries, where it stands for all of a sort in a year
	half                    float64 // of a rhombus
}

func (s sign) middle() float64 { return (s.from + s.to) / 2 }

const (
	halfMark  = 4.2 // half of what a disc is wide
	halfStep  = 6   // half of what a rhombus is, the widest mark
	halfSmall = 4.6 // the same where many stand close together
	aMonth    = 32  // days: what lasts longer has a line
)

// signs stand for the entries of a sort in one year of a lane: one each where they are at
// most so many, else one for all of them. Steps have one each, however many.
func (d drawing) signs(lane string, at cell, entries []drawn, most int, half float64) []sign {
	if len(entries) > most && at.sort != string(archive.RelationStep) {
		return []sign{d.manySign(lane, at, entries)}
	}
	list := make([]sign, 0, len(entries))
	for _, e := range entries {
		name := d.Words.Date(e.date) + ": " + e.name
		s := sign{sort: at.sort, class: at.sort, href: d.from.Href(e.href), name: name, half: half}
		if e.untold {
			s.class += " untold"
		}
		span, ok := edtf.Bounded(e.date)
		if !ok {
			continue // what has no end stands in the list
		}
		s.from, s.to = d.line.At(span.First), d.line.At(span.Last)
		s.long = int(span.Last.Sub(span.First).Hours()/24) > aMonth
		s.left, s.right = s.middle()-half, s.middle()+half
		if s.long {
			s.left, s.right = min(s.left, s.from), max(s.right, s.to)
		}
		list = append(list, s)
	}
	return list
}

func (d drawing) manySign(lane string, at cell, entries []drawn) sign {
	span, _ := d.line.Year(at.year)
	name := fmt.Sprintf("%d: %s", at.year, d.Words.Count(len(entries), sorts[sortRank(at.sort)].noun))
	if lane != "" {
		name = lane + ", " + name
	}
	told := 0
	for _, e := range entries {
		if !e.untold {
			told++
		}
	}
	if at.sort == string(archive.MeetingHeld) && told > 0 {
		name += fmt.Sprintf(", %d of them told of here", told)
	}
	class := at.sort + " many"
	if told == 0 {
		class += " untold"
	}
	return sign{
		sort: at.sort, class: class, href: d.from.Href(address.Year(strconv.Itoa(at.year))), name: name,
		left: span.X + 0.7, right: span.X + span.Width - 0.7, many: len(entries),
	}
}

// shape is the mark of one entry about a height: a disc for a meeting, a rhombus for a
// step, a leaf for a document, a dash for an event, and a line over the time in which it
// may lie. Of many it is a bar over the year; the more there are, the higher it is.
func (s sign) shape(y float64) string {
	if s.many > 0 {
		return s.bar(y)
	}
	x := namesWidth + s.middle()
	path := ""
	switch s.sort {
	case string(archive.MeetingHeld):
		path = fmt.Sprintf("M%s %sa%[3]s %[3]s 0 1 0 %[4]s 0a%[3]s %[3]s 0 1 0-%[4]s 0z",
			axis.Short(x-halfMark), axis.Short(y), axis.Short(halfMark), axis.Short(2*halfMark))
	case string(archive.RelationStep):
		path = fmt.Sprintf("M%s %sl%[3]s %[3]s-%[3]s %[3]s-%[3]s-%[3]sz",
			axis.Short(x), axis.Short(y-s.half), axis.Short(s.half))
	case documentSort:
		path = fmt.Sprintf("M%s %sh5v7h-5z", axis.Short(x-2.5), axis.Short(y-3.5))
	default:
		path = fmt.Sprintf("M%s %sh6v3h-6z", axis.Short(x-3), axis.Short(y-1.5))
	}
	if s.long {
		wide := axis.Short(s.to - s.from)
		path += fmt.Sprintf("M%s %sh%sv1.4h-%sz", across(s.from), axis.Short(y-0.7), wide, wide)
	}
	return path
}

// bar is a mark of many, on a foot that all of its row have.
func (s sign) bar(y float64) string {
	height, most := 3.0, 12.0
	for more := s.many; more > 1; more /= 2 {
		height += 1.4
	}
	foot := y + 4
	if s.sort != string(archive.MeetingHeld) {
		most = 8 // there is less room above its row
	}
	height = min(height, most)
	wide := axis.Short(s.right - s.left)
	return fmt.Sprintf("M%s %sh%sv-%sh-%sz", across(s.left), axis.Short(foot), wide, axis.Short(height), wide)
}

func (s sign) mark(path string) Mark { return Mark{s.class, s.href, s.name, path} }
