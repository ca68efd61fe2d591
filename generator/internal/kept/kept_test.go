package kept

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// leave saves values in a pack of a folder.
func leave(t *testing.T, folder string, values ...string) string {
	t.Helper()
	p := Open(folder, "pack")
	for _, value := range values {
		p.Put(KeyOf(value), []byte("value of "+value))
	}
	p.Save()
	return filepath.Join(folder, "pack")
}

// found are those of some values that a folder's pack still has; another than was
// put in is a fault.
func found(t *testing.T, folder string, values ...string) (list []string) {
	t.Helper()
	p := Open(folder, "pack")
	defer p.Close()
	for _, value := range values {
		got, ok := p.Get(KeyOf(value))
		if ok && string(got) != "value of "+value {
			t.Errorf("the value of %q is %q", value, got)
		}
		if ok {
			list = append(list, value)
		}
	}
	return list
}

func TestAPackKeepsWhatIsUsed(t *testing.T) {
	folder := t.TempDir()
	leave(t, folder, "a", "b", "")
	if got := found(t, folder, "a", "b", "", "c"); !slices.Equal(got, []string{"a", "b", ""}) {
		t.Fatalf("there are %q", got)
	}
	p := Open(folder, "pack")
	p.Get(KeyOf("a"))
	p.Put(KeyOf("c"), []byte("value of c"))
	p.Save()
	if got := found(t, folder, "a", "b", "c"); !slices.Equal(got, []string{"a", "c"}) {
		t.Errorf("there are %q: what nobody asked for goes, what is new or used stays", got)
	}
	p = Open(folder, "pack")
	p.Put(KeyOf("a"), []byte("another"))
	p.Close()
	p.Save()
	if got := found(t, folder, "a", "c"); len(got) != 2 {
		t.Errorf("there are %q after a build that failed", got)
	}
	if entries, err := os.ReadDir(folder); err != nil || len(entries) != 1 {
		t.Errorf("%v is left beside the pack", entries)
	}
}

// long is a value that does not stand among the places.
var long = strings.Repeat("long ", few/5+1)

// TestWhatIsDamagedIsNotThere cuts a pack off at each byte and changes each bit: what is
// found is what was put in, and what stands where the change is, is not found.
func TestWhatIsDamagedIsNotThere(t *testing.T) {
	folder := t.TempDir()
	name := leave(t, folder, "a", "b", long)
	whole, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	damaged := func(what string, content []byte) (left []string) {
		t.Helper()
		if err := os.WriteFile(name, content, 0o666); err != nil {
			t.Fatal(err)
		}
		if left = found(t, folder, "a", "b", long); len(left) > 2 {
			t.Errorf("%s holds %q", what, left)
		}
		return left
	}
	values := strings.Index(string(whole), long)
	for n := range whole {
		if left := damaged("a pack that is cut off", whole[:n]); len(left) > 0 {
			t.Errorf("a pack of which %d bytes are left holds %q", n, left)
		}
		for bit := range 8 {
			changed := slices.Clone(whole)
			changed[n] ^= 1 << bit
			left := damaged("a pack with another bit", changed)
			if inValue := n >= values && n < values+len(long); !inValue && n > values && len(left) > 0 {
				t.Errorf("a pack with another bit among its places holds %q", left)
			}
		}
	}
	damaged("a pack with something behind it", append(slices.Clone(whole), 0))
	damaged("a pack of another program", []byte(strings.Replace(string(whole), Program(), strings.Repeat("0", 64), 1)))
	if leave(t, folder, "a"); !slices.Equal(found(t, folder, "a"), []string{"a"}) {
		t.Error("after damage nothing is kept any more")
	}
}

// TestAPackIsTakenOverInParts lets many values of many lengths stand beside each other,
// and takes some of them over, again and again.
func TestAPackIsTakenOverInParts(t *testing.T) {
	folder := t.TempDir()
	var all []string
	for i := range 200 {
		all = append(all, strings.Repeat("x", i)+strconv.Itoa(i))
	}
	leave(t, folder, all...)
	for step := 2; step < 7; step++ {
		p := Open(folder, "pack")
		var wanted []string
		for i, value := range all {
			if i%step != 0 && p.Want(KeyOf(value)) {
				wanted = append(wanted, value)
			}
		}
		added := strings.Repeat("new ", 30*step)
		p.Put(KeyOf(added), []byte("value of "+added))
		if value, ok := p.New(KeyOf(added)); !ok || string(value) != "value of "+added {
			t.Errorf("what was put in is %q", value)
		}
		p.Save()
		all = append(wanted, added)
		if got := found(t, folder, all...); !slices.Equal(got, all) {
			t.Fatalf("of %d values %d are there", len(all), len(got))
		}
	}
	if len(all) < 20 {
		t.Errorf("%d values are few", len(all))
	}
}

// TestTwoBuildsAtOnce: the pack of the one that ends last is there, and whole.
func TestTwoBuildsAtOnce(t *testing.T) {
	folder := t.TempDir()
	one, other := Open(folder, "pack"), Open(folder, "pack")
	one.Put(KeyOf("a"), []byte("value of a"))
	other.Put(KeyOf("b"), []byte("value of b"))
	one.Save()
	other.Save()
	if got := found(t, folder, "a", "b"); !slices.Equal(got, []string{"b"}) {
		t.Errorf("there are %q", got)
	}
}

func TestWithoutAFolderNothingIsKept(t *testing.T) {
	p := Open("", "pack")
	p.Put(KeyOf("a"), nil)
	if _, ok := p.Get(KeyOf("a")); ok || p != nil {
		t.Error("a pack without a folder keeps something")
	}
	p.Forget()
	p.Save()
	p.Close()
	blocked := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(blocked, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	p = Open(blocked, "pack") // a folder that cannot be
	p.Put(KeyOf("a"), []byte("x"))
	p.Save()
	if got := found(t, blocked, "a"); len(got) > 0 {
		t.Errorf("a folder that cannot be holds %q", got)
	}
}

func TestTidyRemovesWhatKilledBuildsLeft(t *testing.T) {
	folder := t.TempDir()
	past := time.Date(2001, 2, 3, 4, 5, 6, 0, time.UTC)
	for name, written := range map[string]time.Time{
		".new-old": past, ".new-young": past.Add(48 * time.Hour), "old": past,
	} {
		file := filepath.Join(folder, name)
		if err := os.WriteFile(file, nil, 0o666); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(file, written, written); err != nil {
			t.Fatal(err)
		}
	}
	Tidy(folder, past.Add(24*time.Hour))
	var left []string
	entries, _ := os.ReadDir(folder)
	for _, entry := range entries {
		left = append(left, entry.Name())
	}
	if want := []string{".new-young", "old"}; !slices.Equal(left, want) {
		t.Errorf("%q are left, want %q", left, want)
	}
}

func TestKeysTellTheirPartsApart(t *testing.T) {
	seen := map[Key][]string{}
	for _, parts := range [][]string{{}, {""}, {"", ""}, {"ab"}, {"a", "b"}, {"b", "a"}, {"ab", ""}, {"", "ab"}} {
		if other, taken := seen[KeyOf(parts...)]; taken {
			t.Errorf("%q has the key of %q", parts, other)
		}
		seen[KeyOf(parts...)] = parts
	}
}

// look is the stamp of a file, which must have one where the system tells it.
func look(t *testing.T, name string) Stamp {
	t.Helper()
	info, err := os.Lstat(name)
	if err != nil {
		t.Fatal(err)
	}
	s, ok := StampOf(info)
	if !ok {
		t.Skip("this system tells too little of its files")
	}
	return s
}

func TestStamps(t *testing.T) {
	folder := t.TempDir()
	name, other := filepath.Join(folder, "a"), filepath.Join(folder, "b")
	past := time.Date(2001, 2, 3, 4, 5, 6, 7, time.UTC)
	write := func(name, content string) {
		t.Helper()
		if err := os.WriteFile(name, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(name, past, past); err != nil {
			t.Fatal(err)
		}
	}
	write(name, "one")
	write(other, "one")
	first := look(t, name)
	if again := look(t, name); again != first {
		t.Errorf("a file that nobody touched has the stamps %v and %v", first, again)
	}
	if first == look(t, other) || first.SameContent(look(t, other)) {
		t.Error("two files have one stamp")
	}
	if err := os.Link(name, filepath.Join(folder, "c")); err != nil {
		t.Fatal(err)
	}
	if !first.SameContent(look(t, name)) {
		t.Error("with a second name a file seems to have been written to")
	}
	write(name, "three")
	if first.SameContent(look(t, name)) {
		t.Error("a longer file with the same time seems to be the same")
	}
	if _, ok := StampOf(nil); ok {
		t.Error("nothing has a stamp")
	}
	if info, err := os.Lstat(folder); err == nil {
		if _, ok := StampOf(info); ok {
			t.Error("a folder has a stamp")
		}
	}
	if got, rest, ok := CutStamp(append(first.Append(nil), 'x')); !ok || got != first || string(rest) != "x" {
		t.Errorf("%v is read back as %v", first, got)
	}
	for n := range len(first.Append(nil)) {
		if _, _, ok := CutStamp(first.Append(nil)[:n]); ok {
			t.Errorf("%d bytes are read as a stamp", n)
		}
	}
}

func TestAtRest(t *testing.T) {
	at := time.Unix(1000, 500)
	for _, test := range []struct {
		name    string
		changed time.Duration // before at
		want    bool
	}{
		{"long ago", time.Hour, true},
		{"a tick ago", 5 * time.Millisecond, false},
		{"just out of it", 41 * time.Millisecond, true},
		{"later", -time.Second, false},
		{"a second ago, on a disk that counts seconds", time.Second + 500, false},
		{"ten seconds ago on such a disk", 10*time.Second + 500, true},
	} {
		if got := (Stamp{Changed: at.Add(-test.changed).UnixNano()}).AtRest(at); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
}

// A program is known by the identity that its linker wrote into it, and any other file by
// all its bytes.
func TestProgramsAreToldApart(t *testing.T) {
	own, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	sum := func(name string) string {
		file, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		sum, err := programSum(file)
		if err != nil {
			t.Fatal(err)
		}
		return sum
	}
	write := func(name, content string) string {
		name = filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		return name
	}
	one, other := sum(write("one", "\x7fELF no program")), sum(write("other", "\x7fELF nor this one"))
	if one == other || one == sum(own) || sum(own) != Program() {
		t.Errorf("programs are taken for each other: %s, %s and %s", one, other, sum(own))
	}
	if file, err := os.Open(own); err == nil && runtime.GOOS == "linux" {
		defer file.Close()
		if identityOf(file) == nil {
			t.Error("this program has no identity: each build reads it whole")
		}
	}
}
