package build

import (
	"strings"
	"testing"
)

// secretaries are documents of which two name one person, and two one family name of two.
const secretaries = lists + `-- seeds/a.txt --
Oslo, 3 March 2021 – Secretary of State Antony J. Blinken met the Leaders of ASEAN today.
-- seeds/b.txt --
Oslo, 4 March 2021 – Secretary Blinken spoke to ASEAN today.
-- seeds/c.txt --
Oslo, 5 March 2021 – Foreign Minister Ola Berg met ASEAN today, and Foreign Minister Berg thanked it.
-- seeds/d.txt --
Oslo, 6 March 2021 – Ambassador Kari Berg met ASEAN today.
-- seeds/e.txt --
Oslo, 7 March 2021 – Foreign Minister Berg spoke to ASEAN today.
-- seeds/f.txt --
Oslo, 8 March 2021 – Ambassador Berg spoke to ASEAN today.
`

// TestNamesOfOnePersonLeadToTheirPage: a family name that had a page until it was joined
// leads on from there, and one that two persons share does not.
func TestNamesOfOnePersonLeadToTheirPage(t *testing.T) {
	p := newProject(t, secretaries).build().wantCode(Done).wantSound()
	const former, present = "people/blinken.html", "people/antony-j-blinken.html"
	if _, ok := p.links(former)[present]; !ok {
		t.Errorf("%s does not lead to %s", former, present)
	}
	if !strings.Contains(p.file(former), `http-equiv="refresh" content="0; url=antony-j-blinken.html"`) {
		t.Errorf("%s does not lead on by itself", former)
	}
	files := p.files()
	for _, name := range []string{"people/ola-berg.html", "people/kari-berg.html"} {
		if _, ok := files[name]; !ok {
			t.Errorf("there is no %s", name)
		}
	}
	if _, ok := files["people/berg.html"]; ok {
		t.Error("a family name that two persons share leads to one of them")
	}
	if _, ok := p.links("people/index.html")[former]; ok {
		t.Error("the index lists the former address")
	}
}

// TestPeopleInTheDataHaveTheIDsOfTheirPages: whoever uses the data can join them by these.
func TestPeopleInTheDataHaveTheIDsOfTheirPages(t *testing.T) {
	p := newProject(t, secretaries).build().wantCode(Done)
	files, named := p.files(), map[string][]string{}
	for _, d := range documentsOf(t, p) {
		for _, one := range d["people"].([]any) {
			person := one.(object)
			id := person["id"].(string)
			if _, ok := files["people/"+id+".html"]; !ok {
				t.Errorf("%v has the ID %q, which has no page", person["name"], id)
			}
			named[id] = append(named[id], person["name"].(string))
		}
	}
	if got := strings.Join(named["antony-j-blinken"], ", "); got != "Antony J. Blinken, Blinken" {
		t.Errorf("the person of two documents is named %q", got)
	}
}
