package office

import (
	"strconv"
	"strings"
)

// mostLevels is how many levels a list of Word has.
const mostLevels = 9

// docxNumbering are the lists of a DOCX: paragraphs name one by its ID, and several
// may count on in one.
type docxNumbering struct {
	lists    map[string]docxList
	counters map[string]*counter // by the definition of the lists that share it
}

type docxList struct {
	definition string
	levels     [mostLevels]docxLevel
	restarts   [mostLevels]bool // the list begins anew, whatever its definition has counted
}

type docxLevel struct {
	format, text string
	start        int
}

func readNumbering(root *node) docxNumbering {
	numbering := docxNumbering{map[string]docxList{}, map[string]*counter{}}
	definitions := map[string][mostLevels]docxLevel{}
	root.each("abstractNum", func(n *node) {
		var levels [mostLevels]docxLevel
		n.each("lvl", func(l *node) { readLevel(&levels, l) })
		definitions[n.attr("abstractNumId")] = levels
	})
	root.each("num", func(n *node) {
		list := docxList{definition: n.child("abstractNumId").attr("val")}
		list.levels = definitions[list.definition]
		n.each("lvlOverride", func(o *node) {
			level, err := strconv.Atoi(o.attr("ilvl"))
			if err != nil || level < 0 || level >= mostLevels {
				return
			}
			if o.has("lvl") {
				readLevel(&list.levels, o.child("lvl"))
			}
			if start, err := strconv.Atoi(o.child("startOverride").attr("val")); err == nil {
				list.levels[level].start, list.restarts[level] = start, true
			}
		})
		numbering.lists[n.attr("numId")] = list
	})
	return numbering
}

func readLevel(levels *[mostLevels]docxLevel, l *node) {
	level, err := strconv.Atoi(l.attr("ilvl"))
	if err != nil || level < 0 || level >= mostLevels {
		return
	}
	of := docxLevel{format: l.child("numFmt").attr("val"), text: l.child("lvlText").attr("val"), start: 1}
	if start, err := strconv.Atoi(l.child("start").attr("val")); err == nil {
		of.start = start
	}
	if of.format == "" && !l.has("numFmt") {
		of.format = "decimal"
	}
	levels[level] = of
}

func (n *docxNumbering) has(numID string) bool {
	_, ok := n.lists[numID]
	return ok
}

// label counts an item of a list, and returns its number as it is displayed: the
// text of its level with %1 for the number of the first, and so on; "" for a
// bullet.
func (n *docxNumbering) label(numID string, level int) string {
	list := n.lists[numID]
	key := list.definition
	if list.restarts[level] {
		key += "/" + numID
	}
	c := n.counters[key]
	if c == nil {
		c = &counter{}
		n.counters[key] = c
	}
	of := list.levels[level]
	c.next(level, of.start)
	if of.format == "bullet" || of.format == "none" && of.text == "" {
		return ""
	}
	label := of.text
	for k := level; k >= 0; k-- {
		number := numeral(c.at(k, list.levels[k].start), list.levels[k].format)
		label = strings.ReplaceAll(label, "%"+strconv.Itoa(k+1), number)
	}
	return strings.TrimSpace(label)
}
