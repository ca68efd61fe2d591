package cite

import (
	"strings"
)

// usual is how many bytes an entry has, about, or more.
const usual = 1 << 10

// RIS is the work in the tagged form that reference managers exchange. Its
// lines end in a carriage return and a line feed.
func RIS(w Work) string {
	f := w.form()
	var b strings.Builder
	b.Grow(usual)
	line := func(tag, value string) {
		if value = clean(value); value != "" {
			b.WriteString(tag + "  - " + value + "\r\n")
		}
	}
	line("TY", f.ris)
	line("ID", bibKey(w.Key))
	line("TI", w.ShownTitle())
	for _, name := range w.Creators() {
		line("AU", risName(name))
	}
	if f.newspaper {
		line("T2", w.Issuer)
	} else {
		line("PB", w.Issuer)
	}
	if date, year := risDate(w.Date); year != "" {
		line("PY", year)
		line("DA", date)
	}
	line("CY", w.Place)
	line("LA", w.Language)
	line("M3", f.genre)
	line("UR", link(w.URL()))
	for _, word := range w.Keywords {
		line("KW", word)
	}
	line("AB", w.Abstract)
	line("N1", w.note())
	line("DB", w.Archive)
	b.WriteString("ER  - \r\n")
	return b.String()
}

// risName has its only comma between family and given name: a second one would
// split an organisation.
func risName(n Name) string {
	if n.Literal != "" {
		return Undivided(n.Literal)
	}
	return Undivided(n.Family) + ", " + strings.ReplaceAll(n.Given, ",", "")
}

// Undivided is a name of an organisation for readers that split names at
// commas and semicolons: those are dashes in it.
func Undivided(name string) string {
	return clean(strings.NewReplacer(",", " –", ";", " –").Replace(name))
}

// risDate is a date as YYYY/MM/DD/more and its year, as far as the date says.
// What the numbers cannot say stands behind them in words.
func risDate(date string) (full, year string) {
	p, ok := common(date)
	if !ok {
		return "", ""
	}
	full, year = "", digits(p.year, 4)
	full = year + "/"
	if p.month > 0 {
		full += digits(p.month, 2)
	}
	full += "/"
	if p.day > 0 {
		full += digits(p.day, 2)
	}
	full += "/"
	if p.about || p.season > 0 || p.quarter > 0 || strings.Contains(date, "/") {
		full += plainDate(date)
	}
	return full, year
}
