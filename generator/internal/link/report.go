package link

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/review"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text/slug"
)

const (
	mostItems     = 100 // of a section of the report
	mostDocuments = 10  // of an item
)

// reporter works out what an archivist may want to settle.
//
// What an editor has settled is not in the report: a key of a correction
// settles its fact also where it is empty, for "there is none" is an answer;
// a file of content/ settles the name it describes; related: settles that two
// documents have one text.
type reporter struct {
	*archive.Archive
	lists *authority.Lists
	files map[string]bool // snippets' names that are taken
}

// report works out all sections. Those with nothing to settle are left out.
func report(a *archive.Archive, lists *authority.Lists) archive.Report {
	r := &reporter{a, lists, map[string]bool{}}
	for i := range lists.Acronyms {
		r.files[acronymFolder+lists.Acronyms[i].ID+".md"] = true
	}
	var report archive.Report
	for _, section := range [...]archive.ReportSection{
		r.textless(), r.undated(), r.untitled(), r.contradictions(), r.disputedMeetings(), r.partnerless(), r.twins(),
		r.unknownPartners(), r.unknownTopics(), r.unknownMeetings(), r.meanings(), r.unexplained(),
	} {
		if section.Count > 0 {
			report.Sections = append(report.Sections, section)
		}
	}
	for _, section := range review.Worklist(lists) {
		if section.Count > 0 {
			report.Sections = append(report.Sections, section)
		}
	}
	return report
}

// listed fills a section: all of a list are counted, the first are shown.
func listed[T any](section archive.ReportSection, list []T, item func(T) archive.ReportItem) archive.ReportSection {
	section.Count = len(list)
	for _, x := range list[:min(len(list), mostItems)] {
		section.Items = append(section.Items, item(x))
	}
	return section
}

// those are the documents of which something is to be settled.
func (r *reporter) those(open func(*archive.Entry) bool) []*archive.Entry {
	var list []*archive.Entry
	for _, d := range r.Documents {
		if open(d) {
			list = append(list, d)
		}
	}
	return list
}

// settled reports whether a correction has a key, be it empty.
func (r *reporter) settled(d *archive.Entry, key string) bool {
	switch key {
	case "date":
		return d.Given.Settled(archive.DateKeys...)
	case "source_url":
		return d.Given.Settled(archive.OriginKeys...)
	}
	return d.Given.Settled(key)
}

// textless are the files that are documents though nothing can be read out of them.
func (r *reporter) textless() archive.ReportSection {
	return listed(
		archive.ReportSection{
			ID:      "textless",
			Heading: "Without a text",
			Short:   "without a text",
			Says: "No text can be read out of these files: they are scans, which are pictures of pages, or they want " +
				"a password. Read a scan by a program for text recognition, and save the other without its password. " +
				"A text that stands in the file named here is taken for that of the document.",
		},
		r.those(func(d *archive.Entry) bool { return d.Received != nil && d.Words == 0 }),
		func(d *archive.Entry) archive.ReportItem {
			return archive.ReportItem{
				Documents: []*archive.Entry{d},
				Says:      []string{"Its text can be put into " + d.File + ".txt"},
			}
		},
	)
}

func (r *reporter) undated() archive.ReportSection {
	return listed(archive.ReportSection{
		ID:      "undated",
		Heading: "Without a date",
		Short:   "without a date",
		Says: "Nothing in these documents states when they were issued. Where the text bounds the time, the " +
			"reasons are given.",
	}, r.those(func(d *archive.Entry) bool {
		return !d.Date.Known() && !r.settled(d,
			"date")
	}), func(d *archive.Entry) archive.ReportItem {
		return archive.ReportItem{
			Documents: []*archive.Entry{d},
			Says:      d.Date.Reasoning,
			Snippets: []archive.Snippet{
				r.correction(
					d,
					field("date", "", "such as 2016-05-13 or 2016; left empty, it says that none can be found"),
				),
			},
		}
	})
}

func (r *reporter) untitled() archive.ReportSection {
	return listed(
		archive.ReportSection{
			ID:      "untitled",
			Heading: "With a supplied title",
			Short:   "with a supplied title",
			Says: "These documents have no title of their own; one was made for display. Put down a better one, " +
				"or this one to let it stand.",
		},
		r.those(func(d *archive.Entry) bool { return d.Title.Basis == archive.Supplied && !r.settled(d, "title") }),
		func(d *archive.Entry) archive.ReportItem {
			return archive.ReportItem{
				Documents: []*archive.Entry{d},
				Snippets:  []archive.Snippet{r.correction(d, field("title", d.Title.Value, ""))},
			}
		},
	)
}

// factKeys are the keys of corrections by which facts are set.
var factKeys = []struct {
	key  string
	fact func(*archive.Entry) archive.Fact
}{
	{"title", func(d *archive.Entry) archive.Fact { return d.Title }},
	{"date", func(d *archive.Entry) archive.Fact { return d.Date.Fact }},
	{"place", func(d *archive.Entry) archive.Fact { return d.Place.Fact }},
	{"kind", func(d *archive.Entry) archive.Fact { return d.Kind }},
	{"issuer", func(d *archive.Entry) archive.Fact { return d.Issuer }},
	{"author", func(d *archive.Entry) archive.Fact { return d.Author }},
	{"source_url", func(d *archive.Entry) archive.Fact { return d.Origin }},
	{"rights", func(d *archive.Entry) archive.Fact { return d.Rights }},
}

func (r *reporter) contradictions() archive.ReportSection {
	disputed := func(d *archive.Entry, key string, fact archive.Fact) bool {
		return len(fact.Against) > 0 && fact.Source != archive.FromCorrection && !r.settled(d, key)
	}
	return listed(
		archive.ReportSection{
			ID:      "contradictions",
			Heading: "With a contradiction",
			Short:   "with a contradiction",
			Says: "What was handed in with these documents and what their text says differ. The first is used; " +
				"both are shown. Put down the right one.",
		},
		r.those(func(d *archive.Entry) bool {
			for _, f := range factKeys {
				if disputed(d, f.key, f.fact(d)) {
					return true
				}
			}
			return false
		}),
		func(d *archive.Entry) archive.ReportItem {
			item := archive.ReportItem{Documents: []*archive.Entry{d}}
			var fields []yamlField
			for _, f := range factKeys {
				fact := f.fact(d)
				if !disputed(d, f.key, fact) {
					continue
				}
				var others []string
				for _, against := range fact.Against {
					others = append(others, against.Value)
					item.Says = append(item.Says, disagreement(f.key, fact, against))
				}
				fields = append(fields, field(f.key, fact.Value, "or "+strings.Join(others, ", or ")))
			}
			item.Snippets = []archive.Snippet{r.correction(d, fields...)}
			return item
		},
	)
}

// disputedMeetings are those of which a document and their file differ.
func (r *reporter) disputedMeetings() archive.ReportSection {
	return listed(
		archive.ReportSection{
			ID:      "disputed-meetings",
			Heading: "With another day or place of a meeting",
			Short:   "with another day or place of a meeting",
			Says: "These documents give a meeting another day or place than its file in content/meetings does. " +
				"Another meeting may be meant, or one of the two is wrong. They stand apart on the meeting’s page.",
		},
		r.those(func(d *archive.Entry) bool {
			return slices.ContainsFunc(d.Meetings, func(m archive.MeetingMention) bool { return len(m.Against) > 0 })
		}),
		func(d *archive.Entry) archive.ReportItem {
			item := archive.ReportItem{Documents: []*archive.Entry{d}}
			for _, m := range d.Meetings {
				item.Says = append(item.Says, m.Against...)
			}
			return item
		},
	)
}

// disagreement says what two sources of a fact say.
func disagreement(key string, fact, against archive.Fact) string {
	one, other := say.English.Term(string(fact.Source)), say.English.Term(string(against.Source))
	says := fmt.Sprintf("The %s is %s by the %s, and %s by the %s", key, fact.Value, one, against.Value, other)
	if len(against.Evidence) > 0 {
		says += fmt.Sprintf(
			", line %d: “%s”",
			against.Evidence[0].Line,
			strings.Join(strings.Fields(against.Evidence[0].Quote), " "),
		)
	}
	return says + "."
}

func (r *reporter) partnerless() archive.ReportSection {
	return listed(archive.ReportSection{ID: "no-partner", Heading: "Naming no partner", Short: "naming no partner",
		Says: "No name of a partner that content/partners knows stands in these documents.",
	}, r.those(func(d *archive.Entry) bool {
		return len(d.Partners) == 0 && !r.settled(d,
			"partners")
	}), func(d *archive.Entry) archive.ReportItem {
		return archive.ReportItem{
			Documents: []*archive.Entry{d},
			Snippets: []archive.Snippet{
				r.correction(
					d,
					fieldList(
						"partners",
						nil,
						"such as [japan, united-states]; left empty, it says that there is none",
					),
				),
			},
		}
	})
}

func (r *reporter) twins() archive.ReportSection {
	var open []archive.Twins
	for _, twins := range r.Twins {
		if slices.ContainsFunc(
			twins.Documents[1:],
			func(d *archive.Entry) bool { return !r.related(d, twins.Documents[0]) },
		) {
			open = append(open, twins)
		}
	}
	return listed(
		archive.ReportSection{
			ID:      "same-text",
			Heading: "With the same or nearly the same text",
			Noun:    "group",
			Short:   "of documents with one text",
			Says: "The first of each group is the oldest. Take one of the files away if it came in twice; where " +
				"both belong here, say that they are related.",
		},
		open,
		func(twins archive.Twins) archive.ReportItem {
			first := twins.Documents[0]
			item := archive.ReportItem{
				Documents: firstOf(twins.Documents),
				More:      more(twins.Documents),
				Notes:     []string{""},
			}
			for i := 1; i < len(item.Documents); i++ {
				d := twins.Documents[i]
				item.Notes = append(item.Notes, likeness(twins.Resemblance[i]))
				if !r.related(d, first) {
					item.Snippets = append(item.Snippets, r.relation(d, first))
				}
			}
			return item
		},
	)
}

// likeness says how much of a text another has.
func likeness(resemblance float64) string {
	if resemblance == 1 {
		return "the same text"
	}
	return fmt.Sprintf("%.0f %% of the text", 100*resemblance)
}

// related reports whether an editor said that two documents belong together.
func (r *reporter) related(d, other *archive.Entry) bool {
	return slices.Contains(r.lists.Corrections[d.ID].Related, other.ID) ||
		slices.Contains(r.lists.Corrections[other.ID].Related, d.ID)
}

// relation is the correction that says so.
func (r *reporter) relation(d, other *archive.Entry) archive.Snippet {
	known := r.lists.Corrections[d.ID].Related
	comment := ""
	if len(known) > 0 {
		comment = "in place of the list that is there"
	}
	return r.correction(d, fieldList("related", append(slices.Clone(known), other.ID), comment))
}

func firstOf(documents []*archive.Entry) []*archive.Entry {
	return documents[:min(len(documents), mostDocuments)]
}

func more(documents []*archive.Entry) int { return max(0, len(documents)-mostDocuments) }

func (r *reporter) unknownPartners() archive.ReportSection {
	var open []archive.PartnerEntry
	for _, p := range r.Partners {
		if p.File == "" {
			open = append(open, p)
		}
	}
	return listed(
		archive.ReportSection{
			ID:      "partners",
			Heading: "Partners without a file",
			Noun:    "partner",
			Short:   "without a file",
			Says:    "Front matter names them, and content/partners does not describe them.",
		},
		open,
		func(p archive.PartnerEntry) archive.ReportItem {
			documents := slices.Concat(p.Party, p.Mentioned)
			return archive.ReportItem{
				Subject:   p.Name,
				Address:   p.Address,
				Documents: firstOf(documents),
				More:      more(documents),
				Snippets: []archive.Snippet{entryFile("content/partners/"+p.ID+".md",
					field("name", p.Name, ""), field("type", "country", "or organisation"))},
			}
		},
	)
}

func (r *reporter) unknownTopics() archive.ReportSection {
	var open []archive.TopicEntry
	for _, t := range r.Topics {
		if t.File == "" {
			open = append(open, t)
		}
	}
	return listed(
		archive.ReportSection{
			ID:      "topics",
			Heading: "Topics without a file",
			Noun:    "topic",
			Short:   "without a file",
			Says: "Front matter names them, and content/topics does not describe them. The terms are those by " +
				"which they are found in texts.",
		},
		open,
		func(t archive.TopicEntry) archive.ReportItem {
			documents := documentsOf(t.Named)
			name := r.givenTopic(documents[0], t)
			return archive.ReportItem{
				Subject:   name,
				Address:   t.Address,
				Documents: firstOf(documents),
				More:      more(documents),
				Snippets: []archive.Snippet{entryFile("content/topics/"+t.ID+".md",
					field("name", name, ""), fieldList("terms", []string{name}, ""), r.sources(documents))},
			}
		},
	)
}

// givenTopic is a topic in the words in which a document names it.
func (r *reporter) givenTopic(d *archive.Entry, t archive.TopicEntry) string {
	for _, setting := range d.Given.Of("topics") {
		for _, value := range setting.Values {
			if slug.ID(value, "topic") == t.ID {
				return strings.Join(strings.Fields(value), " ")
			}
		}
	}
	return t.Name
}

func documentsOf(mentions []archive.Mention) []*archive.Entry {
	var list []*archive.Entry
	for _, m := range mentions {
		if len(list) == 0 || list[len(list)-1] != m.Document {
			list = append(list, m.Document)
		}
	}
	return list
}

// sources are the addresses from which documents came, a blank where none is
// known: content/ takes no blank, so that it cannot be forgotten.
func (r *reporter) sources(documents []*archive.Entry) yamlField {
	for _, d := range documents {
		if origin := d.Origin.Value; strings.HasPrefix(origin, "https://") || strings.HasPrefix(origin, "http://") {
			return fieldList("sources", []string{origin}, "")
		}
	}
	return fieldList("sources", []string{""}, "the address of a page that says so")
}

func (r *reporter) unknownMeetings() archive.ReportSection {
	var open []archive.SeriesEntry
	for _, s := range r.Meetings {
		if s.File == "" {
			open = append(open, s)
		}
	}
	return listed(
		archive.ReportSection{
			ID:      "meetings",
			Heading: "Meetings without a file",
			Noun:    "meeting",
			Short:   "without a file",
			Says:    "Two or more documents name them, and content/meetings does not describe them.",
		},
		open,
		func(s archive.SeriesEntry) archive.ReportItem {
			item := archive.ReportItem{Subject: s.Name, Address: s.Address}
			documents := documentsOf(s.Named)
			var editions []yamlField
			for _, e := range s.Editions {
				if e.GapTo == 0 {
					named := documentsOf(e.Named)
					documents = append(documents, named...)
					editions = append(
						editions,
						fields(number("number", e.Number), field("date", "", "when it was held"), r.sources(named)),
					)
				}
			}
			if len(editions) == 0 {
				editions = []yamlField{
					fields(
						field("special", "", "its name, or number: with its number"),
						field("date", "", "when it was held"),
						r.sources(documents),
					),
				}
			}
			documents = r.inOrder(documents)
			item.Documents, item.More = firstOf(documents), more(documents)
			item.Snippets = []archive.Snippet{
				entryFile(
					"content/meetings/"+s.ID+".md",
					field(
						"name",
						s.Name,
						"",
					),
					field("level", "other", "or summit, ministerial, senior-officials, forum"),
					sequence("editions", editions[:min(len(editions), mostDocuments)]),
				),
			}
			return item
		},
	)
}

// inOrder puts documents in the order of the archive, each once.
func (r *reporter) inOrder(documents []*archive.Entry) []*archive.Entry {
	named := map[*archive.Entry]bool{}
	for _, d := range documents {
		named[d] = true
	}
	return r.those(func(d *archive.Entry) bool { return named[d] })
}

const acronymFolder = "content/acronyms/"

// acronymFile is the name of a file for one more meaning of a short form.
func (r *reporter) acronymFile(short string) string {
	name := acronymFolder + slug.ID(short, "acronym")
	file := name + ".md"
	for n := 2; r.files[file]; n++ {
		file = fmt.Sprintf("%s-%d.md", name, n)
	}
	r.files[file] = true
	return file
}

func (r *reporter) meanings() archive.ReportSection {
	var open []archive.AcronymEntry
	for _, a := range r.Acronyms {
		if a.Meanings = unlike(a.Meanings); len(a.Meanings) > 1 && slices.ContainsFunc(a.Meanings, unlisted) {
			open = append(open, a)
		}
	}
	return listed(
		archive.ReportSection{
			ID:      "meanings",
			Heading: "Short forms with two meanings",
			Noun:    "short form",
			Short:   "with two meanings",
			Says: "Documents define them in different ways. Look whether one is a mistake of the source or of " +
				"the reader; where both are right, put both into the list.",
		},
		open,
		func(a archive.AcronymEntry) archive.ReportItem {
			item := archive.ReportItem{Subject: a.Short}
			for _, m := range a.Meanings {
				documents := documentsOf(slices.Concat(m.Defined, m.Used))
				item.Documents = append(item.Documents, documents[0])
				item.Notes = append(item.Notes, m.Long)
				item.More += len(documents) - 1
				if m.Listed == nil {
					item.Snippets = append(
						item.Snippets,
						entryFile(
							r.acronymFile(a.Short),
							field("short", a.Short, ""),
							field("long", m.Long, ""),
							r.sources(documents),
						),
					)
				}
			}
			return item
		},
	)
}

func unlisted(m archive.AcronymMeaning) bool { return m.Listed == nil }

// unlike leaves out meanings that are another one in slightly other words.
func unlike(meanings []archive.AcronymMeaning) []archive.AcronymMeaning {
	var list []archive.AcronymMeaning
	for _, m := range meanings {
		if !slices.ContainsFunc(
			list,
			func(other archive.AcronymMeaning) bool { return sameMeaning(m.Long, other.Long) },
		) {
			list = append(list, m)
		}
	}
	return list
}

// sameMeaning reports whether two long forms have half of their words in
// common: they are spellings of one name then.
func sameMeaning(a, b string) bool {
	words := func(long string) map[string]bool {
		set := map[string]bool{}
		for word := range strings.SplitSeq(slug.Of(long), "-") {
			set[strings.TrimSuffix(word, "s")] = true
		}
		return set
	}
	x, y := words(a), words(b)
	common := 0
	for word := range x {
		if y[word] {
			common++
		}
	}
	return 2*common >= len(x)+len(y)-common
}

// shortUsed is a short form that nobody explains with the documents that use it.
type shortUsed struct {
	short     string
	uses      int
	documents []*archive.Entry
}

func (r *reporter) unexplained() archive.ReportSection {
	byShort := map[string]*shortUsed{}
	for _, d := range r.Documents {
		for _, use := range d.Unexplained {
			s, ok := byShort[use.Short]
			if !ok {
				s = &shortUsed{short: use.Short}
				byShort[use.Short] = s
			}
			s.uses += use.Uses
			s.documents = append(s.documents, d)
		}
	}
	var open []*shortUsed
	for _, s := range byShort {
		open = append(open, s)
	}
	// Those in the most documents first; by their letters for determinism.
	slices.SortFunc(open, func(a, b *shortUsed) int {
		return cmp.Or(len(b.documents)-len(a.documents), b.uses-a.uses, strings.Compare(a.short, b.short))
	})
	return listed(
		archive.ReportSection{
			ID:      "unexplained",
			Heading: "Short forms that nobody explains",
			Noun:    "short form",
			Short:   "that nobody explains",
			Says:    "Documents use them without saying what they stand for, and content/acronyms does not know them.",
		},
		open,
		func(s *shortUsed) archive.ReportItem {
			return archive.ReportItem{Subject: s.short, Documents: firstOf(s.documents), More: more(s.documents),
				Snippets: []archive.Snippet{
					entryFile(
						r.acronymFile(s.short),
						field(
							"short",
							s.short,
							"",
						),
						field("long", "", "what it stands for"),
						fieldList("sources", []string{""}, "the address of a page that says so"),
					),
				}}
		},
	)
}
