package kind

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/rule"
)

// TestSpeechBelowASummary asserts that what was spoken decides where an office puts a
// summary of the day above it.
func TestSpeechBelowASummary(t *testing.T) {
	const summary = "Launch of the Boats\n\nThe office of boats put out to sea with all that it has, and " + said
	const heading = "\n\n##### SPEECH OF PRESIDENT ANNA LEE\n\n"
	spoken := "Excellencies of the isles.\n\n" + strings.Repeat("The boats of the north are late, and "+said+"\n\n", 3)
	checkForms(t, []form{
		{"whose speech it is", summary + heading + spoken, "speech", rule.Opening},
		{"a message that greets", summary + strings.Replace(heading, "SPEECH", "MESSAGE", 1) + spoken, "speech",
			rule.Opening},
		{"an arrival statement, behind those present", summary +
			strings.Replace(heading, "SPEECH", "ARRIVAL STATEMENT", 1) +
			"Secretary Anna Berg; the members of the Cabinet here; fellow boatmen. I am pleased to be home.\n\n" +
			spoken, "speech", rule.Opening},
		{"a departure statement", summary + strings.Replace(heading, "SPEECH", "DEPARTURE STATEMENT", 1) + spoken,
			"speech", rule.Opening},
		{"nobody’s speech", summary + "\n\n##### SPEECH\n\n" + spoken, "", ""},
		{"words that greet nobody", summary + heading + strings.ReplaceAll(spoken, "Excellencies", "Boats"), "", ""},
		{"most of the text above it", strings.Repeat(summary+"\n\n", 6) + heading + spoken, "", ""},
	})
}
