package paper

import "aseanarchive/generator/internal/text"

// What words of a text are of use for. A rule that needs one of its words in a
// block passes over the blocks that have none.
const (
	ForPersons      text.Uses = 1 << iota // honorifics and offices
	ForMeetings                           // ordinals, special
	ForPlans                              // Declaration, Plan
	ForUndertakings                       // agreed, will
	ForPress                              // said, according
	ForSpeech                             // I, you, our
	ForTreaties                           // hereinafter
	ForAccounts                           // held, met
	ForDates                              // May, yesterday
	ForGatherings                         // Summit, Meeting
)
