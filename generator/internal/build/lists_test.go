package build

import (
	"strings"
	"testing"
)

// What stands in content/ about times is shown as it is: who belonged to what, and
// held which office, when.

const timed = `
-- seeds/early.txt --
Oslo, 7 March 1990 – ASEAN and Norway met in Oslo. Siam and Laos took part, as did the River Group.
-- seeds/late.txt --
Oslo, 7 March 2001 – ASEAN and Norway met in Oslo. Siam and Laos took part, as did The Nine. They
read the Treaty of the Fjords and the ASEAN-Norway Plan of Action (2001-2005), and called at the Norway Mission to ASEAN and the NAC.
-- seeds/between.md --
---
date: "1997"
---
ASEAN and Norway met in Oslo. Siam and Laos took part.
-- content/partners/norway.md --
---
name: Norway
type: country
relation: development-partner
steps:
  - step: development-partner
    date: "../2024-01"
    sources: [https://norway.example/]
---
-- content/partners/japan.md --
---
name: Japan
type: country
relation: dialogue-partner
steps:
  - step: dialogue-partner
    date: "1977-03"
    sources: [https://japan.example/]
---
-- content/members/siam.md --
---
name: Siam
joined: "1967-08-08"
sources: [https://siam.example/]
---
-- content/members/laos.md --
---
name: Laos
joined: "1997-07-23"
sources: [https://laos.example/]
---
-- content/groups/nine.md --
---
name: The Nine
established: "1994-07-25"
sources: [https://nine.example/]
asean: true
---
-- content/groups/river.md --
---
name: River Group
established: "1990-03-01/1990-03-02"
sources: [https://river.example/]
asean:
  - member: siam
    from: "1990-03"
    sources: [https://river.example/]
  - member: laos
    from: "1992-05"
    sources: [https://river.example/]
---
-- content/groups/any.md --
---
name: Plus One
sources: [https://one.example/]
asean: true
---
-- content/places/oslo.md --
---
name: Oslo
country: norway
latitude: 59.91
longitude: 10.75
sources: [https://oslo.example/]
---
-- content/treaties/fjords.md --
---
name: Treaty of the Fjords
short: TF
kind: treaty
with: [norway]
signed: "1989-05-06"
place: Oslo
in-force: "1990"
sources: [https://fjords.example/]
parties:
  - member: laos
    act: accession
    date: "1998-04"
    sources: [https://laos.example/]
---
-- content/treaties/plan.md --
---
name: Plan of Boats
kind: plan-of-action
with: [norway]
period: "2001/2005"
plan: asean-norway-plan-of-action
sources: [https://fjords.example/]
---
-- content/treaties/other-plan.md --
---
name: Plan of Oars
kind: plan-of-action
with: [norway]
period: "2006/2010"
plan: asean-norway-plan-of-action
sources: [https://fjords.example/]
---
-- content/institutions/norway-mission.md --
---
name: Norway Mission to ASEAN
kind: mission
of: norway
seat: Oslo
sources: [https://mission.example/]
---
-- content/institutions/nac.md --
---
name: Norway-ASEAN Centre
short: NAC
kind: centre
with: [norway]
established: "1994-05"
sources: [https://centre.example/]
---
Of boats.
-- content/institutions/laos-mission.md --
---
name: Laos Mission to ASEAN
kind: mission
of: laos
sources: [https://mission.example/]
---
-- content/rotations/chair.md --
---
name: Chair of ASEAN
office: chair
terms:
  - member: siam
    term: "1990"
    sources: [https://chair.example/]
---
-- content/rotations/coordinator.md --
---
name: Country coordinator for Norway
office: country-coordinator
with: norway
terms:
  - member: laos
    term: "1998/2001"
    note: for one year more
    sources: [https://coordinator.example/]
---
-- content/people/hansen.md --
---
name: Olav Hansen
family: Hansen
terms:
  - office: foreign-minister
    of: norway
    title: Minister of Fjords
    term: "1989-10-01/1990-11-03"
    acting: true
    sources: [https://hansen.example/]
  - office: prime-minister
    of: norway
    term: "2000-01-01/"
    sources: [https://hansen.example/]
---
`

// shown is the text of a page, its white space as one space each.
func (p *project) shown(address string) string {
	return strings.Join(strings.Fields(wordsOf(parse(p.t, p.file(address)))), " ")
}

func TestTimesOfTheListsAreShown(t *testing.T) {
	p := newProject(t, timed).build().wantCode(Done).wantSound()
	for _, test := range []struct{ name, page, want, never string }{
		{"a relation that held on a later day goes on", "partners/norway.html", "Development partner by January 2024.",
			"until"},
		{"a relation with a beginning", "partners/japan.html", "Dialogue partner since March 1977.", "by March"},
		{"such a relation on the list", "partners/index.html", "Norwayby January 2024", "until January 2024"},
		{"who belongs to a group with all members", "partners/nine.html", "Laos (since 23 July 1997), Siam",
			"Siam (since"},
		{"who belongs to one with a list", "partners/river.html", "Laos (since May 1992), Siam", "Siam (since"},
		{"a group without a beginning", "partners/any.html", "ASEANall who are members at the time", "Laos"},
		{"a member before it joined", "documents/early.html", "Laos, joined 23 July 1997", "Siam, joined"},
		{"a member since it joined", "documents/late.html", "Laos", "Laos, joined"},
		{"a member of which that is not known", "documents/between.html", "Laos", "Laos, joined"},
		{"a place", "places/oslo.html", "Position59.91° N, 10.75° E", ""},
		{"the chair", "members/siam.html",
			"ASEAN’s offices held in turn 1990 Chair of ASEAN Source: chair.example", "coordinator"},
		{"the coordinator", "members/laos.html",
			"1998–2001 Country coordinator for Norway (for one year more) Source: coordinator.example", "Chair"},
		{"the coordinator of a partner", "partners/norway.html", "1998–2001 Laos (for one year more) Source: " +
			"coordinator.example", ""},
		{"a treaty", "treaties/fjords.html", "TF. Treaty. Signed or adopted6 May 1989 PlaceOslo In forcesince 1990 " +
			"ASEAN andNorway Source: fjords.example Parties As far as sources were found, in the order in which they " +
			"joined. April 1998 Laos (accession) Source: laos.example Named in 1 document", ""},
		{"treaties", "treaties/index.html", "Treaties Treaty of the Fjords 6 May 1989 1 document", ""},
		{"the treaties of a partner", "partners/norway.html", "Treaties with ASEAN Treaty of the Fjords Plan of " +
			"Boats Plan of Oars", ""},
		{"a partner without", "partners/japan.html", "Japan", "Treaties with"},
		{"the treaties of a member", "members/laos.html", "TreatiesTreaty of the Fjords", ""},
		{"a member without", "members/siam.html", "Siam", "of the Fjords"},
		{"a treaty that a document names", "documents/late.html", "Treaty of the Fjords, treaty, 6 May 1989", ""},
		{"a plan that a document names by its lineage", "documents/late.html",
			"Plan of Boats, plan of action, 2001–2005", "Plan of Oars"},
		{"such a plan", "treaties/plan.html", "Named in 1 document", ""},
		{"a document that names none", "documents/early.html", "Oslo", "Fjords,"},
		{"an institution", "institutions/nac.html", "NAC. Centre. Of boats. ASEAN andNorway EstablishedMay 1994 " +
			"Source: centre.example Named in 1 document", "Of Norway"},
		{"a mission", "institutions/norway-mission.html", "Mission. OfNorway SeatOslo Source: mission.example " +
			"Named in 1 document", "ASEAN andNorway"},
		{"institutions", "institutions/index.html", "Centres Norway-ASEAN Centre NAC 1 document Missions to ASEAN " +
			"Laos Mission to ASEAN Norway Mission to ASEAN 1 document", "Organs"},
		{"the institutions of a partner", "partners/norway.html",
			"Institutions Norway Mission to ASEAN Norway-ASEAN Centre", "Laos Mission"},
		{"a partner without institutions", "partners/japan.html", "Japan", "Institutions Norway"},
		{"the institutions of a member", "members/laos.html", "InstitutionsLaos Mission to ASEAN", ""},
		{"an institution that a document names", "documents/late.html", "Norway-ASEAN Centre, centre", ""},
		{"a short form of an institution", "documents/late.html", "NAC, Norway-ASEAN Centre", ""},
		{"a document that names no institution", "documents/early.html", "Oslo", "NAC"},
		{"the chair on the timeline", "timeline/1990.html", "In ASEAN’s chair: Siam.", ""},
		{"a year without a chair", "timeline/2001.html", "2001", "In ASEAN’s chair"},
		{"no coordinator", "partners/japan.html", "Japan", "coordinators"},
		{"a minister of a partner", "partners/norway.html",
			"Minister of Fjords (1 term) 1 October 1989 – 3 November 1990 Olav Hansen (acting)", ""},
		{"a leader whose end is not known", "partners/norway.html", "Prime minister (1 term) from 1 January 2000",
			"since 1 January 2000"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := p.shown(test.page)
			if !strings.Contains(got, test.want) {
				t.Errorf("%s does not say %q:\n%s", test.page, test.want, got)
			}
			if test.never != "" && strings.Contains(got, test.never) {
				t.Errorf("%s says %q:\n%s", test.page, test.never, got)
			}
		})
	}
}
