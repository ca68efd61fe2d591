// Package bench measures what the generator takes, and what its search costs a
// reader, on documents of package sample. No part of the program uses it.
//
// The rules for its users:
//
//   - make bench runs it. Without BENCH, which says how many documents, its
//     tests are skipped: they take minutes.
//   - What takes time or memory is measured in a process of its own, so that
//     nothing else is counted with it.
//   - What a query costs is measured in a browser, from a host that packs.
//     Queries are drawn by lots that are the same each time.
//   - A figure that misses its limit is printed as MISSED and fails nothing:
//     times hang on the machine.
package bench
