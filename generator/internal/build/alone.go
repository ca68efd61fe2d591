package build

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/effort"
	"aseanarchive/generator/internal/limit"
	"aseanarchive/generator/internal/link"
)

// A document that fails costs only itself, whatever fails on it: the work on it
// goes on alone, within the effort that it may cost, and a panic in it is a
// diagnostic.

// alone does the work on one document. A panic, or more effort than most, is an
// error of that document, and the value is then the zero one. Work that comes to
// no end is left to itself: what it comes to is not looked at.
func alone[T any](file string, most time.Duration, log *diag.Log,
	work func(context.Context, *diag.Log) T) (value T) {
	type outcome struct {
		value T
		log   *diag.Log
	}
	done := make(chan outcome, 1)
	ctx, stop := effort.Limit(most)
	onItsOwn(func() {
		defer stop()
		o := outcome{log: new(diag.Log)}
		defer func() {
			if fault := recover(); fault != nil {
				var none T
				o.value = none
				o.log.Add(faultOf(file, fault))
			}
			done <- o
		}()
		o.value = work(ctx, o.log)
	})
	select {
	case o := <-done:
		log.Add(o.log.Sorted()...)
		return o.value
	case <-ctx.Done():
		log.Add(diag.Diagnostic{Severity: diag.Error, ID: "too-slow", File: file,
			Message: "this document " + context.Cause(ctx).Error(),
			Hint:    "Part it into smaller files. " + limit.Raise("seconds")})
		return value
	}
}

// hands are goroutines that have done a work and wait for another one, whose stacks have grown
// already: it takes longer to grow one for each document than one would think.
var hands = make(chan chan func(), 16)

// onItsOwn lets a work go on by itself.
func onItsOwn(work func()) {
	var hand chan func()
	select {
	case hand = <-hands:
	default:
		hand = make(chan func(), 1)
		go func() {
			for work := range hand {
				work()
				select {
				case hands <- hand:
				default:
					return
				}
			}
		}()
	}
	hand <- work
}

// faultOf says that the program went wrong on a document.
func faultOf(file string, fault any) diag.Diagnostic {
	return diag.Diagnostic{Severity: diag.Error, ID: "generator-fault", File: file,
		Message: fmt.Sprintf("the generator failed on this document: %v", fault),
		Hint: "The fault is the program’s, not the document’s: report it with the file. " +
			"Until it is mended, --keep-going builds the site without it."}
}

// unfit is a document of which no page could be made when its turn came.
type unfit struct {
	document *archive.Document
	found    []diag.Diagnostic
}

func (u *unfit) Error() string { return u.document.File + " cannot be published" }

// unfitOf is the document on which rendering failed, nil for another error.
func unfitOf(err error) *unfit {
	var known *unfit
	errors.As(err, &known)
	return known
}

// aloneOn does the work on one document of the archive. When it fails on it the
// document is unfit; an error of the work itself is handed on.
func aloneOn(d *archive.Document, most time.Duration, work func(context.Context) error) error {
	var log diag.Log
	outcome := alone(d.File, most, &log, func(ctx context.Context, _ *diag.Log) *error {
		err := work(ctx)
		return &err
	})
	if outcome == nil {
		return &unfit{d, log.Sorted()}
	}
	return *outcome
}

// publishAll links the documents and publishes them. One of which no page can be
// made is found when the others are written already, and they link to it: with
// KeepGoing all begins again without it.
func (b *builder) publishAll(ctx context.Context, documents []*archive.Document, leftOut int,
	publish func(context.Context, *archive.Archive, *result) error) (*result, error) {
	for {
		var log diag.Log
		joined := link.Archive(documents, b.lists, b.known(documents), &log)
		b.watch.lap("link")
		result := &result{archive: joined, outcome: outcome{Documents: len(joined.Documents),
			LeftOut: leftOut + len(documents) - len(joined.Documents), Look: worthALook(joined)}}
		var err error
		if !b.KeepGoing && (b.log.Failed() || log.Failed()) {
			err = problem{
				"nothing was published; with --keep-going the site is built without the documents that have errors",
			}
		} else {
			err = publish(ctx, joined, result)
		}
		broken := unfitOf(err)
		if broken == nil {
			b.log.Add(log.Sorted()...)
			return result, err
		}
		b.log.Add(broken.found...)
		documents = slices.DeleteFunc(slices.Clone(documents), func(d *archive.Document) bool {
			return d.ID == broken.document.ID
		})
		leftOut++
	}
}
