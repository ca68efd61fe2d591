package markup

import (
	"bytes"
	"html"
	"strings"

	"github.com/yuin/goldmark/util"

	"aseanarchive/generator/internal/text/passage"
)

// AddReadable adds words of Markdown as they read: backslashes of escapes are
// dropped, entities stand for their characters.
func AddReadable(b *passage.Builder, words []byte, offset int) { addDecoded(b, words, offset, true) }

// AddDecoded adds a line of bare text. Entities that a program left in it, “Ports &amp;
// Ships”, stand for their characters there, too; a line of nothing but spaces stays as it is.
func AddDecoded(b *passage.Builder, line string, offset int) {
	if !strings.Contains(line, "&") || strings.TrimFunc(html.UnescapeString(line), passage.IsBlank) == "" {
		b.Add(line, offset)
		return
	}
	addDecoded(b, []byte(line), offset, false)
}

// addDecoded adds words with their entities decoded, and where there are escapes without
// their backslashes.
func addDecoded(b *passage.Builder, words []byte, offset int, escapes bool) {
	const longestEntity = 40 // more than any has
	from := 0
	for i := 0; i < len(words); i++ {
		switch {
		case escapes && words[i] == '\\' && i+1 < len(words) && util.IsPunct(words[i+1]):
			b.Add(string(words[from:i]), offset+from)
			from = i + 1
			i++
		case words[i] == '&':
			end := bytes.IndexByte(words[i:min(len(words), i+longestEntity)], ';')
			if end < 0 {
				continue
			}
			entity := string(words[i : i+end+1])
			decoded := html.UnescapeString(entity)
			isWhole := decoded == ";" || !strings.HasSuffix(decoded, ";") // not the "&not" of "&notes;"
			if decoded != entity && isWhole {
				b.Add(string(words[from:i]), offset+from)
				b.Entity(decoded, offset+i, end+1)
				from = i + end + 1
				i += end
			}
		}
	}
	b.Add(string(words[from:]), offset+from)
}
