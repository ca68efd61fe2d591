package head_test

import (
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
)

// TestLetters asserts that what stands above a letter names the person to whom it
// goes, and the town where he is; below it stand texts that are no letters.
func TestLetters(t *testing.T) {
	lists := infertest.Lists(t)
	const address = "All Harbours of the Isles\nHarbour House\nCebu\n\n5 May 1992\n\n"
	const body = "I write to you on the ports of the isles, which my government wishes to open in the year to come.\n\n"
	for _, test := range []struct{ name, in, title, place string }{
		{"a letter", address + "Dear Secretary,\n\n" + body + "Yours sincerely,\n\nAnna Lee", "", ""},
		{"respectfully", address + "Dear Secretary,\n\n" + body + "Respectfully,\n\nAnna Lee", "", ""},
		{"faithfully, with the name", address + "Dear Sir,\n\n" + body + "Yours faithfully, Anna Lee", "", ""},
		{"truly", address + "Dear Sir,\n\n" + body + "Yours truly,\n\nAnna Lee", "", ""},
		{"sincerely", address + "Dear Sir,\n\n" + body + "Sincerely,\n\nAnna Lee", "", ""},
		{"sincerely yours", address + "Dear Sir,\n\n" + body + "Sincerely yours,\n\nAnna Lee", "", ""},
		{"a letter with a title", "Letter to the Masters of All Harbours\n\n" + address + "Dear Sir,\n\n" + body +
			"Yours sincerely,\n\nAnna Lee", "Letter to the Masters of All Harbours", ""},
		{"news above it", "Minister Opens the Ports of the Isles\n\n" + address + "Dear Sir,\n\n" + body +
			"Yours sincerely,\n\nAnna Lee", "Minister Opens the Ports of the Isles", ""},
		{"an open letter of which nobody takes leave", "Open Letter: Open All Ports\n\n" + address + "Dear Sir,\n\n" +
			body +
			"Anna Lee", "Open Letter: Open All Ports", ""},
		{"a joint letter", "Joint Letter: Open All Ports\n\n" + address + "Your Excellency,\n\n" + body,
			"Joint Letter: Open All Ports", ""},
		{"a letter to somebody", "Letter to All: Open Ports\n\n" + address + "Your Excellencies,\n\n" + body,
			"Letter to All: Open Ports", ""},
		{"a letter from somebody", "Letter from Us: Open Ports\n\n" + address + "Excellency,\n\n" + body,
			"Letter from Us: Open Ports", ""},
		{"to several of rank", address + "Excellencies,\n\n" + body + "Yours sincerely,\n\nAnna Lee", "", ""},
		{"a speech to those of rank", address + "Excellencies,\n\n" + body, "All Harbours of the Isles", "Cebu"},
		{"nobody takes leave", address + "Dear Secretary,\n\n" + body + "Anna Lee", "All Harbours of the Isles",
			"Cebu"},
		{"nobody is dear", address + body + "Yours sincerely,\n\nAnna Lee", "All Harbours of the Isles", "Cebu"},
		{"leave in the text", address + "Dear Secretary,\n\n" + body + "Sincerely and in truth, he said, he wrote it.",
			"All Harbours of the Isles", "Cebu"},
	} {
		h := infertest.Head(test.in, lists)
		title := ""
		if h.Title >= 0 {
			title = h.TitleWords(h.TitleBlock)
		}
		if place := h.Place(); title != test.title || place.Value != test.place {
			t.Errorf("%s: title %q, place %q; want %q, %q", test.name, title, place.Value, test.title, test.place)
		}
	}
}
