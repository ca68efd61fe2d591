package build

import (
	"context"
	"fmt"
	"time"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/link"
)

// Addresses records in content/addresses.txt the addresses that documents have
// now and had not before, with the present day, and returns the exit code.
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
			shown(b.Content)+"/"+authority.AddressesFile,
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
	archive := link.Archive(documents, b.lists, &b.log)
	if b.log.Failed() {
		return 0, 0, nil
	}
	list := b.lists.Addresses
	known = len(list)
	recorded := map[[2]string]bool{}
	for _, address := range list {
		recorded[[2]string{address.Address, address.Document}] = true
	}
	for _, d := range archive.Documents {
		if !recorded[[2]string{d.URL, d.ID}] {
			list = append(list, authority.Address{Added: today, Address: d.URL, Document: d.ID})
			added++
		}
	}
	if added == 0 {
		return 0, known, nil
	}
	return added, known, authority.WriteAddresses(b.Content, list)
}
