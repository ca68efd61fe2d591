//go:build race

package build

// underRace reports that accesses to memory are watched, which takes several times the
// memory, and finds a test that changes the time zone of the program.
const underRace = true
