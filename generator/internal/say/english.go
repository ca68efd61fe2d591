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
		"beside-asean":                    "beside ASEAN",
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
		held:  "The text says “%s”; who held the office then: %s.",
		joins: map[archive.JoinedBy]string{
			archive.BySameName:   "the same name",
			archive.ByListedName: "a name that %s has",
			archive.ByMiddleName: "the name of %s, but for one in the middle",
			archive.ByOrder:      "the name of %s in another order, and the office",
			archive.ByFirstName:  "a short form of the name of %s, and the office",
			archive.BySpelling:   "the name of %s but for one letter, and the office",
			archive.ByFamily:     "the family name and the office: %s",
			archive.InOffice:     "the family name, and who held the office then: %s",
			archive.HeldBefore:   "the family name, and who had held the office before: %s",
			archive.OnlyHolder:   "the family name, and who alone of that name is known to have held the office: %s",
		},
		doubts: map[archive.Doubt]string{
			archive.NoOffice:     "the family name is the same, and one is named without an office",
			archive.OtherOffice:  "the family name is the same, the offices are others",
			archive.OtherCountry: "the name is the same, the countries are others",
			archive.OtherTime:    "the family name and the office are the same, many years apart",
			archive.SeveralFit:   "the name and the office are those of several",
		},
		instruments: map[string]string{
			"treaty": "Treaties", "charter": "Charters", "convention": "Conventions", "agreement": "Agreements",
			"free-trade-area": "Free trade areas", "declaration": "Declarations", "plan-of-action": "Plans of action",
		},
		institutions: map[string]string{
			"organ": "Organs", "sectoral-body": "Sectoral bodies", "centre": "Centres", "mission": "Missions to ASEAN",
			"committee-abroad": "Committees abroad",
		},
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
			"":                          "Other partners",
		},
		relationOne: map[string]string{
			"dialogue-partner":          "Dialogue partner",
			"sectoral-dialogue-partner": "Sectoral dialogue partner",
			"development-partner":       "Development partner",
			"organisation":              "Organisation",
			"":                          "Other partner",
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
