package people

import (
	"slices"
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
)

// TestStylesOfBrunei: the title behind Pehin, Datu and Orang Kaya is no part of the name.
func TestStylesOfBrunei(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"a rank in it", "Yang Berhormat Pehin Datu Singamanteri Major General (Retired) Dato Paduka Seri Awang Haji " +
			"Arif bin Haji Mohd Salleh, Minister of Defence II, came.",
			[]string{"Yang Berhormat Pehin Datu Singamanteri Major General (Retired) Dato Paduka Seri Awang Haji / " +
				"Arif bin Haji Mohd Salleh / Minister of Defence II"}},
		{"a rank left, short", "They met Pehin Datu Singamanteri Colonel (Rtd) Dato Awang Arif Salleh there.",
			[]string{"Pehin Datu Singamanteri Colonel (Rtd) Dato Awang / Arif Salleh / "}},
		{"a title in four words", "They met Pehin Orang Kaya Seri Utama Dato Seri Setia Dr Awang Haji Arif bin " +
			"Salleh, Minister of Finance and Economy II.",
			[]string{"Pehin Orang Kaya Seri Utama Dato Seri Setia Dr Awang Haji / Arif bin Salleh / " +
				"Minister of Finance and Economy II"}},
		{"behind a father", "They met Yang Mulia Dato Arif bin Pehin Datu Pekerma Jaya Haji Mohd Salleh, Minister of " +
			"Foreign Affairs II.", []string{"Yang Mulia Dato / Arif bin Pehin Datu Pekerma Jaya Haji Mohd Salleh / " +
			"Minister of Foreign Affairs II"}},
		{"behind a mother", "They met Dayang Nurul binti Pehin Datu Pekerma Jaya Haji Mohd Salleh there.",
			[]string{"Dayang / Nurul binti Pehin Datu Pekerma Jaya Haji Mohd Salleh / "}},
		{"a number of an office before the name", "The Minister of Defence II Pehin Arif came.",
			[]string{"Pehin / Arif / Minister of Defence II"}},
		{"Hj", "They met Tan Sri Hj Arif Salleh there.", []string{"Tan Sri Hj / Arif Salleh / "}},

		{"no title behind it", "They met Pehin Arif Salleh there.", []string{"Pehin / Arif Salleh / "}},
		{"a pilgrim inside a name", "They met Pehin Arif Haji Salleh there.", []string{"Pehin / Arif Haji Salleh / "}},
		{"another person", "They met Pehin Arif and Dato Salleh Hassan there.",
			[]string{"Pehin / Arif / ", "Dato / Salleh Hassan / "}},
		{"behind a comma", "They met Pehin Arif, Dato Salleh Hassan and others.",
			[]string{"Pehin / Arif / ", "Dato / Salleh Hassan / "}},
		{"a son of the same name", "They met President Arne Holm II there.", []string{" / Arne Holm II / President"}},
	} {
		if got := peopleOf(readingOf(test.text, lists).people()); !slices.Equal(got, test.want) {
			t.Errorf("%s:\n%q, want\n%q", test.name, got, test.want)
		}
	}
}
