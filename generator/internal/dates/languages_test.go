package dates

import "testing"

func TestDatesOfOtherLanguages(t *testing.T) {
	holds(t, describe, map[string]string{
		"am 1. Dezember 2020 in":           "1. Dezember 2020=2020-12-01",
		"3. März 2020":                     "3. März 2020=2020-03-03",
		"Mardi, 23 février 2021 à 17:24":   "23 février 2021=2021-02-23",
		"le 1 août 2021":                   "1 août 2021=2021-08-01",
		"el 3 de diciembre de 2020":        "3 de diciembre de 2020=2020-12-03",
		"3 dicembre 2020":                  "3 dicembre 2020=2020-12-03",
		"maandag 21 januari 2019":          "21 januari 2019=2019-01-21",
		"14 Desember 2023":                 "14 Desember 2023=2023-12-14",
		"14 Ogos 2023":                     "14 Ogos 2023=2023-08-14",
		"7 de março de 2021":               "7 de março de 2021=2021-03-07",
		"20 мая 2016 г.":                   "20 мая 2016=2016-05-20",
		"ngày 14 tháng 12 năm 2023":        "14 tháng 12 năm 2023=2023-12-14",
		"2016年6月15日发表":                     "2016年6月15日=2016-06-15",
		"14 December 2023":                 "14 December 2023=2023-12-14", // English is read as ever
		"6–9 April 2017":                   "6–9 April 2017=2017-04-06/2017-04-09",
		"ngày 14 tháng 13 năm 2023":        "",
		"2016年13月15日":                      "",
		"2016年6月":                          "",
		"14 Desember":                      "", // the year is in doubt
		"31 février 2021":                  "",
		"32 janvier 2021":                  "",
		"114 Desember 2023":                "",
		"14Desember 2023":                  "",
		"2.14 Desember 2023":               "",
		"14 Desembers 2023":                "",
		"14 Desember 20233":                "",
		"14 maisons 2021":                  "",
		"de 14 de la maison 2021":          "",
		"14 Donaudampfschifffahrten 2023 ": "",
	})
}
