package subject

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/slug"
	"aseanarchive/generator/internal/text/wholeword"
)

// discussing are words that say that something was discussed.
var discussing = lexicon.List("en/words-of-what-was-discussed")

// denials stand right before them where it was not.
var denials = lexicon.List("en/words-that-deny")

// isDiscussed reports whether the sentence of a name says that what it names was
// discussed, or gave concern: “a frank exchange of views on developments in …”. What is
// named behind such words in their sentence is among it; before them it stands near.
func (r *reading) isDiscussed(n *paper.Name) bool {
	const near, far = 80, 320 // bytes
	from, to := paper.SentenceAround(r.SentencesOf(n.Leaf), n.Start)
	said := false
	paper.StretchOf(n.Leaf, max(from, n.Start-far), min(to, n.End+near)).Each(discussing, func(m lexicon.Match) {
		before := strings.TrimRight(n.Leaf.String[from:m.Start], " ")
		denied := denials.Has(before[strings.LastIndexByte(before, ' ')+1:])
		said = said || !denied
	})
	return said
}

// topics are the subjects of the text: those whose terms stand in two of its sentences or
// make up one, or once where the text says what it is about, or that this was discussed. A
// term in passing is no subject, and neither are two in one breath, “the COVID-19 pandemic”.
func (r *reading) topics() []archive.TopicMention {
	list := []archive.TopicMention{}
	known := map[string]bool{}
	told := telling{r, map[string]*said{}}
	for _, g := range r.Gather(authority.TopicTerm, told.counts) {
		if !told.spoken[g.ID].again && !g.Leading && !r.isDiscussed(g.First) {
			continue
		}
		known[g.ID] = true
		list = append(list, archive.TopicMention{ID: g.ID, Mentions: g.Mentions, Rule: rule.Terms,
			Evidence: r.Evidence(g), Paragraphs: g.Paragraphs})
	}
	if g, ok := r.Given("topics"); ok {
		list = r.withGiven(list, g, known)
	}
	if !r.Settings.Settled("topics") {
		list = r.withTags(list, known)
	}
	// The most spoken of first; by ID for determinism.
	slices.SortFunc(list, func(a, b archive.TopicMention) int {
		return cmp.Or(b.Mentions-a.Mentions, strings.Compare(a.ID, b.ID))
	})
	return list
}

// said is how a topic was spoken of so far.
type said struct {
	last  *paper.Name
	times int  // in its sentence, not counting two that stand side by side
	lists int  // sentences that have it as one of a list, when no other has it
	again bool // more than in passing
}

// telling hears how the topics of a text are spoken of, while its names are gathered.
type telling struct {
	*reading
	spoken map[string]*said
}

// takingSides are words of a sentence that says what somebody holds of its subject.
var takingSides = lexicon.List("en/words-of-taking-sides")

// counts reports a term that speaks of its topic, and hears it. A topic is spoken of again
// where its terms stand in more than one sentence, or make up one: “maritime security,
// freedom of navigation and the suppression of piracy”. Two do where the sentence takes
// sides.
func (t telling) counts(n *paper.Name) bool {
	const much = 3 // terms that make up a sentence
	topic := t.spoken[n.Target]
	if !t.isSubject(n) || topic == nil && t.isBareCountry(n) {
		return false
	}
	switch {
	case topic == nil:
		t.spoken[n.Target] = &said{last: n, times: 1, lists: t.listed(n)}
		return true
	case topic.again:
	case !t.areOfOneSentence(topic.last, n):
		topic.lists *= t.listed(n) // none where another sentence had it otherwise
		if topic.lists > 0 {
			topic.lists++
		}
		topic.again = topic.lists == 0 || topic.lists > much
	case strings.Trim(n.Leaf.String[topic.last.End:n.Start], " (") != "":
		topic.times++
		topic.again = topic.times == much || t.takesSides(n)
	}
	topic.last = n
	return true
}

// listed is 1 for a term that is one of many in a list, and 0 for any other: “trade, energy, food, education and
// ports”. Two such lists say no more of it than that it is a field of work.
func (t telling) listed(n *paper.Name) int {
	const fewest, most = 4, 4 // points of a list, words of one
	from, to := paper.SentenceAround(t.SentencesOf(n.Leaf), n.Start)
	said := n.Leaf.String[from:to]
	begin := from + strings.LastIndexAny(n.Leaf.String[from:n.Start], ",;:") + 1
	end := to
	if at := strings.IndexAny(n.Leaf.String[n.End:to], ",;"); at >= 0 {
		end = n.End + at
	}
	points := strings.Count(said, ",") + strings.Count(said, ";") + 1
	if points < fewest || len(strings.Fields(n.Leaf.String[begin:end])) > most {
		return 0
	}
	return 1
}

// troubles are words of what is wrong in a country, or is said of it.
var troubles = lexicon.List("en/words-of-trouble-in-a-country")

// isBareCountry reports the name of a country where a topic happens, in a sentence that
// says nothing of it: the war in Ukraine is a topic, and wheat from Ukraine is none. A
// title and a heading say what a text is about.
func (r *reading) isBareCountry(n *paper.Name) bool {
	country := n.Leaf.String[n.Start:n.End]
	i := slices.IndexFunc(r.Lists.Topics, func(t authority.Topic) bool { return t.ID == n.Target })
	if i < 0 || !r.Lists.Topics[i].IsCountry(country) {
		return false
	}
	isTitled := n.Leaf.Index == r.Title || wholeword.In(r.Titled.Value, country)
	if n.Leaf.Kind == text.Heading || isTitled || r.isDiscussed(n) {
		return false
	}
	from, to := paper.SentenceAround(r.SentencesOf(n.Leaf), n.Start)
	return !paper.StretchOf(n.Leaf, from, to).Has(troubles)
}

// takesSides reports a name in a sentence that does.
func (r *reading) takesSides(n *paper.Name) bool {
	from, to := paper.SentenceAround(r.SentencesOf(n.Leaf), n.Start)
	return paper.StretchOf(n.Leaf, from, to).Has(takingSides)
}

// areOfOneSentence reports two names of one sentence.
func (r *reading) areOfOneSentence(one, other *paper.Name) bool {
	if one.Leaf != other.Leaf {
		return false
	}
	_, to := paper.SentenceAround(r.SentencesOf(one.Leaf), one.Start)
	return other.Start < to
}

var (
	// fieldBodies are bodies and posts that are called after the field of their work.
	fieldBodies = lexicon.List("en/bodies-called-after-a-field")
	// fieldPrepositions stand between them and it.
	fieldPrepositions = lexicon.List("en/prepositions-of-a-field")
)

// isSubject reports a term that is more than a part of what a body or a post is called:
// who names the University of Canterbury or the Minister of Food Security speaks of
// neither education nor food. In a heading each word has a capital, and all count but those
// behind a body or a post: “Under Secretary for Food Security”.
func (r *reading) isSubject(n *paper.Name) bool {
	if isBackdrop(n) {
		return false
	}
	words := n.Leaf.Words
	first, _ := slices.BinarySearchFunc(words, int32(n.Start), func(w text.Word, at int32) int {
		return cmp.Compare(w.Start, at)
	})
	if first == len(words) || !words[first].Is(text.Capital) || n.Leaf.Index == r.Title {
		return true
	}
	last := first
	for last+1 < len(words) && int(words[last+1].Start) < n.End {
		last++
	}
	if !words[last].Is(text.Small) { // all is in capitals, or a short form
		return true
	}
	return !isFieldOf(n.Leaf, first) && (n.Leaf.Kind == text.Heading || !isFieldBefore(n.Leaf, first, last))
}

// backdrops stand before what a text names as the time of something else.
var backdrops = lexicon.List("en/words-before-a-backdrop")

// isBackdrop reports a term that only tells the time: “in the post-COVID-19 era”, “since the
// pandemic”.
func isBackdrop(n *paper.Name) bool {
	words := paper.StretchOf(n.Leaf, max(0, n.Start-longestBackdrop), n.Start).Words()
	if len(words) > 0 && words[len(words)-1].Of(n.Leaf.String) == "the" {
		words = words[:len(words)-1]
	}
	return len(words) > 0 && backdrops.HasKey(words[len(words)-1].Key)
}

// longestBackdrop is how many bytes such a word and an article have at most.
const longestBackdrop = 20

// isFieldOf reports that the word at first belongs to the field of a body that stands
// before it: “Ministry of Industry, Science and Technology”.
func isFieldOf(leaf *paper.Block, first int) bool {
	const most = 8 // words
	words, s := leaf.Words, leaf.String
	for i := first - 1; i >= max(0, first-most); i-- {
		w := &words[i]
		switch gap := s[w.End:words[i+1].Start]; gap {
		case " ", ", ", "-", " & ":
		default:
			return false
		}
		switch {
		case fieldBodies.HasKey(w.Key) && w.Is(text.Capital):
			return fieldPrepositions.HasKey(words[i+1].Key)
		case !w.Is(text.Capital) && !insideNames.HasKey(w.Key):
			return false
		}
	}
	return false
}

// isFieldBefore reports that a body is called after the words from first to last:
// “Economic Community Department”, “Business Council”, or is the last of them:
// “Tsinghua University”.
func isFieldBefore(leaf *paper.Block, first, last int) bool {
	const most = 4 // words
	words, s := leaf.Words, leaf.String
	if fieldBodies.HasKey(words[last].Key) && words[last].Is(text.Capital) {
		return true
	}
	for i := last + 1; i < min(len(words), last+1+most); i++ {
		gap := s[words[i-1].End:words[i].Start]
		if gap != " " && gap != "-" || !words[i].Is(text.Capital) {
			return false
		}
		if fieldBodies.HasKey(words[i].Key) {
			return true
		}
	}
	return false
}

// insideNames stand inside a name in small letters.
var insideNames = lexicon.List("en/small-words-in-names")

// withGiven adds the topics that a person listed and the text does not show. A
// correction's are all there are.
func (r *reading) withGiven(list []archive.TopicMention, g paper.Given, known map[string]bool) []archive.TopicMention {
	listed := map[string]bool{}
	for _, value := range g.Values {
		id := r.topicID(value)
		listed[id] = true
		if known[id] {
			continue
		}
		known[id] = true
		list = append(list, archive.TopicMention{ID: id, Rule: rule.Given(g.From), Evidence: g.Proof})
	}
	if g.Replaces() {
		list = slices.DeleteFunc(list, func(t archive.TopicMention) bool { return !listed[t.ID] })
	}
	return list
}

// withTags adds the topics that the tags of the page name from which the text was
// copied. Most tags say no more than where on its site a page stands: those that
// name no topic of content/ are shown with what was handed in, and nowhere else.
func (r *reading) withTags(list []archive.TopicMention, known map[string]bool) []archive.TopicMention {
	for _, g := range r.AllGiven("tags", "category", "keywords") {
		for _, value := range g.Values {
			for tag := range strings.FieldsFuncSeq(value, func(c rune) bool { return c == ',' || c == ';' }) {
				topic, ok := r.topicOf(strings.TrimSpace(tag))
				if !ok || known[topic] {
					continue
				}
				known[topic] = true
				list = append(list, archive.TopicMention{ID: topic, Rule: rule.Given(g.From), Evidence: g.Proof})
			}
		}
	}
	return list
}

// topicOf is the topic whose ID, name or term a tag is.
func (r *reading) topicOf(tag string) (id string, ok bool) {
	is := func(name string) bool { return strings.EqualFold(name, tag) }
	for i := range r.Lists.Topics {
		if topic := &r.Lists.Topics[i]; is(topic.ID) || is(topic.Name) ||
			slices.ContainsFunc(topic.Terms, is) || slices.ContainsFunc(topic.Countries, is) {
			return topic.ID, true
		}
	}
	return "", false
}

// topicID is the ID of a topic that a person named by ID or by name. A topic
// that content/ does not know gets a page, and a warning.
func (r *reading) topicID(value string) string {
	for _, topic := range r.Lists.Topics {
		if topic.ID == value || strings.EqualFold(topic.Name, value) {
			return topic.ID
		}
	}
	id := slug.ID(value, "topic")
	r.WarnUnknown("topic", value, "content/topics/"+id+".md")
	return id
}
