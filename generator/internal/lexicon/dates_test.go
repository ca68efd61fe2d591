package lexicon

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"aseanarchive/generator/internal/dates"
)

// TestDatesKnowTheMonths holds package dates, which stands below the lexicon
// and knows the months from package time, to the lists.
func TestDatesKnowTheMonths(t *testing.T) {
	for name, value := range List("en/months").All() {
		number, err := strconv.Atoi(value)
		if err != nil || !strings.HasPrefix(time.Month(number).String(), name[:3]) {
			t.Errorf("%s is not month %s", name, value)
			continue
		}
		found := dates.Scan("On 13 " + name + " 2016 they met")
		if len(found) != 1 || int(found[0].Month) != number {
			t.Errorf("dates read %v in 13 %s 2016", found, name)
		}
	}
	for name := range List("en/weekdays").All() {
		if found, ok := dates.IsDate(name + ", 13 May 2016"); !ok || !found.Weekday {
			t.Errorf("%s, 13 May 2016 is not read as a date with its weekday", name)
		}
	}
}
