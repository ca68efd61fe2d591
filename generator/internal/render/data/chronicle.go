package data

import "aseanarchive/generator/internal/archive"

// happened is a happening of the chronicle as the data say it, key by key.
type happened struct {
	Key           string    `json:"key"`
	Kind          string    `json:"kind"`
	Label         string    `json:"label"`
	Date          string    `json:"date"`
	Place         string    `json:"place"`
	Virtual       bool      `json:"virtual,omitempty"`
	Partners      []string  `json:"partners"`
	Topics        []string  `json:"topics"`
	Meeting       string    `json:"meeting,omitempty"`
	Edition       string    `json:"edition,omitempty"`
	Step          string    `json:"step,omitempty"`
	Tellers       []tellers `json:"tellers"`
	Sources       []string  `json:"sources"`
	Reasons       []string  `json:"reasons"`
	Disagreements []string  `json:"disagreements"`
}

// tellers are documents that tell of it, with the line on which the paragraph begins.
type tellers struct {
	Document  string `json:"document"`
	Paragraph int    `json:"paragraph"`
	Date      string `json:"date"` // as the document has it, "" where it only names the meeting
	Words     string `json:"words"`
}

func happenedAs(h *archive.Happening) any {
	record := happened{
		Key: h.Key, Kind: string(h.Kind), Label: h.Label, Date: h.Date, Place: h.Place, Virtual: h.Virtual,
		Partners: orNone(h.Partners), Topics: orNone(h.Topics), Meeting: h.Series, Edition: h.Edition,
		Step: h.Step, Tellers: []tellers{}, Sources: orNone(h.Sources), Reasons: orNone(h.Reasons),
		Disagreements: orNone(h.Disagreements),
	}
	for _, t := range h.Tellers {
		teller := tellers{Document: t.Document.ID, Paragraph: t.Paragraph, Words: t.Words}
		if t.Event != nil {
			teller.Date = t.Event.Date
		}
		record.Tellers = append(record.Tellers, teller)
	}
	return record
}

// orNone is a list that is present when it is empty.
func orNone(list []string) []string {
	if list == nil {
		return []string{}
	}
	return list
}
