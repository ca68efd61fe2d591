package authority

import (
	"slices"
	"strconv"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
)

// Treaty is a file of content/treaties.
type Treaty struct {
	archive.Treaty
	Aliases []string
	lines   map[string]int
}

// acts are those by which somebody becomes party to a treaty.
var acts = []string{"signature", "ratification", "accession", "entry-into-force"}

func readTreaty(e *entry) Treaty {
	t := Treaty{Treaty: archive.Treaty{ID: e.id, File: e.file, Note: e.body}, lines: map[string]int{}}
	e.keys(e.root, readers{
		"name":     named(&t.Name, t.lines),
		"short":    named(&t.Short, t.lines),
		"aliases":  namedAll(&t.Aliases, t.lines),
		"kind":     func(v value) { t.Kind = v.text(); e.oneOf(t.Kind, archive.Instruments, v.line(), v.Column) },
		"with":     func(v value) { t.With = v.texts() },
		"signed":   func(v value) { t.Signed = v.date() },
		"place":    func(v value) { t.Place = v.text() },
		"meeting":  func(v value) { t.Meeting = v.text() },
		"in-force": func(v value) { t.InForce = v.date(); e.checkOrder(v, t.Signed, t.InForce) },
		"period":   func(v value) { t.Period = v.term() },
		"plan":     func(v value) { t.Plan = v.text() },
		"step":     func(v value) { t.Step = v.text(); e.oneOf(t.Step, steps, v.line(), v.Column) },
		"sources":  e.cited(&t.Sources),
		"parties": func(v value) {
			for _, child := range v.children() {
				t.Parties = append(t.Parties, readTreatyParty(e, child))
			}
		},
	})
	e.requireName(&t.Name)
	e.requireSources(t.Sources)
	if t.Kind == "" {
		e.problem("missing-key", frontMatterLine, 0, "it is not said what kind of instrument this is",
			"Add a line such as kind: treaty.")
	}
	if t.Plan != "" && t.Period == "" {
		e.problem("missing-key", frontMatterLine, 0, "this plan has no years, by which it is told from the others "+
			"of its lineage", "Add a line such as period: \"2021/2025\".")
	}
	return t
}

// checkOrder reports a treaty that is said to be in force before it was signed.
func (e *entry) checkOrder(v value, signed, inForce string) {
	if signed != "" && inForce != "" && edtf.Before(inForce, signed) {
		e.problem("bad-date", v.line(), v.Column, "it cannot be in force since "+inForce+" and be signed "+signed,
			"Correct one of the two.")
	}
}

func readTreatyParty(e *entry, v value) archive.TreatyParty {
	var p archive.TreatyParty
	e.keys(v.Node, readers{
		"member":  func(v value) { p.Member = v.text() },
		"partner": func(v value) { p.Partner = v.text() },
		"state":   func(v value) { p.State = v.text() },
		"act":     func(v value) { p.Act = v.text(); e.oneOf(p.Act, acts, v.line(), v.Column) },
		"date":    func(v value) { p.Date = v.date() },
		"sources": e.cited(&p.Sources),
	})
	names := slices.DeleteFunc([]string{p.Member, p.Partner, p.State}, func(n string) bool { return n == "" })
	if len(names) != 1 {
		e.problem("missing-key", v.line(), v.Column, "a party has one name, and this one has "+strconv.Itoa(len(names)),
			"Add member: or partner: with the ID of a file, or state: with a name where there is none.")
	}
	if p.Date == "" || p.Act == "" {
		e.problem("missing-key", v.line(), v.Column, "it is not said when or how this party joined",
			"Add lines such as date: \"2005-12-10\" and act: accession.")
	}
	e.requireCited(v, p.Sources, "this party")
	return p
}
