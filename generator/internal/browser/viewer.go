package browser

import (
	"context"
	"fmt"
	"strings"

	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// pageShown is the number of the page that Chromium's viewer of PDF files says it shows,
// as its reader sees it in the bar above the file; 0 while there is none.
const pageShown = `(() => {
	const look = (root) => {
		const box = root.querySelector("#pageSelector")
		if (box) return Number(box.value)
		for (const element of root.querySelectorAll("*")) {
			const number = element.shadowRoot ? look(element.shadowRoot) : 0
			if (number) return number
		}
		return 0
	}
	return look(document)
})()`

// WaitForPage waits until the tab has gone on to a PDF file, and the viewer of the browser
// shows it at a page, from 1.
func (tab *Tab) WaitForPage(page int) {
	tab.t.Helper()
	tab.Wait(`document.contentType === "application/pdf" && document.readyState === "complete"`)
	ctx, cancel := context.WithTimeout(tab.ctx, patience)
	defer cancel()
	viewer, err := tab.viewer(ctx)
	if err != nil {
		tab.fatal("the browser shows no PDF", err)
	}
	// The viewer is a frame of another origin, and so a target of its own.
	frame, leave := chromedp.NewContext(ctx, chromedp.WithTargetID(viewer), chromedp.WithDetachOnCancel())
	defer leave()
	shown := 0
	for shown != page {
		at, err := chromedp.Run(frame, chromedp.Evaluate[int](afterFrame(pageShown), chromedp.EvalAwaitPromise))
		switch {
		case err == nil:
			shown = at
		case ctx.Err() != nil:
			tab.fatal(fmt.Sprintf("waited in vain for page %d of the PDF; page %d is shown", page, shown), err)
		}
	}
}

// viewer is the frame of the viewer. It comes a little after the page in which it lies.
func (tab *Tab) viewer(ctx context.Context) (target.ID, error) {
	own := chromedp.FromContext(tab.ctx).Target.TargetID
	for {
		list, err := chromedp.Targets(ctx)
		if err != nil {
			return "", err
		}
		for _, one := range list {
			if one.ParentID == own && strings.HasPrefix(one.URL, "chrome-extension://") {
				return one.TargetID, nil
			}
		}
		drawn := chromedp.Evaluate[bool](afterFrame("true"), chromedp.EvalAwaitPromise)
		if _, err := chromedp.Run(ctx, drawn); err != nil {
			return "", err
		}
	}
}

// afterFrame evaluates an expression once the next frame is drawn.
func afterFrame(expression string) string {
	return `new Promise(done => requestAnimationFrame(() => done(` + expression + `)))`
}
