package typed

import (
	"reflect"
	"text/template/parse"
)

// expression is a value of a known type. Of the ways to have it, those that
// the type has not are nil.
type expression struct {
	of    reflect.Type
	value func(r *run, here reflect.Value) reflect.Value
	words func(r *run, here reflect.Value) string // of strings
	count func(r *run, here reflect.Value) int    // of ints
	truth func(r *run, here reflect.Value) bool
}

// valued is an expression by its value.
func valued(of reflect.Type, value func(r *run, here reflect.Value) reflect.Value) expression {
	e := expression{of: of, value: value}
	e.truth = func(r *run, here reflect.Value) bool { return isTrue(value(r, here)) }
	switch of.Kind() {
	case reflect.String:
		e.words = func(r *run, here reflect.Value) string { return value(r, here).String() }
		e.truth = func(r *run, here reflect.Value) bool { return value(r, here).Len() > 0 }
	case reflect.Int:
		e.count = func(r *run, here reflect.Value) int { return int(value(r, here).Int()) }
	case reflect.Bool, reflect.Slice, reflect.Struct:
	case reflect.Pointer:
		if of.Elem().Kind() != reflect.Struct {
			e.truth = nil
		}
	default:
		e.truth = nil
	}
	return e
}

// isTrue is what templates take for true.
func isTrue(value reflect.Value) bool {
	switch value.Kind() {
	case reflect.Bool:
		return value.Bool()
	case reflect.String, reflect.Slice:
		return value.Len() > 0
	case reflect.Int:
		return value.Int() != 0
	case reflect.Pointer:
		return !value.IsNil()
	}
	return true // a struct
}

func wordsOf(words func(r *run, here reflect.Value) string) expression {
	return expression{
		of: reflect.TypeFor[string](), words: words,
		value: func(r *run, here reflect.Value) reflect.Value { return reflect.ValueOf(words(r, here)) },
		truth: func(r *run, here reflect.Value) bool { return words(r, here) != "" },
	}
}

func countOf(count func(r *run, here reflect.Value) int) expression {
	return expression{
		of: reflect.TypeFor[int](), count: count,
		value: func(r *run, here reflect.Value) reflect.Value { return reflect.ValueOf(count(r, here)) },
		truth: func(r *run, here reflect.Value) bool { return count(r, here) != 0 },
	}
}

func truthOf(truth func(r *run, here reflect.Value) bool) expression {
	return expression{of: reflect.TypeFor[bool](), truth: truth}
}

// command compiles a command: a value, or a function with what it is given.
func (s *scope) command(c *parse.CommandNode, here reflect.Type) (expression, error) {
	if function, ok := c.Args[0].(*parse.IdentifierNode); ok {
		return s.function(function, c.Args[1:], here)
	}
	if len(c.Args) > 1 {
		return expression{}, unknown(c) // a method with arguments
	}
	return s.operand(c.Args[0], here)
}

func (s *scope) operand(n parse.Node, here reflect.Type) (expression, error) {
	switch n := n.(type) {
	case *parse.DotNode:
		return valued(here, func(_ *run, here reflect.Value) reflect.Value { return here }), nil
	case *parse.FieldNode:
		dot := valued(here, func(_ *run, here reflect.Value) reflect.Value { return here })
		return s.fields(n, dot, n.Ident)
	case *parse.VariableNode:
		return s.variable(n)
	case *parse.PipeNode:
		return s.only(n, here)
	case *parse.StringNode:
		words := n.Text
		return wordsOf(func(*run, reflect.Value) string { return words }), nil
	case *parse.NumberNode:
		if n.IsInt {
			count := int(n.Int64)
			return countOf(func(*run, reflect.Value) int { return count }), nil
		}
	}
	return expression{}, unknown(n)
}

func (s *scope) variable(n *parse.VariableNode) (expression, error) {
	for i := len(s.variables) - 1; i >= 0; i-- {
		v := s.variables[i]
		if v.name != n.Ident[0] {
			continue
		}
		if v.counts {
			if len(n.Ident) > 1 {
				break
			}
			return countOf(func(r *run, _ reflect.Value) int { return r.variables[r.frame+v.slot].turn }), nil
		}
		held := valued(v.of, func(r *run, _ reflect.Value) reflect.Value { return r.variables[r.frame+v.slot].Value })
		return s.fields(n, held, n.Ident[1:])
	}
	return expression{}, unknown(n)
}

// fields follows names from a value on: of fields, or of methods that want
// nothing.
func (s *scope) fields(n parse.Node, from expression, names []string) (expression, error) {
	for _, name := range names {
		next, ok := field(from, name)
		if !ok {
			return expression{}, unknown(n)
		}
		from = next
	}
	return from, nil
}

func field(of expression, name string) (expression, bool) {
	if method, ok := of.of.MethodByName(name); ok {
		if method.Type.NumIn() != 1 || method.Type.NumOut() != 1 {
			return expression{}, false
		}
		return valued(method.Type.Out(0), func(r *run, here reflect.Value) reflect.Value {
			return of.value(r, here).Method(method.Index).Call(nil)[0]
		}), true
	}
	holds, pointed := of.of, of.of.Kind() == reflect.Pointer
	if pointed {
		holds = holds.Elem()
	}
	if holds.Kind() != reflect.Struct {
		return expression{}, false
	}
	found, ok := holds.FieldByName(name)
	if !ok || !found.IsExported() {
		return expression{}, false
	}
	if len(found.Index) == 1 && !pointed {
		at := found.Index[0]
		return valued(found.Type, func(r *run, here reflect.Value) reflect.Value {
			return of.value(r, here).Field(at)
		}), true
	}
	return valued(found.Type, func(r *run, here reflect.Value) reflect.Value {
		value := of.value(r, here)
		if pointed {
			value = value.Elem()
		}
		for _, at := range found.Index { // a pointer among them panics, and is html/template's to explain
			value = value.Field(at)
		}
		return value
	}), true
}
