package occasion

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

var (
	ownTitles = lexicon.List("en/titles-of-own-meetings")
	doToday   = lexicon.List("en/words-of-those-who-meet-today")
	keyOfDay  = text.KeyOf("today")
	keyOfHere = text.KeyOf("here")
)

// readToday reads where a text tells of the meeting of which it is by its title: a sentence
// that says “today”, what those do who meet, and one of the names of the title.
func (r *reader) readToday(title string) {
	if !ownTitles.In(title) {
		return
	}
	names := namesOf(title, r.AppendWords(nil, title))
	if len(names) == 0 {
		return
	}
	o := archive.Occasion{Name: title, Noun: "meeting", OfTitle: true, Today: true}
	isSpoken := spokenTitles.In(title)
	for _, leaf := range r.Leaves {
		if leaf.Kind == text.Code || leaf.Kind == text.Heading || !leaf.Has(paper.ForDates) && !isSpoken {
			continue
		}
		for i := range leaf.Words {
			isHere := isSpoken && leaf.Words[i].Key == keyOfHere
			if leaf.Words[i].Key != keyOfDay && !isHere {
				continue
			}
			from, to := paper.SentenceAround(r.SentencesOf(leaf), int(leaf.Words[i].Start))
			if isHere {
				if endsInMeeting(leaf.Words[:i]) {
					o.Paragraphs = paper.WithLine(o.Paragraphs, leaf.Line)
				}
				continue
			}
			if tellsOfToday(leaf, from, to, names) || isSpoken && isOfSpeakers(leaf, from, to) {
				o.Paragraphs = paper.WithLine(o.Paragraphs, leaf.Line)
			}
		}
	}
	if len(o.Paragraphs) > 0 {
		slices.Sort(names) // in an order of their own, as of all occasions
		o.Own = strings.Join(slices.Compact(names), " ")
		r.list = append(r.list, o)
	}
}

// namesOf are the words with capitals in a title that tell somebody apart.
func namesOf(title string, words []text.Word) []string {
	var names []string
	for i := range words {
		w := &words[i]
		if w.Is(text.Capital) && w.End-w.Start > 2 && !littleNames.HasKey(w.Key) && !smallWords.HasKey(w.Key) &&
			!nouns.HasKey(w.Key) && !ownWords.HasKey(w.Key) {
			names = append(names, strings.ToLower(w.Of(title)))
		}
	}
	return names
}

// ownWords are those of titles that name nobody.
var ownWords = lexicon.List("en/words-of-titles-that-name-nobody")

// spokenTitles are in titles of what those say who meet.
var spokenTitles = lexicon.List("en/titles-of-what-those-say-who-meet")

// speakers are words by which those who speak mean themselves.
var speakers = lexicon.List("en/words-for-those-who-speak")

// isOfSpeakers reports a sentence in which those who speak say that they meet: “we have much to
// discuss today”.
func isOfSpeakers(leaf *paper.Block, from, to int) bool {
	does, speaks := false, false
	words := leaf.WordsBetween(from, to)
	for i := range words {
		does = does || doesToday(words, i)
		speaks = speaks || speakers.HasKey(words[i].Key)
	}
	return does && speaks
}

// areMeeting are the keys of the words by which those who speak say that they meet now: “we’re
// meeting here”, and neither “our last meeting here” nor “when we meet here”.
var areMeeting = [...][]uint64{
	{text.KeyOf("we"), text.KeyOf("re"), text.KeyOf("meeting")},
	{text.KeyOf("we"), text.KeyOf("are"), text.KeyOf("meeting")},
}

// endsInMeeting reports words that end so.
func endsInMeeting(words []text.Word) bool {
	return slices.ContainsFunc(areMeeting[:], func(keys []uint64) bool {
		return len(words) >= len(keys) && slices.EqualFunc(words[len(words)-len(keys):], keys,
			func(w text.Word, key uint64) bool { return w.Key == key })
	})
}

// doesToday reports a word that says what those do who meet, behind the word that has to stand
// before it: “good to see you”.
func doesToday(words []text.Word, i int) bool {
	before, ok := doToday.OfKey(words[i].Key)
	return ok && (before == "" || i > 0 && words[i-1].Key == text.KeyOf(before))
}

// tellsOfToday reports a sentence that says what somebody of the title does, or that they
// meet.
func tellsOfToday(leaf *paper.Block, from, to int, names []string) bool {
	does, named := false, false
	words := leaf.WordsBetween(from, to)
	for i := range words {
		w := &words[i]
		does = does || doesToday(words, i)
		named = named || w.Is(text.Capital) && slices.Contains(names, strings.ToLower(w.Of(leaf.String)))
	}
	return does && named
}
