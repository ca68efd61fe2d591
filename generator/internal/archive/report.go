package archive

// Report is what an archivist may want to settle. It is worked out once, for
// the page that lists it and for the summary of a build.
type Report struct {
	Sections []ReportSection // those with nothing to settle are left out
}

// ReportSection is one kind of thing to settle.
type ReportSection struct {
	ID      string // anchor on the page
	Heading string
	Says    string // what is to be done, for the page
	Noun    string // of what is counted, "" for documents
	Short   string // what follows the count in a summary: "without a date", "" to leave it out
	Count   int
	Items   []ReportItem // the first of them
}

// ReportItem is one thing to settle, with the lines that settle it.
type ReportItem struct {
	Subject   string // what it is about; "" when it is its one document
	Address   string // its page, "" for none
	Says      []string
	Documents []*Entry // the first of them
	Notes     []string // on each of the documents; nil for none
	More      int      // documents beyond those
	Snippets  []Snippet
}

// Snippet is text to put into a file of content/.
type Snippet struct {
	File  string // from the top of the project
	Adds  bool   // the file exists: the lines go between its two fences
	Lines string
}
