package clause

import "testing"

func TestWithoutSpeaker(t *testing.T) {
	for _, test := range []struct {
		name, in, want string
		asked          bool
	}{
		{"a speaker", "MS. HOLM: We met.", "We met.", false},
		{"a reporter", "Q When did they meet", "When did they meet", true},
		{"a word with a colon", "They agreed: it rains.", "They agreed: it rains.", false},
		{"figures with a colon", "2016: They met.", "2016: They met.", false},
		{"nobody", "We met.", "We met.", false},
	} {
		if got, asked := WithoutSpeaker(test.in); got != test.want || asked != test.asked {
			t.Errorf("%s: %q, %v", test.name, got, asked)
		}
	}
}
