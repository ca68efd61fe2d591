package shell

import (
	"fmt"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
)

func TestMachineDate(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{"a day", "2016-05-13", "2016-05-13"},
		{"a month", "2016-05", "2016-05"},
		{"no season", "2023-22", ""},
		{"no quarter", "2023-35", ""},
		{"no span", "2016/2020", ""},
		{"no about", "2025-07~", ""},
	} {
		if got := MachineDate(test.in); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestHomeShowsTheYearsAroundTheDocuments(t *testing.T) {
	var years []YearAt
	for year := 1900; year <= 2060; year++ {
		count := YearAt{Year: fmt.Sprint(year), Events: 1}
		if year >= 2015 && year <= 2021 {
			count.Documents = 3
		}
		years = append(years, count)
	}
	got := AroundDocuments(years)
	if len(got) != yearsOnHome || got[len(got)-1].Year != "2021" || got[0].Year != "2002" {
		t.Errorf("%d years from %s to %s, want %d up to 2021", len(got), got[0].Year, got[len(got)-1].Year, yearsOnHome)
	}
	if few := AroundDocuments(years[:5]); len(few) != 5 {
		t.Errorf("of five years %d are shown", len(few))
	}
}

func TestSourcesGoByTheirPublishers(t *testing.T) {
	about := authority.Site{Publishers: []authority.Publisher{{Name: "The Fjord", Hosts: []string{"fjord.example"}}}}
	from := NewSite(&archive.Archive{}, about, nil).From("index.html")
	var got string
	for _, link := range from.Sources([]string{
		"https://www.fjord.example/a", "https://other.example/b", "https://news.fjord.example/c",
	}) {
		got += link.Name + " <" + link.Href + "> "
	}
	want := "The Fjord <https://www.fjord.example/a> other.example <https://other.example/b> " +
		"The Fjord (2) <https://news.fjord.example/c> "
	if got != want {
		t.Errorf("sources %s\nwant    %s", got, want)
	}
}
