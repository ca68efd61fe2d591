package search

import (
	"slices"
	"strconv"
	"strings"

	"aseanarchive/generator/internal/archive"
)

// meta is what meta.js holds.
type meta struct {
	shards, words []shard
	columns       columns
	synonyms      []string
}

// addMeta makes the one file whose address never changes. Names of files stand
// in it one after another, each hashLength long.
func (x *Index) addMeta(m meta) error {
	type ranges struct {
		First string `json:"first"`
		Names string `json:"names"`
	}
	list := func(shards []shard) ranges {
		var first, names []string
		for _, s := range shards {
			first = append(first, s.first)
			names = append(names, s.name)
		}
		return ranges{strings.Join(first, " "), strings.Join(names, "")}
	}
	return x.add(Folder+"meta.js", script("meta", struct {
		Documents int         `json:"documents"`
		Postings  ranges      `json:"postings"`
		Words     ranges      `json:"words"`
		Facets    []narrowing `json:"facets"`
		Columns   []any       `json:"columns"`
		Subjects  string      `json:"subjects"`
		Dates     ranges      `json:"dates"`
		Small     string      `json:"small"`
		Near      string      `json:"near"`
		Synonyms  []string    `json:"synonyms"`
		Same      string      `json:"same"`
	}{
		len(x.documents), list(m.shards), list(m.words),
		narrowings, m.columns.always, m.columns.subjects, list(m.columns.dates),
		strings.Join(smallWords, " "), strings.Join(nearWords[:], " "), m.synonyms,
		sameTexts(x.archive, x.Number),
	}))
}

// sameTexts are the numbers of documents with the same text, the oldest first, with |
// between one text and the next: the client shows each text once.
func sameTexts(documents []*archive.Entry, number func(*archive.Entry) int) string {
	numbers := map[uint64][]string{}
	var texts []uint64
	for _, d := range documents {
		if d.Fingerprint == nil {
			continue
		}
		of := d.Fingerprint.Text
		if numbers[of] == nil {
			texts = append(texts, of)
		}
		numbers[of] = append(numbers[of], strconv.Itoa(number(d)))
	}
	var groups []string
	for _, of := range texts {
		if len(numbers[of]) > 1 {
			groups = append(groups, strings.Join(numbers[of], " "))
		}
	}
	return strings.Join(groups, "|")
}

// usefulSynonyms are the sets of names of which the archive holds at least one
// word by word: a name with a word that no document has leads nowhere. In the
// file a set is its names, folded, with | between them. A name that reads like
// a small word (US, WHO) has a ^ before it: it is meant only when it is typed in
// capitals, and not looked for in its turn.
func (x *Index) usefulSynonyms(terms []term) []string {
	known := make(map[string]bool, len(terms))
	for i := range terms {
		known[terms[i].form] = true
	}
	sets := []string{}
	for _, synonym := range x.synonyms {
		var names []string
		useful := false
		for _, name := range synonym {
			words := wordsOf(name)
			folded := strings.Join(words, " ")
			if slices.Contains(smallWords, folded) {
				folded = "^" + folded
			}
			if len(words) == 0 || slices.Contains(names, folded) {
				continue
			}
			names = append(names, folded)
			if folded[0] == '^' {
				continue
			}
			missing := slices.ContainsFunc(words, func(word string) bool { return !known[word] })
			useful = useful || !missing
		}
		if useful && len(names) > 1 {
			sets = append(sets, strings.Join(names, "|"))
		}
	}
	return sets
}
