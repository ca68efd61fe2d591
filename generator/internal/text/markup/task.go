package markup

import (
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extensionast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// tasks reads the boxes of a list of tasks, "- [x] to agree". They are written
// as signs, not as fields of a form, which a reader could not change anyway.
type tasks struct{ parser.InlineParser }

// Extend puts the parser before that of links, which begin as boxes do.
func (tasks) Extend(m goldmark.Markdown) {
	const beforeNotes = 80
	m.Parser().AddOptions(parser.WithInlineParsers(
		util.Prioritized(tasks{extension.NewTaskCheckBoxParser()}, beforeNotes)))
	m.Renderer().AddOptions(renderer.WithNodeRenderers(util.Prioritized(tasks{}, beforeNotes)))
}

// Parse reads a box with white space behind it: "[x](address)" is a link.
func (t tasks) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	const box = len("[x]")
	if line, _ := block.PeekLine(); len(line) <= box+1 || line[box] != ' ' && line[box] != '\t' {
		return nil
	}
	return t.InlineParser.Parse(parent, block, pc)
}

// RegisterFuncs implements renderer.NodeRenderer.
func (tasks) RegisterFuncs(register renderer.NodeRendererFuncRegisterer) {
	register.Register(extensionast.KindTaskCheckBox, func(
		w util.BufWriter, _ []byte, node ast.Node, entering bool,
	) (ast.WalkStatus, error) {
		if entering {
			_, _ = w.WriteString(TaskOf(node).HTML())
		}
		return ast.WalkContinue, nil
	})
}

// Task is the box of a task.
type Task int

// The states of a task.
const (
	NoTask Task = iota
	ToDo
	IsDone
)

// TaskOf is the task whose box a node is, NoTask for another node.
func TaskOf(node ast.Node) Task {
	box, ok := node.(*extensionast.TaskCheckBox)
	switch {
	case !ok:
		return NoTask
	case box.IsChecked:
		return IsDone
	}
	return ToDo
}

// HTML is the box as it stands on a page, before the words of its task. It is a
// character: it is there without a style, and is copied with the words.
func (t Task) HTML() string {
	switch t {
	case ToDo:
		return `<span class="task" role="img" aria-label="to do">☐</span> `
	case IsDone:
		return `<span class="task" role="img" aria-label="done">☑</span> `
	}
	return ""
}
