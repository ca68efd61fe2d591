package slug

import "testing"

func TestSlugs(t *testing.T) {
	for _, test := range []struct{ name, want string }{
		{"United States", "united-states"},
		{"Türkiye", "turkiye"},
		{"Côte d’Ivoire", "cote-divoire"},
		{"U.S.–ASEAN  Summit!", "us-asean-summit"},
		{"Straße Œuvre Đà Nẵng Łódź", "strasse-oeuvre-da-nang-lodz"},
		{"a_b - c", "a_b-c"},
		{"--x--", "x"},
		{"ﬁve ２", "five-2"},
		{"東京", ""},
		{"", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := Of(test.name); got != test.want {
				t.Errorf("Of(%q) = %q, want %q", test.name, got, test.want)
			}
		})
	}
}
