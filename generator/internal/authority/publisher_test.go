package authority

import "testing"

func TestAPageGoesByWhoAnswersForIt(t *testing.T) {
	site := Site{Publishers: []Publisher{
		{"Ministry of Fjords", []string{"fjords.example"}},
		{"Fjord Statistics", []string{"numbers.fjords.example", "count.example"}},
	}}
	for _, test := range []struct{ name, host, want string }{
		{"its host", "fjords.example", "Ministry of Fjords"},
		{"with www and in capitals", "www.Fjords.example", "Ministry of Fjords"},
		{"a host below it", "press.fjords.example", "Ministry of Fjords"},
		{"the longer one of two", "numbers.fjords.example", "Fjord Statistics"},
		{"a second host", "count.example", "Fjord Statistics"},
		{"a host that ends so and is another", "myfjords.example", ""},
		{"a host above it", "example", ""},
		{"nobody's", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := site.PublisherOf(test.host); got != test.want {
				t.Errorf("%q goes by %q, want %q", test.host, got, test.want)
			}
		})
	}
}

func TestPublishersOfTheSiteComeBeforeIssuers(t *testing.T) {
	lists, problems := load(t, `
-- site.yaml --
title: Fjords
issuers:
  - {name: Ministry, hosts: [ministry.example]}
  - {name: Nobody}
publishers:
  - {name: Library, hosts: [library.example]}
`)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	var names string
	for _, p := range lists.Site.Publishers {
		names += p.Name + "."
	}
	if names != "Library.Ministry." {
		t.Errorf("the publishers are %s", names)
	}
}
