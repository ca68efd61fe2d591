package furniture

import (
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/pageline"
)

// kindsOfPageLines are the kinds of furniture that package pageline tells apart.
var kindsOfPageLines = map[pageline.Class]string{
	pageline.Row: Navigation, pageline.Path: Breadcrumb, pageline.Address: SiteBlurb, pageline.Changed: Counts,
	pageline.Reference: Field, pageline.Notice: Notice, pageline.About: SiteBlurb, pageline.Offer: Share,
	pageline.File: Related, pageline.Picture: Caption, pageline.Count: Counts, pageline.Desk: Byline,
	pageline.Title: Related, pageline.Record: Field,
}

// kindsOfMenus lead to other pages.
var kindsOfMenus = map[string]bool{Navigation: true, Breadcrumb: true}

// markPageLines sets aside what a page prints above and below a text, see package pageline.
func markPageLines(blocks []text.Block, at places) {
	kinds := pageline.Kinds{EndMark: EndMark, AuthorMark: AuthorMark, Related: Related}
	above := pageline.Above(blocks[:at.head], kindsOfMenus, isDated)
	for _, found := range append(above, pageline.Below(blocks, kinds, isDated)...) {
		setFurniture(blocks[found.At:found.At+1], kindsOfPageLines[found.Class])
	}
}
