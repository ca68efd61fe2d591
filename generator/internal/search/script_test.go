package search

import (
	"encoding/base64"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// hostile are texts that end a script or a string where somebody forgets to
// guard them.
var hostile = []string{
	`"`,
	`'`,
	"`${alert(1)}`",
	`\`,
	`\"`,
	`\\"`,
	`</script><script>alert(1)</script>`,
	`<!--`,
	`-->`,
	`]]>`,
	"\u2028",
	"\u2029",
	"a\nb",
	"a\n,b",
	"\n)",
	"\r\n",
	"\t\x00\x01\x1f\x7f",
	"\ufeff",
	"\ufffd",
	"日本 𠀀",
	`");alert(1);("`,
	`\u0022`,
	"*/",
	"//",
}

func hostileParts() []any {
	parts := []any{map[string]any{"t": strings.Join(hostile, " ")}, []byte("\x00\xff\xfe>?"), 7, []int{1, 2}, ""}
	for _, text := range hostile {
		parts = append(parts, text)
	}
	return parts
}

// asJSON is what JSON makes of parts; bytes are in base64 without padding.
func asJSON(t *testing.T, parts []any) (read []any) {
	t.Helper()
	for i, part := range parts {
		if data, ok := part.([]byte); ok {
			parts[i] = base64.RawStdEncoding.EncodeToString(data)
		}
	}
	raw, err := json.Marshal(parts)
	if err == nil {
		err = json.Unmarshal(raw, &read)
	}
	if err != nil {
		t.Fatal(err)
	}
	return read
}

func TestScriptsHoldWhatTheyAreGiven(t *testing.T) {
	made := script("i/x", hostileParts()...)
	if got, want := parts(
		t,
		string(made),
	), asJSON(
		t,
		append([]any{"i/x"}, hostileParts()...),
	); !reflect.DeepEqual(
		got,
		want,
	) {
		t.Errorf("the script holds\n%q, want\n%q", got, want)
	}
	// Before 2019 these two ended a string of JavaScript, though not of JSON.
	if text := string(made); strings.ContainsAny(text, "\u2028\u2029") || strings.Count(text, "\n") != 1 {
		t.Errorf("the script has line ends within: %q", text)
	}
}

// TestScriptsForOthersHoldWhatTheyAreGiven runs a script in Node.
func TestScriptsForOthersHoldWhatTheyAreGiven(t *testing.T) {
	if os.Getenv("NODE_TESTS") == "" {
		t.Skip("needs Node: make test runs this")
	}
	file := filepath.Join(t.TempDir(), "made.js")
	prologue := "const searchPart = (...parts) => process.stdout.write(JSON.stringify(parts))\n"
	if err := os.WriteFile(file, append([]byte(prologue), script("i/x", hostileParts()...)...), 0o666); err != nil {
		t.Fatal(err)
	}
	output, err := exec.Command("node", file).Output()
	if err != nil {
		t.Fatal(err)
	}
	var got []any
	if err := json.Unmarshal(output, &got); err != nil {
		t.Fatal(err)
	}
	if want := asJSON(t, append([]any{"i/x"}, hostileParts()...)); !reflect.DeepEqual(got, want) {
		t.Errorf("Node reads\n%q, want\n%q", got, want)
	}
}

// TestHostileTextsDoNoHarm puts them through the whole index.
func TestHostileTextsDoNoHarm(t *testing.T) {
	content := "A hostile title " + strings.Join(
		hostile,
		" ",
	) + "\n\nwordbefore " + strings.Join(
		hostile,
		" wordbetween ",
	) + " wordbehind\n"
	one := document(t, "hostile", strings.ReplaceAll(content, "\x00", ""))
	files := index(t, append(library(t, 5), one), 1)
	for address, file := range files {
		if name := parts(t, file)[0]; Folder+name.(string)+".js" != address {
			t.Errorf("%s calls itself %s", address, name)
		}
	}
	all := entries(t, files)
	for _, word := range []string{"wordbefore", "wordbetween", "wordbehind", "alert"} {
		if len(all[word].numbers) != 1 {
			t.Errorf("%s is found in %d documents", word, len(all[word].numbers))
		}
	}
}
