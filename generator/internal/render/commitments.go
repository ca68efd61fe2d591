package render

import (
	"slices"
	"strconv"
	"strings"

	"aseanarchive/generator/internal/archive"
)

// CommitmentView is what the parties to a document undertake.
type CommitmentView struct {
	Verb   string
	Words  string // of the sentence, on one line
	Line   int    // of its paragraph
	Href   string // address of the paragraph
	Topics []Link
}

// CommitmentLine is a commitment in a list, with its document.
type CommitmentLine struct {
	CommitmentView
	Document DocumentLine
}

// CommitmentsView are the commitments that a partner shares.
type CommitmentsView struct {
	Lines     []CommitmentLine // of the newest documents first
	Count     int              // of all
	Documents int              // in which they stand
}

// mostCommitments is how many commitments a partner's page lists.
const mostCommitments = 40

func (r *renderer) commitmentViews(d *archive.Entry) []CommitmentView {
	var views []CommitmentView
	for i := range d.Commitments {
		views = append(views, r.commitmentView(d, &d.Commitments[i]))
	}
	return views
}

func (r *renderer) commitmentView(d *archive.Entry, c *archive.Commitment) CommitmentView {
	view := CommitmentView{Verb: c.Verb, Words: strings.TrimRight(c.Text, "; "), Line: c.Paragraph, Href: paragraph(d, c.Paragraph)}
	for _, id := range c.Topics {
		view.Topics = append(view.Topics, Link{r.names.topicName(id), "topics/" + id + ".html"})
	}
	return view
}

// commitmentsWith are the commitments of the documents to which a partner is
// party.
func (r *renderer) commitmentsWith(partner *archive.PartnerEntry) CommitmentsView {
	var view CommitmentsView
	for _, d := range slices.Backward(partner.Party) {
		if len(d.Commitments) > 0 {
			view.Documents++
			view.Count += len(d.Commitments)
		}
		for i := range d.Commitments {
			if len(view.Lines) == mostCommitments {
				break
			}
			view.Lines = append(view.Lines, CommitmentLine{r.commitmentView(d, &d.Commitments[i]), r.documentLine(d)})
		}
	}
	return view
}

// commitmentRecord is a commitment with the document in which it stands.
type commitmentRecord struct {
	document   *archive.Entry
	commitment *archive.Commitment
}

// commitmentTable are the commitments of all documents.
var commitmentTable = table[commitmentRecord]{"commitments", "data/commitments.csv", "Commitments",
	"One row a sentence in which the parties to a document undertake something, in the order of documents and of their texts.",
	[]column[commitmentRecord]{
		{"document", "string", "Identifier of the document.", func(c commitmentRecord) string { return c.document.ID }},
		{"date", "string", "Date of issue of the document in EDTF; empty when unknown.", func(c commitmentRecord) string { return c.document.Date.Value }},
		{"verb", "string", "agree, commit, decide, intend, pledge, resolve, shall, undertake or will.", func(c commitmentRecord) string { return c.commitment.Verb }},
		{"text", "string", "The sentence as it reads, without markup.", func(c commitmentRecord) string { return c.commitment.Text }},
		{"rule", "string", "Name of the rule that found it; the method page explains it.", func(c commitmentRecord) string { return c.commitment.Rule }},
		{"partners", "string", "Identifiers of the partners that are party to the document.", func(c commitmentRecord) string { return strings.Join(c.commitment.Partners, separator) }},
		{"topics", "string", "Identifiers of the topics that the sentence names.", func(c commitmentRecord) string { return strings.Join(c.commitment.Topics, separator) }},
		{"paragraph", "integer", "Line of the file on which its paragraph begins.", func(c commitmentRecord) string { return strconv.Itoa(c.commitment.Paragraph) }},
		{"line", "integer", "Line of the file on which the sentence begins.", func(c commitmentRecord) string { return orEmpty(firstLine(c.commitment.Evidence)) }},
		{"quote", "string", "The sentence, verbatim.", func(c commitmentRecord) string { return firstQuote(c.commitment.Evidence) }},
	}}

func commitmentRecords(documents []*archive.Entry) []commitmentRecord {
	var records []commitmentRecord
	for _, d := range documents {
		for i := range d.Commitments {
			records = append(records, commitmentRecord{d, &d.Commitments[i]})
		}
	}
	return records
}
