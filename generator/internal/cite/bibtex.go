package cite

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/edtf"
)

// BibTeX is the work as an entry that BibTeX, biblatex and reference managers
// read. The classic fields year and month stand beside biblatex's date, which
// alone can say a range; it comes last, because readers that know it take the
// later field.
func BibTeX(w Work) string {
	f := w.form()
	kind := f.bibtex
	switch { // the others must say by whom
	case kind == "article" && clean(w.Issuer) == "",
		kind == "techreport" && (clean(w.Issuer) == "" || len(w.Creators()) == 0):
		kind = "misc"
	}
	var b strings.Builder
	b.Grow(usual)
	b.WriteString("@" + kind + "{" + bibKey(w.Key))
	raw := func(name, value string) {
		if value != "" {
			b.WriteString(",\n  " + name + " = " + value)
		}
	}
	field := func(name, value string) {
		if value = bibText(value); value != "" {
			raw(name, "{"+value+"}")
		}
	}
	var authors []string
	for _, name := range w.Creators() {
		authors = append(authors, bibName(name))
	}
	if len(authors) > 0 {
		raw("author", "{"+strings.Join(authors, " and ")+"}")
	}
	if title := bibTitle(w.ShownTitle()); title != "" {
		raw("title", "{"+title+"}")
	}
	switch kind {
	case "techreport":
		field("institution", w.Issuer)
	case "article":
		field("journal", w.Issuer)
	default: // not howpublished, which some readers take for the publisher
		field("organization", w.Issuer)
	}
	note := w.note()
	if kind == "article" { // which has neither type nor address in biblatex
		note = strings.TrimSpace(placeNote(w.Place) + " " + note)
	} else {
		field("type", f.genre)
		field("address", w.Place)
	}
	field("language", bibLanguage(w.Language))
	if address := link(w.URL()); address != "" {
		raw("url", "{"+address+"}")
	}
	field("keywords", bibKeywords(w.Keywords))
	field("abstract", w.Abstract)
	field("note", note)
	field("library", w.Archive)
	if p, ok := common(w.Date); ok && !p.about {
		raw("year", "{"+digits(p.year, 4)+"}")
		if p.month > 0 {
			raw("month", strings.ToLower(time.Month(p.month).String()[:3]))
		}
	}
	if _, err := edtf.Parse(w.Date); err == nil {
		raw("date", "{"+w.Date+"}") // EDTF is what biblatex reads, and is not text of TeX
	}
	b.WriteString("\n}\n")
	return b.String()
}

// bibTitle is a title whose words with capitals stand in braces: styles put
// titles in small letters, and nobody can tell the names in this one from its
// other words. Braces around the whole of it would keep a style from closing it
// with its own marks.
func bibTitle(title string) string {
	words := strings.Fields(clean(title))
	for i, word := range words {
		bare := strings.TrimFunc(word, func(c rune) bool { return unicode.IsPunct(c) && c != '.' })
		before, after, _ := strings.Cut(word, bare)
		capitals := bare
		if i == 0 { // a style leaves the first letter as it is
			_, size := utf8.DecodeRuneInString(bare)
			capitals = bare[size:]
		}
		if strings.ToLower(capitals) != capitals {
			word = bibText(before) + "{" + bibText(bare) + "}" + bibText(after)
		} else {
			word = bibText(word)
		}
		words[i] = word
	}
	return strings.Join(words, " ")
}

// languages are names of languages by their codes: in small letters those that
// biblatex knows, and translates or leaves out beside the text of a reader who has
// the same language; the others it prints as they are.
var languages = map[string]string{
	"de": "german", "en": "english", "es": "spanish", "fr": "french", "it": "italian", "nl": "dutch",
	"pt": "portuguese", "ru": "russian", "tr": "turkish",
	"ar": "Arabic", "hi": "Hindi", "id": "Indonesian", "ja": "Japanese", "km": "Khmer", "ko": "Korean", "lo": "Lao",
	"ms": "Malay", "my": "Burmese", "ta": "Tamil", "th": "Thai", "tl": "Filipino", "vi": "Vietnamese", "zh": "Chinese",
}

// bibLanguage is the name of a language, which biblatex prints, and which Zotero
// knows as well as its code. The code of one that has no name here stands as it is.
func bibLanguage(code string) string {
	primary, _, _ := strings.Cut(code, "-")
	if name := languages[strings.ToLower(primary)]; name != "" {
		return name
	}
	return code
}

// placeNote says the place where there is no field for it.
func placeNote(place string) string {
	if place = clean(place); place == "" {
		return ""
	}
	return "Place: " + place + "."
}

// bibKey holds the letters that every reader takes in a key.
func bibKey(key string) string {
	key = strings.Map(func(c rune) rune {
		if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.' {
			return c
		}
		return -1
	}, key)
	if key == "" {
		return "document"
	}
	return key
}

// bibName is a name in braces where it must not be split.
func bibName(n Name) string {
	if n.Literal != "" {
		return "{" + bibText(n.Literal) + "}"
	}
	return "{" + bibText(n.Family) + "}, " + bibText(n.Given)
}

func bibKeywords(words []string) string {
	list := make([]string, 0, len(words))
	for _, word := range words {
		list = append(list, strings.ReplaceAll(word, ",", ""))
	}
	return strings.Join(list, ", ")
}

// bibEscapes are what TeX would take for a command. A brace must not stand
// behind a backslash, because BibTeX counts it all the same.
var bibEscapes = strings.NewReplacer(
	`\`,
	`\textbackslash{}`,
	`{`,
	`\textbraceleft{}`,
	`}`,
	`\textbraceright{}`,
	`~`,
	`\textasciitilde{}`,
	`^`,
	`\textasciicircum{}`,
	`&`,
	`\&`,
	`%`,
	`\%`,
	`$`,
	`\$`,
	`#`,
	`\#`,
	`_`,
	`\_`,
)

func bibText(s string) string { return bibEscapes.Replace(clean(s)) }
