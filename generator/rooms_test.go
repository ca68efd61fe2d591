package main

import (
	"go/ast"
	"path"
	"slices"
	"strings"
	"testing"
)

// The rooms of a stage: packages below it whose doors open one way.

// inferFacts are the rooms of infer that read one group of facts each.
var inferFacts = []string{
	"issue", "when", "kind", "source", "party", "subject", "people", "occasion", "shortform", "pledge", "plan",
	"caption",
}

// doorsOf says which rooms of infer a room may enter.
func doorsOf(room string) []string {
	switch room {
	case "rule", "eventlabel", "tense", "comingday", "sentenceyear", "provenance":
		return nil
	case "paper":
		return []string{"rule"}
	case "meeting", "nameword", "sketch", "phrase", "tablerow", "statistic":
		return []string{"rule", "paper"}
	case "topline":
		return []string{"paper", "phrase"}
	case "titleblock":
		return []string{"paper", "phrase", "topline"}
	case "head", "infertest":
		return []string{"rule", "paper", "meeting", "phrase", "topline", "titleblock", "head"}
	}
	if slices.Contains(inferFacts, room) {
		return []string{
			"rule", "paper", "meeting", "topline", "head", "nameword", "phrase", "eventlabel", "tablerow", "tense",
			"comingday", "sentenceyear", "statistic", "provenance",
		}
	}
	return []string{"no such room"}
}

func TestDoorsOfInferOpenOneWay(t *testing.T) {
	const infer = module + "infer/"
	rooms := map[string]bool{}
	for _, file := range sourceFiles(t) {
		room, inside := strings.CutPrefix(path.Dir(file.name), "internal/infer/")
		for _, imported := range file.imports {
			entered, isRoom := strings.CutPrefix(imported, infer)
			if !isRoom {
				if inside && imported == module+"infer" {
					t.Errorf("%s imports infer: the order of the rules stands above its rooms", file.name)
				}
				continue
			}
			switch {
			case !inside && file.folder != "infer":
				t.Errorf("%s imports %s: what stands outside infer asks infer alone, so that its rooms can be moved",
					file.name, imported)
			case inside && entered != room && !slices.Contains(doorsOf(room), entered):
				t.Errorf("%s imports %s: doors open one way, facts → head → topline → meeting → paper → rule, and "+
					"facts do not ask each other; pass the value through infer.Document instead", file.name, imported)
			}
		}
		if inside {
			rooms[room] = true
		}
	}
	others := []string{
		"rule", "paper", "meeting", "phrase", "topline", "head", "nameword", "sketch", "eventlabel", "tablerow",
		"tense", "comingday", "sentenceyear", "statistic", "provenance", "titleblock",
	}
	for _, room := range append(others, inferFacts...) {
		if !rooms[room] {
			t.Errorf("infer has no room %s: the rules above hold for nothing", room)
		}
	}
}

// TestRoomsAreOfASizeToReadAtOnce: a package that everything meets in, or a
// type that can do everything, is where the next rule goes wrong.
func TestRoomsAreOfASizeToReadAtOnce(t *testing.T) {
	const mostLines, mostMethods = 2500, 30
	lines, methods := map[string]int{}, map[string]int{}
	for _, file := range sourceFiles(t) {
		folder := path.Dir(file.name)
		lines[folder] += file.lines
		for _, declaration := range file.tree.Decls {
			f, ok := declaration.(*ast.FuncDecl)
			if !ok || f.Recv == nil {
				continue
			}
			methods[folder+"."+receiver(f.Recv.List[0].Type)]++
		}
	}
	for folder, n := range lines {
		if n > mostLines {
			t.Errorf("%s has %d lines, more than %d: part it by what it does", folder, n, mostLines)
		}
	}
	for name, n := range methods {
		if n > mostMethods {
			t.Errorf("%s has %d methods, more than %d: give it to more than one", name, n, mostMethods)
		}
	}
}

// receiver is the name of the type of a method.
func receiver(of ast.Expr) string {
	switch of := of.(type) {
	case *ast.StarExpr:
		return receiver(of.X)
	case *ast.IndexExpr:
		return receiver(of.X)
	case *ast.Ident:
		return of.Name
	}
	return ""
}
