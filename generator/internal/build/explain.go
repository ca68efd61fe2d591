package build

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer"
	"aseanarchive/generator/internal/read"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/visible"
)

// Explain prints every fact of one seed with its evidence, or its text of record,
// and returns the exit code.
func Explain(options Options, file string, text bool) int {
	b := &builder{Options: options}
	b.lists = authority.Load(b.Content, shown(b.Content), &b.log)
	folder, seed := locate(options.Seeds, file)
	if _, err := os.Stat(file); err != nil {
		b.printError("environment", fmt.Errorf("there is no file %s", file))
		return Environment
	}
	reader := read.Reader{Folder: folder, Cache: b.Cache, Limits: &b.lists.Site.Limits}
	var d *archive.Document
	source := alone(seed.File, b.most(), &b.log, func(ctx context.Context, log *diag.Log) *archive.Source {
		source := reader.File(ctx, seed, log)
		if source != nil && !text {
			d = infer.Document(source, b.lists, log)
		}
		return source
	})
	switch {
	case source == nil:
	case text:
		for line := 1; line <= source.Lines(); line++ {
			words := strings.Split(source.LineText(line), "\t")
			for i := range words {
				words[i] = visible.Line(words[i])
			}
			fmt.Fprintf(b.Output, "%d\t%s\n", line, strings.Join(words, "\t"))
		}
	default:
		b.print(d)
	}
	b.printDiagnostics()
	if b.log.Failed() {
		return Problems
	}
	return Done
}

// locate finds the seed of a file: its ID is its path in the folder of seeds,
// or its own name when it lies elsewhere.
func locate(seeds, file string) (folder string, seed read.Seed) {
	folder = filepath.Dir(file)
	if root, err := filepath.Abs(seeds); err == nil {
		if whole, err := filepath.Abs(file); err == nil && within(root, whole) {
			folder = seeds
			file, _ = filepath.Rel(root, whole)
		} else {
			file = filepath.Base(file)
		}
	}
	name := filepath.ToSlash(file)
	return folder, read.NewSeed(name, shown(folder))
}

// print writes a document's facts for a person, or as JSON.
func (b *builder) print(d *archive.Document) {
	if b.JSON {
		var out bytes.Buffer
		encoder := json.NewEncoder(&out)
		encoder.SetEscapeHTML(false)
		encoder.SetIndent("", "  ")
		_ = encoder.Encode(d)
		_, _ = b.Output.Write(visible.JSON(out.Bytes()))
		return
	}
	words, language := say.English.Count(d.Words, "word"), orUnknown(d.Language, "language not recognised")
	fmt.Fprintf(b.Output, "%s\n%s, %s, SHA-256 %s\n\n", visible.Line(d.File), words, language, d.SHA256)
	b.printFact("title", d.Title)
	b.printFact("date", d.Date.Fact)
	if d.Date.NotBefore != "" || d.Date.NotAfter != "" {
		b.printLine("written", "not before %s, not after %s", orUnknown(d.Date.NotBefore, "…"),
			orUnknown(d.Date.NotAfter, "…"))
	}
	for _, step := range d.Date.Reasoning {
		b.printLine("", "%s", step)
	}
	b.printFact("place", d.Place.Fact)
	b.printFact("kind", d.Kind)
	b.printFact("issuer", d.Issuer)
	b.printFact("author", d.Author)
	b.printFact("origin", d.Origin)
	b.printFact("rights", d.Rights)
	b.printNames(d)
	for _, e := range d.Events {
		b.printLine(
			"event",
			"%s, %s (%s, %s): %s",
			orUnknown(e.Date, dayNotKnown(e.Expression)),
			e.Role,
			e.Basis,
			e.Rule,
			e.Label,
		)
		b.printEvidence(e.Evidence)
	}
	for _, c := range d.Commitments {
		fmt.Fprintf(b.Output, "%-12s  %s (%s)\n", "commitment", c.Verb, c.Rule)
		b.printEvidence(c.Evidence)
	}
	for _, p := range d.Plans {
		b.printLine("plan", "%s, %s (%s)", p.Name, orUnknown(p.Period, "period not said"), p.Rule)
		b.printEvidence(p.Evidence)
	}
	for _, w := range d.Withheld {
		b.printLine("set aside", "%s", w.Kind)
		b.printEvidence([]archive.Evidence{{Line: w.Lines[0], Quote: w.Text}})
	}
	b.printRules(d)
}

// printNames writes whom and what a document names.
func (b *builder) printNames(d *archive.Document) {
	for _, p := range d.Partners {
		b.printLine("partner", "%s, %s (%s, %s)", p.Name, p.Role, p.Rule, say.English.Count(p.Mentions, "mention"))
		b.printEvidence(p.Evidence)
	}
	for _, m := range d.Members {
		b.printLine("member", "%s (%s, %s)%s", m.ID, m.Rule, say.English.Count(m.Mentions, "mention"),
			notYet(b.lists, m.ID, d.Date))
		b.printEvidence(m.Evidence)
	}
	for _, topic := range d.Topics {
		b.printLine("topic", "%s (%s, %s)", topic.ID, topic.Rule, say.English.Count(topic.Mentions, "mention"))
		b.printEvidence(topic.Evidence)
	}
	for _, m := range d.Meetings {
		number := ""
		if m.Ordinal > 0 {
			number = fmt.Sprintf(", number %d", m.Ordinal)
		}
		b.printLine("meeting", "%s%s (%s)", m.Name, number, m.Rule)
		b.printEvidence(m.Evidence)
	}
	for _, p := range d.Places {
		b.printLine("place named", "%s (%s, %s)", p.ID, p.Rule, say.English.Count(p.Mentions, "mention"))
		b.printEvidence(p.Evidence)
	}
	for _, a := range d.Acronyms {
		b.printLine("short form", "%s: %s (%s, %s)", a.Short, a.Long, a.Basis, a.Rule)
		b.printEvidence(a.Evidence)
	}
	for _, p := range d.People {
		b.printLine("person", "%s (%s)", strings.TrimSuffix(p.Name+", "+p.Role, ", "), p.Rule)
		b.printEvidence(p.Evidence)
	}
}

// notYet tells of a member that a document names before it was one when it joined.
func notYet(lists *authority.Lists, id string, date archive.Date) string {
	for i := range lists.Members {
		if m := &lists.Members[i].Member; m.ID == id && m.JoinsAfter(date) {
			return ", " + say.English.JoinedOn(m.Joined) + ", after this document"
		}
	}
	return ""
}

// printRules says in plain words what the rules of the facts are.
func (b *builder) printRules(d *archive.Document) {
	named := map[string]bool{}
	d.EachRule(func(rule string) { named[rule] = true })
	fmt.Fprintln(b.Output, "\nThe rules:")
	for _, rule := range infer.Rules() {
		if named[rule.Name] {
			b.printLine(rule.Name, "%s", rule.Says)
		}
	}
}

// printLine writes a name and, beside it, what there is to say, over as many
// lines of a terminal as it takes.
func (b *builder) printLine(name, format string, arguments ...any) {
	const indent, width = 14, 100
	line := fmt.Sprintf("%-*s", indent-2, name)
	at, begun := len([]rune(line)), false
	for _, word := range strings.Fields(fmt.Sprintf(format, arguments...)) {
		length := len([]rune(word))
		switch {
		case begun && at+1+length <= width:
			line += " "
			at++
		case !begun && at < indent:
			line += strings.Repeat(" ", indent-at)
			at = indent
		default:
			line += "\n" + strings.Repeat(" ", indent)
			at = indent
		}
		begun = true
		line += visible.Line(word)
		at += length
	}
	fmt.Fprintln(b.Output, line)
}

func (b *builder) printFact(name string, fact archive.Fact) {
	if !fact.Known() {
		b.printLine(name, "not known")
		return
	}
	b.printLine(name, "%s (%s, %s)", fact.Value, fact.Basis, fact.Rule)
	b.printEvidence(fact.Evidence)
	for _, against := range fact.Against {
		b.printLine("", "against it: %s (%s)", against.Value, against.Rule)
		b.printEvidence(against.Evidence)
	}
}

func (b *builder) printEvidence(evidence []archive.Evidence) {
	const longest = 160
	for _, e := range evidence {
		at := "line " + strconv.Itoa(e.Line)
		if e.Page > 0 {
			at += ", page " + strconv.Itoa(e.Page)
		}
		b.printLine("", "%s: “%s”", at, text.Cut(strings.Join(strings.Fields(e.Quote), " "), longest))
	}
}

// dayNotKnown says what is not known of a date: the year of a day that the text gives without it,
// else the day.
func dayNotKnown(expression string) string {
	for _, m := range dates.Mentions(expression) {
		if m.Form == dates.NoYear {
			return expression + ", year not known"
		}
	}
	return "day not known"
}

func orUnknown(value, otherwise string) string {
	if value == "" {
		return otherwise
	}
	return value
}
