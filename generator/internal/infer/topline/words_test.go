package topline

import (
	"testing"

	"aseanarchive/generator/internal/infer/phrase"
)

// A case is a line and whether it is of the kind that a test asks for.
type lineCase struct {
	line string
	want bool
}

func checkLines(t *testing.T, what string, is func(phrase.Phrase) bool, cases []lineCase) {
	t.Helper()
	for _, test := range cases {
		if got := is(phrase.Of(test.line)); got != test.want {
			t.Errorf("%s: %q is %v, want %v", what, test.line, got, test.want)
		}
	}
}

func TestOfficesAndSites(t *testing.T) {
	r := Reader{Gazetteer{lists(t)}}
	checkLines(t, "office", r.IsOffice, []lineCase{
		{"Ministry of Foreign Affairs", true}, {"The Ministry of Foreign Affairs", false},
		{"Embassy of Norway", true},
		{"Permanent Mission of Norway", true}, {"Consulate General of Norway", true},
		{"High Commission of the Islands", true},
		{"U.S. Embassy in Oslo", true}, {"US Mission to the Harbour", true}, {"Delegation of the Union", true},
		{"Council of the Union", true},
		{"Foreign Ministry", true}, {"Prime Minister’s Office", true}, {"European Commission", true},
		{"Secretariat of the Harbour", true},
		{"Ministry for Harbours", true}, {"Ministry of Harbours Statement", false},
		{"Ministry of Harbours hosts the Dialogue", false},
		{"Memorandum for the Minister of Harbours", true}, {"Memorandum of Harbours", false},
		{"Department of Ports Summit", false}, {"Ministry of Trade between Isles", true},
		{"Ministry of Ports Opens Harbour", false}, {"", false},
		{"The Harbour Post", true},
		{"The Harbour post", false}, {"The harbour Post", false}, {"One Two Three Four Post", true},
		{"One Two Three Four Five Post", false},
		{"HARBOUR.CO.ID", true}, {"har.co", true}, {"ha.com", false}, {"harbours.c", false}, {"harb0urs.com", false},
		{"harbours..com", false}, {"D.C.", false}, {"harbours.", false},
		{"The Postman", false}, {"harbours.com", true}, {"harbours.org", true}, {"harbours.port", false},
		{"Norway", true}, {"Norway (NO)", true},
		{"Norway:", true}, {"Norway –", false}, {"Norways", false}, {"Norway (of old", false},
		{"Norway (NO", false}, {"Norway met", false}, {"Association of Southeast Asian Nations (ASEAN)", true},
		{"Department of A B C D E F G H I J K L", true}, {"Department of A B C D E F G H I J K L M", false},
		{"The Harbour Herald", true}, {"Port Daily", true}, {"Sea Tribune", true}, {"The Diplomat", true},
		{"The Bulletin", true},
		{"The Guardian", true}, {"Ships Magazine", true}, {"Sea TV", true}, {"The Globe", true},
		{"The Inquirer", true}, {"The Monitor", true},
	})
	checkLines(t, "town", r.IsTown, []lineCase{
		{"Minneapolis, MN", true}, {"Minneapolis MN", false}, {"minneapolis, MN", false},
		{"Bismarck, North Dakota", true},
		{"Bismarck, Far Dakota", false}, {"Wheeling, West Virginia", true}, {"Ponce, Puerto Rico", true},
		{"Victoria, British Columbia", true},
		{"Newport, Rhode Island", true}, {"Newport, Rhode Island Sound", false},
		{"Old Far Port of the Bay, Norway", true},
		{"A B C D E F G H I, Norway", true}, {"A B C D E F G H I J, Norway", false}, {"A B C D E, MN", true},
		{"A B C D E F, MN", false},
		{"Norway", false}, {"Harbourtown", false},
		{"Norway, MN", false}, {"Speech, MN", false}, {"ASEAN, MN", false},
	})
}

func TestGreetings(t *testing.T) {
	for sentence, want := range map[string]bool{
		"Good morning, all of you here.": true, "Good afternoon to all of you.": true,
		"Good evening to all of you.":   true,
		"Goodwill came with the ships.": false, "Hi to all of you here.": true, "Hey, look at the ships.": true,
		"Oh, it is you again.":   true,
		"So, what of the ships?": true, "So the ships came in.": false, "Okay, what of the ships?": true,
		"All right, what of them?": true,
		"Well, what of the ships?": true, "Well, thank you for the ships.": true, "Wells of the port dry.": false,
		"Folks, here are the ships.":        true,
		"Excellencies, here are the ships.": true, "Excellency, here are the ships.": true,
		"Excellence of the ships matters.": false,
		"Mr. President, here are ships.":   true, "Mr. Prime Minister, here are ships.": true,
		"Mr. Speaker, here are ships.": true,
		"Thank you for the ships.":     true, "Thanks for all the ships.": true, "Please sit down by them.": true,
		"Welcome to all the ships.": true,
		"Ships came today.":         true, "Four ships came today.": false, "": true,
	} {
		if got := phrase.IsGreeting(sentence); got != want {
			t.Errorf("phrase.IsGreeting(%q) = %v", sentence, got)
		}
	}
}
