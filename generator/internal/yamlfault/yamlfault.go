// Package yamlfault finds the place at which a block of YAML cannot be read,
// for messages. The library names a line in the words of its error alone, and
// for some errors the one before, or the block's last.
package yamlfault

import (
	"bytes"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Find is the line of the block, from 1, at which the fault of an error lies,
// and what the library says of it: in the first key of the top level that
// cannot be read by itself. Each key is read once, so that the work grows with
// the block and hardly faster. The line is 0 when it cannot be told.
func Find(block []byte, whole error) (line int, message string) {
	lines := bytes.SplitAfter(block, []byte("\n"))
	for first := 0; first < len(lines); {
		next := first + 1
		for next < len(lines) && !IsKey(string(lines[next])) {
			next++
		}
		if err := read(lines[first:next]); err != nil {
			line, message := parted(err)
			if next-first <= mostLines {
				line = longestPart(lines[first:next]) + 1
			}
			return min(first+max(line, 1), next), message
		}
		first = next
	}
	return parted(whole)
}

// mostLines of one key are tried one by one; the tries grow with their square.
const mostLines = 200

// longestPart is how many of the first lines of a key can be read: the fault
// lies on the next.
func longestPart(lines [][]byte) int {
	n := len(lines) - 1
	for n > 0 && read(lines[:n]) != nil {
		n--
	}
	return n
}

func read(lines [][]byte) error { return yaml.Unmarshal(bytes.Join(lines, nil), new(yaml.Node)) }

// parted parts "yaml: line 3: what is wrong".
func parted(err error) (line int, message string) {
	message = strings.TrimPrefix(err.Error(), "yaml: ")
	if number, text, ok := strings.Cut(strings.TrimPrefix(message, "line "), ": "); ok {
		if line, err := strconv.Atoi(number); err == nil {
			return line, text
		}
	}
	return 0, message
}

// IsKey reports whether a line begins with a key of YAML: a word, a colon, and
// white space or the end. Prose has spaces before its first colon.
func IsKey(line string) bool {
	line = strings.TrimRight(line, " \t\r\n")
	key, rest, ok := strings.Cut(line, ":")
	if !ok || key == "" || rest != "" && rest[0] != ' ' && rest[0] != '\t' {
		return false
	}
	key = strings.Trim(key, `"'`)
	return key != "" && !strings.ContainsAny(key, " \t*#>[]{}|")
}

// Bound reports the first node at which a tree holds lists and tables more than
// deepest levels within each other, or more than most values: whatever is no key,
// and no list or table that holds others. What an alias repeats is counted each
// time, so that one within itself is found to be too deep, and a few that repeat
// each other too many. The line is that of the block.
func Bound(node *yaml.Node, deepest, most int) (line int, excess Excess) {
	left := most
	at, excess := bound(node, deepest, &left)
	if at == nil {
		return 0, Within
	}
	return at.Line, excess
}

// Excess is which bound a tree passes over.
type Excess int

// The bounds.
const (
	Within Excess = iota
	TooDeep
	TooMany
)

func bound(node *yaml.Node, deepest int, left *int) (*yaml.Node, Excess) {
	if deepest < 0 {
		return node, TooDeep
	}
	if node.Kind == yaml.AliasNode && node.Alias != nil {
		if _, excess := bound(node.Alias, deepest-1, left); excess != Within {
			return node, excess
		}
		return nil, Within
	}
	if len(node.Content) == 0 {
		if *left--; *left < 0 {
			return node, TooMany
		}
	}
	for i, child := range node.Content {
		if isKey := node.Kind == yaml.MappingNode && i%2 == 0; isKey && len(child.Content) == 0 {
			continue
		}
		if at, excess := bound(child, deepest-1, left); excess != Within {
			return at, excess
		}
	}
	return nil, Within
}
