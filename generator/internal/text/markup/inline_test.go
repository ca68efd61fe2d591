package markup

import (
	"strings"
	"testing"
)

func TestStruckWordsAreStruckUnlessThereAreTooMany(t *testing.T) {
	if html := Render([]byte("a ~~b~~ c")); !strings.Contains(html, "<del>b</del>") {
		t.Errorf("what is struck out reads %s", html)
	}
	html := Render([]byte(strings.Repeat("~~b~~ ", mostStruck)))
	if strings.Contains(html, "<del>") || !strings.Contains(html, "~~b~~") {
		t.Errorf("very many struck words read %.60s", html)
	}
}
