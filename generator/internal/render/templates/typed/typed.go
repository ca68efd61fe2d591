// Package typed fills in the templates of html/template for data of a known
// type. A template looks up every field by its name and calls every escaper by
// reflection, on each page anew; here both are settled once, before the first
// page.
//
// The rules for its users:
//
//   - html/template parses and escapes; what it has decided is carried out here,
//     to the same bytes. A template has to be escaped when Compile gets it, which
//     it is once it has been executed.
//   - Not all that templates can say is known here. Compile returns an error for
//     what is not, and such a template is left to html/template.
//   - A template that fails on its data panics or returns an error; html/template
//     then fails on them as well, and names the line.
//   - A compiled template may be used from many goroutines.
package typed

import (
	"errors"
	"fmt"
	"html/template"
	"reflect"
	"text/template/parse"
)

// Template is a template for data of one type.
type Template struct {
	data  reflect.Type
	steps block
	slots int // of variables
}

// run is a template while it is filled in.
type run struct {
	out       []byte
	variables []variableValue // of the templates that call each other, the innermost last
	frame     int             // where those of the innermost begin
}

// variableValue is what a variable holds: a value, or which turn of a range it is.
type variableValue struct {
	reflect.Value
	turn int
}

// step writes a part of a page. here is the value that the template calls dot.
type step func(r *run, here reflect.Value)

// block are steps that follow each other.
type block []step

func (b block) write(r *run, here reflect.Value) {
	for _, s := range b {
		s(r, here)
	}
}

// Append fills the template in, behind what out holds.
func (t *Template) Append(out []byte, data any) (written []byte, err error) {
	value := reflect.ValueOf(data)
	if !value.IsValid() || value.Type() != t.data {
		return out, fmt.Errorf("the template is for a %s, and was given a %T", t.data, data)
	}
	defer func() {
		if fault := recover(); fault != nil {
			written, err = out, fmt.Errorf("%v", fault)
		}
	}()
	r := run{out: out}
	call(&r, t.steps, t.slots, value)
	return r.out, nil
}

// call runs the steps of a template with variables of its own, the first of
// which is what it was called with.
func call(r *run, steps block, slots int, here reflect.Value) {
	outer := r.frame
	r.frame = len(r.variables)
	r.variables = append(r.variables, variableValue{Value: here})
	for range slots - 1 {
		r.variables = append(r.variables, variableValue{})
	}
	steps.write(r, here)
	r.variables, r.frame = r.variables[:r.frame], outer
}

// errUnknown is what cannot be compiled.
var errUnknown = errors.New("is not known")

func unknown(n parse.Node) error { return fmt.Errorf("%s %w", n, errUnknown) }

// compiler compiles the templates of one set.
type compiler struct {
	set       *template.Template
	functions template.FuncMap
	called    map[calling]*called
}

// calling is a template with the type of what it is called with.
type calling struct {
	name string
	data reflect.Type
}

// called is a template that others call; it may call itself.
type called struct {
	steps block
	slots int
}

// Compile compiles a template of a set for data of a type.
func Compile(set *template.Template, name string, data reflect.Type, functions template.FuncMap) (*Template, error) {
	c := &compiler{set, functions, map[calling]*called{}}
	whole, err := c.template(name, data)
	if err != nil {
		return nil, err
	}
	return &Template{data, whole.steps, whole.slots}, nil
}

func (c *compiler) template(name string, data reflect.Type) (*called, error) {
	key := calling{name, data}
	if known := c.called[key]; known != nil {
		return known, nil
	}
	own := c.set.Lookup(name)
	if own == nil || own.Tree == nil || own.Tree.Root == nil {
		return nil, fmt.Errorf("the template %q %w", name, errUnknown)
	}
	made := &called{}
	c.called[key] = made // before its steps, which may call it
	s := &scope{compiler: c, slots: 1, variables: []variable{{name: "$", of: data}}}
	var err error
	made.steps, err = s.list(own.Tree.Root, data)
	made.slots = s.slots
	return made, err
}

// variable is a variable of a template, and where its value stands.
type variable struct {
	name   string
	of     reflect.Type
	slot   int
	counts bool // it counts the turns of a range
}

// scope is a template while it is compiled.
type scope struct {
	*compiler
	variables []variable
	slots     int
}

// declare makes room for a variable.
func (s *scope) declare(name string, of reflect.Type, counts bool) int {
	s.variables = append(s.variables, variable{name, of, s.slots, counts})
	s.slots++
	return s.slots - 1
}

// list compiles the nodes of a list; variables end with it.
func (s *scope) list(list *parse.ListNode, here reflect.Type) (block, error) {
	if list == nil {
		return nil, nil
	}
	outer := len(s.variables)
	defer func() { s.variables = s.variables[:outer] }()
	var steps block
	for _, n := range list.Nodes {
		made, err := s.node(n, here)
		if err != nil {
			return nil, err
		}
		if made != nil {
			steps = append(steps, made)
		}
	}
	return steps, nil
}

func (s *scope) node(n parse.Node, here reflect.Type) (step, error) {
	switch n := n.(type) {
	case *parse.TextNode:
		words := n.Text
		return func(r *run, _ reflect.Value) { r.out = append(r.out, words...) }, nil
	case *parse.CommentNode:
		return nil, nil
	case *parse.ActionNode:
		return s.action(n, here)
	case *parse.IfNode:
		return s.choice(&n.BranchNode, here)
	case *parse.WithNode:
		return s.with(&n.BranchNode, here)
	case *parse.RangeNode:
		return s.rangeOver(&n.BranchNode, here)
	case *parse.TemplateNode:
		return s.templateCall(n, here)
	}
	return nil, unknown(n)
}

// action writes a value as its escapers have it. One without escapers stands in
// a template that was not escaped, and is not known.
func (s *scope) action(n *parse.ActionNode, here reflect.Type) (step, error) {
	if len(n.Pipe.Decl) > 0 || len(n.Pipe.Cmds) < 2 {
		return nil, unknown(n)
	}
	value, err := s.command(n.Pipe.Cmds[0], here)
	if err != nil {
		return nil, err
	}
	chain := ""
	for _, escaper := range n.Pipe.Cmds[1:] {
		chain += escaper.String() + " "
	}
	return escape(n, value, chain)
}

// only is the expression of a pipeline of one command without variables.
func (s *scope) only(pipe *parse.PipeNode, here reflect.Type) (expression, error) {
	if len(pipe.Decl) > 0 || len(pipe.Cmds) != 1 {
		return expression{}, unknown(pipe)
	}
	return s.command(pipe.Cmds[0], here)
}

func (s *scope) choice(n *parse.BranchNode, here reflect.Type) (step, error) {
	asked, err := s.only(n.Pipe, here)
	if err != nil {
		return nil, err
	}
	if asked.truth == nil {
		return nil, unknown(n.Pipe)
	}
	then, err := s.list(n.List, here)
	if err != nil {
		return nil, err
	}
	otherwise, err := s.list(n.ElseList, here)
	return func(r *run, here reflect.Value) {
		if asked.truth(r, here) {
			then.write(r, here)
		} else {
			otherwise.write(r, here)
		}
	}, err
}

func (s *scope) with(n *parse.BranchNode, here reflect.Type) (step, error) {
	asked, err := s.only(n.Pipe, here)
	if err != nil {
		return nil, err
	}
	if asked.truth == nil || asked.value == nil {
		return nil, unknown(n.Pipe)
	}
	then, err := s.list(n.List, asked.of)
	if err != nil {
		return nil, err
	}
	otherwise, err := s.list(n.ElseList, here)
	return func(r *run, here reflect.Value) {
		if value := asked.value(r, here); isTrue(value) {
			then.write(r, value)
		} else {
			otherwise.write(r, here)
		}
	}, err
}

// rangeOver repeats its list for every element. Only slices are known.
func (s *scope) rangeOver(n *parse.BranchNode, here reflect.Type) (step, error) {
	pipe := &parse.PipeNode{NodeType: parse.NodePipe, Cmds: n.Pipe.Cmds}
	over, err := s.only(pipe, here)
	if err != nil {
		return nil, err
	}
	if over.of == nil || over.of.Kind() != reflect.Slice || n.Pipe.IsAssign || len(n.Pipe.Decl) > 2 {
		return nil, unknown(n.Pipe)
	}
	outer := len(s.variables)
	defer func() { s.variables = s.variables[:outer] }()
	number, element := -1, -1
	switch decl := n.Pipe.Decl; len(decl) {
	case 1:
		element = s.declare(decl[0].Ident[0], over.of.Elem(), false)
	case 2:
		number = s.declare(decl[0].Ident[0], reflect.TypeFor[int](), true)
		element = s.declare(decl[1].Ident[0], over.of.Elem(), false)
	}
	each, err := s.list(n.List, over.of.Elem())
	if err != nil {
		return nil, err
	}
	s.variables = s.variables[:outer]
	none, err := s.list(n.ElseList, here)
	return func(r *run, here reflect.Value) {
		list := over.value(r, here)
		length := list.Len()
		if length == 0 {
			none.write(r, here)
		}
		for i := range length {
			value := list.Index(i)
			if number >= 0 {
				r.variables[r.frame+number].turn = i
			}
			if element >= 0 {
				r.variables[r.frame+element].Value = value
			}
			each.write(r, value)
		}
	}, err
}

func (s *scope) templateCall(n *parse.TemplateNode, here reflect.Type) (step, error) {
	if n.Pipe == nil {
		return nil, unknown(n)
	}
	with, err := s.only(n.Pipe, here)
	if err != nil {
		return nil, err
	}
	if with.value == nil {
		return nil, unknown(n)
	}
	other, err := s.template(n.Name, with.of)
	return func(r *run, here reflect.Value) { call(r, other.steps, other.slots, with.value(r, here)) }, err
}
