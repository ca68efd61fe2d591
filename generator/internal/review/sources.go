package review

import (
	"cmp"
	_ "embed"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/say"
)

// The classes of sources, the best first.
const (
	Official  = "official"
	Press     = "press"
	Reference = "reference"
	Data      = "data"
	Mirror    = "mirror"
)

// Classes are all of them, in that order.
var Classes = []string{Official, Press, Reference, Data, Mirror}

//go:embed hosts.txt
var hosts string

// Hosts tells the class of hosts.
type Hosts struct{ class map[string]string }

// NewHosts reads hosts.txt, and takes the hosts of the lists' issuers for official,
// those of the press for the press.
func NewHosts(lists *authority.Lists) Hosts {
	h := Hosts{map[string]string{}}
	for line := range strings.Lines(hosts) {
		if fields := strings.Fields(line); len(fields) > 0 && !strings.HasPrefix(line, "#") {
			for _, host := range fields[1:] {
				h.class[strings.TrimPrefix(host, ".")] = fields[0]
			}
		}
	}
	for i := range lists.Issuers {
		for _, host := range lists.Issuers[i].Hosts {
			class := Official
			if lists.Issuers[i].Press {
				class = Press
			}
			if _, known := h.class[host]; !known {
				h.class[host] = class
			}
		}
	}
	return h
}

// Class is the class of the page at an address.
func (h Hosts) Class(address string) string {
	host := hostOf(inner(address))
	for host != "" {
		if class, known := h.class[host]; known {
			return class
		}
		_, host, _ = strings.Cut(host, ".")
	}
	return Press
}

// inner is the address of a page that an archive of the web keeps, which has that address
// at its own end.
func inner(address string) string {
	if !strings.Contains(hostOf(address), "archive") {
		return address
	}
	_, path, _ := strings.Cut(address, "://")
	if at := strings.Index(path, "/http"); at >= 0 {
		return path[at+1:]
	}
	return address
}

func hostOf(address string) string {
	parsed, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimSuffix(strings.TrimPrefix(parsed.Hostname(), "www."), ".")
}

// cited is a statement of the lists with the pages that it cites.
type cited struct {
	list, file, what string
	sources          []string
}

// statements are all that the lists state with sources.
func statements(lists *authority.Lists) []cited {
	var all []cited
	add := func(list, file, what string, sources []string) { all = append(all, cited{list, file, what, sources}) }
	for i := range lists.Series {
		s := &lists.Series[i]
		for _, e := range s.Editions {
			what := e.Special
			if e.Number > 0 {
				what = say.English.Ordinal(e.Number)
			}
			add("editions", s.File, what, e.Sources)
		}
	}
	for i := range lists.Partners {
		if p := &lists.Partners[i]; len(p.Sources) > 0 {
			add("partners", p.File, "the partner", p.Sources)
		}
		for _, step := range lists.Partners[i].Steps {
			add("steps", lists.Partners[i].File, say.English.Term(step.Name), step.Sources)
		}
	}
	for i := range lists.Groups {
		g := &lists.Groups[i]
		add("groups", g.File, "the group", g.Sources)
		for _, m := range slices.Concat(g.Partners, g.Members) {
			if len(m.Sources) > 0 {
				add("memberships", g.File, m.ID, m.Sources)
			}
		}
	}
	for i := range lists.Members {
		add("members", lists.Members[i].File, "the member", lists.Members[i].Sources)
	}
	for i := range lists.Localities {
		add("places", lists.Localities[i].File, "the place", lists.Localities[i].Sources)
	}
	for i := range lists.People {
		for _, term := range lists.People[i].Terms {
			add("terms", lists.People[i].File, term.Office+" of "+term.Of+", "+term.Term, term.Sources)
		}
	}
	for i := range lists.Rotations {
		for _, term := range lists.Rotations[i].Terms {
			add("rotations", lists.Rotations[i].File, term.Member+", "+term.Term, term.Sources)
		}
	}
	for i := range lists.Treaties {
		t := &lists.Treaties[i].Treaty
		add("treaties", t.File, "the treaty", t.Sources)
		for _, party := range t.Parties {
			add("parties", t.File, cmp.Or(party.Member, party.Partner, party.State), party.Sources)
		}
	}
	for i := range lists.Institutions {
		add("institutions", lists.Institutions[i].File, "the institution", lists.Institutions[i].Sources)
	}
	return append(all, others(lists)...)
}

// others are the statements of lists whose entries hold no dates.
func others(lists *authority.Lists) []cited {
	var all []cited
	for i := range lists.Topics {
		all = append(all, cited{"topics", lists.Topics[i].File, "the topic", lists.Topics[i].Sources})
	}
	for _, a := range lists.Acronyms {
		all = append(all, cited{"acronyms", a.File, a.Short, a.Sources})
	}
	return all
}

// Count is how many citations of a list are of each class.
type Count struct {
	List    string         `json:"list"`
	Classes map[string]int `json:"classes"`
	Weak    int            `json:"weak"` // statements on one source that is not official, or on mirrors alone
	All     int            `json:"statements"`
}

// Sources counts the citations of each list, in the order of the lists, and tells which
// statements are weak, by file.
func Sources(lists *authority.Lists) ([]Count, []Finding) {
	known := NewHosts(lists)
	var counts []Count
	var weak []Finding
	for _, s := range statements(lists) {
		at := slices.IndexFunc(counts, func(c Count) bool { return c.List == s.list })
		if at < 0 {
			at = len(counts)
			counts = append(counts, Count{List: s.list, Classes: map[string]int{}})
		}
		count := &counts[at]
		count.All++
		of := map[string]bool{}
		for _, source := range s.sources {
			class := known.Class(source)
			count.Classes[class]++
			of[class] = true
		}
		if why := weakness(s.sources, of); why != "" {
			weak = append(weak, Finding{s.file, s.what + " rests on " + why})
			count.Weak++
		}
	}
	sortFindings(weak)
	return counts, weak
}

// weakness says on what little a statement rests, "" when that is enough.
func weakness(sources []string, of map[string]bool) string {
	switch {
	case len(of) == 1 && of[Mirror]:
		return "mirrors alone"
	case len(sources) == 1 && !of[Official]:
		return "one source, " + hostOf(sources[0])
	}
	return ""
}

// Table writes the counts as lines of text for a terminal.
func Table(counts []Count) string {
	var b strings.Builder
	row := func(c Count) {
		fmt.Fprintf(&b, "%-12s%11d%7d", c.List, c.All, c.Weak)
		for _, class := range Classes {
			fmt.Fprintf(&b, "%11d", c.Classes[class])
		}
		b.WriteString("\n")
	}
	fmt.Fprintf(&b, "%-12s%11s%7s", "", "statements", "weak")
	for _, class := range Classes {
		fmt.Fprintf(&b, "%11s", class)
	}
	b.WriteString("\n")
	all := Count{List: "all", Classes: map[string]int{}}
	for _, c := range counts {
		row(c)
		all.All, all.Weak = all.All+c.All, all.Weak+c.Weak
		for _, class := range Classes {
			all.Classes[class] += c.Classes[class]
		}
	}
	row(all)
	return b.String()
}
