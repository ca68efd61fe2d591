package people

import (
	"slices"
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
)

// TestPersonsOfLists holds that each person of a list has his own role, and
// that titles of the region are neither cut nor taken for persons.
func TestPersonsOfLists(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct {
		text string
		want []string
	}{
		{"They saw H.E. Mr. Arne Holm, Minister of Trade of Indonesia, H.E. Mr. Bo Berg, Minister of Finance of " +
			"Singapore, and H.E. Mr. Nils Lund, Minister of Commerce of Thailand.", []string{
			"H.E. Mr. / Arne Holm / Minister of Trade of Indonesia",
			"H.E. Mr. / Bo Berg / Minister of Finance of Singapore",
			"H.E. Mr. / Nils Lund / Minister of Commerce of Thailand"}},
		{"They saw Mr. Arne Holm, Ambassador Bo Berg, Minister of Finance.", []string{
			"Mr. / Arne Holm / ", "Ambassador / Bo Berg / Minister of Finance"}},
		{"They saw Mr. Arne Holm, Minister of Trade, the Hon. Bo Berg MP, Minister of Finance, and others.", []string{
			"Mr. / Arne Holm / Minister of Trade", "Hon. / Bo Berg / Minister of Finance"}},
		{"They saw Mr. Arne Holm, Minister of Trade, the Hon. Bo Berg, and others.", []string{
			"Mr. / Arne Holm / Minister of Trade", "Hon. / Bo Berg / "}},
		{"They saw the Minister of Trade, Mr. Bo Berg, Minister of Finance.", []string{
			"Mr. / Bo Berg / Minister of Trade"}},
		{"They saw Mr. Arne Holm, the Minister of Trade, Mr. Bo Berg, and others.", []string{
			"Mr. / Arne Holm / Minister of Trade", "Mr. / Bo Berg / "}},
		{"The Honourable Dato' Seri Utama Haji Arne bin Haji Holm, Minister of Trade, spoke.", []string{
			"Honourable Dato' Seri Utama Haji / Arne bin Haji Holm / Minister of Trade"}},
		{"There Air Chief Marshal Arne Holm, Minister of Trade, spoke.", []string{
			"Air Chief Marshal / Arne Holm / Minister of Trade"}},
		{"There Senior General Arne Holm, Minister of Trade, spoke.", []string{
			"Senior General / Arne Holm / Minister of Trade"}},
		{"There Vice Admiral Arne Holm and Trade Representative Ambassador Bo Berg spoke.", []string{
			" / Arne Holm / Vice Admiral", "Ambassador / Bo Berg / Trade Representative"}},
		{"There Attorney General Arne Holm, Minister of Trade, spoke.", []string{" / Arne Holm / Attorney General"}},
		{"There Major General and Vice Admiral met.", nil},
		{"There Minister Tengku Arne Holm spoke.", []string{" / Tengku Arne Holm / Minister"}},
		{"They saw the Minister Attached to the Office of Ports, Mr. Bo Berg.", []string{
			"Mr. / Bo Berg / Minister Attached to the Office of Ports"}},
		{"They saw the Minister Attached to the Office of Ports.", nil},
		{"They saw the Secretary-General Designate of the Forum.", nil},
		{"They saw the head of Rail Corp and the Secretary of Oslo Branch.", nil},
		{"There Minister Tengku spoke to Minister Tunku.", nil},
	} {
		if got := peopleOf(readingOf(test.text, lists).people()); !slices.Equal(got, test.want) {
			t.Errorf("%q:\n got %q\nwant %q", test.text, got, test.want)
		}
	}
}

// TestHeadlines holds that no word of a headline is a name because it stands
// behind an office.
func TestHeadlines(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct {
		text string
		want []string
	}{
		{"# Port Holds Call With Norwegian Minister Ahead Of Talks\n\nThey met in the port.", nil},
		{"# Port Holds Call With Norwegian Minister Ahead Of\n\nThey met in the port.", nil},
		{"# Port Holds Call With Prime Minister Holm of Singapore\n\nThey met in the port.",
			[]string{" / Holm / Prime Minister"}},
		{"# Remarks by President Holm At Talks\n\nThey met in the port.", []string{" / Holm / President"}},
	} {
		if got := peopleOf(readingOf(test.text, lists).people()); !slices.Equal(got, test.want) {
			t.Errorf("%q:\n got %q\nwant %q", test.text, got, test.want)
		}
	}
}
