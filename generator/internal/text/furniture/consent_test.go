package furniture

import "testing"

// Inside a text a page asks for an address of mail; a text may speak of terms, too.
func TestBoxesOfConsent(t *testing.T) {
	checkKinds(t, []struct {
		name, in string
		want     []string
	}{
		{"a box", lines(long, "", "Get the latest news", "delivered to your inbox", "Sign up for the letters of the "+
			"Post",
			"By signing up with an address, I acknowledge that I have read and agree to the", "Terms of Service", "and",
			"Privacy Policy", ".", "", long), []string{"", Share, Share, Share, Share, Share, Share, ""}},
		{"other words", lines(long, "", "Get our Newsletter", "", "By subscribing you agree to the", "", "Terms of "+
			"Use", "", long),
			[]string{"", Share, Share, Share, ""}},
		{"terms in two other forms", lines(long, "", "By registering you accept", "", "Terms and Conditions", "",
			"Terms & Conditions", "", long), []string{"", Share, Share, Share, ""}},
		{"where it is sent", lines(long, "", "News in your inbox", "", "News to your inbox", "", "newsletters", "",
			long),
			[]string{"", Share, Share, Share, ""}},
		{"one line of consent", lines(long, "", "Terms of Service", "", long), []string{"", "", ""}},
		{"a sentence between two", lines(long, "", "Terms of Service", "", "The ships of the isles met at noon.", "",
			"Privacy Policy", "", long), []string{"", "", "", "", ""}},
		{"a heading above that speaks to nobody", lines(long, "", "Ships Meet", "", "By signing up you agree to "+
			"the", "",
			"Privacy Policy", "", long), []string{"", "", Share, Share, ""}},
		{"paragraphs that speak of terms", lines(long+" Terms of Service", "", long+" Privacy Policy"),
			[]string{"", ""}},
	})
}

// What is left of the code of a page says nothing.
func TestLeftovers(t *testing.T) {
	checkKinds(t, []struct {
		name, in string
		want     []string
	}{
		{"spaces and bullets", lines(long, "", "&nbsp;", "", "&#x25cf;", "", "-->", "", long), []string{"",
			EndMark, EndMark,
			EndMark, ""}},
		{"the stamp of a release", lines("UNCLASSIFIED Office of Ports Case No. F-2 Doc No. C0 Date: 10/30/2015",
			"", long),
			[]string{Notice, ""}},
		{"a classification", lines("UNCLASSIFIED", "", long), []string{"", ""}},
		{"a letter", lines(long, "", "&eacute;", "", long), []string{"", "", ""}},
	})
}
