//go:build !unix

package effort

import "time"

// processors is more than passes, however many works go on at once, so that the time
// that passes counts: nobody says here what the program costs.
func processors() time.Duration {
	const works = 1 << 10
	return works * time.Since(start)
}
