package limit

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// TestFiguresStandInTheReadme keeps what is said of the figures as they are.
func TestFiguresStandInTheReadme(t *testing.T) {
	readme, err := os.ReadFile("../../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	figures := Default()
	for key, figure := range figures.Keys() {
		if line := fmt.Sprintf("\n| `%s` | %d | ", key, *figure); !strings.Contains(string(readme), line) {
			t.Errorf("the README does not say that %s is %d", key, *figure)
		}
	}
}
