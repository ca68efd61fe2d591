package lexicon

import "aseanarchive/generator/internal/text"

// OpensAmong is Opens in a text whose words are known, or in a part of them:
// the entry begins with the first of them.
func (w *Words) OpensAmong(list []text.Word, words string) (Match, bool) {
	if len(list) == 0 {
		return Match{}, false
	}
	return w.load().at(list, words)
}
