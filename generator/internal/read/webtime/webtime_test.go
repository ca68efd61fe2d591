package webtime

import (
	"strings"
	"testing"
	"time"
)

func TestTimesOfPages(t *testing.T) {
	t.Parallel()
	for value, want := range map[string]string{
		"2021-05-03": "2021-05-03", "2021-05-03T22:06:08+07:00": "2021-05-03", "2021-05-03T22:06:08:684Z": "2021-05-03",
		"May 3, 2021": "2021-05-03", "3.5.2021 18:00": "2021-05-03", "Mon, 03 May 2021 10:00:00 GMT": "2021-05-03",
		"03/05/2021": "", "yesterday": "", "": "", "0001-01-01T00:00:00": "", "1970-01-01T00:00:00Z": "",
		"1970-08-08": "1970-08-08",
	} {
		got, ok := Of(value)
		if ok != (want != "") || ok && got.Format(time.DateOnly) != want {
			t.Errorf("%q is read as %v, %v, want %q", value, got, ok, want)
		}
	}
}

func TestDays(t *testing.T) {
	t.Parallel()
	days := Days([]string{"2021-05-03T09:00:00Z", "soon", "2021-05-03", "2021-05-04"})
	if got := strings.Join(days, " "); got != "2021-05-03 2021-05-04" {
		t.Errorf("days are %q", got)
	}
}
