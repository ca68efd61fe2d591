package dates

import (
	"strings"
	"testing"
)

func TestStamps(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"26 July 201609:19", "26 July 2016=2016-07-26"},
		{"July 26, 20169:19", "July 26, 2016=2016-07-26"},
		{"Posted at Aug 05 2017 10:01 AM | Updated as of Aug 06 2017 12:38 PM",
			"Aug 05 2017=2017-08-05|Aug 06 2017=2017-08-06"},
		{"Published : Nov. 26, 2019 - 13:12", "Nov. 26, 2019=2019-11-26"},
		{"7-Apr-2017", "7-Apr-2017=2017-04-07"},
		{"21-11-2020, 02:00:00", "21-11-2020=2020-11-21"},
		{"11/13/2022 | Press release", "11/13/2022=2022-11-13"},
		{"Bruxelles, 02/07/2015 - 00:00", "02/07/2015=2015-07-02 or 2015-02-07"},
		{"05/05/2015", "05/05/2015=2015-05-05"},
		{"Press release, 20.12.2017", "20.12.2017=2017-12-20"},
		{"3.4.2019", "3.4.2019=2019-04-03"},
		{"2017/12/20 10:00", "2017/12/20=2017-12-20"},
		{"02/07/201514:00", "02/07/2015=2015-07-02 or 2015-02-07"},
		{"Updated: 2006-10-31 09:53", "2006-10-31=2006-10-31"},
		{"Sun. Sep 8th, 2024", "Sun. Sep 8th, 2024=2024-09-08"},
		{"13 May 2016 and 14/05/2016", "13 May 2016=2016-05-13|14/05/2016=2016-05-14"},

		{"20 august 2023, Oslo", "20 august 2023=2023-08-20"},
		{"20 may 2023", "20 may 2023=2023-05-20"},
		{"20 may see 2023", ""},
		{"may 2023", ""},

		{"Published12 Mar 2020", "12 Mar 2020=2020-03-12"},
		{"Scoop07-07-2025", "07-07-2025=2025-07-07"},
		{"Mar 5, 2019Updated Mar 6, 2019", "Mar 5, 2019=2019-03-05|Mar 6, 2019=2019-03-06"},
		{"no12 Mar 2020", "Mar 2020=2020-03"},
		{"HNA12 Mar 2020", "Mar 2020=2020-03"},
		{"Ships12 Mar", ""},
		{"Ships12 Marches 2020", ""},
		{"Ships12-13", ""},

		{"07.09.23", "07.09.23=2023-09-07 or 2023-09-07 short"},
		{"07/09/23, 10:00", "07/09/23=2023-09-07 or 2023-07-09 short"},
		{"25-09-98", "25-09-98=1998-09-25 short"},
		{"25.09.50", "25.09.50=1950-09-25 short"},
		{"25.09.49", "25.09.49=2049-09-25 or 2049-09-25 short"},
		{"7.9.23", ""},
		{"07.09.2", ""},
		{"07.09.234", ""},
		{"07.09.23.11", ""},
		{"13/45/20", ""},

		{"R 121120Z SEP 75", "121120Z SEP 75=1975-09-12 group"},
		{"P R 010815Z May 2003 FM", "010815Z May 2003=2003-05-01 group"},
		{"121120Z SEP 05", "121120Z SEP 05=2005-09-12 group"},
		{"121120Z SEP 755", ""},
		{"121120Z SEP 75th", ""},
		{"321120Z SEP 75", ""},
		{"1121120Z SEP 75", ""},
		{"A121120Z SEP 75", ""},
		{"21120Z SEP 75", ""},
		{"121120Z SHIP 75", ""},
		{"121120ZSEP 75", ""},

		{"The Harbour Post (28-7-99)", "28-7-99=1999-07-28 short"},
		{"15/12/87", "15/12/87=1987-12-15 short"},
		{"5/4/87", "5/4/87=1987-04-05 or 1987-05-04 short"},
		{"05.04.87", "05.04.87=1987-04-05 short"},
		{"31/02/87", ""},
		{"28-7-19", ""},
		{"1/28-7-99", ""},
		{"28-7-49", ""},
		{"Wednesday, 6th July, ‘77", "Wednesday, 6th July, ‘77=1977-07-06 short"},
		{"6 July '77", "6 July '77=1977-07-06 short"},
		{"July 6, ’77 in the hall", "July 6, ’77=1977-07-06 short"},
		{"6 July '77ers", "6 July="},
		{"6 July '7", "6 July="},
		{"6 July '771", "6 July="},
		{"95/08/01", "95/08/01=1995-08-01 short"},
		{"95/31/01", ""},
		{"31 June '77", "31 June="},

		{"A/RES/71/199", ""},
		{"31/02/2020", ""},
		{"30.02.2020", ""},
		{"1.5.3", ""},
		{"2016-2020", ""},
		{"10.10.10.2020", ""},
		{"13/45/2020", ""},
		{"12/11/20201", ""},
		{"no figures", ""},
		{"+62 21 726-2991-2020", ""},
	} {
		var parts []string
		for _, s := range Stamps(test.in) {
			part := test.in[s.Start:s.End] + "=" + s.EDTF
			if s.Other != "" {
				part += " or " + s.Other
			}
			if s.Short {
				part += " short"
			}
			if s.Group {
				part += " group"
			}
			parts = append(parts, part)
		}
		if got := strings.Join(parts, "|"); got != test.want {
			t.Errorf("%q\n got %s\nwant %s", test.in, got, test.want)
		}
	}
}

func TestClock(t *testing.T) {
	for in, want := range map[string]string{
		"26 July 2016 09:19": "09:19", "at 9:19 a.m.": "9:19", "17:28h": "17:28h", "21-11-2020, 02:00:00": "02:00:00",
		"11:07 A.M. EST": "11:07", "ratio 3:2": "", "John 3: 16": "", "": "", ":00": "", "note: 13": "",
	} {
		from, to, ok := Clock(in)
		if got := in[from:to]; got != want || ok != (want != "") {
			t.Errorf("Clock(%q) = %q, want %q", in, got, want)
		}
	}
}

func FuzzStamps(f *testing.F) {
	for _, seed := range []string{"26 July 201609:19", "7-Apr-2017", "02/07/2015", "1/1/2020-12:00", "\xff 2/3/2020",
		"2016-5-13 May 2017", "Ships12 Mar 2020", "121120Z SEP 75", "07.09.23"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, line string) {
		end := 0
		for _, s := range Stamps(line) {
			if s.Start < end || s.End <= s.Start || s.End > len(line) {
				t.Fatalf(
					"stamp %+v overlaps the one before, which ends at %d, or leaves the line of %d bytes",
					s,
					end,
					len(line),
				)
			}
			end = s.End
		}
		if from, to, ok := Clock(line); ok && (from >= to || to > len(line)) {
			t.Fatalf("the clock stands from %d to %d in %d bytes", from, to, len(line))
		}
	})
}
