package browser

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// patience is how long anything may take, on a machine with much else to do.
const patience = 60 * time.Second

// The two widths that pages are looked at in, and the heights that go with them.
const (
	Desktop = 1280
	Phone   = 390
)

// View is how a reader sees pages. The zero View is a desktop's, in light.
type View struct {
	Width int // of the window; 0 is Desktop
	Dark  bool
	Still bool // no more movement than needed (prefers-reduced-motion)
	Plain bool // no JavaScript
}

// String names a view, for messages and files.
func (v View) String() string {
	name := fmt.Sprint(v.width())
	if v.Dark {
		name += "-dark"
	} else {
		name += "-light"
	}
	if v.Plain {
		name += "-plain"
	}
	return name
}

func (v View) width() int {
	if v.Width == 0 {
		return Desktop
	}
	return v.Width
}

// Tab is a window with nothing remembered from others.
type Tab struct {
	t        testing.TB
	ctx      context.Context
	record   record
	expected []string
}

// Tab opens a window, which the end of the test closes and judges.
func (b *Bench) Tab(t testing.TB, view View) *Tab {
	t.Helper()
	b.Need(t)
	tab := &Tab{t: t}
	tab.record.forget()
	var cancel context.CancelFunc
	tab.ctx, cancel = chromedp.NewContext(
		b.browser,
		chromedp.WithNewBrowserContext(),
		chromedp.WithListener(tab.record.note),
	)
	t.Cleanup(cancel)
	if err := chromedp.Do(tab.ctx); err != nil { // without a deadline, which would end the tab with it
		t.Fatalf("no tab could be opened: %v", err)
	}
	t.Cleanup(tab.judge)
	tab.See(view)
	return tab
}

// See changes how the tab is seen.
func (tab *Tab) See(view View) {
	tab.t.Helper()
	metrics := emulation.SetDeviceMetricsOverrideParams{Width: int64(view.width()), Height: 900, DeviceScaleFactor: 1}
	if view.width() < 600 {
		metrics.Height, metrics.Mobile = 844, true
	}
	scheme, motion := "light", "no-preference"
	if view.Dark {
		scheme = "dark"
	}
	if view.Still {
		motion = "reduce"
	}
	media := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{
		{Name: "prefers-color-scheme", Value: scheme}, {Name: "prefers-reduced-motion", Value: motion},
	}}
	tab.Do(
		command(emulation.SetDeviceMetricsOverride, metrics),
		command(emulation.SetEmulatedMedia, media),
		command(emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: view.Plain}),
	)
}

// command makes an action of a command of the protocol.
func command[P, R any](name cdp.Command[P, R], params P) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, name, params)
		return err
	})
}

// Open goes to an address and waits until the page and what it names is loaded.
func (tab *Tab) Open(address string) {
	tab.t.Helper()
	if err := tab.try(chromedp.Navigate(address)); err != nil {
		tab.fatal("cannot open "+address, err)
	}
}

// Do takes actions of chromedp, of which the package has more than this one.
func (tab *Tab) Do(actions ...chromedp.Action[chromedp.Void]) {
	tab.t.Helper()
	if err := tab.try(actions...); err != nil {
		tab.fatal("an action failed", err)
	}
}

func (tab *Tab) try(actions ...chromedp.Action[chromedp.Void]) error {
	ctx, cancel := context.WithTimeout(tab.ctx, patience)
	defer cancel()
	return chromedp.Do(ctx, actions...)
}

// Evaluate is the value of a JavaScript expression in the page; a promise is
// waited for. The policy of the page does not hold for it.
func Evaluate[T any](tab *Tab, expression string) T {
	tab.t.Helper()
	ctx, cancel := context.WithTimeout(tab.ctx, patience)
	defer cancel()
	value, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		tab.fatal("cannot evaluate "+shortened(expression), err)
	}
	return value
}

// Wait waits until a JavaScript expression is true, and looks at it before each
// frame. It goes on when the page gives way to another. It wants JavaScript.
func (tab *Tab) Wait(condition string) {
	tab.t.Helper()
	ctx, cancel := context.WithTimeout(tab.ctx, patience)
	defer cancel()
	expression := `new Promise((done, fail) => {
		const look = () => { try { (` + condition +
		`) ? done(true) : requestAnimationFrame(look) } catch (error) { fail(error) } }
		look()
	})`
	for {
		_, err := chromedp.Run(ctx, chromedp.Evaluate[bool](expression, chromedp.EvalAwaitPromise))
		var thrown *chromedp.ExceptionError
		switch {
		case err == nil:
			return
		case errors.As(err, &thrown), ctx.Err() != nil:
			tab.fatal("waited in vain for "+condition, err)
		}
	}
}

// Expect lets the tab have problems in whose text or address the words stand.
func (tab *Tab) Expect(words string) { tab.expected = append(tab.expected, words) }

// Problems are those that nobody expects, since the tab was opened or Forget
// was called.
func (tab *Tab) Problems() []Problem {
	tab.t.Helper()
	tab.settle()
	tab.record.mu.Lock()
	defer tab.record.mu.Unlock()
	var list []Problem
	for _, problem := range tab.record.problems {
		if !tab.expects(problem) {
			list = append(list, problem)
		}
	}
	return list
}

func (tab *Tab) expects(problem Problem) bool {
	for _, words := range tab.expected {
		if strings.Contains(problem.String(), words) {
			return true
		}
	}
	return false
}

// Requests are the files asked for, in order.
func (tab *Tab) Requests() []Request {
	tab.t.Helper()
	tab.settle()
	tab.record.mu.Lock()
	defer tab.record.mu.Unlock()
	var list []Request
	for _, request := range tab.record.requests {
		list = append(list, *request)
	}
	return list
}

// Forget begins the lists of problems and requests anew.
func (tab *Tab) Forget() {
	tab.t.Helper()
	tab.settle()
	tab.record.forget()
}

// settle lets the events come in that happened before it: the page sends them
// in their order, and so before its answer to this question.
func (tab *Tab) settle() {
	tab.t.Helper()
	Evaluate[bool](tab, "true")
}

// judge ends a tab: problems that nobody expects fail the test.
func (tab *Tab) judge() {
	if tab.t.Failed() || tab.t.Skipped() {
		return // whoever stopped the test has said why, and may have lost the page
	}
	for _, problem := range tab.Problems() {
		tab.t.Errorf("the page has a problem that the test does not expect: %s", problem)
	}
}

// fatal ends the test, and tells what the tab has noted.
func (tab *Tab) fatal(what string, err error) {
	tab.t.Helper()
	tab.record.mu.Lock()
	defer tab.record.mu.Unlock()
	tab.t.Fatalf("%s: %v; problems: %v", what, err, tab.record.problems)
}

func shortened(text string) string {
	if len(text) > 200 {
		return text[:200] + "…"
	}
	return text
}
