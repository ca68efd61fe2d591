package infer

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/issue"
	"aseanarchive/generator/internal/infer/kind"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/party"
	"aseanarchive/generator/internal/infer/people"
	"aseanarchive/generator/internal/infer/source"
	"aseanarchive/generator/internal/infer/when"
	"aseanarchive/generator/internal/read"
)

// release600 is a release of about 600 words, written as such releases are.
func release600() string {
	paragraphs := []string{
		"Jakarta, 6 July 2021 – The 25th ASEAN-Republic of Korea Dialogue was held yesterday by videoconference, " +
			"and both sides took stock of their cooperation. It was co-chaired by H.E. Mr. Tan Boon Heng, " +
			"Director-General of the ASEAN Department, and H.E. Ms. Kim Soo-jin, Deputy Minister for Political " +
			"Affairs.",
		"The Dialogue reviewed the implementation of the ASEAN-ROK Plan of Action (POA) 2021-2025 adopted in " +
			"September last year, and welcomed the work of the ASEAN Regional Forum (ARF), the East Asia Summit and " +
			"the ASEAN Defence Ministers’ Meeting Plus (ADMM-Plus). Officials underlined ASEAN Centrality and a " +
			"rules-based order in the South China Sea.",
		"On the economic front, they spoke of the digital economy, of small and medium enterprises (SMEs), of " +
			"connectivity, energy and climate change, and agreed to look into smart cities and food security. Trade " +
			"between the two sides totaled $145 billion in 2020. They will meet again in Seoul in the third quarter " +
			"of 2022.",
		"In his remarks, Ambassador Lim stressed that partners such as Japan, China and the United States have a " +
			"stake in maritime security, and that cooperation on public health should go on until the region has " +
			"recovered from the pandemic. The meeting was attended by representatives of the ten member states and " +
			"of the ASEAN Secretariat.",
	}
	return strings.Repeat(strings.Join(paragraphs, "\n\n")+"\n\n", 3)
}

func BenchmarkDocument(b *testing.B) {
	var log diag.Log
	lists := authority.Load("../../../content", "content", &log)
	content := release600()
	from := read.Bytes([]byte(content), read.Seed{ID: "x", Path: "x.txt", File: "x.txt"}, &log)
	words := len(strings.Fields(content))
	b.ReportAllocs()
	b.SetBytes(int64(len(content)))
	for b.Loop() {
		Document(from, lists, &log)
	}
	b.ReportMetric(float64(b.N)*float64(words)/600/b.Elapsed().Seconds(), "documents-of-600-words/s")
}

// BenchmarkSeeds reads the five seeds: real texts, less dense in dates and
// names than the release above.
func BenchmarkSeeds(b *testing.B) {
	var log diag.Log
	lists := authority.Load("../../../content", "content", &log)
	seeds, err := read.List("../../../seeds", "seeds", &log)
	if err != nil {
		b.Fatal(err)
	}
	var sources []*archive.Source
	words := 0
	for _, seed := range seeds {
		source := read.File("../../../seeds", seed, &log)
		sources = append(sources, source)
		words += len(strings.Fields(source.Text))
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, source := range sources {
			Document(source, lists, &log)
		}
	}
	b.ReportMetric(float64(b.N)*float64(words)/600/b.Elapsed().Seconds(), "documents-of-600-words/s")
}

// BenchmarkStructureDatesTitles reads what stands in the head of a document
// and its dates: structure, language, title, date, window, place, kind, issuer
// and events, with the names and meetings that they need.
func BenchmarkStructureDatesTitles(b *testing.B) {
	var log diag.Log
	lists := authority.Load("../../../content", "content", &log)
	content := release600()
	from := read.Bytes([]byte(content), read.Seed{ID: "x", Path: "x.txt", File: "x.txt"}, &log)
	words := len(strings.Fields(content))
	b.ReportAllocs()
	for b.Loop() {
		p := paper.New(from, lists, vocabulary, &log)
		h := head.Read(p)
		dates := when.Read(h)
		issued := issue.Date(h)
		h.ReadTitle(issued.Value)
		h.Place()
		is := kind.Of(h, source.Origin(h))
		lead := func(words string) int { return people.Lead(h, words) }
		issuer := source.Issuer(h, is, archive.NotKnown(), lead)
		source.Author(h, is, lead)
		dates.Events(dates.Window(issued, party.Partners(h, party.Whose{Issuer: issuer}, issued.Value), nil))
		dates.Leave()
		p.Leave()
	}
	b.ReportMetric(float64(b.N)*float64(words)/600/b.Elapsed().Seconds(), "documents-of-600-words/s")
}
