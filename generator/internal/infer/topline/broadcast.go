package topline

import (
	"fmt"
	"strings"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/text"
)

// broadcast reads what a service noted that listens to radio stations and reads newspapers.
type broadcast struct{ Reader }

// read reads the line with which a service that listens to broadcasts says what it heard or
// read, where, in which language and when: “OS0807041588 Oslo Harbour Radio in Norwegian 0930 GMT
// 8 Jul 88”. It gives the day, and the town of the station.
func (r broadcast) read(words string, line *Line) bool {
	const longest, fewest, mostWordsOfTown = 120, 4, 3 // letters of the line, figures of its number
	if text.Longer(words, longest) {
		return false
	}
	number, source, _ := strings.Cut(words, " ")
	figures := strings.TrimLeft(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	if len(figures) < fewest || len(figures) == len(number) || !text.IsFigures(figures) {
		return false
	}
	_, heard, isHeard := strings.Cut(source, " in ")
	stamps := dates.Stamps(words)
	if !isHeard || len(stamps) != 1 || stamps[0].Start < len(words)-len(heard) {
		return false
	}
	withYearOfTwoFigures(words, &stamps[0])
	line.Role, line.Stamps = PlaceDate, stamps
	towns := strings.SplitN(source, " ", mostWordsOfTown+1)
	for n := len(towns) - 1; n > 0; n-- {
		town := strings.Join(towns[:n], " ")
		if r.IsWholePlace(town) {
			from := len(number) + len(" ")
			line.Place = [2]int{from, from + len(town)}
			break
		}
	}
	return true
}

// withYearOfTwoFigures gives a day at the end of such a line the year behind it: the services that wrote so
// did it in the twentieth century.
func withYearOfTwoFigures(words string, day *dates.Stamp) {
	const century = "19"
	year := strings.TrimPrefix(words[day.End:], " ")
	if day.Precision != dates.DayAlone || len(year) != 2 || !text.IsFigures(year) {
		return
	}
	day.End, day.Precision, day.Short = len(words), dates.Day, true
	day.EDTF = fmt.Sprintf("%s%s-%02d-%02d", century, year, day.Month, day.LastDay)
}
