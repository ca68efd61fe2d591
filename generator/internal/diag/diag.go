// Package diag collects what is wrong with documents, authority lists and the
// written site, and prints it for the person who can mend it.
//
// The rules for its users:
//
//   - A Diagnostic says where (file, line, column), what is wrong, and what to
//     do about it. The message is a plain sentence without a full stop; the
//     hint is a whole one.
//   - Every diagnostic has an ID, a short stable name such as "bad-date", by
//     which people look it up and tests recognise it.
//   - Nothing is printed while a stage works: a Log collects from any number
//     of goroutines, and Sorted gives one stable order whatever the schedule
//     was, so that the same input always prints the same lines.
//   - What a document brings may stand in a message as it is: controls and marks
//     of direction are written out when it is printed.
//   - An Error is for what makes a right page impossible. All else is a
//     Warning, and the page is made.
package diag

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"

	"aseanarchive/generator/internal/visible"
)

// Severity tells whether a diagnostic stops publication.
type Severity int

const (
	// Warning is for what a person should look at; the site is published.
	Warning Severity = iota
	// Error is for what makes a right page impossible; nothing is published.
	Error
)

// String names the severity as it is printed.
func (s Severity) String() string {
	if s == Error {
		return "error"
	}
	return "warning"
}

// MarshalText gives the severity its printed name in JSON.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Diagnostic is one thing that is wrong.
type Diagnostic struct {
	Severity Severity `json:"severity"`
	ID       string   `json:"id"`
	File     string   `json:"file"`           // slash-separated, as the user would type it
	Line     int      `json:"line,omitempty"` // from 1; 0 where no line can be named
	Column   int      `json:"column,omitempty"`
	Message  string   `json:"message"`
	Hint     string   `json:"hint,omitempty"`
}

// String is the diagnostic as one line, with the hint indented on a second.
func (d Diagnostic) String() string {
	var b strings.Builder
	if d.File != "" {
		b.WriteString(visible.Line(d.File))
		if d.Line > 0 {
			fmt.Fprintf(&b, ":%d", d.Line)
			if d.Column > 0 {
				fmt.Fprintf(&b, ":%d", d.Column)
			}
		}
		b.WriteString(": ")
	}
	fmt.Fprintf(&b, "%s: %s [%s]", d.Severity, visible.Line(d.Message), d.ID)
	if d.Hint != "" {
		fmt.Fprintf(&b, "\n    %s", visible.Line(d.Hint))
	}
	return b.String()
}

// Log collects diagnostics. The zero value is ready; it may be used from many
// goroutines at once.
type Log struct {
	mu   sync.Mutex
	list []Diagnostic
}

// Add records diagnostics.
func (l *Log) Add(d ...Diagnostic) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.list = append(l.list, d...)
}

// Sorted returns what was collected, each diagnostic once, by file, line,
// column, severity (errors first), ID and message.
func (l *Log) Sorted() []Diagnostic {
	l.mu.Lock()
	list := slices.Clone(l.list)
	l.mu.Unlock()
	// Sorted for determinism: goroutines report in any order.
	slices.SortFunc(list, func(a, b Diagnostic) int {
		return cmp.Or(
			cmp.Compare(a.File, b.File),
			cmp.Compare(a.Line, b.Line),
			cmp.Compare(a.Column, b.Column),
			cmp.Compare(b.Severity, a.Severity),
			cmp.Compare(a.ID, b.ID),
			cmp.Compare(a.Message, b.Message),
			cmp.Compare(a.Hint, b.Hint),
		)
	})
	return slices.Compact(list)
}

// Count returns how many different errors and warnings were collected.
func (l *Log) Count() (errors, warnings int) {
	for _, d := range l.Sorted() {
		if d.Severity == Error {
			errors++
		} else {
			warnings++
		}
	}
	return errors, warnings
}

// Failed reports whether an error was collected.
func (l *Log) Failed() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.ContainsFunc(l.list, func(d Diagnostic) bool { return d.Severity == Error })
}

// Print writes all diagnostics to w, one a line with its hint indented below.
func (l *Log) Print(w io.Writer) error {
	for _, d := range l.Sorted() {
		if _, err := fmt.Fprintln(w, d); err != nil {
			return err
		}
	}
	return nil
}

// PrintJSON writes all diagnostics to w, each as a JSON object on a line.
func (l *Log) PrintJSON(w io.Writer) error {
	var line bytes.Buffer
	encoder := json.NewEncoder(&line)
	encoder.SetEscapeHTML(false)
	for _, d := range l.Sorted() {
		line.Reset()
		if err := encoder.Encode(d); err != nil {
			return err
		}
		if _, err := w.Write(visible.JSON(line.Bytes())); err != nil {
			return err
		}
	}
	return nil
}
