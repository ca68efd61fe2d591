package documentpage

import "strings"

// Front matter in YAML is coloured line by line: a key, what stands behind it, a comment.
// Whole documents of YAML need more than that, and front matter is hardly ever one.

// appendFields writes a line of YAML with its colours.
func appendFields(out []byte, line string) []byte {
	indent := len(line) - len(strings.TrimLeft(line, " \t-"))
	if rest := line[indent:]; indent > 0 && line[indent-1] == '-' && rest != "" { // a number below nought, or a fence
		indent -= len(line[:indent]) - len(strings.TrimRight(line[:indent], "-"))
	}
	out = append(out, line[:indent]...)
	rest := line[indent:]
	if key := keyIn(rest); key > 0 {
		out = appendToken(out, "token-key", rest[:key])
		out = append(out, ':')
		rest = rest[key+1:]
	}
	value := strings.TrimLeft(rest, " \t")
	out = append(out, rest[:len(rest)-len(value)]...)
	comment := commentIn(value)
	words := strings.TrimRight(value[:comment], " \t")
	out = appendToken(out, "token-value", words)
	out = append(out, value[len(words):comment]...)
	return appendToken(out, "token-comment", value[comment:])
}

// keyIn is the length of the key with which a line begins, 0 for none.
func keyIn(line string) int {
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == ':' && (i+1 == len(line) || line[i+1] == ' ' || line[i+1] == '\t'):
			return i
		case c == '#', c == '{', c == '[', c == ',':
			return 0
		case c == '"' || c == '\'':
			end := strings.IndexByte(line[i+1:], c)
			if i > 0 || end < 0 {
				return 0
			}
			i += end + 1
		}
	}
	return 0
}

// commentIn is where in a value a comment begins, its length where there is none.
func commentIn(value string) int {
	quote := byte(0)
	for i := 0; i < len(value); i++ {
		switch c := value[i]; {
		case quote != 0:
			if c == '\\' && quote == '"' {
				i++
			} else if c == quote {
				quote = 0
			}
		case c == '#' && (i == 0 || value[i-1] == ' ' || value[i-1] == '\t'):
			return i
		case (c == '"' || c == '\'') && (i == 0 || strings.IndexByte(" \t[{,", value[i-1]) >= 0):
			quote = c
		}
	}
	return len(value)
}

// appendToken writes words in a class, if there are any.
func appendToken(out []byte, class, words string) []byte {
	if words == "" {
		return out
	}
	out = append(append(append(out, `<span class="`...), class...), `">`...)
	for i := 0; i < len(words); i++ {
		switch c := words[i]; c {
		case '<':
			out = append(out, "&lt;"...)
		case '>':
			out = append(out, "&gt;"...)
		case '&':
			out = append(out, "&amp;"...)
		default:
			out = append(out, c)
		}
	}
	return append(out, "</span>"...)
}
