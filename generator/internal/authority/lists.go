package authority

import (
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text/furniture"
)

// Member is a file of content/members.
type Member struct {
	archive.Member
	Aliases []string
	Not     []string
	Issuers []Issuer // its bodies that give out documents
	Domains []string // below which its public bodies have their web sites
	lines   map[string]int
}

// Group is a file of content/groups.
type Group struct {
	archive.Group
	Aliases []string
	lines   map[string]int
}

// Series is a file of content/meetings.
type Series struct {
	archive.Series
	Aliases []string
}

// Topic is a file of content/topics.
type Topic struct {
	archive.Topic
	Terms []string
	// Countries are where it happens. Their names alone say nothing of it, beside what
	// is wrong there they do: the war in Ukraine.
	Countries []string
	lines     map[string]int
}

// IsCountry reports a name that is one of its countries.
func (t *Topic) IsCountry(name string) bool {
	name = strings.ReplaceAll(name, "’", "'") // as files write it
	return slices.ContainsFunc(t.Countries, func(country string) bool { return strings.EqualFold(country, name) })
}

// Locality is a file of content/places.
type Locality struct {
	archive.Locality
	Aliases []string
	// Variants are further names that texts have for the place, such as those
	// of other languages; a page shows its own name for them.
	Variants []string
	lines    map[string]int
}

// levels are those on which meetings are held.
var levels = []string{"summit", "ministerial", "senior-officials", "forum", "other"}

// requireSources reports an entry that cites no page.
func (e *entry) requireSources(sources []string) {
	if len(sources) == 0 {
		e.problem("no-source", frontMatterLine, 0, "this entry cites no source",
			"Add sources: with the address of a page on which its facts can be read.")
	}
}

// requireName reports an entry without a name, and gives it its ID.
func (e *entry) requireName(name *string) {
	if *name == "" {
		e.problem("missing-key", frontMatterLine, 0, "this entry has no name",
			"Add a line such as name: United States.")
		*name = e.id
	}
}

// named is a reader that keeps a text and the line on which it stands.
func named(into *string, lines map[string]int) func(value) {
	return func(v value) { *into = v.text(); lines[*into] = v.line() }
}

// namedAll is named for a list.
func namedAll(into *[]string, lines map[string]int) func(value) {
	return func(v value) {
		*into = v.texts()
		for _, child := range v.Content {
			lines[child.Value] = value{child, v.entry}.line()
		}
		if len(v.Content) == 0 && len(*into) == 1 {
			lines[(*into)[0]] = v.line()
		}
	}
}

// cited is a reader for sources.
func (e *entry) cited(into *[]string) func(value) {
	return func(v value) { *into = v.texts(); e.checkSources(v) }
}

func readMember(e *entry) Member {
	m := Member{Member: archive.Member{ID: e.id, File: e.file, Note: e.body}, lines: map[string]int{}}
	e.keys(e.root, readers{
		"name":    named(&m.Name, m.lines),
		"full":    named(&m.Full, m.lines),
		"aliases": namedAll(&m.Aliases, m.lines),
		"not":     namedAll(&m.Not, m.lines),
		"issuers": e.readIssuers(&m.Issuers),
		"domains": func(v value) { m.Domains = v.texts(); e.checkDomains(v, m.Domains) },
		"joined":  func(v value) { m.Joined = v.date() },
		"sources": e.cited(&m.Sources),
	})
	e.requireName(&m.Name)
	e.requireSources(m.Sources)
	return m
}

func readGroup(e *entry) Group {
	g := Group{Group: archive.Group{ID: e.id, File: e.file, Note: e.body}, lines: map[string]int{}}
	e.keys(e.root, readers{
		"name":        named(&g.Name, g.lines),
		"short":       named(&g.Short, g.lines),
		"aliases":     namedAll(&g.Aliases, g.lines),
		"established": func(v value) { g.Established = v.date() },
		"sources":     e.cited(&g.Sources),
		"members": func(v value) {
			for _, child := range v.children() {
				g.Partners = append(g.Partners, readMembership(e, child, "partner"))
			}
		},
		"asean": func(v value) {
			if len(v.Content) > 0 {
				for _, child := range v.children() {
					g.Members = append(g.Members, readMembership(e, child, "member"))
				}
				return
			}
			g.WithASEAN = v.text() == "true"
			e.oneOf(v.Value, []string{"true", "false"}, v.line(), v.Column)
		},
	})
	e.requireName(&g.Name)
	e.requireSources(g.Sources)
	return g
}

// readMembership reads who belongs to a group, and since when. Of a member of ASEAN
// the bare ID will do.
func readMembership(e *entry, v value, who string) archive.Membership {
	var p archive.Membership
	if who == "member" && v.Kind == yaml.ScalarNode {
		p.ID = v.text()
		return p
	}
	e.keys(v.Node, readers{
		who:       func(v value) { p.ID = v.text() },
		"from":    func(v value) { p.From = v.date() },
		"to":      func(v value) { p.To = v.date() },
		"sources": e.cited(&p.Sources),
	})
	if p.ID == "" {
		e.problem("missing-key", v.line(), v.Column, "this member of the group names no "+who,
			"Add "+who+": with the ID of a file in content/"+who+"s.")
	}
	if p.From != "" && len(p.Sources) == 0 {
		e.problem("no-source", v.line(), v.Column, "this membership cites no source",
			"Add sources: with the address of a page that gives its time.")
	}
	return p
}

func readSeries(e *entry) Series {
	s := Series{Series: archive.Series{ID: e.id, File: e.file, Note: e.body}}
	e.keys(e.root, readers{
		"name":    func(v value) { s.Name = v.text() },
		"short":   func(v value) { s.Short = v.text() },
		"aliases": func(v value) { s.Aliases = v.texts() },
		"with":    func(v value) { s.With = v.texts() },
		"level":   func(v value) { s.Level = v.text(); e.oneOf(s.Level, levels, v.line(), v.Column) },
		"editions": func(v value) {
			seen := map[int]bool{}
			for _, child := range v.children() {
				s.Editions = append(s.Editions, readEdition(e, child, seen))
			}
		},
	})
	e.requireName(&s.Name)
	if len(s.Editions) == 0 {
		e.problem("missing-key", frontMatterLine, 0, "this series has no edition",
			"Add editions: with the meetings that a source gives.")
	}
	return s
}

func readEdition(e *entry, v value, seen map[int]bool) archive.Edition {
	var d archive.Edition
	e.keys(v.Node, readers{
		"number": func(v value) {
			number, err := strconv.Atoi(v.text())
			if err != nil || number < 1 {
				e.problem("bad-number", v.line(), v.Column, quoted(v.Value)+" is no number of a meeting",
					"Write a whole number from 1 on.")
				return
			}
			if d.Number = number; seen[number] {
				e.problem("duplicate-edition", v.line(), v.Column, "the edition "+v.Value+" stands here twice",
					"Take one of the two away.")
			}
			seen[number] = true
		},
		"special": func(v value) { d.Special = v.text() },
		"date":    func(v value) { d.Date = v.date() },
		"place":   func(v value) { d.Place = v.text() },
		"virtual": func(v value) {
			d.Virtual = v.text() == "true"
			e.oneOf(v.Value, []string{"true", "false"}, v.line(), v.Column)
		},
		"sources": e.cited(&d.Sources),
	})
	if d.Number == 0 && d.Special == "" {
		e.problem("missing-key", v.line(), v.Column, "this edition has neither a number nor a name",
			"Add number: or special: with the name under which it is spoken of.")
	}
	if len(d.Sources) == 0 {
		e.problem("no-source", v.line(), v.Column, "this edition cites no source",
			"Add sources: with the address of a page that gives its date.")
	}
	return d
}

func readTopic(e *entry) Topic {
	t := Topic{Topic: archive.Topic{ID: e.id, File: e.file, Note: e.body}, lines: map[string]int{}}
	e.keys(e.root, readers{
		"name":      named(&t.Name, t.lines),
		"terms":     namedAll(&t.Terms, t.lines),
		"countries": namedAll(&t.Countries, t.lines),
		"sources":   e.cited(&t.Sources),
	})
	e.requireName(&t.Name)
	e.requireSources(t.Sources)
	return t
}

func readLocality(e *entry) Locality {
	l := Locality{Locality: archive.Locality{ID: e.id, File: e.file, Note: e.body}, lines: map[string]int{}}
	var at archive.Position
	given, good := 0, 0 // of the two halves of its position
	degrees := func(into *float64, most float64) func(value) {
		return func(v value) {
			given++
			if number, ok := v.degrees(most); ok {
				*into = number
				good++
			}
		}
	}
	e.keys(e.root, readers{
		"latitude": degrees(&at.Latitude, 90), "longitude": degrees(&at.Longitude, 180),
		"name":     named(&l.Name, l.lines),
		"aliases":  namedAll(&l.Aliases, l.lines),
		"variants": namedAll(&l.Variants, l.lines),
		"country":  func(v value) { l.Country = v.text() },
		"sources":  e.cited(&l.Sources),
	})
	if good == 2 {
		l.Position = &at
	}
	if given == 1 {
		e.problem("missing-key", frontMatterLine, 0, "half of this place's position is missing",
			"Give both latitude: and longitude: in degrees, or neither.")
	}
	e.requireName(&l.Name)
	e.requireSources(l.Sources)
	return l
}

// degrees is a single value that must be a number of degrees on either side of
// nought. One that is not is reported.
func (v value) degrees(most float64) (number float64, ok bool) {
	number, err := strconv.ParseFloat(v.text(), 64)
	if err != nil || !(number >= -most && number <= most) { // NaN is neither
		v.entry.problem("bad-number", v.line(), v.Column, quoted(v.Value)+" is no such number of degrees",
			"Write degrees with a point, south and west with a minus, such as -8.65.")
		return 0, false
	}
	return number, true
}

func readAbbreviation(e *entry) archive.Abbreviation {
	a := archive.Abbreviation{ID: e.id, File: e.file, Note: e.body}
	e.keys(e.root, readers{
		"short":   func(v value) { a.Short = v.text() },
		"long":    func(v value) { a.Long = v.text() },
		"sources": e.cited(&a.Sources),
	})
	if a.Short == "" || a.Long == "" {
		e.problem("missing-key", frontMatterLine, 0, "this acronym lacks its short or its long form",
			"Add lines such as short: ARF and long: ASEAN Regional Forum.")
	}
	e.requireSources(a.Sources)
	return a
}

// Boilerplate is a file of content/boilerplate: how texts begin that stand at
// the head or foot of documents and say nothing of the document itself.
type Boilerplate struct {
	furniture.Boilerplate
	ID      string
	Name    string
	Sources []string
	Note    string
}

func readBoilerplate(e *entry) Boilerplate {
	b := Boilerplate{ID: e.id, Note: e.body}
	var kind string
	var begins, contains []string
	e.keys(e.root, readers{
		"name": func(v value) { b.Name = v.text() },
		"kind": func(v value) {
			kind = v.text()
			e.oneOf(kind, []string{"boilerplate", "furniture"}, v.line(), v.Column)
		},
		"begins":   func(v value) { begins = v.texts() },
		"contains": func(v value) { contains = v.texts() },
		"sources":  e.cited(&b.Sources),
	})
	e.requireName(&b.Name)
	e.requireSources(b.Sources)
	b.Boilerplate = furniture.NewBoilerplate(kind, begins, contains)
	return b
}

// SetAside are the boilerplate texts as furniture.Parse wants them.
func (l *Lists) SetAside() []furniture.Boilerplate {
	if len(l.Boilerplate) == 0 {
		return nil
	}
	list := make([]furniture.Boilerplate, len(l.Boilerplate))
	for i, b := range l.Boilerplate {
		list[i] = b.Boilerplate
	}
	return list
}

// gather reads all entries of a folder that are named by ID.
func gather[T any](l *loader, kind string, read func(*entry) T) []T {
	var list []T
	for _, e := range l.entries(kind) {
		checkID(e)
		list = append(list, read(e))
	}
	return list
}
