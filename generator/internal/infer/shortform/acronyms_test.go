package shortform

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/authority/shortforms"
	"aseanarchive/generator/internal/growth"
	"aseanarchive/generator/internal/infer/infertest"
)

// readingOf is a reading of a text.
func readingOf(words string, lists *authority.Lists) *reading {
	return &reading{infertest.Head(words, lists)}
}

// definitionsOf writes acronyms as "SHORT = long form".
func definitionsOf(list []archive.Acronym) []string {
	var lines []string
	for _, a := range list {
		lines = append(lines, a.Short+" = "+a.Long)
	}
	return lines
}

func TestAcronyms(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"initials", "They praised the Asian Rice Reserve (ARR).", []string{"ARR = Asian Rice Reserve"}},
		{"small words lend letters or are passed over", "The Plan for Islands (PFI) and the Union of Farmers and " +
			"Bakers (UFB) met.", []string{"PFI = Plan for Islands", "UFB = Union of Farmers and Bakers"}},
		{"a word passed over", "The Harbour Senior Pilots’ Meeting (HPM) closed.", []string{"HPM = Harbour Senior " +
			"Pilots’ Meeting"}},
		{"small letters", "We fight slow, hidden and harmful (SHH) habits.", []string{"SHH = slow, hidden and " +
			"harmful"}},
		{"a first syllable", "They met at the Telegraphs and Island Technology Ministers Meeting (TELMIN).",
			[]string{"TELMIN = Telegraphs and Island Technology Ministers Meeting"}},
		{"a first syllable far before", "At the Telegraphs the masters of all the isles and Technology Ministers " +
			"Meeting (TELMIN).", []string{"TELMIN = Technology Ministers Meeting"}},
		{"a hyphen that does not break", "They sell under Free Harbour Trade-1 (FHT‑1).", []string{"FHT-1 = Free " +
			"Harbour Trade-1"}},
		{"ampersand", "Funds for testing and design (T&D) grew.", []string{"T&D = testing and design"}},
		{"possessive inside", "The Bureau for Island Trade’s (BIT’s) ships sailed.", []string{"BIT = Bureau for " +
			"Island Trade"}},
		{"possessive before", "The Northern Ferry Owners’ Council’s (NFOC) ships sailed.", []string{"NFOC = " +
			"Northern Ferry Owners’ Council"}},
		{"a figure for an ordinal", "The Third Harbour Reform (3HR) began.", []string{"3HR = Third Harbour Reform"}},
		{"a figure that counts", "The Wider Water Works (W3) began.", []string{"W3 = Wider Water Works"}},
		{"a year", "The Port Master Scheme 2031 (PMS2031) began.", []string{"PMS2031 = Port Master Scheme 2031"}},
		{"a number before", "They left the 31st Gathering of Ports (GOP31).", []string{"GOP31 = 31st Gathering of " +
			"Ports"}},
		{"letters inside a word", "The Bivalve Disease-2031 (BIVD-31) spread.", []string{"BIVD-31 = Bivalve " +
			"Disease-2031"}},
		{"several words", "The Asian Port Forum Inter-Harbour Review on the Safety of and in the Use of GPS (APF " +
			"IHR on GPS Safety) met.", []string{"APF IHR on GPS Safety = Asian Port Forum Inter-Harbour Review on " +
			"the Safety of and in the Use of GPS"}},
		{"a word kept", "The Asian Ferry Owners Meeting Plus (AFOM Plus) met.", []string{"AFOM Plus = Asian Ferry " +
			"Owners Meeting Plus"}},
		{"plural", "Help for Small Island Ports (SIPs) grew.", []string{"SIPs = Small Island Ports"}},
		{"hyphens", "The U.S.-Harbour Smart Docks Plan (USHSDP) began.", []string{"USHSDP = U.S.-Harbour Smart " +
			"Docks Plan"}},
		{"an acronym lends its letters", "The US-Harbour Business Board (USHBB) met.", []string{"USHBB = US-Harbour " +
			"Business Board"}},
		{"the other way round", "The HPM (Harbour Pilots’ Meeting) closed.", []string{"HPM = Harbour Pilots’ Meeting"}},
		{"introduced", "The Asian Rice Reserve (hereinafter referred to as “ARR”) grew.", []string{"ARR = Asian " +
			"Rice Reserve"}},
		{"inside the definition before", "The Union of Small Ports (USP) Regional Board (USPRB) met.",
			[]string{"USP = Union of Small Ports", "USPRB = Union of Small Ports (USP) Regional Board"}},
		{"over lines", "The ministers of all the many harbours praised the new Asian Rice\nReserve (ARR) and its " +
			"many officers, who had worked for so many years\nin the harbours of the region, and thanked the hosts " +
			"of this meeting\nfor the welcome.", []string{"ARR = Asian Rice\nReserve"}},
		{"once", "The Asian Rice Reserve (ARR) and the Asian rice reserve (ARR).", []string{"ARR = Asian Rice " +
			"Reserve"}},
		{"square brackets", "The Asian Rice Reserve [ARR] and the HPM [Harbour Pilots’ Meeting] met.",
			[]string{"ARR = Asian Rice Reserve", "HPM = Harbour Pilots’ Meeting"}},
		{"a correction in square brackets", "The Reserved [RESERVE] Act passed.", nil},
		{"both in one bracket", "One store (the Asian Rice Reserve, ARR) grew.", []string{"ARR = Asian Rice Reserve"}},
		{"more than both in one bracket", "One store (big in the Asian Rice Reserve, ARR) grew.", nil},
		{"initials with full stops", "The Asian Committee in Holmport D.C. (ACH) met.",
			[]string{"ACH = Asian Committee in Holmport D.C."}},
		{"an abbreviation before the bracket", "The British Ferry Corp. (BFC) sails.",
			[]string{"BFC = British Ferry Corp."}},
		{"items of a list", "We count wheat (WHT), asian rice (ARC) and asian tea (ATE) here.",
			[]string{"WHT = wheat", "ARC = asian rice", "ATE = asian tea"}},
		{"the next of a list reaches back over none", "The Old Port (OLP), Tall Harbour (OTH) and Bay (OTB) grew.",
			[]string{"OLP = Old Port"}},
		{"party and state", "Senators Rose Gina Adams (R-GA) and Bo Tan (R-GA) spoke.", nil},
		{"a bracket in the short form", "Its Harbour Value (HV(1)) rose.", []string{"HV(1) = Harbour Value"}},
		{"a bracket in the long form", "The Harbour Class E(2) (HCE(2)) ships.",
			[]string{"HCE(2) = Harbour Class E(2)"}},
		{"a half bracket", "A plan (of the old) Rice Asian Port (ORAP) grew.", nil},
		{"several words before one", "The Rice Port Reserve (RR) grew.", []string{"RR = Rice Port Reserve"}},
		{"small letters, each of a word", "It lies ten metres above sea level (masl) there.", []string{"masl = " +
			"metres above sea level"}},
		{"small letters that are a word", "We sail to harbours every (now) and then.", nil},
		{"figures before a hyphen", "They signed a 50-year lease (YL) there.", []string{"YL = 50-year lease"}},
		{"no short forms", "The Times (Singapore), the plan (2014-2022), all (except for Laos), four tongues " +
			"(English, Thai, Lao), the end (zai), point (II), Part (A).", nil},
		{"another sentence", "We saw the Asian Rice. Reserve (ARR) it is not.", nil},
		{"letters that do not fit", "Hanoi in the morning (VNA) and Prime Offices (XYZ).", nil},
		{"the words are the letters", "The ARR (ARR) grew.", nil},
	} {
		got := definitionsOf(readingOf(test.text, lists).acronyms())
		want := slices.Clone(test.want)
		for i := range want {
			want[i] = strings.ReplaceAll(want[i], "\n", " ")
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", test.name, got, want)
		}
	}
}

func TestAcronymEvidence(t *testing.T) {
	r := readingOf(
		"The Asian Rice Reserve’s (ARR’s) stores are full of rice.\n\nAgain: the Asian Rice Reserve (ARR).\n",
		infertest.Lists(t),
	)
	got := r.acronyms()
	if len(got) != 1 {
		t.Fatalf("got %v", got)
	}
	a := got[0]
	if a.Basis != archive.Stated || len(a.Evidence) != 1 ||
		a.Evidence[0] != (archive.Evidence{Line: 1, Quote: "Asian Rice Reserve’s (ARR’s)"}) ||
		!slices.Equal(a.Paragraphs, []int{1, 3}) {
		t.Errorf("got %+v", a)
	}
}

// TestAcronymEvidenceInBracket: it begins with the short form, and ends with the
// bracket.
func TestAcronymEvidenceInBracket(t *testing.T) {
	got := readingOf("They saw the ARR (the Asian Rice Reserve) there.", infertest.Lists(t)).acronyms()
	if len(got) != 1 || got[0].Evidence[0] != (archive.Evidence{Line: 1, Quote: "ARR (the Asian Rice Reserve)"}) {
		t.Errorf("got %+v", got)
	}
}

// TestAcronymsOfSeeds holds what a reader finds in the five documents.
func TestAcronymsOfSeeds(t *testing.T) {
	lists := infertest.Lists(t)
	for name, want := range map[string]string{
		"000_b41c415e8a2c6bbd.txt": `ARF = ASEAN Regional Forum; EAS = East Asia Summit; ADMM Plus = ASEAN Defence Ministers Meeting Plus; POA = Plan of Action; UNCLOS = United Nations Convention on the Law of the Sea; IUU = illegal, unreported and unregulated; SOMTC = Senior Officials Meeting on Transnational Crime; AICHR = ASEAN Intergovernmental Commission on Human Rights; ACWC = ASEAN Commission on the Promotion and the Protection of the Rights of Women and Children; YSEALI = Young Southeast Asia Leaders Initiative`,
		"001_56988845a9df1878.txt": `ASEAN = Association of Southeast Asian Nations; ASCCE = ASEAN-Singapore Cybersecurity Center of Excellence; CDP = Cyberspace and Digital Policy; RAN = Radio Access Networks; SOMTC = Senior Officials’ Meeting on Transnational Crime; DOL = Department of Labor; SuFiA = Sustainable Fish Asia; IUU = illegal, unreported and unregulated; APHECS = ASEAN Public Health Emergency Coordination System; AICHR = ASEAN Intergovernmental Commission on Human Rights; NDCs = Nationally Determined Contributions; USASCP = U.S.-ASEAN Smart Cities Partnership; SPP = Smart Power Program; ACE = ASEAN Centre for Energy; APG = ASEAN Power Grid; ECA = Educational and Cultural Affairs; IVLP = International Visitor Leadership Program; YSEALI = Young Southeast Asian Leaders Initiative; SAIS = School of Advanced International Studies; ACW = ASEAN Committee for Women; ACWC = ASEAN Commission on the Promotion and Protection of the Rights of Women and Children`,
		"002_7512cb2f676aa647.txt": `CPR = Committee of Permanent Representatives to ASEAN`,
		"003_33707872e18226f8.txt": `ASEAN = Association of Southeast Asian Nations; COVID-19 = Coronavirus Disease-2019; AOIP = ASEAN Outlook on the Indo-Pacific; ACRF = ASEAN Comprehensive Recovery Framework; 4IR = Fourth Industrial Revolution; MSMEs = Micro, Small and Medium Enterprises; UNGA = United Nations General Assembly; ARF ISM on ICTs Security = ASEAN Regional Forum Inter-Sessional Meeting on the Security of and in the Use of ICTs; ADMM-Plus EWG on CS = ASEAN Defence Ministers’ Meeting Plus Experts’ Working Group on Cyber Security; TIFA = Trade and Investment Framework Arrangement; E3 = Expanded Economic Engagement; USAID = United States Agency for International Development; IGNITE = Inclusive Growth in ASEAN through Innovation, Trade and E-Commerce; DCCP = Digital Connectivity and Cybersecurity Partnership; AI = Artificial Intelligence; DIFAP = Digital Integration Framework Action Plan; ADM2025 = ASEAN Digital Masterplan 2025; ASCCE = ASEAN-Singapore Cybersecurity Centre of Excellence; AJCCBC = ASEAN-Japan Cybersecurity Capacity Building Centre; YSEALI = Young Southeast Asian Leaders Initiative; LDCs = Least Developed Countries; R&D = research and development; USABC = US-ASEAN Business Council; ATRC = ASEAN Telecommunications Regulators’ Council; TVET = Technical and Vocational Education and Training; ATC = ASEAN TVET Council; STEM = science, technology, engineering, and mathematics`,
		"004_84719a7daea5441a.txt": `AMM = ASEAN Foreign Ministers’ Meeting; AOIP = ASEAN Outlook on the Indo-Pacific; RCEP = Regional Comprehensive Economic Partnership`,
	} {
		r := readingOf(infertest.Seed(t, name), lists)
		acronyms := r.acronyms()
		if got := strings.Join(definitionsOf(acronyms), "; "); got != want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, want)
		}
		for _, a := range acronyms {
			infertest.CheckEvidence(t, r.Source, a.Evidence)
		}
	}
}

func TestBorrowedAcronyms(t *testing.T) {
	known := []archive.Abbreviation{
		{
			Short: "ARR",
			Long:  "Asian Rice Reserve",
		},
		{Short: "PFI", Long: "Plan for Islands"},
		{Short: "PFIs", Long: "Plans for Islands"},
		{
			Short: "AHA Centre",
			Long:  "Aid Centre",
		},
		{Short: "R&D", Long: "research and development"},
		{Short: "COVID-19", Long: "a disease"},
		{Short: "US", Long: "United States"},
		{Short: "ASEAN", Long: "Association"},
		{Short: "TWO", Long: "one meaning"},
		{Short: "TWO", Long: "another meaning"},
		{Short: "Q", Long: "a letter"},
		{Short: "R2 Partners", Long: "two partners"},
		{Short: "Arr", Long: "what a pirate says"},
	}
	for _, test := range []struct {
		name, text string
		defined    []archive.Acronym
		want       []string
	}{
		{"first use", "The ARR is full. The ARR’s stores are, too.", nil, []string{"ARR = Asian Rice Reserve"}},
		{"several words and signs", "The AHA Centre pays for R&D after COVID-19 here.", nil, []string{"AHA Centre = " +
			"Aid Centre", "R&D = research and development", "COVID-19 = a disease"}},
		{"the text's own behind a name, in a bracket", "They saw the Holm Board for Ports (ARR) there.", nil, nil},
		{"in a bracket behind the last word of its meaning", "They saw the big Reserve (ARR) there.", nil,
			[]string{"ARR = Asian Rice Reserve"}},
		{"in a bracket behind no name", "They saw the stores of rice (ARR) there.", nil,
			[]string{"ARR = Asian Rice Reserve"}},
		{"behind a hyphen", "The ARR-led work goes on.", nil, []string{"ARR = Asian Rice Reserve"}},
		{"defined here", "The ARR is full and so are PFIs in all ports.", []archive.Acronym{{Short: "ARR"},
			{Short: "PFI"}}, nil},
		{"part of a word or in other letters", "The ARRs, arr, BARR and Arr are others.", nil, nil},
		{"capitals throughout", "THE ARR AND ALL ITS STORES", nil, nil},
		{"partners and ASEAN", "The US and ASEAN met in the port.", nil, nil},
		{"two meanings", "The TWO of them met in the port.", nil, nil},
		{"code", "They met in the port.\n\n```\nthe ARR of all\n```\n", nil, nil},
		{"the first of two words", "The ARR Centre pays here.", nil, []string{"ARR = Asian Rice Reserve"}},
		{"the first of two words that a hyphen joins", "The ARR-Centre pays here.", nil,
			[]string{"ARR = Asian Rice Reserve"}},
		{"behind another", "The AHA ARR pays here.", nil, []string{"ARR = Asian Rice Reserve"}},
		{"behind another with a comma", "The AHA, ARR and others pay here.", nil, []string{"ARR = Asian Rice Reserve"}},
		{"a letter of a longer one", "The Q-X pays here.", nil, nil},
		{"small letters in the second word", "The R2 Partners pay here.", nil, []string{"R2 Partners = two partners"}},
		{"small letters in the only word", "The Arr pays here.", nil, nil},
		{"in small letters behind", "The AHA centre pays here.", nil, nil},
		{"as the last word", "All of this is for the ARR", nil, []string{"ARR = Asian Rice Reserve"}},
		{"defined as a plural", "The ARR and PFI are here.", []archive.Acronym{{Short: "ARRs"}},
			[]string{"PFI = Plan for Islands"}},
		{"defined with a hyphen", "The AHA Centre pays here.", []archive.Acronym{{Short: "AHA-Centre"}}, nil},
	} {
		r := readingOf(test.text, infertest.Lists(t))
		got := r.borrowedAcronyms(test.defined, shortforms.New(known))
		if !slices.Equal(definitionsOf(got), test.want) {
			t.Errorf("%s: got %q, want %q", test.name, definitionsOf(got), test.want)
		}
		for _, a := range got {
			infertest.CheckEvidence(t, r.Source, a.Evidence)
			if a.Basis != archive.Inferred || a.Evidence[0].Quote != a.Short || !slices.Equal(a.Paragraphs, []int{1}) {
				t.Errorf("%s: %+v", test.name, a)
			}
		}
	}
}

func FuzzAcronyms(f *testing.F) {
	lists := infertest.Lists(f)
	for _, words := range []string{"Asian Rice Reserve (ARR)", "(((((", "a (É2) b’s (B’s) (4IR) (E3)",
		"R&D (rest and dreams)", "\xff(A\xffB)"} {
		f.Add(words)
	}
	known := []archive.Abbreviation{{Short: "ARR", Long: "Asian Rice Reserve"}, {Short: "AB", Long: "a b"}}
	f.Fuzz(func(t *testing.T, words string) {
		r := readingOf(strings.ToValidUTF8(words, "?"), lists)
		defined := r.acronyms()
		for _, a := range append(defined, r.borrowedAcronyms(defined, shortforms.New(known))...) {
			infertest.CheckEvidence(t, r.Source, a.Evidence)
			if a.Short == "" || a.Long == "" || len(a.Paragraphs) == 0 {
				t.Errorf("%+v", a)
			}
		}
	})
}

// TestShortFormsGrowWithTheText reads hostile texts of two sizes: four times the text may
// not take much more than four times as long.
func TestShortFormsGrowWithTheText(t *testing.T) {
	growth.Wanted(t)
	lists := infertest.Lists(t)
	for name, piece := range map[string]string{
		"open brackets": "(", "nested": "(A (", "definitions": "Asian Rice Reserve (ARR) ", "nations": "Japan ",
		"capitals": "Holm ",
	} {
		t.Run(name, func(t *testing.T) {
			limit := growth.Limit{Small: 1 << 18, Times: 4, Most: 16, Unnoticed: 100 * time.Millisecond}
			growth.Within(t, limit, func(bytes int) func() {
				r := readingOf("x "+strings.Repeat(piece, bytes/len(piece)), lists)
				return func() { r.borrowedAcronyms(r.acronyms(), shortforms.New(nil)) }
			})
		})
	}
}

func BenchmarkAcronyms(b *testing.B) {
	r := readingOf(infertest.LongDocument(), infertest.Lists(b))
	known := make([]archive.Abbreviation, 150)
	for i := range known {
		known[i] = archive.Abbreviation{Short: fmt.Sprintf("AB%dC", i), Long: "a long form"}
	}
	b.ReportAllocs()
	b.Run("acronyms", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			r.acronyms()
		}
	})
	b.Run("borrowed", func(b *testing.B) {
		b.ReportAllocs()
		defined, short := r.acronyms(), shortforms.New(known)
		for b.Loop() {
			r.borrowedAcronyms(defined, short)
		}
	})
}
