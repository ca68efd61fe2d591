package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// stranger stands where a word was: no text has it.
const stranger = "mutant"

// A mutant is one change of one file.
type mutant struct {
	file         string // its full path
	short        string // its path as a message names it
	line, column int    // where the change is, from 1
	context      string // the line as it was
	start, end   int    // the bytes that are replaced
	text         string // what stands there instead
	what         string // the change in words
}

// apply returns the file with the change.
func (m mutant) apply(source []byte) []byte {
	return bytes.Join([][]byte{source[:m.start], []byte(m.text), source[m.end:]}, nil)
}

// mutantsOf returns all mutants of a package: those of its Go files, and those
// of the text files that it embeds.
func mutantsOf(p goPackage) ([]mutant, error) {
	var all []mutant
	add := func(name string, of func(string, []byte) ([]mutant, error)) error {
		file := filepath.Join(p.Dir, name)
		source, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		found, err := of(file, source)
		for i := range found {
			found[i].short = filepath.ToSlash(filepath.Join(p.short(), name))
		}
		all = append(all, found...)
		return err
	}
	for _, name := range p.GoFiles {
		if err := add(name, goMutants); err != nil {
			return nil, err
		}
	}
	for _, name := range p.EmbedFiles {
		if filepath.Ext(name) == ".txt" {
			if err := add(name, lineMutants); err != nil {
				return nil, err
			}
		}
	}
	return all, nil
}

// lineMutants leaves out one line of a word list at a time. Lines that begin
// with # are remarks.
func lineMutants(file string, source []byte) ([]mutant, error) {
	var found []mutant
	start := 0
	for i, line := range strings.Split(string(source), "\n") {
		if word := strings.TrimSpace(line); word != "" && word[0] != '#' {
			found = append(found, mutant{file: file, line: i + 1, column: 1, context: line, start: start,
				end: start + len(line), what: "without " + quoted(word)})
		}
		start += len(line) + 1
	}
	return found, nil
}

// goMutants returns the mutants of a Go file.
func goMutants(file string, source []byte) ([]mutant, error) {
	files := token.NewFileSet()
	tree, err := parser.ParseFile(files, file, source, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	f := &finder{file: file, source: source, places: files.File(tree.Pos()), done: map[ast.Node]bool{}}
	for _, declaration := range tree.Decls {
		general, ok := declaration.(*ast.GenDecl)
		ast.Inspect(declaration, func(node ast.Node) bool {
			f.visit(node, ok && general.Tok == token.VAR)
			return true
		})
	}
	return f.found, nil
}

// A finder collects the mutants of a Go file.
type finder struct {
	file   string
	source []byte
	places *token.File
	found  []mutant
	done   map[ast.Node]bool // literals that have their mutants, or want none
}

// add records that text may stand in the place of a node.
func (f *finder) add(node ast.Node, text, what string) {
	f.replace(f.offset(node.Pos()), f.offset(node.End()), text, what)
}

func (f *finder) replace(start, end int, text, what string) {
	place := f.places.Position(f.places.Pos(start))
	begin := bytes.LastIndexByte(f.source[:start], '\n') + 1
	line, _, _ := bytes.Cut(f.source[begin:], []byte("\n"))
	f.found = append(
		f.found,
		mutant{file: f.file, line: place.Line, column: place.Column, context: string(line), start: start,
			end: end, text: text, what: what},
	)
}

func (f *finder) offset(at token.Pos) int { return f.places.Offset(at) }

// code is a node as it is written.
func (f *finder) code(node ast.Node) string {
	return string(f.source[f.offset(node.Pos()):f.offset(node.End())])
}

// turned are the comparisons that stand in the place of others.
var turned = map[token.Token]token.Token{
	token.LSS: token.LEQ,
	token.LEQ: token.LSS,
	token.GTR: token.GEQ,
	token.GEQ: token.GTR,
	token.EQL: token.NEQ,
	token.NEQ: token.EQL,
}

// visit adds the mutants of a node itself; atTop says that it belongs to a
// variable of the package, where lists of words stand.
func (f *finder) visit(node ast.Node, atTop bool) {
	switch n := node.(type) {
	case *ast.BinaryExpr:
		f.binary(n)
	case *ast.IfStmt:
		f.negate(n.Cond)
	case *ast.ForStmt:
		f.negate(n.Cond)
	case *ast.SwitchStmt:
		for _, clause := range n.Body.List {
			for _, expression := range clause.(*ast.CaseClause).List {
				if n.Tag == nil {
					f.negate(expression)
				}
				f.word(expression)
			}
		}
	case *ast.BranchStmt:
		if n.Tok == token.CONTINUE || n.Tok == token.BREAK {
			f.add(n, "", "without "+quoted(f.code(n)))
		}
	case *ast.ReturnStmt:
		f.add(n, "", "without "+quoted(f.code(n)))
	case *ast.CallExpr:
		f.call(n)
	case *ast.CompositeLit:
		f.list(n, atTop)
	case *ast.ArrayType:
		f.done[n.Len] = true // the length of an array
	case *ast.BasicLit:
		if n.Kind == token.INT && !f.done[n] {
			f.number(n)
		}
	}
}

func (f *finder) binary(n *ast.BinaryExpr) {
	if n.Op == token.LAND || n.Op == token.LOR {
		f.add(n, f.code(n.X), "only the first of "+quoted(f.code(n)))
		f.add(n, f.code(n.Y), "only the second of "+quoted(f.code(n)))
	}
	if other, ok := turned[n.Op]; ok {
		at := f.offset(n.OpPos)
		f.replace(
			at,
			at+len(n.Op.String()),
			other.String(),
			fmt.Sprintf("%s for %s in %s", other, n.Op, quoted(f.code(n))),
		)
	}
}

// negate turns a condition, unless it is a comparison, which is turned as one.
func (f *finder) negate(condition ast.Expr) {
	if b, ok := condition.(*ast.BinaryExpr); condition == nil || ok && turned[b.Op] != 0 {
		return
	}
	f.add(condition, "!("+f.code(condition)+")", "the opposite of "+quoted(f.code(condition)))
}

// call knows calls that split a text into a list of words, and the sizes that
// are no more than a hint about memory.
func (f *finder) call(n *ast.CallExpr) {
	switch name := f.code(n.Fun); {
	case name == "make" && len(n.Args) == 3:
		f.done[n.Args[2]] = true
	case strings.HasSuffix(name, ".Grow") && len(n.Args) > 0:
		f.done[n.Args[len(n.Args)-1]] = true
	case name == "strings.Fields" || name == "strings.Split":
		if literal, ok := n.Args[0].(*ast.BasicLit); ok {
			f.words(literal)
		}
	}
}

// words replaces one word of a text after the other.
func (f *finder) words(literal *ast.BasicLit) {
	f.done[literal] = true
	at := f.offset(literal.Pos()) + 1
	inner := f.source[at : f.offset(literal.End())-1]
	isSpace := func(c byte) bool { return c == ' ' || c == ',' || c == '\n' || c == '\t' || c == '|' || c == ';' }
	for i := 0; i < len(inner); i++ {
		if isSpace(inner[i]) {
			continue
		}
		begin := i
		for i < len(inner) && !isSpace(inner[i]) {
			i++
		}
		f.replace(at+begin, at+i, stranger, "another word for "+quoted(string(inner[begin:i])))
	}
}

// list replaces words of a list: the elements of slices and maps, and whatever
// else is written in a table of the package.
func (f *finder) list(n *ast.CompositeLit, atTop bool) {
	switch n.Type.(type) {
	case *ast.ArrayType, *ast.MapType:
	default:
		if !atTop {
			return
		}
	}
	for _, element := range n.Elts {
		if pair, ok := element.(*ast.KeyValueExpr); ok {
			f.word(pair.Key)
			element = pair.Value
		}
		f.word(element)
	}
}

func (f *finder) word(expression ast.Expr) {
	if literal, ok := expression.(*ast.BasicLit); ok && literal.Kind == token.STRING && !f.done[literal] {
		f.done[literal] = true
		f.add(literal, strconv.Quote(stranger), "another word for "+f.code(literal))
	}
}

// number changes a whole number by one: up or down, as its column has it.
func (f *finder) number(n *ast.BasicLit) {
	value, err := strconv.ParseInt(n.Value, 0, 64)
	if err != nil {
		return // too large to matter
	}
	other := value + 1
	if value > 0 && f.places.Position(n.Pos()).Column%2 == 1 {
		other = value - 1
	}
	f.add(n, strconv.FormatInt(other, 10), fmt.Sprintf("%d for %d", other, value))
}

// quoted is code as a message shows it: on one line, and not the whole of much.
func quoted(code string) string {
	runes := []rune(strings.Join(strings.Fields(code), " "))
	if len(runes) > 90 {
		runes = append(runes[:89], '…')
	}
	return "`" + string(runes) + "`"
}
