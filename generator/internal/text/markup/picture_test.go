package markup

import (
	"fmt"
	"testing"
)

// TestAPageAsksNoOtherHostForPictures: a link stands where an editor names one.
func TestAPageAsksNoOtherHostForPictures(t *testing.T) {
	for source, want := range map[string]struct {
		html    string
		foreign string
	}{
		"![A map](../static/map.svg)": {`<p><img src="../static/map.svg" alt="A map"></p>`, "[]"},
		"See ![A *map*](https://maps.example/a.png) here.": {
			`<p>See <a href="https://maps.example/a.png">A <em>map</em></a> here.</p>`, "[https://maps.example/a.png]"},
		"![](//maps.example/a.png)":        {`<p></p>`, "[//maps.example/a.png]"},
		"![](http://maps.example/a.png)":   {`<p><a href="http://maps.example/a.png">image</a></p>`, "[http://maps.example/a.png]"},
		"![x](javascript:alert(1))":        {`<p>x</p>`, "[javascript:alert(1)]"},
		"![x](data:image/png;base64,AAAA)": {`<p>x</p>`, "[data:image/png;base64,AAAA]"},
		"[![x](https://a.example/b.png)](https://c.example/)": {`<p><a href="https://c.example/">x</a></p>`,
			"[https://a.example/b.png]"},
		"![out " +
			"![in](https://a.example/i.png)](https://b.example/o)": {`<p><a href="https://b.example/o">out in</a></p>`,
			"[https://b.example/o https://a.example/i.png]"},
		"No picture at all.": {`<p>No picture at all.</p>`, "[]"},
	} {
		if got := Render([]byte(source)); got != want.html+"\n" {
			t.Errorf("%s is written as\n%swant\n%s", source, got, want.html)
		}
		if got := fmt.Sprint(ForeignPictures([]byte(source))); got != want.foreign {
			t.Errorf("%s has the pictures %s, want %s", source, got, want.foreign)
		}
	}
}
