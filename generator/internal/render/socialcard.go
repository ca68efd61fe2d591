package render

import (
	"fmt"

	"aseanarchive/generator/internal/socialcard"
)

// cardAddress is that of the picture which other sites show beside a link.
const cardAddress = "card.png"

// socialCard draws the picture. Only full addresses lead to it, so that there
// is none where the site does not know where it stands.
func (r *renderer) socialCard() error {
	if r.BaseURL == nil {
		return nil
	}
	drawn := socialcard.Card{Title: r.About.Title, Text: r.About.Description}
	for _, year := range aroundDocuments(r.yearCounts()) {
		drawn.Bars = append(drawn.Bars, float64(year.Share)/20)
	}
	content, ok, err := socialcard.Draw(drawn)
	if err != nil {
		return fmt.Errorf("the site's card cannot be drawn: %w", err)
	}
	if !ok {
		return nil
	}
	r.card = absolute(r.BaseURL, cardAddress)
	return r.Add(cardAddress, content)
}
