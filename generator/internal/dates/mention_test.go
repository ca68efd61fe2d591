package dates

import (
	"strings"
	"testing"
	"time"
)

// describeMentions writes the mentions of a text as words=value, joined by
// bars; what needs the document's date is resolved against 12 June 2019, a
// Wednesday.
func describeMentions(text string, future bool) string {
	anchor := Anchor{time.Date(2019, 6, 12, 0, 0, 0, 0, time.UTC), true}
	var parts []string
	for _, m := range Mentions(text) {
		parts = append(parts, text[m.Start:m.End]+"="+m.Resolve(anchor, future))
	}
	return strings.Join(parts, "|")
}

func TestMentions(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"held yesterday in Jakarta", "yesterday=2019-06-11"},
		{"over the last year we did", ""},
		{"Over the last month we did", ""},
		{"in the next week", ""},
		{"throughout the last year", ""},
		{"in last year’s talks", "last year’s=2018"},
		{"since the last year", "since the last year=2018/.."},
		{"over the last Tuesday", "last Tuesday=2019-06-11"},
		{"held last night in Jakarta", "last night=2019-06-11"},
		{"on the last nights of the year", ""},
		{"met in May 2002 [2003], and slept", "May 2002 [2003]=2003-05"},
		{"met on 3 May 2002 [2003]", "3 May 2002 [2003]=2003-05-03"},
		{"met in May 2002 [17], and slept", "May 2002=2002-05"},
		{"met in May 2002 [see 2003]", "May 2002=2002-05|2003=2003"},
		{"in mid-October they met", "October=2018-10"},
		{"in early-May they met", "May=2019-05"},
		{"in mid-June they met", "June=2019-06"},
		{"in late-June they met", "June="},
		{"it was not last night", ""},
		{"a mid-October storm", ""},
		{"the talks planned for May", "May=2020-05"},
		{"the talks set for October.", "October=2019-10"},
		{"the talks for October.", ""},
		{"the votes set for May", "May=2020-05"},
		{"Today the Ministers met", "Today=2019-06-12"},
		{"in February this year", "February this year=2019-02"},
		{"adopted in September last year.", "September last year=2018-09"},
		{"in November next year", "November next year=2020-11"},
		{"last December they met", "last December=2018-12"},
		{"this August", "this August=2019-08"},
		{"last month", "last month=2019-05"},
		{"next month", "next month=2019-07"},
		{"last year’s Summit", "last year’s=2018"},
		{"on Tuesday last week they", "Tuesday last week=2019-06-04"},
		{"until Sunday next week", "until Sunday next week=../2019-06-23"},
		{"on Monday this week they", "Monday this week=2019-06-10"},
		{"on Tuesday, a week ago, they", "Tuesday=2019-06-11|a week ago=2019-06-05~"},
		{"on 3 May last year they", "3 May last year=2018-05-03"},
		{"on 3 May of next year they", "3 May of next year=2020-05-03"},
		{"on 3 May, last year’s Summit", "3 May=2019-05-03|last year’s=2018"},
		{"by the end of this year", "by the end of this year=../2019"},
		{"by the end of the year they", "by the end of the year=../2019"},
		{"before the end of the year they", "before the end of the year=../2019"},
		{"before the end of 2024 they", "before the end of 2024=../2024"},
		{"before the end of next year they", "before the end of next year=../2020"},
		{"at the end of the year they", ""},
		{"by the rest of the year", ""},
		{"before the year 2024 they", "2024=2024"},
		{"this morning they met", "this morning=2019-06-12"},
		{"This afternoon they met", "This afternoon=2019-06-12"},
		{"tonight they meet", "tonight=2019-06-12"},
		{"in this evening dress", "this evening=2019-06-12"},
		{"next morning they met", ""},
		{"four years ago", "four years ago=2015"},
		{"a year ago", "a year ago=2018"},
		{"one year ago tomorrow", "one year ago tomorrow=2018"},
		{"one year ago, and tomorrow", "one year ago=2018|tomorrow=2019-06-13"},
		{"last year, at the end of October, they", "last year, at the end of October=2018-10"},
		{"last year in August they", "last year in August=2018-08"},
		{"last year they met, and in March left", "last year=2018|March=2019-03"},
		{"last year in August they met, and left in August", "last year in August=2018-08|August=2018-08"},
		{"last year in March they met, and left in May", "last year in March=2018-03|May=2019-05"},
		{"this weekend they", "this weekend=2019-06-08/2019-06-09"},
		{"last weekend they", "last weekend=2019-06-08/2019-06-09"},
		{"next weekend they", "next weekend=2019-06-15/2019-06-16"},
		{"an hour ago", ""},
		{"two months ago they", "two months ago=2019-04"},
		{"one week ago", "one week ago=2019-06-05~"},
		{"a week ago today they", "a week ago today=2019-06-05"},
		{"two weeks ago yesterday they", "two weeks ago yesterday=2019-05-28"},
		{"3 days ago", "3 days ago=2019-06-09"},
		{"200 days ago", "200 days ago=2018-11-24"},
		{"201 days ago", ""},
		{"long days ago", ""},
		{"one week agony", ""},
		{"by October", "by October=../2019-10"},
		{"by May", "by May=../2020-05"},
		{"until May", "until May=../2019-05"},
		{"till 3 July", "till 3 July=../2019-07-03"},
		{"by Friday", "by Friday=../2019-06-14"},
		{"by next month", "by next month=../2019-07"},
		{"by last month’s chair", "last month’s=2019-05"},
		{"ruled by May", "by May=../2020-05"},
		{"last fall", "last fall=2018-23"},
		{"last Spring", "last Spring=2019-21"},
		{"this summer", "this summer=2019-22"},
		{"last winter", "last winter=2018-24"},
		{"next summer", "next summer=2020-22"},
		{"next fall", "next fall=2019-23"},
		{"last fall 2015", "fall 2015=2015-23"},
		{"from May 26 to June 2", "May 26 to June 2=2019-05-26/2019-06-02"},
		{"from 26th May to 2nd June", "26th May to 2nd June=2019-05-26/2019-06-02"},
		{"from December 30 to January 2", "December 30 to January 2=2018-12-30/2019-01-02"},
		{"on May 26 and June 2", "May 26=2019-05-26|June 2=2019-06-02"},
		{"on Monday and Tuesday", "Monday and Tuesday=2019-06-10/2019-06-11"},
		{"on Monday and Wednesday", "Monday=2019-06-10"},
		{"on Monday and Tuesdays", "Monday=2019-06-10"},
		{"at the end of March", "March=2019-03"},
		{"at the March meeting", "March=2019-03"},
		{"they March at the end", ""},
		{"held at March Hall", ""},
		{"a 1990 election", "1990=1990"},
		{"a 2000 kilometre road", ""},
		{"the 1990 people", ""},
		{"as 2023 marks the 50th year", "2023=2023"},
		{"as 2023 boats mark the day", ""},
		{"by the 1976 Treaty", "1976=1976"},
		{"by the 1976 treaty", "1976=1976"},
		{"by the 1976 and", "by the 1976=../1976"},
		{"by the year 1976 Treaty", "by the year 1976=../1976"},
		{"by 1976 Treaty", "by 1976=../1976"},
		{"in January, officials met", "January=2019-01"},
		{"in October, officials met", "October=2018-10"},
		{"on Tuesday", "Tuesday=2019-06-11"},
		{"on Tuesday (June 4), or on June 5)", "Tuesday (June 4)=2019-06-04|June 5=2019-06-05"},
		{"(on Tuesday, June 4)", "Tuesday, June 4=2019-06-04"},
		{"on Tuesday (June 4, 2019)", "Tuesday (June 4, 2019)=2019-06-04"},
		{"on Monday, 10/25/2021.", "Monday, 10/25/2021=2021-10-25"},
		{"on Friday (3/2/2023)", "Friday (3/2/2023=2023-02-03"},
		{"on Thursday (3/2/2023)", "Thursday (3/2/2023=2023-03-02"},
		{"on Monday (3/2/2023)", "Monday=2019-06-10"},
		{"on Friday, 13 of them", "Friday=2019-06-07"},
		{"on Saturday (5/10/2019)", "Saturday (5/10/2019=2019-10-05"},
		{"on Tuesday (1/1/2019)", "Tuesday (1/1/2019=2019-01-01"},
		{"concluded last Tuesday", "last Tuesday=2019-06-11"},
		{"concluded last Wednesday", "last Wednesday=2019-06-05"},
		{"met on 3 July and", "3 July=2019-07-03"},
		{"July 13-14, to take part", "July 13-14=2019-07-13/2019-07-14"},
		{"on 28 December they", "28 December=2018-12-28"},
		{"the Plan of Action 2016-2020 adopted", "2016-2020=2016/2020"},
		{"the Plan (2021–2025) and", "2021–2025=2021/2025"},
		{"From 2002 to 2021, the", "From 2002 to 2021=2002/2021"},
		{"between 2014 and 2018", "between 2014 and 2018=2014/2018"},
		{"since 1951 over", "since 1951=1951/.."},
		{"Since May 2016, they", "Since May 2016=2016-05/.."},
		{"to 35 percent by 2025.", "by 2025=../2025"},
		{"until 31 December 2020", "until 31 December 2020=../2020-12-31"},
		{"in summer 2023", "summer 2023=2023-22"},
		{"in the fall of 2023", "fall of 2023=2023-23"},
		{"the third quarter of 2023", "third quarter of 2023=2023-35"},
		{"in the first quarter of this year", "first quarter of this year=2019-33"},
		{"the first half of last year", "first half of last year=2018-01/2018-06"},
		{"the first 10 months of 2016", "first 10 months of 2016=2016-01/2016-10"},
		{"the final quarter of 2018", "final quarter of 2018=2018-36"},
		{"by the first half of 2020", "by the first half of 2020=../2020-06"},
		{"the second quarter (April-June) of 2018", "second quarter (April-June) of 2018=2018-34"},
		{"the first half of it", ""},
		{"to recognize Tuesday’s ruling", "Tuesday=2019-06-11"},
		{"the opening of the conference Tuesday night", "Tuesday=2019-06-11"},
		{"the prices of Black Friday’s sales", ""},
		{"the talks of every Tuesday night", ""},
		{"He spoke at the Friday’s Club", ""},
		{"adopted in 2016 would", "2016=2016"},
		{"the 2022 U.S.-ASEAN Summit", "2022=2022"},
		{"ASEAN Vision 2025 for", "2025=2025"},
		{"On 13 May 2016 they recalled 2015", "13 May 2016=2016-05-13|2015=2015"},
	} {
		if got := describeMentions(test.in, false); got != test.want {
			t.Errorf("%q\n got %s\nwant %s", test.in, got, test.want)
		}
	}
}

func TestMentionsOfTheFuture(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"in January, officials will meet", "January=2020-01"},
		{"will meet on Friday", "Friday=2019-06-14"},
		{"will meet next Wednesday", "next Wednesday=2019-06-19"},
	} {
		if got := describeMentions(test.in, true); got != test.want {
			t.Errorf("%q\n got %s\nwant %s", test.in, got, test.want)
		}
	}
}

func TestMentionsAreNothingElse(t *testing.T) {
	for _, in := range []string{
		"resolution 71/199", "US$2020 each", "over 2000 participants", "1950 companies took part", "COVID-2019",
		"Coronavirus Disease 2019", "Coronavirus Disease-2019",
		"room 2016", "46 years of relations", "the first cohort", "a second quarter", "this meeting",
		"last but not least", "they may in march",
		"2,016 people", "2016.5", "at least 12 years", "Thursdayish", "the May family",
	} {
		if got := describeMentions(in, false); got != "" {
			t.Errorf("%q was read as %s", in, got)
		}
	}
}

func TestMentionsWithoutADateOfTheDocumentStayOpen(t *testing.T) {
	for _, in := range []string{"yesterday", "in January", "July 13-14", "last year", "on Tuesday", "this August"} {
		for _, m := range Mentions(in) {
			if got := m.Resolve(Anchor{}, false); got != "" {
				t.Errorf("%q was resolved to %s without a date", in, got)
			}
		}
	}
	yearOnly := Anchor{Day: time.Date(2023, 7, 1, 0, 0, 0, 0, time.UTC)}
	for in, want := range map[string]string{"yesterday": "", "last month": "", "on Tuesday": "",
		"last fall": "", "a month ago": "", "a year ago": "2022", "by May": "../2024-05", "this year": "2023",
		"February this year": "2023-02", "July 13-14": "2023-07-13/2023-07-14"} {
		for _, m := range Mentions(in) {
			if got := m.Resolve(yearOnly, false); got != want {
				t.Errorf("%q, with the year alone known, is %q, want %q", in, got, want)
			}
		}
	}
}

func FuzzMentions(f *testing.F) {
	for _, seed := range []string{"from 2002 to 2021", "Since 2016", "last year’s", "\xff 2016-20", "years ago",
		"in May this year", "2016-2020-2024"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, m := range Mentions(text) {
			if m.Start < end || m.End <= m.Start || m.End > len(text) {
				t.Fatalf(
					"mention %+v overlaps the one before, which ends at %d, or leaves the text of %d bytes",
					m,
					end,
					len(text),
				)
			}
			end = m.End
		}
	})
}

func BenchmarkMentions(b *testing.B) {
	text := strings.Repeat(
		"The Leaders met on 13 May 2016 in Kuala Lumpur last year and may March again in 2025 with 10 states since "+
			"1977. ",
		100,
	)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Mentions(text)
	}
}
