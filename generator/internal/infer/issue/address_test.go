package issue

import (
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/rule"
)

// TestDaysInAddresses: a site writes the day of a page into its path in one of two ways.
func TestDaysInAddresses(t *testing.T) {
	for path, want := range map[string]string{
		"/2016/05/13/talks": "2016-05-13", "/news/2016/05/13/": "2016-05-13",
		"/news/2016-05-13-talks": "2016-05-13", "/2016/05/13/2016-05-13-talks": "2016-05-13",
		"/2016/05/13": "2016-05-13", "/2016/05/talks": "", "/2016/05/talks/13": "", "/2016/15/13/talks": "",
		"/news/2016-05-13": "", "/news/20160513-talks": "", "/news/2016-02-30-talks": "",
		"/news/talks-2016-05-13-a":     "",
		"/2016/05/13/2016-05-14-talks": "", "/news/2016-XX-XX-talks": "", "": "", "/": "",
	} {
		if got, ok := dayInPath(path); got != want || ok != (want != "") {
			t.Errorf("%q: %q, want %q", path, got, want)
		}
	}
}

// TestTheDayOfAnAddress: it holds where nothing else tells a day.
func TestTheDayOfAnAddress(t *testing.T) {
	lists := listsOf(t)
	const address = "https://sea.example/2016/05/13/talks"
	for _, test := range []struct{ name, address, date, in, want, by string }{
		{"alone", address, "", "The Sea and Us" + under, "2016-05-13", rule.AddressDate},
		{"the path of the page", "/posts/2016-05-13-talks", "", "The Sea and Us" + under, "2016-05-13",
			rule.AddressDate},
		{"without a day", "https://sea.example/talks", "", "The Sea and Us" + under, "", ""},
		{"no address", "https://%zz/2016/05/13/talks", "", "The Sea and Us" + under, "", ""},
		{"beside a day of the text", address, "", "The Sea and Us\n\n9 May 2016" + under, "2016-05-09", rule.DateLine},
		{"beside a day that is given", address, "2016-05-10", "The Sea and Us" + under, "2016-05-10", rule.FrontMatter},
	} {
		p := infertest.Paper(test.in, lists)
		fields := []archive.Field{{Key: "permalink", Values: []string{test.address}, Line: 1, End: 1}}
		if test.date != "" {
			fields = append(fields, archive.Field{Key: "date", Values: []string{test.date}, Line: 2, End: 2})
		}
		p.Settings = archive.Give(&archive.Source{FrontMatter: fields}, nil, "")
		got := Date(head.Read(p))
		isSure := test.by == rule.AddressDate && got.Basis != archive.Inferred
		if got.Value != test.want || got.Rule != test.by || isSure {
			t.Errorf("%s: %q by %q, want %q by %q", test.name, got.Value, got.Rule, test.want, test.by)
		}
	}
}
