package dates

import "testing"

// TestNumbersThatAreNoYears asserts that a number of four figures behind a word that
// numbers things is no year, and that the same number elsewhere is one.
func TestNumbersThatAreNoYears(t *testing.T) {
	holds(t, mentioned, map[string]string{
		"see our telegram 1926 on rice":           "",
		"see cable No. 1917, which":               "",
		"see cables Nos. 1917 and 1918, which":    "",
		"see Nos. 1917, 1918 and 1919, which":     "",
		"see cables 1925-1927, which":             "",
		"paper Cmd. 1930, on rice":                "",
		"paper CMD. 1930, on rice":                "",
		"see col. 1931 and":                       "",
		"see columns 1927-34, where":              "",
		"he paid Rs. 1926 and":                    "",
		"at grid square 1945, where":              "",
		"a barge numbered 1932 and":               "",
		"CASE 1907.—A mason":                      "",
		"Lot 1924 is sold":                        "",
		"Docket 1929 is closed":                   "",
		"Ayes, 1912; Noes, 1804":                  "",
		"they sailed at 1945 and":                 "",
		"they sailed at 1945.":                    "",
		"please read my 1943.":                    "",
		"please read your 1943 of May":            "",
		"were 1912 in the north and 1933 on land": "",
		"were 1912 in the north. In 1933 it":      "1933=1933",
		"Copyright, 1921, by":                     "",
		// They are years.
		"see our telegram of 1926 on rice": "1926=1926",
		"our telegrams in 1926 were":       "1926=1926",
		"see No. 19 of 1926 and":           "1926=1926",
		"the law of 1930, No. 1917":        "1930=1930",
		"no, 1917 was cold":                "1917=1917",
		"a telegram, 1926, on rice":        "1926=1926",
		"Lots of 1924 and 1925":            "1924=1924|1925=1925",
		"they met at 1980 and":             "1980=1980",
		"they met at 1945 Forum":           "1945=1945",
		"they met at the 1945 Forum":       "1945=1945",
		"please read my 1943 diary Vision": "",
		"in his 1943 and":                  "1943=1943",
		"There were, in 1912, and 1933":    "1912=1912|1933=1933",
	})
}

// TestMarksOfShelves asserts that the year of a file in an archive dates nothing.
func TestMarksOfShelves(t *testing.T) {
	holds(t, mentioned, map[string]string{
		"(in KB:B2207, 1937, box, 2.04)":   "",
		"on file KB: M100, September 1937": "",
		"[KB:B2207, 1937, FOLDER, 0.2]":    "",
		"on file KB : M100/2, 1937-39":     "",
		// They are dates.
		"on file KB: M100, 3 May 1937":   "3 May 1937=1937-05-03",
		"they met: Ann, 1937, and":       "1937=1937",
		"at B2207, 1937, and":            "1937=1937",
		"the box KB: Rice, 1937, and":    "1937=1937",
		"they say it: B52, in May 1937.": "May 1937=1937-05",
	})
}

// TestBothEndsOfSpans asserts that no half of a span of years, months or days is read
// as the whole.
func TestBothEndsOfSpans(t *testing.T) {
	holds(t, mentioned, map[string]string{
		"the season 1925-’26 was":                    "1925-’26=1925/1926",
		"the season 1925-'26 was":                    "1925-'26=1925/1926",
		"the season 1937-8 was":                      "1937-8=1937/1938",
		"the season 1937-9 was":                      "1937-9=1937/1939",
		"in 1914--1918 and":                          "1914--1918=1914/1918",
		"in 1914—1918 and":                           "1914—1918=1914/1918",
		"Ann Lee (1893--1958), a mason":              "1893--1958=1893/1958",
		"Ann Lee (1893–1958), a mason":               "1893–1958=1893/1958",
		"a mason from 1879 to 1900 and":              "from 1879 to 1900=1879/1900",
		"a mason between 1879 and 1900 who":          "between 1879 and 1900=1879/1900",
		"of 1893--1958 bricks":                       "",
		"a mason from 1900 to 1879 and":              "1900=1900",
		"letters, March-May 1942, are":               "March-May 1942=1942-03/1942-05",
		"letters, March to May, 1942, are":           "March to May, 1942=1942-03/1942-05",
		"in October & November 1768":                 "October=1768-10|November 1768=1768-11",
		"in May, June and July, in the year 1898":    "May=1898-05|June=1898-06|July, in the year 1898=1898-07",
		"in May and June they met":                   "May=2019-05",
		"as May June 1942 wrote":                     "June 1942=1942-06",
		"in March. May 1942 was cold":                "March=2019-03|May 1942=1942-05",
		"he may and May 1942 was":                    "May 1942=1942-05",
		"from March 1941 and May 1942":               "March 1941=1941-03|May 1942=1942-05",
		"on 18--19 June 1940":                        "18--19 June 1940=1940-06-18/1940-06-19",
		"on June 18--19, 1940":                       "June 18--19, 1940=1940-06-18/1940-06-19",
		"from March, 1863, to May, 1864, and":        "from March, 1863, to May, 1864=1863-03/1864-05",
		"in March, 1863, to write in May, 1864, and": "March, 1863=1863-03|May, 1864=1864-05",
	})
}

// TestDaysOfOldLetters asserts that a day is read however the older texts write it.
func TestDaysOfOldLetters(t *testing.T) {
	holds(t, mentioned, map[string]string{
		"this 22d day of April, 1937, at":    "22d day of April, 1937=1937-04-22",
		"the 3d of Dec, 1937":                "3d of Dec, 1937=1937-12-03",
		"on April 23d, 1937":                 "April 23d, 1937=1937-04-23",
		"the third of December 1842":         "third of December 1842=1842-12-03",
		"the Twenty Second of June, 1744":    "Twenty Second of June, 1744=1744-06-22",
		"the thirty-first of May, 1916":      "thirty-first of May, 1916=1916-05-31",
		"the 21. day of November 1885":       "21. day of November 1885=1885-11-21",
		"on the 19. June 1754, at":           "19. June 1754=1754-06-19",
		"in June. 1902, and":                 "June. 1902=1902-06",
		"this 12th day of July A. D. 1862":   "12th day of July A. D. 1862=1862-07-12",
		"the 3rd day of March AD 1916":       "3rd day of March AD 1916=1916-03-03",
		"on May 17th, A.D., 1901":            "May 17th, A.D., 1901=1901-05-17",
		"the 4/17 February, 1917, was":       "4/17 February, 1917=1917-02-17",
		"the 3rd/15th May 1912 was":          "3rd/15th May 1912=1912-05-15",
		"the 25 October/7 November 1917 was": "25 October/7 November 1917=1917-11-07",
		"on March 4/17, 1917, it":            "March 4/17, 1917=1917-03-17",
		"this 20\" day of May A.D. 1888":     "20\" day of May A.D. 1888=1888-05-20",
		"the fourteenth Day of May, that":    "fourteenth Day of May=2019-05-14",
		"he wrote 20\" of May 1888":          "May 1888=1888-05",
		"in the night of 4/5 March 1917":     "4/5 March 1917=1917-03-04/1917-03-05",
		// They are no such days.
		"a 4D May 1937":                   "May 1937=1937-05",
		"a third of December 1842":        "December 1842=1842-12",
		"one third of December 1842":      "December 1842=1842-12",
		"the second half of May 1916":     "May 1916=1916-05",
		"see page 19. June 1754 was cold": "June 1754=1754-06",
		"on the Fourth of July they met":  "",
		"on the fourth day of July they":  "fourth day of July=2019-07-04",
		"in June. 1902 was cold":          "June=2019-06|1902=1902",
		"in July AD and 1916":             "July=2018-07|1916=1916",
		"on the 4/9 February, 1917, was":  "February, 1917=1917-02",
		"on the 1/4/17 February, 1917":    "February, 1917=1917-02",
		"on 25 May/7 November 1917":       "25 May=2019-05-25|November 1917=1917-11",
	})
	if e, ok := IsDate("March 17th, 1901.1"); !ok || e.EDTF != "1901-03-17" {
		t.Errorf("the mark of a note behind a day: %v, %v", e, ok)
	}
	if e, ok := IsDate("March 17th, 1901.123"); ok {
		t.Errorf("a number behind a day: %v", e)
	}
}
