package people

import (
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
)

// TestPersonsInCapitals holds who is a person in a line in capitals, and how the name and
// the post are written then.
func TestPersonsInCapitals(t *testing.T) {
	lists := infertest.Lists(t)
	const below = "\n\nThe boats of the coast came home today, and all of the people spoke of rice and nets.\n"
	for _, test := range []struct{ name, text, want string }{
		{"a speech", "SPEECH BY MS LENA BERG-HOLM, MINISTER FOR TRADE, YOUTH AND WATER, AT THE HARBOUR FORUM" + below,
			"Ms [Lena Berg-Holm] Minister for Trade, Youth and Water"},
		{"a right honourable", "ADDRESS BY THE RT. HON. ARNE HOLM, ACTING MINISTER FOR FOREIGN AFFAIRS TO THE " +
			"HARBOUR CONFERENCE, OSLO" + below, "Rt. Hon. [Arne Holm] Acting Minister for Foreign Affairs"},
		{"an office before the name", "REMARKS BY MINISTER FOR ENERGY AND WATER LENA BERG AT THE HARBOUR FORUM" + below,
			"[Lena Berg] Minister for Energy and Water"},
		{"an office and where", "SPEECH BY MR ARNE HOLM, MINISTER OF TRADE AT THE OSLO FORUM" + below,
			"Mr [Arne Holm] Minister of Trade"},
		{"two who speak", "REMARKS BY PRESIDENT ARNE HOLM AND PRIME MINISTER LENA BERG OF NORWAY" + below,
			"[Arne Holm] President; [Lena Berg] Prime Minister"},
		{"from", "A LETTER FROM DR. ARNE HOLM" + below, "Dr. [Arne Holm]"},
		{"of ASEAN", "SPEECH BY MR ARNE O'BERG, SECRETARY-GENERAL OF ASEAN" + below,
			"Mr [Arne O'Berg] Secretary-General of ASEAN"},
		{"a signature", "The boats came home today.\n\nARNE HOLM, MINISTER OF TRADE", "[Arne Holm] Minister of Trade"},
		{"letters behind the name", "SPEECH BY MR ARNE HOLM SC, MINISTER OF TRADE, MS LENA BERG MP, MR BO DAHL QC, " +
			"AND MR JO LIE KC, GOVERNOR OF OSLO" + below,
			"Mr [Arne Holm] Minister of Trade; Mr [Jo Lie] Governor of Oslo"},
		{"why somebody spoke", "SPEECH BY PRESIDENT ARNE HOLM MARKING PEACE" + below, "[Arne Holm] President"},
		{"a particle", "SPEECH BY MR ARNE BIN HOLM III" + below, "Mr [Arne bin Holm III]"},
		{"who is known from the text", "PRESIDENT HOLM SEES THE PORT\n\nThere President Arne Holm saw all the boats " +
			"and nets of the people of the coast, and they of rice spoke.", "[Arne Holm] President"},
		{"a letter of two bytes", "SPEECH BY MR ÅKE HÖLM" + below, "Mr [Åke Hölm]"},

		{"with an honorific, and a post behind", "TALKS WITH MR ARNE HOLM, FOREIGN MINISTER OF NORWAY" + below,
			"Mr [Arne Holm] Foreign Minister of Norway"},
		{"with an honorific, and none", "RAIN HOLDS MR HOLM BACK, PORTS STAY DRY" + below, ""},
		{"a headline", "PRESIDENT ARNE HOLM SEES PORT" + below, ""},
		{"a headline with a comma", "RICE PRICES FALL, MINISTER OF TRADE SAYS" + below, ""},
		{"one word", "SPEECH BY MR HOLM" + below, "Mr [Holm]"},
		{"five words", "SPEECH BY MR AA BBB CCC DDD EEE" + below, ""},
		{"and a headline behind by", "TALKS WITH PRESIDENT HOLM CUT SHORT BY RAIN" + below, ""},
		{"and one behind and", "WHY PRESIDENT HOLM AND PRIME MINISTER BERG CUT TALKS SHORT" + below, ""},
		{"nobody", "NOTICE BY THE MINISTRY OF TRADE OF NORWAY" + below, ""},
	} {
		checkPeople(t, lists, test.name, test.text, test.want)
	}
}
