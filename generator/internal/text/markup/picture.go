package markup

import (
	"net/url"
	"slices"

	"github.com/yuin/goldmark/ast"
)

// ForeignPictures are the addresses of the pictures in Markdown that are not
// files of the site: a page asks no other host.
func ForeignPictures(source []byte) []string {
	var list []string
	for _, picture := range foreignPictures(Parse(source)) {
		list = append(list, string(picture.Destination))
	}
	return list
}

func foreignPictures(tree ast.Node) []*ast.Image {
	var list []*ast.Image
	_ = ast.Walk(tree, func(node ast.Node, entering bool) (ast.WalkStatus, error) {
		if picture, ok := node.(*ast.Image); ok && entering && isForeign(string(picture.Destination)) {
			list = append(list, picture)
		}
		return ast.WalkContinue, nil
	})
	return list
}

// isForeign reports an address that names a scheme or a host.
func isForeign(target string) bool {
	address, err := url.Parse(target)
	return err != nil || address.IsAbs() || address.Host != ""
}

// linkPictures puts a link in the place of each picture that is not the site's.
// Those inside come first, so that none is moved before its turn.
func linkPictures(tree ast.Node) {
	for _, picture := range slices.Backward(foreignPictures(tree)) {
		parent := picture.Parent()
		if absolute(string(picture.Destination), nil) == "" || isInside(picture) {
			for child := picture.FirstChild(); child != nil; {
				next := child.NextSibling()
				parent.InsertBefore(parent, picture, child)
				child = next
			}
			parent.RemoveChild(parent, picture)
			continue
		}
		link := ast.NewLink()
		link.Destination = picture.Destination
		moveChildren(link, picture)
		if !link.HasChildren() {
			link.AppendChild(link, ast.NewString([]byte("image")))
		}
		parent.ReplaceChild(parent, picture, link)
	}
}

// isInside reports a picture that stands in a link, or in the words of another
// picture, where no link may.
func isInside(picture ast.Node) bool {
	for parent := picture.Parent(); parent != nil; parent = parent.Parent() {
		if parent.Kind() == ast.KindLink || parent.Kind() == ast.KindImage {
			return true
		}
	}
	return false
}
