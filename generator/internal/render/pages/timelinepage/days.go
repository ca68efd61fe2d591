package timelinepage

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
)

// mostOfDay is how many things of one day of the year the first page can show.
const mostOfDay = 6

// dayEntry is something that happened, or was issued, on a day of the year.
type dayEntry struct {
	rank       int
	date       string
	what, href string
}

// days makes a script for each month of the year by which the first page knows what
// happened on this day: a script and no data, because it has to work from a folder.
func (m maker) days() error {
	byDay := map[string][]dayEntry{}
	add := func(date, sort, what, href string) {
		if span, ok := edtf.Bounded(date); ok && span.First.Equal(span.Last) {
			byDay[date[5:10]] = append(byDay[date[5:10]], dayEntry{sortRank(sort), date, what, href})
		}
	}
	for i := range m.Archive.Years {
		year := &m.Archive.Years[i]
		for _, h := range year.Happened {
			if h.WithASEAN {
				what := h.Label
				if h.Place != "" && h.Kind == archive.MeetingHeld {
					what += ", " + h.Place
				}
				add(h.Date, string(h.Kind), what, m.entryAddress(year, h.Date, h.Key))
			}
		}
		for _, d := range year.Issued {
			isParty := slices.ContainsFunc(d.Partners, func(p archive.PartnerMention) bool {
				return p.Role == archive.Party
			})
			if isParty && len(d.Date.Value) == len(time.DateOnly) {
				add(d.Date.Value, documentSort, shell.Title(d).String(), d.URL)
			}
		}
	}
	for month := time.January; month <= time.December; month++ {
		number := time.Date(2000, month, 1, 0, 0, 0, 0, time.UTC).Format("01")
		content, err := daysOfMonth(byDay, number)
		if err != nil {
			return err
		}
		if err := m.out.File(address.Day(number), content); err != nil {
			return err
		}
	}
	return nil
}

// daysOfMonth is the script of a month: by day of the month, year, words and address.
func daysOfMonth(byDay map[string][]dayEntry, month string) ([]byte, error) {
	days := map[string][][3]string{}
	for day, entries := range byDay {
		if !strings.HasPrefix(day, month) {
			continue
		}
		// What weighs most first, then the latest, then by words for determinism.
		slices.SortFunc(entries, func(a, b dayEntry) int {
			if a.rank != b.rank {
				return a.rank - b.rank
			}
			if c := strings.Compare(b.date, a.date); c != 0 {
				return c
			}
			return strings.Compare(a.what+a.href, b.what+b.href)
		})
		for _, e := range entries[:min(len(entries), mostOfDay)] {
			days[day[3:]] = append(days[day[3:]], [3]string{e.date[:4], e.what, e.href})
		}
	}
	var out bytes.Buffer
	out.WriteString("onThisDay(")
	if err := json.NewEncoder(&out).Encode(days); err != nil { // keys in their order
		return nil, err
	}
	out.Truncate(out.Len() - 1)
	out.WriteString(")\n")
	return out.Bytes(), nil
}
