package edtf

import "strings"

// Written is a day in figures as people write it where a machine reads it
// ("2011-5-3", "2011/05/03", "20110503", "05.11.2011", in which the day comes
// first), in the form 2011-05-03; any other words are returned as they are.
// Whether there is such a day is not asked. "3/5/2011" may be either day.
func Written(day string) string {
	if len(day) == len("20110503") && strings.Trim(day, "0123456789") == "" {
		return day[:4] + "-" + day[4:6] + "-" + day[6:]
	}
	for _, separator := range [...]string{"-", "/", "."} {
		parts := strings.Split(day, separator)
		if len(parts) != 3 || strings.Trim(strings.Join(parts, ""), "0123456789") != "" {
			continue
		}
		year, month, of := parts[0], parts[1], parts[2]
		if separator == "." && len(parts[2]) == 4 {
			year, of = parts[2], parts[0]
		}
		if isShort := len(month)-1 < 2 && len(of)-1 < 2 && len(month)*len(of) > 0; isShort && len(year) == 4 {
			return year + "-" + padded(month) + "-" + padded(of)
		}
	}
	return day
}

// padded is a number of one or two figures with two.
func padded(figures string) string {
	if len(figures) == 1 {
		return "0" + figures
	}
	return figures
}
