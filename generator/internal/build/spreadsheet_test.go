package build

import (
	"encoding/json"
	"strings"
	"testing"
)

// TestFieldsThatSpreadsheetsWouldCalculate: whatever a document brings, no field
// is a formula, and the rule that the data page states gives back the JSON.
func TestFieldsThatSpreadsheetsWouldCalculate(t *testing.T) {
	p := newProject(t, `
-- seeds/=1+1.md --
---
title: "=HYPERLINK(\"https://evil.example\")"
place: "+Oslo"
issuer: "@ministry"
author: "'quoted"
date: 2019-03-07
partners: [Norway]
---
=cmd|' /C calc'!A0 was signed on 8 March 2019. The parties agree to meet again.
`).build().wantCode(Done).wantSound()
	var all struct {
		Documents []struct {
			ID, Source                   string
			Title, Place, Issuer, Author struct{ Value string }
		}
	}
	if err := json.Unmarshal([]byte(p.file("data/documents.json")), &all); err != nil {
		t.Fatal(err)
	}
	d, row := all.Documents[0], table(t, p.file("data/documents.csv"))[0]
	for name, want := range map[string]string{"id": d.ID, "source": d.Source, "title": d.Title.Value,
		"place": d.Place.Value, "issuer": d.Issuer.Value, "author": d.Author.Value} {
		if !strings.HasPrefix(row[name], "'") || row[name][1:] != want {
			t.Errorf("%s is written as %q, and the JSON says %q", name, row[name], want)
		}
	}
	for _, address := range []string{"data/documents.csv", "data/events.csv", "data/commitments.csv"} {
		for i, row := range table(t, p.file(address)) {
			for name, value := range row {
				if value != "" && strings.ContainsAny(value[:1], "=+-@\t\r") {
					t.Errorf("%s: the field %s of row %d is %q", address, name, i+1, value)
				}
			}
		}
	}
	for _, address := range []string{"data/index.html", "data/datapackage.json"} {
		if !strings.Contains(p.file(address), "take one apostrophe away") {
			t.Errorf("%s does not say how to read such fields", address)
		}
	}
}
