package main

import (
	"crypto/sha256"
	"encoding/hex"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// The rules of the architecture. Each message says why the rule is there;
// whoever wants to break one changes the rule first.

// module begins the import paths of the internal packages.
const module = "aseanarchive/generator/internal/"

// stages are the packages that do one step of the work each.
var stages = []string{"read", "infer", "link", "search", "render", "write", "check"}

// sourceFile is a Go file that is part of the program.
type sourceFile struct {
	name    string // slash-separated, from generator/
	folder  string // the first below internal/, which is its stage's; "" for main
	room    string // the package's, below internal/; "" for main
	tree    *ast.File
	imports []string
	lines   int
}

// sourceFiles parses the program, without its tests.
func sourceFiles(t *testing.T) []sourceFile {
	t.Helper()
	var files []sourceFile
	err := filepath.WalkDir(".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && (entry.Name() == "testdata" || entry.Name() == "node_modules") {
			return fs.SkipDir
		}
		if entry.IsDir() || filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		set := token.NewFileSet()
		tree, err := parser.ParseFile(set, name, nil, parser.SkipObjectResolution|parser.ParseComments)
		if err != nil {
			return err
		}
		name = filepath.ToSlash(name)
		file := sourceFile{name: name, tree: tree, lines: set.File(tree.Pos()).LineCount()}
		if below, found := strings.CutPrefix(name, "internal/"); found {
			file.room = path.Dir(below)
			file.folder = stageOf(file.room)
		}
		for _, spec := range tree.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			file.imports = append(file.imports, imported)
		}
		files = append(files, file)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(files) < 20 {
		t.Fatalf("only %d files of the program were found; the rules below would hold for nothing", len(files))
	}
	return files
}

// stageOf is the folder below internal/ of a package and its rooms.
func stageOf(room string) string {
	stage, _, _ := strings.Cut(room, "/")
	return stage
}

func TestStagesDoNotImportEachOther(t *testing.T) {
	joined := map[string]bool{}
	present := map[string]bool{}
	for _, file := range sourceFiles(t) {
		present[file.folder] = true
		for _, path := range file.imports {
			room, internal := strings.CutPrefix(path, module)
			imported := stageOf(room)
			if !internal || !slices.Contains(stages, imported) || imported == file.folder {
				continue // the rooms of a stage are among themselves; see TestDoorsOfRooms
			}
			if file.folder == "build" {
				joined[imported] = true
				continue
			}
			t.Errorf(
				"%s imports the stage %s: only build knows the stages, so that each can be understood, tested and "+
					"replaced alone; pass a type of package archive through build instead",
				file.name,
				imported,
			)
		}
	}
	for _, stage := range stages {
		if present[stage] && !joined[stage] {
			t.Errorf(
				"build does not import the stage %s: it is the one package that joins them all, and a stage it does "+
					"not know has no part in a run",
				stage,
			)
		}
	}
}

func TestFoundationsImportNothingOfOurs(t *testing.T) {
	// What each may import of ours: edtf stands below archive, as the types
	// hold dates and a document stands among others by its own.
	foundations := map[string][]string{
		"edtf":    nil,
		"visible": nil,
		"effort":  nil,
		"kept":    {"codec"},
		"diag":    {"visible"},
		"archive": {"edtf"},
		"dates":   {"edtf", "dates/calendar", "dates/numeral", "dates/partofyear", "dates/reference", "dates/runs"},

		"dates/calendar":   nil,
		"dates/numeral":    nil,
		"dates/partofyear": {"dates/numeral"},
		"dates/reference":  nil,
		"dates/runs":       nil,
		"text": {
			"archive", "dates", "text/align", "text/bareline", "text/clause", "text/label", "text/markup", "text/note",
			"text/oneline", "text/outline", "text/passage", "text/script", "text/sentences", "text/slug",
			"text/typescript",
		},
		"text/alike": nil, "text/align": nil, "text/collate": nil, "text/label": nil, "text/script": nil,
		"text/note": nil, "text/passage": nil, "text/wholeword": nil, "text/clause": nil,
		"text/sentences":  nil,
		"text/typescript": {"dates", "text/sentences"},
		"text/oneline":    {"dates", "text/passage"},
		"text/outline":    nil,
		"text/bareline":   {"text/passage"},
		"text/slug":       {"filename"},
		"text/markup":     {"archive", "dates", "text/label", "text/note", "text/passage"},
		"lexicon":         {"text"},
		"text/furniture": {"archive", "dates", "lexicon", "text", "text/insert", "text/leftover", "text/mainpart",
			"text/pagebreak", "text/pageline", "text/typescript", "text/wholeword", "text/withheld"},
		"text/leftover":  {"lexicon", "text", "text/typescript", "text/wholeword"},
		"text/insert":    {"dates", "lexicon", "text", "text/typescript"},
		"text/mainpart":  {"text"},
		"text/pagebreak": {"lexicon", "text", "text/typescript"},
		"text/pageline":  {"lexicon", "text", "text/typescript"},
		"text/withheld":  {"archive", "text"},
		"say":            {"archive", "edtf"},
	}
	for _, file := range sourceFiles(t) {
		below, foundation := foundations[file.room]
		if !foundation {
			continue
		}
		for _, path := range file.imports {
			if imported, internal := strings.CutPrefix(path, module); internal && !slices.Contains(below, imported) {
				t.Errorf(
					"%s imports %s: every stage speaks in the types of %s, so it must stand below them all",
					file.name,
					path,
					file.folder,
				)
			}
		}
	}
}

// doors are the rooms of stages that have several, with those that each may
// use: words and addresses stand below, what all pages share above them, then
// what is made of it, and at the top the order in which it is made.
var doors = map[string][]string{
	"read/format":     {},
	"read/linkeddata": {},
	"read/linebreak":  {},
	"read/record":     {},
	"read/office":     {"read/linebreak", "read/record"},
	"read/pdfium":     {},
	"read/pdf": {"read/linebreak", "read/pdf/folio", "read/pdf/hyphen", "read/pdf/label", "read/pdf/refusal",
		"read/pdf/row", "read/pdf/saying", "read/pdf/signature", "read/pdf/size", "read/pdfium", "read/record"},
	"read/pdf/row": {"read/pdf/label", "read/pdf/size", "read/pdfium"},
	"read/webpage": {
		"read/linebreak", "read/linkeddata", "read/record", "read/webpage/classname",
		"read/webpage/nesting", "read/webpage/numeral", "read/webpage/pagetitle", "read/webpage/runs", "read/webtime",
	},

	"read/pdf/folio": {}, "read/pdf/hyphen": {}, "read/pdf/label": {}, "read/pdf/refusal": {"read/record"},
	"read/pdf/saying": {"read/pdfium", "read/record"}, "read/pdf/signature": {}, "read/pdf/size": {},
	"read/webpage/classname": {}, "read/webpage/nesting": {}, "read/webpage/numeral": {}, "read/webpage/pagetitle": {},
	"read/webpage/runs": {"read/record"},
	"read/webtime":      {},
	"read":              {"read/format", "read/office", "read/pdf", "read/record", "read/webpage"},

	"render/address":         {},
	"render/assets":          {},
	"render/picture":         {},
	"render/chart":           {},
	"render/templates":       {"render/address", "render/templates/typed"},
	"render/templates/typed": {},
	"render/shell":           {"render/address"},
	"render/citation":        {"render/address", "render/shell"},
	"render/signpost":        {"render/address", "render/shell"},
	"render/feed":            {"render/address", "render/shell", "render/signpost"},
	"render/data":            {"render/address", "render/shell"},
	"render/metadata":        {"render/address", "render/shell", "render/citation"},
	"render/axis":            {},
	"render/pages":           {"render/address", "render/axis", "render/shell", "render/chart"},
	"render/pages/timelinepage": {
		"render/address", "render/axis", "render/shell",
	},
	"render/pages/documentpage": {
		"render/address", "render/shell", "render/citation", "render/metadata", "render/data",
	},
	"render/pages/acronympage": {"render/address", "render/shell"},
	"render/pages/sidebyside":  {"render/address", "render/shell"},
	"render/pages/partnerpage": {"render/address", "render/shell", "render/chart", "render/pages"},
	"render": {
		"render/address", "render/assets", "render/data", "render/feed", "render/pages",
		"render/pages/acronympage", "render/pages/documentpage", "render/pages/partnerpage", "render/pages/sidebyside",
		"render/pages/timelinepage", "render/picture", "render/shell", "render/signpost", "render/templates",
	},
}

func TestDoorsOfRooms(t *testing.T) {
	known := map[string]bool{}
	for _, file := range sourceFiles(t) {
		allowed, listed := doors[file.room]
		if _, roomy := doors[file.folder]; !roomy {
			continue
		}
		known[file.room] = true
		if !listed {
			t.Errorf("%s stands in a room that doors does not list: say there what %s may use", file.name, file.room)
			continue
		}
		for _, path := range file.imports {
			room, internal := strings.CutPrefix(path, module)
			sameStage := internal && stageOf(room) == file.folder
			if sameStage && !slices.Contains(allowed, room) {
				t.Errorf(
					"%s imports %s: doors lead one way, so that a room can be read with those below it and no more; "+
						"move what both need down, or hand it in",
					file.name,
					room,
				)
			}
		}
	}
	for room := range doors {
		if !known[room] {
			t.Errorf("doors lists %s, and there is no such room", room)
		}
	}
}

func TestMainImportsBuildAlone(t *testing.T) {
	for _, file := range sourceFiles(t) {
		for _, path := range file.imports {
			if imported, internal := strings.CutPrefix(
				path,
				module,
			); internal && file.folder == "" &&
				imported != "build" {
				t.Errorf(
					"%s imports %s: main turns flags into build.Options and an exit code, and nothing else",
					file.name,
					path,
				)
			}
		}
	}
}

func TestBrowserIsForTestsAlone(t *testing.T) {
	for _, file := range sourceFiles(t) {
		if slices.Contains(file.imports, module+"browser") {
			t.Errorf(
				"%s imports browser: it opens sites for tests, and whoever builds one must not need what it needs",
				file.name,
			)
		}
	}
}

func TestNoHiddenInput(t *testing.T) {
	const sameBytes = "the same seeds must give the same bytes on every machine and on every day"
	forbidden := []struct {
		path  string
		names []string
		in    []string // packages that may; "" is main
		why   string
	}{
		{
			"time",
			[]string{"Now", "Since", "Until", "Local", "LoadLocation"},
			[]string{"build", "effort", "growth", "serve"},
			"only build and serve, which tell how a run went, effort, which gives up what never ends, and growth, " +
				"which is for tests, may look at the clock: " + sameBytes,
		},
		{
			"os",
			[]string{"Getenv", "LookupEnv", "Environ", "ExpandEnv"},
			[]string{"", "growth"},
			"only main may read the environment, and hands on what it says as an option: " + sameBytes,
		},
	}
	for _, file := range sourceFiles(t) {
		for _, path := range file.imports {
			if path == "math/rand" || path == "math/rand/v2" {
				t.Errorf("%s imports %s: nothing here is left to chance: %s", file.name, path, sameBytes)
			}
		}
		ast.Inspect(file.tree, func(node ast.Node) bool {
			if function, ok := node.(*ast.FuncDecl); ok && function.Name.Name == "init" && function.Recv == nil {
				t.Errorf(
					"%s has a function init: what runs at import cannot be tested or left out; make a value and "+
						"pass it on",
					file.name,
				)
			}
			selector, ok := node.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			pkg, ok := selector.X.(*ast.Ident)
			if !ok {
				return true
			}
			for _, rule := range forbidden {
				if pkg.Name == localName(file.tree, rule.path) && slices.Contains(rule.names, selector.Sel.Name) &&
					!slices.Contains(rule.in, file.folder) {
					t.Errorf("%s uses %s.%s: %s", file.name, rule.path, selector.Sel.Name, rule.why)
				}
			}
			return true
		})
	}
}

// localName is the name under which a file uses an imported package, "" when
// it does not import it.
func localName(file *ast.File, path string) string {
	for _, spec := range file.Imports {
		if spec.Path.Value != strconv.Quote(path) {
			continue
		}
		if spec.Name != nil {
			return spec.Name.Name
		}
		return path[strings.LastIndexByte(path, '/')+1:]
	}
	return ""
}

func TestEveryPackageSaysWhatItIsFor(t *testing.T) {
	said := map[string]bool{}
	for _, file := range sourceFiles(t) {
		said[file.room] = said[file.room] || file.tree.Doc != nil
	}
	for folder, ok := range said {
		if !ok {
			t.Errorf("package %q has no comment: it is the specification for whoever uses the package", folder)
		}
	}
}

func TestTopLevelHoldsWhatTheDesignAllows(t *testing.T) {
	allowed := []string{
		"seeds", "content", "templates", "static", "generator", "public", "Makefile", "go.mod", "go.sum", "README.md",
		// Hidden ones, of which .git, .cache and what a killed run leaves are not in git.
		".ci", ".github", ".gitignore", ".gitattributes", ".git", ".cache",
	}
	entries, err := os.ReadDir("..")
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		if name := entry.Name(); !slices.Contains(allowed, name) && !strings.HasPrefix(name, ".public-") {
			t.Errorf(
				"%s stands at the top level: an archivist finds there the documents, what editors write, how pages "+
					"look, and the program, and nothing else; move it into one of those folders",
				name,
			)
		}
	}
}

func TestSeedsAreAsReceived(t *testing.T) {
	// An editor that strips white space or line ends would falsify a source.
	received := map[string]string{
		"000_b41c415e8a2c6bbd.txt": "74323b2c5e5976d92d8c2dc46f9e9bf3c2bf9c7557692725ba9c662465251114",
		"001_56988845a9df1878.txt": "7904326ae16cbcefc4dc6b9e5c1711483663602b12d76b0d2cad2d9eae742e51",
		"002_7512cb2f676aa647.txt": "c40c4b359ea6c47f3f891fe912d3eca5eb84d9a505e421aa5b94b7849bb61c88",
		"003_33707872e18226f8.txt": "932bc78bddbcb0ca0fbe3fad845a66d4b56f2abf3f18151c565c591ca5307139",
		"004_84719a7daea5441a.txt": "8d006272975159b78005c800a94731e9ae426a8268386a88ded38eaee52f9e94",
	}
	for name, want := range received {
		raw, err := os.ReadFile(filepath.Join("..", "seeds", name))
		if err != nil {
			t.Error(err)
			continue
		}
		sum := sha256.Sum256(raw)
		if got := hex.EncodeToString(sum[:]); got != want {
			t.Errorf(
				"seeds/%s has the checksum %s, want %s: seeds stay byte for byte as they were received; corrections "+
					"belong in content/documents",
				name,
				got,
				want,
			)
		}
	}
}
