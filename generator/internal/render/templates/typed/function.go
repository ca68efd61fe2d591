package typed

import (
	"reflect"
	"text/template/parse"
)

// function compiles a call: of what all templates know, or of a function that
// they were given.
func (s *scope) function(n *parse.IdentifierNode, nodes []parse.Node, here reflect.Type) (expression, error) {
	given := make([]expression, 0, len(nodes))
	for _, node := range nodes {
		e, err := s.operand(node, here)
		if err != nil {
			return expression{}, err
		}
		given = append(given, e)
	}
	made, ok := expression{}, false
	if own, named := s.functions[n.Ident]; named {
		made, ok = callOf(own, given)
	} else {
		made, ok = builtin(n.Ident, given)
	}
	if !ok {
		return expression{}, unknown(n)
	}
	return made, nil
}

// callOf calls a function that the templates were given, by its type.
func callOf(function any, given []expression) (expression, bool) {
	switch call := function.(type) {
	case func(string) string:
		if takes(given, reflect.String) {
			words := given[0].words
			return wordsOf(func(r *run, here reflect.Value) string { return call(words(r, here)) }), true
		}
	case func(string) bool:
		if takes(given, reflect.String) {
			words := given[0].words
			return truthOf(func(r *run, here reflect.Value) bool { return call(words(r, here)) }), true
		}
	case func(int) string:
		if takes(given, reflect.Int) {
			count := given[0].count
			return wordsOf(func(r *run, here reflect.Value) string { return call(count(r, here)) }), true
		}
	case func(int, string) string:
		if takes(given, reflect.Int, reflect.String) {
			count, words := given[0].count, given[1].words
			return wordsOf(func(r *run, here reflect.Value) string {
				return call(count(r, here), words(r, here))
			}), true
		}
	}
	return expression{}, false
}

// takes reports whether what is given are strings and ints themselves: no
// function takes a type made of one.
func takes(given []expression, kinds ...reflect.Kind) bool {
	if len(given) != len(kinds) {
		return false
	}
	for i, kind := range kinds {
		if !plain(given[i], kind) {
			return false
		}
	}
	return true
}

func plain(e expression, kind reflect.Kind) bool {
	switch kind {
	case reflect.String:
		return e.of == reflect.TypeFor[string]()
	case reflect.Int:
		return e.of == reflect.TypeFor[int]()
	}
	return false
}

func builtin(name string, given []expression) (expression, bool) {
	switch name {
	case "and", "or":
		return joined(name == "and", given)
	case "not":
		if len(given) == 1 && given[0].truth != nil {
			truth := given[0].truth
			return truthOf(func(r *run, here reflect.Value) bool { return !truth(r, here) }), true
		}
	case "len":
		if len(given) != 1 || given[0].value == nil {
			break
		}
		switch value := given[0].value; given[0].of.Kind() {
		case reflect.String, reflect.Slice:
			return countOf(func(r *run, here reflect.Value) int { return value(r, here).Len() }), true
		}
	case "eq", "ne", "lt", "gt":
		return compared(name, given)
	}
	return expression{}, false
}

// joined is and, or: of strings the string that decides, of others what a
// condition wants to know.
func joined(all bool, given []expression) (expression, bool) {
	words := true
	for _, e := range given {
		if e.truth == nil {
			return expression{}, false
		}
		words = words && plain(e, reflect.String)
	}
	if len(given) == 0 {
		return expression{}, false
	}
	if words {
		return wordsOf(func(r *run, here reflect.Value) string {
			decides := ""
			for _, e := range given {
				if decides = e.words(r, here); (decides == "") == all {
					break
				}
			}
			return decides
		}), true
	}
	return truthOf(func(r *run, here reflect.Value) bool {
		for _, e := range given {
			if e.truth(r, here) != all {
				return !all
			}
		}
		return all
	}), true
}

func compared(name string, given []expression) (expression, bool) {
	if len(given) != 2 {
		return expression{}, false
	}
	a, b := given[0], given[1]
	equals := name == "eq" || name == "ne"
	switch {
	case a.words != nil && b.words != nil && equals:
		same := name == "eq"
		return truthOf(func(r *run, here reflect.Value) bool {
			return (a.words(r, here) == b.words(r, here)) == same
		}), true
	case a.count != nil && b.count != nil:
		return truthOf(func(r *run, here reflect.Value) bool {
			x, y := a.count(r, here), b.count(r, here)
			switch name {
			case "eq":
				return x == y
			case "ne":
				return x != y
			case "lt":
				return x < y
			}
			return x > y
		}), true
	}
	return expression{}, false
}
