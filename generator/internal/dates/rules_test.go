package dates

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// A ruleCase is a text, what is read of it, and the rule by which.
type ruleCase struct{ rule, text, want string }

func follows(t *testing.T, read func(string) string, cases []ruleCase) {
	t.Helper()
	for _, test := range cases {
		t.Run(test.rule, func(t *testing.T) {
			if got := read(test.text); got != test.want {
				t.Errorf("%q\n got %s\nwant %s", test.text, got, test.want)
			}
		})
	}
}

// TestCapitalsOfMonths: a month without a day is one by its capital alone.
func TestCapitalsOfMonths(t *testing.T) {
	follows(t, describe, []ruleCase{
		{"the first letter of the alphabet", "in april 2016", ""},
		{"a small month behind its day", "on 5 april 2016", "5 april 2016=2016-04-05"},
		{"a small month that ends a span", "from 30 may - 2 june", ""},
		{"a month in capitals", "in APRIL 2016", "APRIL 2016=2016-04"},
		{"a month glued to an article", "in theDecember 2023", "December 2023=2023-12"},
		{"a word that begins as a month does", "5 Septembering 2016", ""},
	})
	follows(t, mentioned, []ruleCase{
		{"next to a small month", "last april", ""},
		{"next to a small day of the week", "on Monday and tuesday", "Monday=2019-06-10"},
		{"the last and the first day of the week", "on Saturday and Sunday",
			"Saturday and Sunday=2019-06-08/2019-06-09"},
		{"the days before", "on Friday and Saturday", "Friday and Saturday=2019-06-07/2019-06-08"},
		{"a day that does not follow", "on Sunday and Saturday", "Sunday=2019-06-09"},
	})
}

// TestDaysThatExist: of a span both ends exist, of whatever year.
func TestDaysThatExist(t *testing.T) {
	follows(t, describe, []ruleCase{
		{"no last day", "29-31 June 2016", ""},
		{"no first day", "30 February - 2 March 2016", ""},
		{"no last day without a year", "30 May - 31 June", ""},
		{"no last day behind its month", "May 30 - June 31", "June 31="},
		{"the day of leap years alone", "29 February - 2 March", "29 February - 2 March="},
		{"a day that no year has", "30 February - 2 March", ""},
		{"a span over the turn of the year", "30 December 2016 - 2 January 2017",
			"30 December 2016=2016-12-30|2 January 2017=2017-01-02"},
		{"a dash without a day before it", "– 2 June 2016", "2 June 2016=2016-06-02"},
		{"two days joined by a sign", "30 June & 2 July", "2 July="},
		{"two days joined by a sign behind their months", "June 30 & July 2", "June 30=|July 2="},
		{"a day that goes on as a row of months", "13 May and June 2016", "13 May=|June 2016=2016-06"},
		{"a month glued to the month before", "30 xSeptember - 2 October 2016", "2 October 2016=2016-10-02"},
	})
}

// TestEndingsOfDays: what may stand between a day and its month or its year.
func TestEndingsOfDays(t *testing.T) {
	follows(t, describe, []ruleCase{
		{"an ordinal that ends the text", "May 13th", "May 13th="},
		{"an ordinal without a day", "th May 2016", "May 2016=2016-05"},
		{"one letter of an ordinal without a day", "d May 2016", "May 2016=2016-05"},
		{"one letter of an ordinal", "April 22d, 1937", "April 22d, 1937=1937-04-22"},
		{"one letter of an ordinal that has two others", "April 14d, 1937", ""},
		{"one letter of an ordinal that has two others, before its month", "14d April 1937", "April 1937=1937-04"},
		{"one letter that begins a word", "April 23days, 1937", ""},
		{"a numbered day pointed out", "this 19. June 1754", "19. June 1754=1754-06-19"},
		{"a fraction pointed out as a day", "on a third day of May 1916", "third day of May 1916=1916-05-03"},
		{"a day without a number", " day of May 2016", "May 2016=2016-05"},
		{"a stop without a number", ". day of May 2016", "May 2016=2016-05"},
		{"a note without a number", "13 May[] 1898", "13 May="},
		{"a note that ends the text", "13 May[2", "13 May="},
		{"a note that closes otherwise", "13 May[2) 1898", "13 May="},
		{"a stop behind a month, and a clause", "in June. 1902; and", "June. 1902=1902-06"},
		{"a stop behind a month, and a bracket", "(in June. 1902)", "June. 1902=1902-06"},
		{"a stop behind a month, and the end", "in June. 1902", ""},
		{"a stop behind a month, and a new line", "in June.\n1902, and", ""},
		{"another mark behind a month", "in June; 1902, and", ""},
		{"a stop behind a month, and a long number", "in June. 19021, and", ""},
		{"a stop behind a day", "on May 17. 1901, and", "May 17="},
		{"an era in full", "3 May Anno Domini 1862", "3 May Anno Domini 1862=1862-05-03"},
		{"an era without a year", "in July AD", ""},
		{"two commas", "13 May,, 2016", "13 May="},
		{"an hour in the place of the year", "on 13 May 1030: they met", "13 May="},
		{"a year of another calendar", "on 13 May 2560 they met", ""},
	})
	for text, want := range map[string]bool{
		"March 17th, 1901.12": true, "March 17th, 1901.x": false, "March 17th, 1901.": true, "5 May12": false,
	} {
		if _, ok := IsDate(text); ok != want {
			t.Errorf("IsDate(%q) is %v", text, ok)
		}
	}
}

// TestBothCalendars: two days parted by a slash are one day by two calendars where
// ten to thirteen days lie between them.
func TestBothCalendars(t *testing.T) {
	follows(t, describe, []ruleCase{
		{"ten days", "the 4/14 May 1600", "4/14 May 1600=1600-05-14"},
		{"nine days", "the 4/13 May 1917", "May 1917=1917-05"},
		{"thirteen days", "4/17 May 1917", "4/17 May 1917=1917-05-17"},
		{"fourteen days", "the 4/18 May 1917", "May 1917=1917-05"},
		{"ordinals", "the 2nd/14th May 1912", "2nd/14th May 1912=1912-05-14"},
		{"old ordinals", "the 2d/14th May 1912", "2d/14th May 1912=1912-05-14"},
		{"a day that is none", "the 0/12 May 1917", "May 1917=1917-05"},
		{"a number of three figures", "the 104/17 May 1917", "May 1917=1917-05"},
		{"a decimal", "the 1.4/17 May 1917", "May 1917=1917-05"},
		{"a number glued to a word", "x4/17 May 1917", "May 1917=1917-05"},
		{"nothing before the slash", "/17 May 1917", "May 1917=1917-05"},
		{"a word before the slash", "May/17 May 1917", "May 1917=1917-05"},
		{"over the turn of the year", "the 25 December/7 January 1918", "25 December/7 January 1918=1918-01-07"},
		{"a day too far into the next month", "the 25 October/9 November 1917", "25 October=|November 1917=1917-11"},
		{"a month too far on", "the 25 October/7 December 1917", "25 October=|December 1917=1917-12"},
		{"behind the month", "March 4/17, 1917", "March 4/17, 1917=1917-03-17"},
		{"behind the month, of which one is no day", "March 0/12, 1917", ""},
		{"behind the month, with three figures", "March 104/17, 1917", ""},
		{"behind the month, with a stop", "March 4.17, 1917", ""},
		{"behind the month, fourteen days", "March 4/18, 1917", ""},
	})
	for month, days := range map[time.Month]int{time.January: 31, time.February: 28, time.April: 30,
		time.December: 31} {
		if got := lastDay(month); got != days {
			t.Errorf("%s has %d days, want %d", month, got, days)
		}
	}
}

// TestRowsOfMonths: a year behind a row of months is that of all of them.
func TestRowsOfMonths(t *testing.T) {
	for _, joint := range []string{"-", "--", "–", "—", "−", " - ", " to ", " through "} {
		text := "March" + joint + "May 1942"
		if got := describe("in " + text); got != text+"=1942-03/1942-05" {
			t.Errorf("%q is read as %s", text, got)
		}
	}
	for _, joint := range []string{", ", " and ", " & ", " or ", ", and "} {
		text := "March" + joint + "May 1942"
		if got := describe("in " + text); got != "March=1942-03|May 1942=1942-05" {
			t.Errorf("%q is read as %s", text, got)
		}
	}
	follows(t, describe, []ruleCase{
		{"months whose order is in doubt", "in November and October 1768", "October 1768=1768-10"},
		{"a month twice", "in May and May 1768", "May 1768=1768-05"},
		{"a span in a row", "in March-May and June 1942", "May=1942-05|June 1942=1942-06"},
		{"cut months", "in Mar. and Sept. 1942", "Mar=1942-03|Sept. 1942=1942-09"},
		{"nothing between them", "as May June 1942", "June 1942=1942-06"},
		{"a small one", "in May and june 1942", ""},
		{"no year", "in May and June they met", ""},
	})
}

// TestEveryDayInWords: treaties write out every day of a month, and years.
func TestEveryDayInWords(t *testing.T) {
	ordinals := strings.Fields("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth " +
		"thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first " +
		"twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth " +
		"twenty-ninth thirtieth thirty-first")
	for i, ordinal := range ordinals {
		text := ordinal + " day of May 1977"
		if got, want := describe("the "+text), fmt.Sprintf("%s=1977-05-%02d", text, i+1); got != want {
			t.Errorf("%q is read as %s, want %s", text, got, want)
		}
	}
	tens := map[int]string{2: "twenty", 3: "thirty", 4: "forty", 5: "fifty", 6: "sixty", 7: "seventy", 8: "eighty",
		9: "ninety"}
	units := strings.Fields("one two three four five six seven eight nine ten eleven twelve thirteen fourteen " +
		"fifteen sixteen seventeen eighteen nineteen")
	for n := 1; n < 100; n++ {
		words := tens[n/10]
		switch {
		case n < 20:
			words = units[n-1]
		case n%10 > 0:
			words += "-" + units[n%10-1]
		}
		text := "May one thousand nine hundred and " + words
		if got, want := describe(text), fmt.Sprintf("%s=%d-05", text, 1900+n); got != want {
			t.Errorf("%q is read as %s, want %s", text, got, want)
		}
	}
	follows(t, describe, []ruleCase{
		{"at the head of a text", "fourth day of May 1977", "fourth day of May 1977=1977-05-04"},
		{"a cardinal that ends as an ordinal does", "the eight day of May 1977", "May 1977=1977-05"},
		{"a cardinal of the first days", "the three day of May 1977", "May 1977=1977-05"},
		{"a number that ends as an ordinal does", "the thousand day of May 1977", "May 1977=1977-05"},
		{"tens before a day that has them", "twenty tenth day of May 1977", "tenth day of May 1977=1977-05-10"},
		{"tens that no month has", "the forty second day of May 1977", "second day of May 1977=1977-05-02"},
		{"units before a day", "the one second day of May 1977", "second day of May 1977=1977-05-02"},
		{"another word for a day", "the fourth night of May 1977", "May 1977=1977-05"},
		{"a hundred without its number", "4 May hundred ships", "4 May="},
		{"a year with a comma", "4 May nineteen hundred and eighty, in",
			"4 May nineteen hundred and eighty=1980-05-04"},
		{"a year too far on", "4 May two thousand and two hundred", "4 May="},
		{"the holiday", "on the Fourth of July", ""},
		{"the holiday with its year", "on the Fourth of July 1976", "Fourth of July 1976=1976-07-04"},
	})
}

// TestYearsOfOldLives: a year too far back to be told from another number is one as an
// end of a span.
func TestYearsOfOldLives(t *testing.T) {
	follows(t, mentioned, []ruleCase{
		{"a life in brackets", "Lee (1893–1958), a mason", "1893–1958=1893/1958"},
		{"a life without brackets", "1893–1958 was", ""},
		{"brackets that do not close", "Lee (1893–1958, a mason", ""},
		{"brackets and more", "Lee (1893–1958 or so)", ""},
		{"before all treaties", "Lee (1493–1958), a mason", ""},
		{"from and until", "a mason from 1879 until 1900 and", "from 1879 until 1900=1879/1900"},
		{"before all treaties, in words", "from 1400 to 1900 and", "1900=1900"},
		{"an end of three figures", "from 1879 to 190 bricks", ""},
		{"an end before it can be told", "from 1879 to 1890 bricks", ""},
		{"an end that goes on", "from 1879 to 1900% of", ""},
		{"another word before it", "he sold 1879 to 1900 and", "1900=1900"},
		{"another word between", "between 1879 to 1900 and", "1900=1900"},
	})
}

// TestMarksAroundYears: a mark beside a number says whether it is a year.
func TestMarksAroundYears(t *testing.T) {
	follows(t, mentioned, []ruleCase{
		{"a hyphen at the head of a text", "-2016 and", "2016=2016"},
		{"a dash at the head of a text", "–2016 and", "2016=2016"},
		{"the end of a span that cannot be read", "of 1493–1958 bricks", ""},
		{"a span with a long dash that cannot be read", "of 1493—1958 bricks", ""},
		{"a long dash behind a word", "so—2016 was", "2016=2016"},
		{"a day in figures without zeros", "in 2015-9-25 and", "2015=2015"},
		{"a span with a hyphen behind it", "in 2016-20-", "2016-20=2016/2020"},
		{"a name behind it", "herds 2016 Asia", "2016=2016"},
		{"a name of the last letter behind it", "herds 2016 Zebu", "2016=2016"},
		{"a long number", "in 20161 and", ""},
		{"a month glued to words that count", "last yearMay 2016", "last year=2018|May 2016=2016-05"},
		{"a law named by its year, on a new line", "by the\n1976 Treaty", "1976=1976"},
	})
}

// TestSeasonsOfTheDocument: a season is over on the day that follows it, and has begun
// on its first.
func TestSeasonsOfTheDocument(t *testing.T) {
	for _, test := range []struct{ text, day, want string }{
		{"last spring", "2019-05-31", "2018-21"},
		{"last spring", "2019-06-01", "2019-21"},
		{"next summer", "2019-05-31", "2019-22"},
		{"next summer", "2019-06-01", "2020-22"},
		{"last autumn", "2019-06-01", "2018-23"},
		{"this winter", "2019-06-01", "2019-24"},
		{"until Friday", "2019-06-12", "../2019-06-07"},
		{"by last May", "2019-06-12", "2019-05"},
		{"by May last year", "2019-06-12", "2018-05"},
		{"by May next year", "2019-06-12", "../2020-05"},
	} {
		day, err := time.Parse(time.DateOnly, test.day)
		if err != nil {
			t.Fatal(err)
		}
		if got := Mentions(test.text)[0].Resolve(Anchor{day, true}, false); got != test.want {
			t.Errorf("%q on %s is %s, want %s", test.text, test.day, got, test.want)
		}
	}
}

// TestFiguresOfPages: figures of a page are a date by their order, their marks and what
// is glued to them.
func TestFiguresOfPages(t *testing.T) {
	follows(t, stamped, []ruleCase{
		{"a small month", "5 april 2023", "5 april 2023=2023-04-05"},
		{"a small month without its day", " may 2023", ""},
		{"a month glued to figures", "Posted 13/05/2016Monday, 16 May 2016",
			"13/05/2016=2016-05-13 day first|Monday, 16 May 2016=2016-05-16 weekday"},
		{"no second figure", "13//2016", ""},
		{"no second figure behind a year", "2016//13", ""},
		{"a word of two letters between", "13/Xy/2016", ""},
		{"a name of a month between years", "95-Aug-01", ""},
		{"the first year of two figures", "50/08/01", "50/08/01=1950-08-01"},
		{"figures that are a day or a year", "49/08/01", ""},
		{"two figures, and a month of one", "95/8/01", ""},
		{"two figures, and a day of one", "95/08/1", ""},
		{"two figures, and no day", "95/08/32", ""},
		{"three figures of a year", "195/08/01", ""},
		{"a short year behind a whole date", "6 July 1977, ‘78", "6 July 1977=1977-07-06"},
		{"a short year without its mark", "6 July 77", "6 July="},
		{"a short year of some days", "6-8 July, ‘77", "6-8 July, ‘77=1977-07-06/1977-07-08"},
		{"a short year of days in two months", "30 June - 2 July, ‘77", "30 June - 2 July, ‘77=1977-06-30/1977-07-02"},
		{"a glued hour of days in two months", "June 30 - July 2, 201609:19",
			"June 30 - July 2, 2016=2016-06-30/2016-07-02"},
		{"a glued hour without its minutes", "8 May 201609:", "8 May="},
		{"the group of the last day", "310000Z MAY 75", "310000Z MAY 75=1975-05-31"},
		{"a group without its zone", "121120 SEP 75", ""},
		{"a group glued to its month", "121120ZSEP 75", ""},
		{"a group in a sentence", "sent 121120Z SEP 75 by", "121120Z SEP 75=1975-09-12"},
		{"a year of three figures behind a group", "121120Z SEP 197", ""},
		{"a stop without a day of the week", "Sum. 8 May 2016", "8 May 2016=2016-05-08"},
	})
}

// TestDaysOfTheWeekSettleFigures: the day of the week says which figure is the day.
func TestDaysOfTheWeekSettleFigures(t *testing.T) {
	for _, test := range []struct{ rule, figures, weekday, want string }{
		{"the day first", "2/3/2023", "Thursday", "2023-03-02"},
		{"the month first", "2/3/2023", "Friday", "2023-02-03"},
		{"neither", "2/3/2023", "Monday", "2023-03-02 or 2023-02-03"},
		{"both", "6/1/2020", "Monday", "2020-01-06 or 2020-06-01"},
		{"a word that is no day of the week", "5/10/2017", "Sundays", "2017-10-05 or 2017-05-10"},
		{"nothing to settle", "13/3/2023", "Friday", "2023-03-13"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			s := Stamps(test.figures)[0].On(test.weekday)
			got := s.EDTF
			if s.Other != "" {
				got += " or " + s.Other
			}
			if day, err := time.Parse(time.DateOnly, s.EDTF); err != nil || day.Day() != s.FirstDay ||
				day.Day() != s.LastDay || day.Month() != s.Month {
				t.Errorf("%+v is not of one piece", s)
			}
			if got != test.want {
				t.Errorf("%s on a %s is %s, want %s", test.figures, test.weekday, got, test.want)
			}
		})
	}
	follows(t, mentioned, []ruleCase{
		{"figures glued to the day of the week", "on Monday10/25/2021", "Monday=2019-06-10"},
		{"no figures behind the comma", "on Monday, /5/2016", "Monday=2019-06-10"},
		{"another day of the week", "on Tuesday, 25/10/2021", "Tuesday=2019-06-11"},
		{"nothing behind it", "on Monday, (", "Monday=2019-06-10"},
		{"figures further off", "on Monday, ( 25/10/2021)", "Monday=2019-06-10"},
	})
}

// TestEdgesOfOtherLanguages: day, month and year stand together, and exist.
func TestEdgesOfOtherLanguages(t *testing.T) {
	follows(t, describe, []ruleCase{
		{"the first month in figures", "ngày 14 tháng 1 năm 2023", "14 tháng 1 năm 2023=2023-01-14"},
		{"the last month in figures", "ngày 14 tháng 12 năm 2023", "14 tháng 12 năm 2023=2023-12-14"},
		{"no month in figures", "ngày 14 tháng 0 năm 2023", ""},
		{"a month in figures without its year", "ngày 14 tháng 12", ""},
		{"no day", "0 Desember 2023", ""},
		{"a day glued to a word", "x14 Desember 2023", ""},
		{"a day glued to its month", "5mai 2021", ""},
		{"a day at the head of the text", "5 mai 2021", "5 mai 2021=2021-05-05"},
		{"before all treaties", "14 Desember 1499", ""},
		{"a year with its word", "3 de mayo de 1937", "3 de mayo de 1937=1937-05-03"},
		{"units of the first month", "2016年1月15日", "2016年1月15日=2016-01-15"},
		{"units of the last month", "2016年12月15日", "2016年12月15日=2016-12-15"},
		{"units of no month", "2016年0月15日", ""},
		{"units of no day", "2016年6月0日", ""},
		{"units before all treaties", "1499年6月15日", ""},
		{"a year of five figures", "02016年6月15日", ""},
		{"a year without the other units", "2016年", ""},
	})
}
