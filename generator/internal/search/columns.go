package search

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/say"
)

// columns are what facets count by and dates sort by.
type columns struct {
	always   []any   // what every search wants: the documents' numbers, and the facets that are not late
	subjects string  // the name of the file of facets that are asked for later
	dates    []shard // the files of the days of some years, by the first of these
}

// narrowing is a facet as the page shows it.
type narrowing struct {
	ID     string `json:"id"` // as it stands in addresses
	Name   string `json:"name"`
	Single bool   `json:"single,omitempty"` // a document has one value of it
	Late   bool   `json:"late,omitempty"`   // its column is loaded when it is asked for
	column func(x *Index) facet
}

// narrowings are all facets, in the order of the page. The index hands them to
// the client; nothing else lists them.
var narrowings = []narrowing{
	{"partner", "Partner", false, false, func(x *Index) facet { return x.facet("partner", partners) }},
	{"year", "Year", true, false, (*Index).years},
	{"kind", "Kind", true, false, (*Index).kinds},
	{"topic", "Topic", false, true, func(x *Index) facet { return x.facet("topic", topics) }},
	{"meeting", "Meeting", false, true, func(x *Index) facet { return x.facet("meeting", meetings) }},
}

// choice is a value of a facet: its ID, as it stands in addresses, and its
// name.
type choice [2]string

// facet is a column: its values and, for each document in the order of the
// numbers, which of them it has.
type facet struct {
	Choices []choice `json:"choices"`
	// Values are letters (see letterFor) for the places in Choices. Where a document may
	// have several, or none, a space stands before each but its last, and ! for none: most
	// have one, or none, and take one letter.
	Values string `json:"values"`
}

// letterFor writes a small number as a letter. Hosts pack texts of letters, of
// which some come often, into less than any bytes in base64 would take.
func letterFor(n int) rune { return rune('#' + n) }

// facetNames are the names of what facets list, by facet and ID.
func facetNames(a *archive.Archive) map[string]string {
	names := map[string]string{}
	for _, p := range a.Partners {
		names["partner "+p.ID] = p.Name
	}
	for _, t := range a.Topics {
		names["topic "+t.ID] = t.Name
	}
	for _, s := range a.Meetings {
		names["meeting "+s.ID] = s.Name
	}
	return names
}

// addColumns makes the files of columns: what every list of results counts by,
// what it counts by when it is asked to, and what sorts by date.
func (x *Index) addColumns() (columns, error) {
	var c columns
	var err error
	c.always = []any{x.numberColumn()}
	var late []any
	for _, n := range narrowings {
		if n.Late {
			late = append(late, n.column(x))
		} else {
			c.always = append(c.always, n.column(x))
		}
	}
	if c.subjects, err = x.addHashed("f/", late...); err != nil {
		return c, err
	}
	c.dates, err = x.addDates()
	return c, err
}

// numberColumn are the documents' numbers, each as the distance from the one
// before; ~ is for so many more as it is a letter for.
func (x *Index) numberColumn() string {
	var out strings.Builder
	last := 0
	for _, number := range x.numbers {
		const most = '~' - '#'
		for ; number-last >= most; last += most {
			out.WriteRune('~')
		}
		out.WriteRune(letterFor(number - last))
		last = number
	}
	return out.String()
}

// years are a facet in which each document has one value.
func (x *Index) years() facet {
	return x.single(func(d *archive.Entry) (string, string) {
		year := edtf.Year(d.SortDate())
		if year == "" {
			return "undated", "undated"
		}
		return year, year
	})
}

// kinds are a facet in which each document has one value.
func (x *Index) kinds() facet {
	return x.single(func(d *archive.Entry) (string, string) {
		if d.Kind.Value == "" {
			return "unknown", "not known"
		}
		return d.Kind.Value, say.English.Term(d.Kind.Value)
	})
}

// single is a column with one value for each document.
func (x *Index) single(value func(*archive.Entry) (id, name string)) facet {
	names := map[string]string{}
	for _, d := range x.documents {
		id, name := value(d)
		names[id] = name
	}
	ids := slices.Sorted(maps.Keys(names)) // maps have no order
	f, place := newFacet(ids, func(id string) string { return names[id] })
	var out strings.Builder
	for _, d := range x.documents {
		id, _ := value(d)
		out.WriteRune(letterFor(place[id]))
	}
	f.Values = out.String()
	return f
}

func partners(d *archive.Entry) (ids []string) {
	for _, p := range d.Partners {
		if p.Role == archive.Party {
			ids = append(ids, p.ID)
		}
	}
	return ids
}

func topics(d *archive.Entry) (ids []string) {
	for _, t := range d.Topics {
		ids = append(ids, t.ID)
	}
	return ids
}

func meetings(d *archive.Entry) (ids []string) {
	for _, m := range d.Meetings {
		ids = append(ids, m.ID)
	}
	return ids
}

// facet is a column with any number of values for each document. What has no
// page, and so no name, is not in it.
func (x *Index) facet(name string, of func(*archive.Entry) []string) facet {
	used := map[string]bool{}
	values := make([][]string, len(x.documents))
	for i, d := range x.documents {
		ids := slices.DeleteFunc(of(d), func(id string) bool { return x.names[name+" "+id] == "" })
		slices.Sort(ids) // to find those named twice
		values[i] = slices.Compact(ids)
		for _, id := range values[i] {
			used[id] = true
		}
	}
	ids := slices.Collect(maps.Keys(used))
	// By name, as readers look for them; by ID for determinism.
	slices.SortFunc(ids, func(a, b string) int {
		return cmp.Or(cmp.Compare(x.names[name+" "+a], x.names[name+" "+b]), cmp.Compare(a, b))
	})
	f, place := newFacet(ids, func(id string) string { return x.names[name+" "+id] })
	var out strings.Builder
	for _, ids := range values {
		if len(ids) == 0 {
			out.WriteByte('!')
		}
		for i, id := range ids {
			if i < len(ids)-1 {
				out.WriteByte(' ')
			}
			out.WriteRune(letterFor(place[id]))
		}
	}
	f.Values = out.String()
	return f
}

// newFacet is a facet with choices and no values yet, and the places of these.
func newFacet(ids []string, name func(string) string) (facet, map[string]int) {
	f := facet{Choices: []choice{}}
	place := map[string]int{}
	for i, id := range ids {
		place[id] = i
		f.Choices = append(f.Choices, choice{id, name(id)})
	}
	return f, place
}

// yearsTogether is of how many years, counted from the year 0 on, the days stand in one file.
// A list in the order of time wants those of the years that it shows.
const yearsTogether = 5

// addDates makes the files of the days by which documents stand in order.
func (x *Index) addDates() ([]shard, error) {
	days := map[string][]byte{}
	for _, d := range x.documents {
		date := d.SortDate()
		year, err := strconv.Atoi(edtf.Year(date))
		if err != nil {
			continue // it stands behind all that have a day
		}
		first := fmt.Sprintf("%04d", year-year%yearsTogether)
		days[first] = binary.LittleEndian.AppendUint16(days[first], uint16(dayOf(date, year)))
	}
	var shards []shard
	for _, first := range slices.Sorted(maps.Keys(days)) { // maps have no order
		name, err := x.addHashed("f/", days[first])
		if err != nil {
			return nil, err
		}
		shards = append(shards, shard{first, name})
	}
	return shards, nil
}

// dayOf is the day of a date in its year, counted from the year 1900 on, at least 1. The
// client parts documents by year before it knows their days.
func dayOf(date string, year int) int {
	span, err := edtf.Parse(date)
	if err != nil {
		return 1
	}
	first := span.First
	if first.IsZero() {
		first = span.Last
	}
	since := func(t time.Time) int {
		return int(t.Sub(time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC)).Hours() / 24)
	}
	begin := since(time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC))
	end := since(time.Date(year, 12, 31, 0, 0, 0, 0, time.UTC))
	return min(max(since(first), begin, 1), max(end, 1), 1<<16-1)
}
