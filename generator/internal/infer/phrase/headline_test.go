package phrase

import "testing"

func TestHeadlinesOfOffices(t *testing.T) {
	checkLines(t, "headline", TellsNews, []lineCase{
		{"Minister of Ports Meets Captains", true}, {"Ministry of Ports Hosts Captains", true},
		{"Minister Visits Harbour", true}, {"Office Opens", true}, {"Minister of Ports Attends Talks", true},
		{"Minister Receives Captains", true}, {"Minister Urges Calm", true}, {"President Congratulates Ports", true},
		{"Minister Welcomes Ships", true}, {"Minister Sends Ships", true}, {"Minister Calls for Ships", true},
		{"Minister Speaks", true}, {"Minister Joins Captains", true}, {"Minister Signs Pact", true},
		{"Ministry Launches Ship", true}, {"President Lee Announces Envoys", true},
		{"Palace Celebrates", true}, {"Minister Says Ships May Call", true},
		{"Minister Delivers Speech", true}, {"Minister Marks Day", true}, {"Minister Holds Talks", true},
		{"Ministers Met in Oslo", true},
		{"Minister of Ports", false}, {"Meets Minister", false}, {"“Meets” Minister", false},
		{"Ministry of Open Ports", false}, {"", false},
	})
}

func TestNamesOfPersons(t *testing.T) {
	checkLines(t, "name", IsPersonName, []lineCase{
		{"Anna Lee", true}, {"Anna R. Lee", true}, {"Anna Maria de Lee", false}, {"Anna Maria Rosa Lee", true},
		{"Anna Maria Rosa Emma Lee", false}, {"Anna", false}, {"Ports Are Open", false}, {"Ports of Oslo", false},
		{"Ports Of Oslo", false},
		{"Harbour Statement", false}, {"ASEAN Ports", false}, {"Harbour Summit", false}, {"Anna Lee, Captain", false},
		{"Ports 2007", false}, {"anna lee", false},
	})
}

// A line between a headline and its text reads as a sentence.
func TestStandfirsts(t *testing.T) {
	checkLines(t, "standfirst", IsStandfirst, []lineCase{
		{"In his speech, the master said ships would call again soon", true},
		{"The master of the harbour is to see all of the ships", true},
		{"Ships are seen and were seen", false},
		{"in his speech, the master said ships would call again soon", false},
		{"The Master of the Harbour Said That Ships Would Call Again", false},
		{"The five points of the harbour plan of the masters of ports", false},
		{"Ships have come, had come, has it, can they, could they, must they, will they", true},
	})
}
