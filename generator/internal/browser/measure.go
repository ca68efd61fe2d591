package browser

import (
	"context"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// Shift is how far what had been shown has moved by itself since the page was
// opened: the sum of its layout shifts, once its fonts are there and two frames
// are drawn.
func (tab *Tab) Shift() float64 {
	tab.t.Helper()
	return Evaluate[float64](tab, `document.fonts.ready
		.then(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
		.then(() => {
			const observer = new PerformanceObserver(() => {})
			observer.observe({type: "layout-shift", buffered: true})
			return observer.takeRecords().reduce((sum, entry) => sum + entry.value, 0)
		})`)
}

// Overflow names the first element that reaches beyond the right edge of the
// window and can be scrolled to there, "" when there is none.
func (tab *Tab) Overflow() string {
	tab.t.Helper()
	return Evaluate[string](tab, `(() => {
		const edge = document.documentElement.clientWidth
		if (document.documentElement.scrollWidth <= edge) return ""
		const name = element => element.tagName.toLowerCase() + (element.id && "#" + element.id) + [...element.classList].map(c => "." + c).join("")
		const wide = [...document.body.querySelectorAll("*")].filter(element => element.getBoundingClientRect().right > edge + 0.5)
		return wide.length ? name(wide[0].parentElement) + " > " + name(wide[0]) : "the page"
	})()`)
}

// Picture is the page as it is seen, from its top and down to most pixels, as
// PNG.
func (tab *Tab) Picture(most int) []byte {
	tab.t.Helper()
	Evaluate[bool](tab, `document.fonts.ready.then(() => true)`)
	width := Evaluate[int](tab, "innerWidth")
	height := min(most, Evaluate[int](tab, "document.documentElement.scrollHeight"))
	ctx, cancel := context.WithTimeout(tab.ctx, patience)
	defer cancel()
	beyond := true
	result, err := chromedp.Call(ctx, page.CaptureScreenshot, page.CaptureScreenshotParams{
		Clip: &page.Viewport{Width: float64(width), Height: float64(height), Scale: 1}, CaptureBeyondViewport: &beyond,
	})
	if err != nil {
		tab.fatal("no picture could be taken", err)
	}
	return result.Data
}
