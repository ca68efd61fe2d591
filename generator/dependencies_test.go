package main

import (
	"os"
	"strings"
	"testing"
)

// TestEveryDependencyHasItsReason holds the table in the README against go.mod:
// what is used of others is said there, with its reason and its licence, and
// nothing that is used no more.
func TestEveryDependencyHasItsReason(t *testing.T) {
	_, part, _ := strings.Cut(readFile(t, "../README.md"), "## Developing it\n")
	part, _, _ = strings.Cut(part, "\n## ")
	listed := map[string]bool{}
	for line := range strings.Lines(part) {
		cells := strings.Split(strings.TrimSpace(line), "|")
		if len(cells) != 5 || !strings.HasPrefix(cells[1], " `") {
			continue
		}
		module := strings.Trim(cells[1], " `")
		if listed[module] {
			t.Errorf("the README lists %s twice", module)
		}
		listed[module] = true
		if len(strings.TrimSpace(cells[2])) < 5 || strings.TrimSpace(cells[3]) == "" {
			t.Errorf("the README gives no reason or no licence for %s", module)
		}
	}
	used := dependencies(readFile(t, "../go.mod"))
	for module := range used {
		if !listed[module] {
			t.Errorf("go.mod requires %s, and the table in the README does not say what for", module)
		}
	}
	for module := range listed {
		if !used[module] {
			t.Errorf("the README lists %s, which go.mod does not require; take its line out of the table", module)
		}
	}
	if len(used) < 20 {
		t.Errorf("only %d modules were found in go.mod; the rules above would hold for nothing", len(used))
	}
}

// dependencies are the modules that go.mod requires for the program itself or as
// a tool, without what those use.
func dependencies(mod string) map[string]bool {
	used, required := map[string]bool{}, map[string]bool{}
	inside := false
	for line := range strings.Lines(mod) {
		line = strings.TrimSpace(line)
		words := strings.Fields(line)
		switch {
		case strings.HasPrefix(line, "require ("):
			inside = true
		case line == ")":
			inside = false
		case inside && len(words) >= 2:
			required[words[0]] = true
			used[words[0]] = !strings.HasSuffix(line, "// indirect")
		case len(words) == 2 && words[0] == "tool":
			for module := range required {
				if strings.HasPrefix(words[1], module+"/") {
					used[module] = true
				}
			}
		}
	}
	for module, direct := range used {
		if !direct {
			delete(used, module)
		}
	}
	return used
}

// TestTheWorkflowVerifiesWhatIsUsed: nobody remembers it by hand.
func TestTheWorkflowVerifiesWhatIsUsed(t *testing.T) {
	workflow := readFile(t, "../.github/workflows/pages.yml")
	for _, want := range []string{"go mod verify", "golang.org/x/vuln/cmd/govulncheck@v"} {
		if !strings.Contains(workflow, want) {
			t.Errorf("the workflow does not run %s", want)
		}
	}
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	content, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}
