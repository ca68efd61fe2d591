package cite

import "strings"

// OpenURL is the work as a ContextObject of OpenURL (ANSI/NISO Z39.88-2004), in
// the metadata format for Dublin Core. In the title of a span of the class
// Z3988 it is a COinS: by those reference managers find the works that a page
// lists, and Zotero asks which of them to save.
//
// It says what Zotero reads of it and is short, because there is one in each
// line of a list: who issued a work is left out where that is its author, and so
// is where the archive has it from, which Zotero takes for the work's own address.
// Zotero's own names for types stand for those of Dublin Core, which has none
// for a speech.
func OpenURL(w Work) string {
	var b strings.Builder
	b.WriteString("ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:dc")
	add := func(key, value string) {
		if value = clean(value); value != "" {
			b.WriteString("&rft." + key + "=")
			queryEscape(&b, value)
		}
	}
	add("type", w.ZoteroType())
	add("title", w.ShownTitle())
	for _, name := range w.Creators() {
		add("creator", name.Undivided())
	}
	add("date", Exact(w.Date, "-"))
	add("place", w.Place)
	switch {
	case w.form().newspaper:
		add("source", w.Issuer)
	default:
		add("publisher", w.publisher())
	}
	add("language", w.Language)
	if w.Address != "" {
		b.WriteString("&rft_id=")
		queryEscape(&b, link(w.Address))
	}
	return b.String()
}

// queryEscape writes a value so that it holds no mark of a query, nor of an
// attribute of HTML. Programs part the fields at & and =, and take + for a
// space.
func queryEscape(b *strings.Builder, value string) {
	const plain = "-._~/:,()!*@?"
	const hex = "0123456789ABCDEF"
	for i := 0; i < len(value); i++ {
		switch c := value[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', strings.IndexByte(plain, c) >= 0:
			b.WriteByte(c)
		case c == ' ':
			b.WriteByte('+')
		default:
			b.WriteByte('%')
			b.WriteByte(hex[c>>4])
			b.WriteByte(hex[c&15])
		}
	}
}
