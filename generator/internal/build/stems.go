package build

import (
	"crypto/sha256"
	"encoding/hex"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/folder"
	"aseanarchive/generator/internal/read"
)

// keepRecorded lets a seed keep the ID under which content/addresses.txt records
// it when another one has come that differs in the ending alone: dup.txt that was
// published stays dup, though dup.md stands before it. It is known by its bytes.
func (b *builder) keepRecorded(seeds []read.Seed, records []authority.Address) {
	sums := map[string]map[string]bool{} // by document
	for _, record := range records {
		if record.SHA256 == "" {
			continue
		}
		if sums[record.Document] == nil {
			sums[record.Document] = map[string]bool{}
		}
		sums[record.Document][record.SHA256] = true
	}
	byID := map[string]int{}
	for i, seed := range seeds {
		byID[seed.ID] = i
	}
	for i := range seeds {
		stem := seeds[i].Stem()
		first, known := byID[stem]
		if seeds[i].ID == stem || !known || sums[stem] == nil {
			continue
		}
		if !sums[stem][b.sum(seeds[first])] && sums[stem][b.sum(seeds[i])] {
			seeds[i].ID, seeds[first].ID = stem, seeds[first].Whole()
			byID[stem] = i
		}
	}
}

// sum is the SHA-256 of a seed, "" when it cannot be read: whoever reads it says
// why.
func (b *builder) sum(seed read.Seed) string {
	raw, err := folder.Read(b.Seeds, seed.Path, b.lists.Site.Limits.FileBytes)
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(raw)
	return hex.EncodeToString(sum[:])
}
