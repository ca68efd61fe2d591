package clause

import "strings"

// Unmarked is a quotation without line ends and marks of emphasis.
func Unmarked(quote string) string { return strings.Join(strings.Fields(emphasis.Replace(quote)), " ") }

var emphasis = strings.NewReplacer("*", "", "<sup>", "", "</sup>", "")
