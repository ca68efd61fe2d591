//go:build !race

package build

const underRace = false // see race_test.go
