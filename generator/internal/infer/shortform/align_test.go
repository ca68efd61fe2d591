package shortform

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/infertest"
)

// checkDefinitions holds the short forms that a text defines against those that
// a reader finds, written as "SHORT = long form" and parted by "; ".
func checkDefinitions(t *testing.T, lists *authority.Lists, name, words, want string) {
	t.Helper()
	r := readingOf(words, lists)
	acronyms := r.acronyms()
	if got := strings.Join(definitionsOf(acronyms), "; "); got != want {
		t.Errorf("%s: %q:\n got %s\nwant %s", name, words, got, want)
	}
	for _, a := range acronyms {
		infertest.CheckEvidence(t, r.Source, a.Evidence)
	}
}

// TestReach holds how far back from a bracket a long form may reach.
func TestReach(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, text, want string }{
		{"over a comma", "The Asian, Rice, Reserve (ARR) grew.", "ARR = Asian, Rice, Reserve"},
		{"not over a semicolon", "The Asian Rice; Reserve (ARR) grew.", ""},
		{"not over a colon", "The Asian: Rice Reserve (ARR) grew.", ""},
		{"over a dash", "The Asian – Rice Reserve (ARR) grew.", "ARR = Asian – Rice Reserve"},
		{"not over a dash before the bracket", "The Asian Rice Reserve – (ARR) grew.", ""},
		{"over a dash that joins", "The Asian–Rice Reserve (ARR) grew.", "ARR = Asian–Rice Reserve"},
		{"over a dash at the word before the bracket", "The Asian Rice Reserve– (ARR) grew.",
			"ARR = Asian Rice Reserve"},
		{"over a hyphen that does not break", "The Asian‑Rice Reserve (ARR) grew.", "ARR = Asian‑Rice Reserve"},
		{"not over the end of a sentence", "They left Asia. Rice Reserve (ARR) it is.", ""},
		{"over the full stop of an initial", "The A. Rice Reserve (ARR) grew.", "ARR = A. Rice Reserve"},
		{"over that of an abbreviation", "The Asian Mt. Rice Reserve (AMRR) grew.", "AMRR = Asian Mt. Rice Reserve"},
		{"over one of three letters", "The Asian Rice Inc. Reserve (ARIR) grew.", "ARIR = Asian Rice Inc. Reserve"},
		{"not over one of four", "The Asian Rice Corp. Reserve (ARCR) grew.", ""},
		{"not over a short word that is none", "The Asian Rice it. Reserve (ARIR) grew.", ""},
		{"over the letters of a country", "The U.S. Rice Reserve (USRR) grew.", "USRR = U.S. Rice Reserve"},
		{"over a full stop inside", "The Asia.Rice Reserve (ARR) grew.", "ARR = Asia.Rice Reserve"},
		{"a full stop before the bracket", "The Asian Rice Reserve. (ARR) grew.", "ARR = Asian Rice Reserve"},
		{"a full stop that belongs to the long form", "The Asian Rice of the U.S. (ARUS) grew.",
			"ARUS = Asian Rice of the U.S."},
		{"over twelve marks", "The Asian,,,,,,,,,,, Rice Reserve (ARR) grew.", "ARR = Asian,,,,,,,,,,, Rice Reserve"},
		{"not over thirteen", "The Asian,,,,,,,,,,,, Rice Reserve (ARR) grew.", ""},
		{"not over other signs", "The Asian § Rice Reserve (ARR) grew.", ""},
		{"over brackets and quotation marks", "The “Asian” (old) ‘Rice’ \"Reserve\" (AORR) grew.",
			"AORR = Asian” (old) ‘Rice’ \"Reserve"},
		{"a possessive is no word", "The Council’s Rice Reserve (CRR) grew.", "CRR = Council’s Rice Reserve"},
		{"a straight one, too", "The Council's Rice Reserve (CRR) grew.", "CRR = Council's Rice Reserve"},
		{"nor does it lend a letter", "The Council’s Rice Reserve (CSRR) grew.", ""},
		{"an s by itself is one", "The Council s Rice Reserve (CSRR) grew.", "CSRR = Council s Rice Reserve"},
		{"what follows another apostrophe, too", "The D’Arc Rice Port (DARP) grew.", "DARP = D’Arc Rice Port"},
		{"letters beyond ASCII", "The Égal Ruß Reserve (ÉRR) grew.", "ÉRR = Égal Ruß Reserve"},
		{"a mark above a letter", "The E\u0301gal Rice Reserve (ERR) grew.", "ERR = E\u0301gal Rice Reserve"},
		{"figures", "The Port 31 Reserve (P31R) grew.", "P31R = Port 31 Reserve"},
		{"fourteen words for three letters", "The Asian of the of the of the of the of the of Rice Reserve (ARR) grew.",
			"ARR = Asian of the of the of the of the of the of Rice Reserve"},
		{"fifteen words", "The Asian of the of the of the of the of the of the Rice Reserve (ARR) grew.", ""},
		{"twenty-six words", "An Asian of the Baltic of the Celtic of the Danish of the Elder of the Finnish of the " +
			"German of the Harbour of Icy and Jolly (ABCDEFGHIJ) port.", "ABCDEFGHIJ = Asian of the Baltic of the " +
			"Celtic of the Danish of the Elder of the Finnish of the German of the Harbour of Icy and Jolly"},
		{"twenty-seven words",
			"An Asian of the Baltic of the Celtic of the Danish of the Elder of the Finnish of the " +
				"German of the Harbour of the Icy and Jolly (ABCDEFGHIJ) port.", ""},
		{"the head of the text", "Asian Rice Reserve (ARR) grew.", "ARR = Asian Rice Reserve"},
		{"no words", "(ARR) grew.", ""},
		{"the short form among six words", "The ARR of old Asian Rice Reserve (ARR) grew.", ""},
		{"in small letters", "The arr of old Asian Rice Reserve (ARR) grew.", ""},
		{"the short form farther back", "The ARR of the old Asian Rice Reserve (ARR) grew.",
			"ARR = Asian Rice Reserve"},
	} {
		checkDefinitions(t, lists, test.name, test.text, test.want)
	}
}

// TestCosts holds what a long form may leave out, and what its words may lend.
func TestCosts(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, text, want string }{
		{"two words passed over", "The Asian Port Rice Board Reserve (ARR) grew.",
			"ARR = Asian Port Rice Board Reserve"},
		{"three words passed over", "The Asian Port Rice Board Ferry Reserve (ARR) grew.", ""},
		{"small words passed over", "The Asian and the Rice of a Reserve (ARR) grew.",
			"ARR = Asian and the Rice of a Reserve"},
		{"in small letters, one", "We see asian port rice reserves (ARR) grow.", "ARR = asian port rice reserves"},
		{"in small letters, two", "We see asian port rice port reserves (ARR) grow.", ""},
		{"a word behind the last letter", "The Asian Rice Reserve Port (ARR) grew.", "ARR = Asian Rice Reserve Port"},
		{"two words behind it", "The Asian Rice Reserve Port Board (ARR) grew.", ""},
		{"two letters and a word behind", "The Rice Reserve Port (RR) grew.", ""},
		{"joined by a small one", "The Rice Reserve of Ports (RR) grew.", "RR = Rice Reserve of Ports"},
		{"the second part of a word", "We see old-port rice (OR) grow.", "OR = old-port rice"},
		{"two further parts of a word", "We see old-port-ship rice (OR) grow.", "OR = old-port-ship rice"},
		{"three further parts", "We see old-port-ship-crew rice (OR) grow.", ""},
		{"as much as may be left out beside a letter inside a word", "The Asian Oxen-Port-Ferry Rice (AXR) grew.",
			"AXR = Asian Oxen-Port-Ferry Rice"},
		{"more than may be left out beside it", "The Asian Oxen-Port-Ferry-Ship Rice (AXR) grew.", ""},
		{"two words where the second is no part", "We see old port rice (OR) grow.", ""},
		{"letters inside a word", "The Bivalve Disease (BIVD) spread.", "BIVD = Bivalve Disease"},
		{"a letter inside a word without its first", "The Asian Oxen (SX) grew.", ""},
		{"letters in another order", "The Bivalve Disease (BVID) spread.", ""},
		{"a letter that no word has", "The Bivalve Disease (BIZD) spread.", ""},
		{"the first letter inside a word", "The Asian Oxen Port (SOP) grew.", ""},
		{"a capital inside a word", "The McHolm Rice Reserve (MHRR) grew.", "MHRR = McHolm Rice Reserve"},
		{"a small word lends its letter", "The Plan of Action (POA) began.", "POA = Plan of Action"},
		{"a longer one lends none but its first", "The Plan for Action (PRA) began.", ""},
		{"one of two letters lends its second", "The Plan by Action (PYA) began.", "PYA = Plan by Action"},
		{"a small word with a capital", "And Rice Reserve (ARR) met.", "ARR = And Rice Reserve"},
		{"no small word begins one", "They came and Rice Reserve (ARR) met.", ""},
		{"no word in small letters begins one in capitals", "They saw all Rice Reserves (ARR) full.",
			"ARR = all Rice Reserves"},
		{"one word", "The Quayside (QYS) opened.", "QYS = Quayside"},
		{"one word that is as long", "The Quay (QU-Y) opened.", ""},
		{"one word that is no longer", "The Quay (Q.A.Y) opened.", ""},
		{"small letters go on with a word", "The Sustainable Fish Asia (SuFiA) began.",
			"SuFiA = Sustainable Fish Asia"},
		{"the second letter may begin one, too", "The Salt Under Fish Asia (SuFiA) began.",
			"SuFiA = Salt Under Fish Asia"},
		{"several may", "The Asian Ports Meeting Plus (APMplus) met.", "APMplus = Asian Ports Meeting Plus"},
		{"a later one may not", "The Salt Under Forest Ice Asia (SuFiA) began.", ""},
	} {
		checkDefinitions(t, lists, test.name, test.text, test.want)
	}
}

// TestFigures holds what the figures of a short form stand for.
func TestFigures(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, text, want string }{
		{"two words", "The Wider Water (W2) began.", "W2 = Wider Water"},
		{"three words", "The Wider Water Works (W3) began.", "W3 = Wider Water Works"},
		{"the figure in front", "The Wider Water Works (3W) began.", "3W = Wider Water Works"},
		{"five words", "The Wider Water Works West Way (W5) began.", "W5 = Wider Water Works West Way"},
		{"six words are not counted", "The Wider Water Works West Way World (W6) began.", ""},
		{"nor is one", "The Wider Water (W1) began.", ""},
		{"nor does it stand for nothing", "The Wide Energy (W1E) began.", ""},
		{"the letter behind a figure that begins a word", "The Asian Ports Wider Water Works (AP 3W) began.",
			"AP 3W = Asian Ports Wider Water Works"},
		{"a number that ends a word, but not the last", "The Gathering of Ports (G31 OP) met.", ""},
		{"a number and a sign", "The Third & Rice Dock (3&RD) began.", "3&RD = Third & Rice Dock"},
		{"nor numbers of two figures", "The Wider Water Works (W32) began.", ""},
		{"too few words", "The Wider Works (W3) began.", ""},
		{"the letter beside the figure alone", "The Wide Eastern Energy (WE2) began.", "WE2 = Wide Eastern Energy"},
		{"the letter before it rather than behind", "The Wide Wet Energy (W2E) began.", "W2E = Wide Wet Energy"},
		{"an ordinal", "The Fourth Port (4P) began.", "4P = Fourth Port"},
		{"a word that sounds so", "We plan for ports (P4P) here.", "P4P = plan for ports"},
		{"with a capital it opens a sentence", "We plan For ports (P4P) here.", ""},
		{"the number of a meeting", "The 31st Gathering of Ports (GOP31) met.", "GOP31 = 31st Gathering of Ports"},
		{"that of another", "The 30th Gathering of Ports (GOP31) met.", "GOP31 = Gathering of Ports"},
		{"a number inside", "The 31st Gathering of Ports (G31OP) met.", ""},
		{"a number and no more than a letter", "At the Quay (Q7) they met.", ""},
		{"a word that stands in both", "The Asian Port Board Plus (APB Plus) met.", "APB Plus = Asian Port Board Plus"},
		{"a word that stands in the short form alone", "The Asian Port Board (APB Plus) met.", ""},
		{"parts parted by a stroke", "The Asian Port/Board Rules (AP/BR) came.", "AP/BR = Asian Port/Board Rules"},
		{"a plural", "Small Island Ports (SIPs) grew.", "SIPs = Small Island Ports"},
		{"an s that is no plural", "The Port’s Small Ships (Ps) grew.", ""},
	} {
		checkDefinitions(t, lists, test.name, test.text, test.want)
	}
}

// TestBrackets holds which brackets define something.
func TestBrackets(t *testing.T) {
	lists := infertest.Lists(t)
	long := "A" + strings.Repeat("s", 145) + " Rice Reserve" // 159 letters
	for _, test := range []struct{ name, text, want string }{
		{"a long form in the bracket", "The ARR (Asian Rice Reserve) grew.", "ARR = Asian Rice Reserve"},
		{"with an article", "The ARR (the Asian Rice Reserve) grew.", "ARR = Asian Rice Reserve"},
		{"with words before it", "The ARR (or else Asian Rice Reserve) grew.", ""},
		{"without a space", "The ARR(Asian Rice Reserve) grew.", ""},
		{"behind no word", "(Asian Rice Reserve) grew.", ""},
		{"behind the first word", "ARR (Asian Rice Reserve) grew.", "ARR = Asian Rice Reserve"},
		{"behind a word in quotation marks", "The “ARR” (Asian Rice Reserve) grew.", ""},
		{"behind another word", "The port (Asian Rice Reserve) grew.", ""},
		{"a bracket of 160 letters", "The ARR (" + long + ") grew.", "ARR = " + long},
		{"a longer bracket", "The ARR (A" + long + ") grew.", ""},
		{"a small word before the bracket", "They have the Rice (R1) and (RA) here.", ""},
		{"one that a bracket of its own opens", "The Asian Rice Reserve (a (ARR) grew.", ""},
		{"a word in small letters before it", "They have rice aid (RA) here.", "RA = rice aid"},
		{"a bracket in the bracket", "The Asian Rice Reserve ((ARR) grew.", "ARR = Asian Rice Reserve"},
		{"a bracket without an end", "The Asian Rice Reserve (ARR of old grew.", ""},
		{"two definitions", "The Union of Small Ports (USP) saw the Asian Rice Reserve (ARR).",
			"USP = Union of Small Ports; ARR = Asian Rice Reserve"},
		{"a definition inside the next", "The Union of Small Ports (USP) Regional Board (USPRB) met.",
			"USP = Union of Small Ports; USPRB = Union of Small Ports (USP) Regional Board"},
		{"a definition inside the next, which begins before it",
			"The Great Union of Small Ports (USP) Board (GUSPB) met.",
			"USP = Union of Small Ports; GUSPB = Great Union of Small Ports (USP) Board"},
		{"a definition before the next", "The Union of Small Ports (USP) Regional Board (RB) met.",
			"USP = Union of Small Ports; RB = Regional Board"},
		{"in another block", "The Union of Small Ports (USP) met there for long.\n\nThe Regional Board (RB) met.",
			"USP = Union of Small Ports; RB = Regional Board"},
		{"code", "They met there for long.\n\n```\nthe Asian Rice Reserve (ARR)\n```\n", ""},
		{"small letters after capitals", "The ASIAN RICE RESERVE (ARR) grew. The Asian Rice Reserve (ARR) fell.",
			"ARR = Asian Rice Reserve"},
		{"capitals after small letters", "The Asian Rice Reserve (ARR) grew. The ASIAN RICE RESERVE (ARR) fell.",
			"ARR = Asian Rice Reserve"},
		{"another apostrophe", "The Asian Rice’s Reserve (ARR) grew. The Asian Rice's Reserve (ARR) fell.",
			"ARR = Asian Rice’s Reserve"},
		{"two meanings", "The Asian Rice Reserve (ARR) grew. The Arctic Rail Road (ARR) fell.",
			"ARR = Asian Rice Reserve; ARR = Arctic Rail Road"},
	} {
		checkDefinitions(t, lists, test.name, test.text, test.want)
	}
}
