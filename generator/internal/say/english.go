package say

import (
	"strconv"

	"aseanarchive/generator/internal/archive"
)

// English is the language of the archive.
var English = &Language{
	Code: "en",
	months: [12]string{
		"January", "February", "March", "April", "May", "June",
		"July", "August", "September", "October", "November", "December",
	},
	short:   [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
	seasons: [4]string{"spring", "summer", "autumn", "winter"},
	terms: map[string]string{
		"treaty-of-amity-and-cooperation": "Treaty of Amity and Cooperation",
		"joint-communique":                "joint communiqué",
		"chairmans-statement":             "chairman’s statement",
		"pdf":                             "PDF",
		"docx":                            "Word document",
		"odt":                             "OpenDocument text",
		"html":                            "web page",
		"mhtml":                           "web page with what belongs to it",
		"op-ed":                           "op-ed",
	},
	plural:    func(noun string) string { return noun + "s" },
	ordinal:   englishOrdinal,
	thousands: ",",
	phrases: phrases{
		about: "about %s", since: "since %s", until: "until %s", by: "by %s", from: "from %s",
		quarter: "quarter %s of %s",
		north:   "N", south: "S", east: "E", west: "W",
		between: "between %s and %s", after: "after %s", before: "before %s",
		line: "line %s", lines: "lines %s",
		special: "special %s", joined: "joined %s", adopted: "adopted %s",
		aboutPartner: "ASEAN and %s: the relation, its steps, and the documents of this archive.",
		relations: map[archive.Relation]string{
			archive.ByEditor:       "an editor joins them",
			archive.SameMeeting:    "same meeting: %s",
			archive.MeetingBefore:  "the meeting before: %s",
			archive.MeetingAfter:   "the meeting after: %s",
			archive.SameSeries:     "same series of meetings: %s",
			archive.SamePlan:       "same plan: %s",
			archive.EarlierPlan:    "an earlier plan of the lineage: %s",
			archive.LaterPlan:      "a later plan of the lineage: %s",
			archive.SamePartner:    "same partner: %s",
			archive.SamePeople:     "both name %s",
			archive.SameShortForms: "both speak of %s",
			archive.SameTopics:     "same topics: %s",
		},
		apart: "same partner, %s apart: %s",
		levels: map[string]string{
			"summit":           "Summits",
			"ministerial":      "Ministers’ meetings",
			"forum":            "Forums",
			"senior-officials": "Senior officials’ meetings",
			"other":            "Other meetings",
			"":                 "Named in documents",
		},
		relation: map[string]string{
			"dialogue-partner":          "Dialogue partners",
			"sectoral-dialogue-partner": "Sectoral dialogue partners",
			"development-partner":       "Development partners",
			"organisation":              "Organisations",
			"":                          "Others named in documents",
		},
		relationOne: map[string]string{
			"dialogue-partner":          "Dialogue partner",
			"sectoral-dialogue-partner": "Sectoral dialogue partner",
			"development-partner":       "Development partner",
			"organisation":              "Organisation",
			"":                          "Named in documents",
		},
	},
}

func englishOrdinal(n int) string {
	ending := "th"
	if teens := n % 100; teens < 11 || teens > 13 {
		switch n % 10 {
		case 1:
			ending = "st"
		case 2:
			ending = "nd"
		case 3:
			ending = "rd"
		}
	}
	return strconv.Itoa(n) + ending
}
