package build

import (
	"context"
	"fmt"
	"slices"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/authority/addresses"
	"aseanarchive/generator/internal/link"
)

// Addresses records in content/addresses.txt the addresses that documents have
// now and had not before, with the present day and the checksums of their files,
// and returns the exit code.
func Addresses(ctx context.Context, options Options) int {
	b := &builder{Options: options, watch: newStopwatch()}
	b.progress = newProgress(options.Errors, options.Terminal && !options.Quiet && !options.JSON)
	added, known, err := b.recordAddresses(ctx, time.Now().UTC().Format(time.DateOnly))
	b.progress.clear()
	b.printDiagnostics()
	if b.log.Failed() {
		b.printError("not-recorded", problem{"no address was recorded: there are errors"})
		return Problems
	}
	if err != nil {
		b.printError("environment", err)
		return Environment
	}
	if !b.Quiet {
		fmt.Fprintf(
			b.Output,
			"%s: %d new, %d known before\n",
			shown(b.Content)+"/"+addresses.File,
			added,
			known,
		)
	}
	return Done
}

// recordAddresses writes the file when there is something new, and counts.
func (b *builder) recordAddresses(ctx context.Context, today string) (added, known int, err error) {
	b.lists = authority.Load(b.Content, shown(b.Content), &b.log)
	if b.log.Failed() {
		return 0, 0, nil
	}
	documents, _, err := b.documents(ctx)
	if err != nil {
		return 0, 0, err
	}
	archive := link.Archive(documents, b.lists, b.known(documents), &b.log)
	if b.log.Failed() {
		return 0, 0, nil
	}
	list, added := withPresent(b.lists.Addresses, archive.Documents, today)
	if added == 0 && slices.Equal(list, b.lists.Addresses) {
		return 0, len(b.lists.Addresses), nil
	}
	return added, len(b.lists.Addresses), addresses.Write(b.Content, list)
}

// withPresent adds to a list what it does not say yet: the addresses that
// documents have and had not, the checksums of files that are recorded without
// one, and those of files that have changed. It counts the lines that are new.
func withPresent(list []authority.Address, documents []*archive.Entry, today string) ([]authority.Address, int) {
	list = slices.Clone(list)
	before := len(list)
	sums := map[string]string{} // by document
	for _, d := range documents {
		sums[d.ID] = d.SHA256
	}
	recorded := map[[2]string]int{} // address and document -> the last line of both
	for i := range list {
		record := &list[i]
		if record.SHA256 == "" {
			record.SHA256 = sums[record.Document]
		}
		key := [2]string{record.Address, record.Document}
		if last, known := recorded[key]; !known || list[last].Added <= record.Added {
			recorded[key] = i
		}
	}
	for _, d := range documents {
		last, known := recorded[[2]string{d.URL, d.ID}]
		if !known || list[last].SHA256 != d.SHA256 {
			list = append(list, authority.Address{Added: today, Address: d.URL, Document: d.ID, SHA256: d.SHA256})
		}
	}
	return list, len(list) - before
}
