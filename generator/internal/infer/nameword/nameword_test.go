package nameword

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// signs write kinds in short.
var signs = map[Kind]string{
	OtherWord: "-", Honorific: "honorific", Office: "office", Lesser: "lesser", Rank: "rank", Modifier: "modifier",
	Institution: "institution", Nation: "nation", Common: "common", Letters: "letters", Joining: "joining",
	Joining | Where: "where", Joining | Further: "further", Joining | Where | Further: "where+further",
	Particle: "particle", Initial: "initial", Generation: "generation", Stopping: "stopping", Unknown: "name",
}

// written is what Append makes of a text: each word with its kind, 's for a
// possessive, and behind it a mark for the gap.
func written(t *testing.T, words string, lists *authority.Lists) string {
	t.Helper()
	leaf := infertest.Paper(words, lists).Leaves[0]
	var b strings.Builder
	for i, w := range Append(nil, leaf) {
		if i > 0 {
			b.WriteByte(' ')
		}
		sign, ok := signs[w.Kind]
		if !ok {
			t.Errorf("%q is %b, which is no kind", leaf.String[w.Start:w.End], w.Kind)
		}
		b.WriteString(leaf.String[w.Start:w.End] + "=" + sign)
		if w.Possessive {
			b.WriteString("'s")
		}
		b.WriteString([...]string{SpaceGap: "", CommaGap: ",", HardGap: "!"}[w.Gap])
	}
	return b.String()
}

// TestNoSentenceEndsInATitle: no abbreviation of a title ends a sentence, in capitals or
// not, and the word behind it is no label of its own.
func TestNoSentenceEndsInATitle(t *testing.T) {
	for _, title := range lexicon.List("en/abbreviations-of-titles").All() {
		words := "It is led by the " + title + ". Arne Holm of the port."
		if n := len(text.Sentences(words)); n != 1 {
			t.Errorf("%q: %d sentences, want one", words, n)
		}
	}
	for words, want := range map[string]int{
		"ADDRESS BY THE RT. HON. ARNE HOLM, MINISTER FOR PORTS": 1,
		"She holds an MA. They met in the port.":                2,
		"It is an art of the Dart. They met in the port.":       2,
	} {
		if n := len(text.Sentences(words)); n != want {
			t.Errorf("%q: %d sentences, want %d", words, n, want)
		}
	}
}

func TestWords(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, words, want string }{
		{"an honorific and a name", "see Mr. Arne Holm", "see=- Mr.=honorific Arne=name Holm=name!"},
		{"without its full stop", "see Mr Holm today", "see=- Mr=honorific Holm=name today=-!"},
		{"a full stop that ends a sentence", "a Holm. We", "a=- Holm=name! We=stopping!"},
		{"initials", "Jo Q. J.R. Holm", "Jo=name Q.=initial J.R.=initial Holm=name!"},
		{"a letter without a full stop", "see X here", "see=- X=name here=-!"},
		{"an abbreviation of many full stops", "the H.E. Holm", "the=joining H.E.=honorific Holm=name!"},
		{"an abbreviated country", "the U.S. Holm", "the=joining U.S.=nation Holm=name!"},
		{"a mark that is in no other word", "he (Holm) and", "he=-! Holm=name! and=further!"},
		{"a comma", "a Holm, and", "a=- Holm=name, and=further!"},
		{"two commas", "a Holm,, and", "a=- Holm=name! and=further!"},
		{"a dash", "a Holm – and", "a=- Holm=name! and=further!"},
		{"a figure behind", "a Holm 7", "a=- Holm=name 7=-!"},
		{"a letter beyond ASCII behind", "a Holm Öst", "a=- Holm=name Öst=name!"},
		{"a comma before a letter beyond ASCII", "a Holm, Öst", "a=- Holm=name, Öst=name!"},
		{"a sign beyond ASCII behind", "a Holm € 5", "a=- Holm=name! 5=-!"},
		{"ampersand", "a Holm & Berg", "a=- Holm=name &=further Berg=name!"},
		{"ampersand at the end", "a Holm &", "a=- Holm=name! &=further"},
		{"a possessive", "a Holm’s house", "a=- Holm=name's house=-!"},
		{"a straight one", "a Holm's house", "a=- Holm=name's house=-!"},
		{"of a plural", "the Holms’ house", "the=joining Holms=name's house=-!"},
		{"a straight one of a plural", "the Holms' house", "the=joining Holms=name's house=-!"},
		{"an honorific that ends in an apostrophe", "see Dato’ Holm", "see=- Dato’=honorific Holm=name!"},
		{"an apostrophe and no s", "see Holm’t here", "see=- Holm’t=name here=-!"},
		{"a name with an apostrophe", "see O’Neill", "see=- O’Neill=name!"},
		{"a name with a hyphen", "see Suk-Yeol, Suk‑Yeol", "see=- Suk-Yeol=name, Suk‑Yeol=name!"},
		{"a name with capitals", "see McHolm", "see=- McHolm=name!"},
		{"MacHolm", "see MacHolm", "see=- MacHolm=name!"},
		{"a made-up name of a firm", "see DataHolm", "see=- DataHolm=common!"},
		{"with a hyphen and capitals", "see Lena-DataHolm", "see=- Lena-DataHolm=common!"},
		{"a hyphen sets no capital off", "see Lenarda-Holm", "see=- Lenarda-Holm=name!"},
		{"a word with figures", "see Holm7x", "see=- Holm7x=common!"},
		{"a short form", "see HOLM", "see=- HOLM=letters!"},
		{"a short form of three letters with a full stop", "see HLM. We", "see=- HLM=letters! We=stopping!"},
		{"a hyphen behind a short form", "the HOLM-led work", "the=joining HOLM-led=common work=-!"},
		{"a hyphen between known words", "an Asia-Holm day", "an=- Asia-Holm=common day=-!"},
		{"and before one", "an Holm-Asia day", "an=- Holm-Asia=common day=-!"},
		{"an office in two parts", "the Vice-President and Vice-president",
			"the=joining Vice-President=office and=further Vice-president=office!"},
		{"small and particles", "Holm bin Berg of the port at sea on land in to",
			"Holm=name bin=particle Berg=name of=joining the=joining port=- at=where sea=- on=where+further land=- " +
				"in=where to=further!"},
		{"a long word in small letters", "for harbours", "for=joining harbours=-!"},
		{"father and son", "see Holm, Jr. and Berg III", "see=- Holm=name, Jr.=generation and=further Berg=name " +
			"III=generation!"},
		{"a son without a full stop", "see Holm Sr came", "see=- Holm=name Sr=generation came=-!"},
		{"nouns by their endings", "Navigation Vacations Friendship Townships Treatments Facilities Psychology " +
			"Tourisms Optimism Happiness Portability Creativity Greetings Guardians",
			"Navigation=common Vacations=common Friendship=common Townships=common Treatments=common " +
				"Facilities=common Psychology=common " +
				"Tourisms=name Optimism=common Happiness=common Portability=common Creativity=common " +
				"Greetings=common Guardians=common!"},
		{"short words with such endings", "Lotion Kings Ashism", "Lotion=name Kings=name Ashism=name!"},
		{"and behind an apostrophe", "the Navigation’s end", "the=joining Navigation=common's end=-!"},
		{"months", "on May, in June", "on=where+further May=stopping, in=where June=stopping!"},
		{"days", "on Monday, Tuesday", "on=where+further Monday=common, Tuesday=common!"},
		{"accents", "see Šťastný", "see=- Šťastný=name!"},
		{"a possessive in small letters", "the port’s Holm", "the=joining port=-'s Holm=name!"},
		{"an abbreviation of three letters", "see A.B.C. Holm", "see=- A.B.C.=letters Holm=name!"},
		{"one of two without the last full stop", "see A.B Holm", "see=- A.B=letters Holm=name!"},
		{"an initial beyond ASCII", "see É. Holm", "see=- É.=initial Holm=name!"},
		{"a figure with a full stop", "see 7. Holm", "see=- 7=-! Holm=name!"},
		{"Saint", "see St. Holm", "see=- St.=initial Holm=name!"},
		{"a full stop in a word of two letters", "see Ar.Holm here", "see=- Ar.Holm=common here=-!"},
		{"a full stop in a longer word", "see Arn.Holm here", "see=- Arn=name! Holm=name here=-!"},
		{"two figures with a full stop", "see 17. Holm", "see=- 17=-! Holm=name!"},
		{"a small letter with a full stop", "see a. Holm", "see=- a=-! Holm=name!"},
		{"two hyphens", "see Holm-led-Asia and Asia-led-Holm and Holm-led-Berg",
			"see=- Holm-led-Asia=common and=further Asia-led-Holm=common and=further Holm-led-Berg=name!"},
		{"a hyphen behind small letters", "see co-Chair Holm", "see=- co-Chair=- Holm=name!"},
		{"an apostrophe before a space", "see Holm’ here", "see=- Holm=name's here=-!"},
		{"a hyphen before a space", "see Holm- here", "see=- Holm=name! here=-!"},
		{"a comma without a space", "see Holm,Berg", "see=- Holm=name, Berg=name!"},
		{"a space and a comma", "see Holm , Berg", "see=- Holm=name, Berg=name!"},
		{"two spaces", "see Holm  Berg", "see=- Holm=name Berg=name!"},
		{"a comma and an ampersand", "see Holm, & Berg", "see=- Holm=name, &=further Berg=name!"},
		{"an ampersand and a comma", "see Holm &, Berg", "see=- Holm=name, &=further Berg=name!"},
		{"a mark beyond ASCII and a figure", "see Holm – 7", "see=- Holm=name! 7=-!"},
		{"three letters before a capital, and four", "see HolmBerg and HolBerg and McCBerg",
			"see=- HolmBerg=common and=further HolBerg=name and=further McCBerg=name!"},
		{"an abbreviated honorific at the end", "see Mr.", "see=- Mr.=honorific!"},
		{"an abbreviated office", "see Gen. Holm and Sen. Berg",
			"see=- Gen.=rank Holm=name and=further Sen.=office Berg=name!"},
		{"a word of three letters and a full stop", "see Bob. Holm", "see=- Bob=name! Holm=name!"},
		{"capitals make a difference", "HE He he", "HE=honorific He=stopping he=-!"},
	} {
		if got := written(t, test.words, lists); got != test.want {
			t.Errorf("%s:\n got %s\nwant %s", test.name, got, test.want)
		}
	}
}

func TestPairs(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, words, want string }{
		{"an honorific of two words", "see Tan Sri Holm", "see=- Tan=honorific Sri=honorific Holm=name!"},
		{"a family name", "see Tan Holm", "see=- Tan=name Holm=name!"},
		{"parted by a comma", "see Tan, Sri Holm", "see=- Tan=name, Sri=honorific Holm=name!"},
		{"a possessive", "see Tan’s Sri Holm", "see=- Tan=name's Sri=honorific Holm=name!"},
		{"a country of two words", "in Sri Lanka", "in=where Sri=nation Lanka=nation!"},
		{"what belongs to it", "in Sri Lankan ports", "in=where Sri=nation Lankan=nation ports=-!"},
		{"a capital", "in Bandar Seri Begawan", "in=where Bandar=common Seri=common Begawan=common!"},
		{"First Lady", "the First Lady", "the=joining First=modifier Lady=office!"},
		{"another lady", "the Old Lady", "the=joining Old=name Lady=honorific!"},
		{"Assistant to", "the Assistant to", "the=joining Assistant=lesser to=further!"},
		{"Assistant at", "the Assistant at", "the=joining Assistant=modifier at=where!"},
		{"a style", "see His Majesty", "see=- His=honorific Majesty=honorific!"},
		{"hers", "see Her Royal Highness", "see=- Her=honorific Royal=honorific Highness=honorific!"},
		{"yours", "see Your Honour", "see=- Your=honorific Honour=honorific!"},
		{"a judge's", "see Your Honor", "see=- Your=honorific Honor=honorific!"},
		{"their", "see Their Honour", "see=- Their=stopping Honour=name!"},
		{"in small letters", "see his Majesty", "see=- his=- Majesty=honorific!"},
		{"no style", "see His House", "see=- His=stopping House=institution!"},
		{"months that are names", "Ms. April Holm, Mr. Jan Holm, Ms. June Holm, Ms. May Holm, Mr. August Holm",
			"Ms.=honorific April=name Holm=name, Mr.=honorific Jan=name Holm=name, Ms.=honorific June=name " +
				"Holm=name, " +
				"Ms.=honorific May=name Holm=name, Mr.=honorific August=name Holm=name!"},
		{"a month that is none", "Mr. July", "Mr.=honorific July=stopping!"},
		{"a month behind an office", "President May", "President=office May=stopping!"},
		{"Under Secretary", "the Under Secretary", "the=joining Under=modifier Secretary=office!"},
		{"Under Secretaries", "the Under Secretary-General", "the=joining Under=modifier Secretary-General=office!"},
		{"under", "the Under Water", "the=joining Under=stopping Water=common!"},
		{"a new office", "the New Minister", "the=joining New=stopping Minister=office!"},
		{"a new modifier", "the New Deputy", "the=joining New=stopping Deputy=modifier!"},
		{"a new town", "the New Holm", "the=joining New=common Holm=name!"},
		{"a general of something", "the Attorney General", "the=joining Attorney=modifier General=office!"},
		{"a consul", "the Consul General", "the=joining Consul=lesser General=office!"},
		{"a rank of two words", "the Lieutenant Colonel", "the=joining Lieutenant=rank Colonel=office!"},
		{"a rank of an army", "the HOLM Colonel", "the=joining HOLM=letters Colonel=office!"},
		{"a rank alone", "the Holm Colonel", "the=joining Holm=name Colonel=rank!"},
		{"the general alone", "the Holm General", "the=joining Holm=name General=rank!"},
		{"an office and a rank", "the Minister Colonel", "the=joining Minister=office Colonel=rank!"},
	} {
		if got := written(t, test.words, lists); got != test.want {
			t.Errorf("%s:\n got %s\nwant %s", test.name, got, test.want)
		}
	}
}

// TestPlacesOfTwoWords: half of a place that stands alone may be somebody’s name.
func TestPlacesOfTwoWords(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, words, want string }{
		{"a country", "in Costa Rica", "in=where Costa=nation Rica=nation!"},
		{"a town", "in Da Nang", "in=where Da=common Nang=common!"},
		{"before a possessive", "in Viet Nam’s ports", "in=where Viet=nation Nam=nation's ports=-!"},
		{"its first word", "see da Costa here", "see=- da=particle Costa=name here=-!"},
		{"its second word", "see Do Nam here", "see=- Do=name Nam=name here=-!"},
		{"both, parted by a comma", "see Costa, Rica", "see=- Costa=name, Rica=name!"},
		{"both, in the other order", "see Rica Costa", "see=- Rica=name Costa=name!"},
		{"two halves of two places", "see Ha Nam", "see=- Ha=name Nam=name!"},
		{"half of which alone is a name", "see Salvador and the Solomon Islands and Solomon and the Nets Islands",
			"see=- Salvador=name and=further the=joining Solomon=nation Islands=nation and=further Solomon=name " +
				"and=further the=joining Nets=name Islands=nation!"},
		{"El Salvador and San Salvador", "see El Salvador, San Salvador",
			"see=- El=nation Salvador=nation, San=common Salvador=common!"},
		{"the Holy See, and Miss See", "see the Holy See and See Lan",
			"see=- the=joining Holy=nation See=nation and=further See=name Lan=name!"},
		{"Hong Kong, Ha Noi, Hua Hin", "see Hong Kong, Ha Noi, Hua Hin",
			"see=- Hong=nation Kong=nation, Ha=common Noi=common, Hua=common Hin=common!"},
	} {
		if got := written(t, test.words, lists); got != test.want {
			t.Errorf("%s:\n got %s\nwant %s", test.name, got, test.want)
		}
	}
}

// TestWordsThatAScanCut: what stands before a character of control is no name.
func TestWordsThatAScanCut(t *testing.T) {
	lists := infertest.Lists(t)
	for words, want := range map[string]string{
		"see Aâ\u0080\u009eV0 here": "see=- Aâ=common! žV0=- here=-!",
		"see Aâ € 5 here":           "see=- Aâ=name! 5=- here=-!",
		"see Aâ here":               "see=- Aâ=name here=-!",
		"see SuminPARKNorway here":  "see=- SuminPARKNorway=common here=-!",
		"see PARKNorway here":       "see=- PARKNorway=common here=-!",
		"see McCBerg here":          "see=- McCBerg=name here=-!",
	} {
		if got := written(t, words, lists); got != want {
			t.Errorf("%q:\n got %s\nwant %s", words, got, want)
		}
	}
}

// TestSmallTitles holds what of a title in small letters is told of a word.
func TestSmallTitles(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct {
		words string
		want  []Kind // of each word
	}{
		{"a minister", []Kind{0, Office}},
		{"the deputy foreign minister", []Kind{0, Modifier, Modifier, Office}},
		{"a foreign port", []Kind{0, 0, 0}},
		{"foreign, minister", []Kind{0, Office}},
		{"the director-general", []Kind{0, Lesser}},
		{"the vice-president", []Kind{0, Office}},
		{"the ministers", []Kind{0, 0}},
		{"the Minister", []Kind{0, 0}},
	} {
		list := Append(nil, infertest.Paper(test.words, lists).Leaves[0])
		for i, want := range test.want {
			if got := list[i].Small; got != want {
				t.Errorf("%q, word %d: %b, want %b", test.words, i, got, want)
			}
			if !list[i].MayBe(want) && want != 0 || list[i].Small != 0 && list[i].Is(want) {
				t.Errorf("%q, word %d: it may be %b", test.words, i, list[i].Kind)
			}
		}
	}
}

// TestNoWordIsInTwoClasses: which list comes last would say what it is.
func TestNoWordIsInTwoClasses(t *testing.T) {
	in := map[string]string{}
	for _, class := range classes {
		for _, word := range lexicon.List(class.list).All() {
			if other, ok := in[word]; ok {
				t.Errorf("%s stands in %s and in %s", word, other, class.list)
			}
			in[word] = class.list
			if got := CapitalKind(word); got != class.kind {
				t.Errorf("%s is %s, want %s", word, signs[got], signs[class.kind])
			}
		}
	}
}

func TestTitleWords(t *testing.T) {
	has := map[string]bool{}
	for _, word := range TitleWords() {
		has[word] = true
	}
	for word, want := range map[string]bool{
		"Minister": true, "Datuk": true, "Director": true, "Colonel": true, "Assistant to": true, "Honour": true,
		"Royal": true, "Tan Sri": true, "counterpart": true, "minister": true,
		"Deputy": false, "Ministry": false, "Monday": false, "Sri Lanka": false, "First Lady": false, "Japan": false,
	} {
		if has[word] != want {
			t.Errorf("%s: %v, want %v", word, has[word], want)
		}
	}
}

func TestLongestSmall(t *testing.T) {
	for word := range smallKinds {
		if smallKind(word) == OtherWord {
			t.Errorf("%s is passed over", word)
		}
	}
}
