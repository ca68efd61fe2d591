package matching

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// partnerNames are some names as content/ has them; those without a target
// only hide others.
var partnerNames = []Name{
	{
		"China",
		PartnerName,
		"china",
	},
	{"People's Republic of China", PartnerName, "china"},
	{"PRC", PartnerName, "china"},
	{"South China Sea", PartnerName, ""},
	{"China Sea", PartnerName, ""},
	{
		"United States",
		PartnerName,
		"united-states",
	},
	{"United States of America", PartnerName, "united-states"},
	{"U.S.", PartnerName, "united-states"},
	{"US", PartnerName, "united-states"},
	{"America", PartnerName, "united-states"},
	{"Latin America", PartnerName, ""},
	{"ABOUT US", PartnerName, ""},
	{"US dollar", PartnerName, ""},
	{
		"Japan",
		PartnerName,
		"japan",
	},
	{"The Japan Times", PartnerName, ""},
	{"Republic of Korea", PartnerName, "republic-of-korea"},
	{"Korea", PartnerName, "republic-of-korea"},
	{
		"Türkiye",
		PartnerName,
		"turkiye",
	},
	{"Timor-Leste", PartnerName, "timor-leste"},
	{"Côte d’Ivoire", PartnerName, "cote-divoire"},
	{"EU", PartnerName, "european-union"},
	{"Lao", PartnerName, "lao"},
	{"Peru", PartnerName, "peru"},
	{"Peoples’ Republic", PartnerName, "moon"},
	{"ASEAN+3", PartnerName, "plus-three"},
	{"PORTS+", PartnerName, "ports-plus"},
}

func TestMatcher(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"none", "The Leaders met.", ""},
		{"empty", "", ""},
		{"one", "China met", "China=china"},
		{"a plus sign behind", "the PORTS+ and the PORTS", "PORTS=ports-plus"},
		{"the longest first", "the United States of America and the United States of old",
			"United States of America=united-states|United States=united-states"},
		{"no overlap", "Republic of Korea", "Republic of Korea=republic-of-korea"},
		{"names that hide", "the South China Sea, the East China Sea and China in Latin America", "China=china"},
		{"a newspaper", "The Japan Times of Japan", "Japan=japan"},
		{"half a name that hides", "South China met Japan", "China=china|Japan=japan"},
		{"possessives", "China’s and China's and the US’ view", "China=china|China=china|US=united-states"},
		{"hyphens and dashes", "ASEAN-China, China–ASEAN, ASEAN — Japan/EU",
			"China=china|China=china|Japan=japan|EU=european-union"},
		{"the ways to write U.S.", "U.S. U.S US U.S.-ASEAN ASEAN-U.S.",
			"U.S=united-states|U.S=united-states|US=united-states|U.S=united-states|U.S=united-states"},
		{"capitals", "CHINA AND THE UNITED STATES, SOUTH CHINA SEA", "CHINA=china|UNITED STATES=united-states"},
		{"small letters", "china and let us meet the eu", ""},
		{"four letters are found in capitals", "PERU, Peru, peru", "PERU=peru|Peru=peru"},
		{"short names keep their capitals", "Eu, Us, us, LAO, Lao", "Lao=lao"},
		{"money", "US$5 million, US€ and US 5", "US=united-states"},
		{"no-break spaces", "United\u00a0States\u00a0of\u00a0America",
			"United\u00a0States\u00a0of\u00a0America=united-states"},
		{"several spaces", "United   States", "United   States=united-states"},
		{"inside words", "Chinatown, Indochina, PRCs, EUR, RUSSIA, USA, US5, Japanese", ""},
		{"eight marks between two words", "United        States", "United        States=united-states"},
		{"nine marks between two words", "United         States", ""},
		{"words far apart", "United ................ States", ""},
		{"another mark between the words", "United, States; Republic-of-Korea; Republic/of Korea",
			"Korea=republic-of-korea|Korea=republic-of-korea"},
		{"marks of two kinds", "Timor–Leste, Timor-Leste, Timor Leste",
			"Timor–Leste=timor-leste|Timor-Leste=timor-leste"},
		{"apostrophes", "Côte d'Ivoire, CÔTE D’IVOIRE, People’s Republic of China, Peoples' Republic",
			"Côte d'Ivoire=cote-divoire|CÔTE D’IVOIRE=cote-divoire|People’s Republic of China=china|Peoples' " +
				"Republic=moon"},
		{"letters with marks", "Türkiye, TÜRKIYE, Türkiyes, u\u0308US", "Türkiye=turkiye|TÜRKIYE=turkiye"},
		{"a sign in a name", "ASEAN+3, ASEAN 3", "ASEAN+3=plus-three"},
		{"what is hidden in a headline", "US Dollar Falls, and US dollar", ""},
		{"what is hidden in capitals alone", "They spoke about US ships", "US=united-states"},
		{"a menu", "ABOUT US CHINA US", "CHINA=china|US=united-states"},
		{"bytes that are no letters", "\xff China \xc3", "China=china"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := described(test.text, New(partnerNames).Find); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

// described writes what a search finds as words=target, joined by bars.
func described(text string, find func(string, func(Match))) string {
	var parts []string
	find(text, func(m Match) { parts = append(parts, text[m.Start:m.End]+"="+m.Target) })
	return strings.Join(parts, "|")
}

// oracle finds names as slowly as one can: at every word it tries every name
// as a regular expression.
type oracle []struct {
	pattern *regexp.Regexp
	words   int
	target  string
}

func newOracle(names []Name) oracle {
	var o oracle
	for _, n := range names {
		written := []string{n.Text}
		if utf8.RuneCountInString(n.Text) >= 4 {
			written = append(written, strings.ToUpper(n.Text))
		}
		if n.Target == "" {
			written = append(written, strings.ReplaceAll(n.Text, " dollar", " Dollar"))
		}
		for _, text := range written {
			var pattern strings.Builder
			text = strings.TrimRight(text, ".")
			for _, r := range text {
				switch r {
				case '.':
					pattern.WriteString(`\.*`)
				case ' ':
					pattern.WriteString(`\.*[\s\x{a0}]+\.*`)
				case '-':
					pattern.WriteString(`[-–—]`)
				case '\'', '’':
					pattern.WriteString(`['’]`)
				default:
					pattern.WriteString(regexp.QuoteMeta(string(r)))
				}
			}
			o = append(o, struct {
				pattern *regexp.Regexp
				words   int
				target  string
			}{regexp.MustCompile("^" + pattern.String()), len(strings.FieldsFunc(text,
				func(r rune) bool { return !inWord(r) })), n.Target})
		}
	}
	return o
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

func (o oracle) find(text string, found func(Match)) {
	before := ' '
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		if inWord(before) || !inWord(r) {
			before, at = r, at+size
			continue
		}
		end, words, target := 0, 0, ""
		for _, n := range o {
			length := len(n.pattern.FindString(text[at:]))
			next, _ := utf8.DecodeRuneInString(text[at+length:])
			if length == 0 || inWord(next) || next == '$' || next == '€' || n.words < words ||
				n.words == words && n.target != "" {
				continue
			}
			end, words, target = at+length, n.words, n.target
		}
		if words == 0 {
			before, at = r, at+size
			continue
		}
		if target != "" {
			found(Match{Start: at, End: end, Target: target})
		}
		before, _ = utf8.DecodeLastRuneInString(text[:end])
		at = end
	}
}

func TestMatcherFindsWhatASlowSearchFinds(t *testing.T) {
	matcher, slow := New(partnerNames), newOracle(partnerNames)
	words := strings.Fields(
		"South China Sea CHINA United States of America U.S. US U.S us ABOUT Japan The Times Republic Korea KOREA " +
			"Latin Timor dollar Dollar Leste Türkiye TÜRKIYE Côte d’Ivoire d'Ivoire People’s ASEAN 3 EU Lao LAO PRC " +
			"met and",
	)
	gaps := []string{" ", " ", " ", " ", "-", "–", "\u00a0", ", ", ". ", "  ", "/", "’s ", "$", "", "+"}
	random := rand.New(rand.NewPCG(1, 2)) // the same texts every time
	found := 0
	for range 20_000 {
		var text strings.Builder
		for range 1 + random.IntN(12) {
			text.WriteString(words[random.IntN(len(words))] + gaps[random.IntN(len(gaps))])
		}
		want := described(text.String(), slow.find)
		if got := described(text.String(), matcher.Find); got != want {
			t.Fatalf("%q\ngot  %s\nwant %s", text.String(), got, want)
		}
		found += len(want)
	}
	if found == 0 {
		t.Error("the texts hold no names")
	}
}

func FuzzMatcher(f *testing.F) {
	f.Add("China’s US$ U.S.-ASEAN\u00a0United  States")
	f.Add("\xff\xc3 Türki\xffye")
	matcher := New(partnerNames)
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		matcher.Find(text, func(m Match) {
			if m.Start < end || m.End <= m.Start || m.End > len(text) || m.Target == "" {
				t.Fatal(fmt.Sprintf("match %+v in a text of %d bytes; the one before ended at %d", m, len(text), end))
			}
			end = m.End
		})
	})
}
