package browser

import (
	"fmt"
	"strings"
	"sync"

	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
)

// Problem is something that a page should not do.
type Problem struct {
	Kind string // console, exception, log (where the policy speaks too), dialog or request
	Text string
	URL  string // what it concerns, where that is known
}

func (p Problem) String() string {
	text := p.Kind + ": " + p.Text
	if p.URL != "" {
		text += " (" + p.URL + ")"
	}
	return text
}

// Request is a file that a page has asked for.
type Request struct {
	URL    string
	Status int
	Type   string // media type of the answer, without its parameters
	// Bytes came over the wire, with the headers, and packed where the host
	// packs; of a folder's files they are those of the file.
	Bytes int
}

// record is what has been noted of a tab.
type record struct {
	mu       sync.Mutex
	problems []Problem
	requests []*Request
	byID     map[network.RequestID]*Request
}

// note takes an event down. It is called in the order in which they happen.
func (r *record) note(event any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		r.problem("console", fmt.Sprint(e.Type, " ", arguments(e.Args)), "")
	case *runtime.EventExceptionThrown:
		r.problem("exception", exception(e.ExceptionDetails), e.ExceptionDetails.URL)
	case *page.EventJavascriptDialogOpening:
		r.problem("dialog", string(e.Type)+" "+e.Message, e.URL)
	case *log.EventEntryAdded:
		r.problem("log", fmt.Sprint(e.Entry.Level, " ", e.Entry.Text), e.Entry.URL)
	case *network.EventRequestWillBeSent:
		request := &Request{URL: e.Request.URL}
		r.requests = append(r.requests, request)
		r.byID[e.RequestID] = request
	case *network.EventResponseReceived:
		if request := r.byID[e.RequestID]; request != nil {
			request.Status, request.Type = int(e.Response.Status), e.Response.MimeType
		}
		if e.Response.Status >= 400 {
			r.problem("request", fmt.Sprint("answered with ", e.Response.Status), e.Response.URL)
		}
	case *network.EventLoadingFinished:
		if request := r.byID[e.RequestID]; request != nil {
			request.Bytes = int(e.EncodedDataLength)
		}
	case *network.EventLoadingFailed:
		if request := r.byID[e.RequestID]; request != nil && !e.Canceled {
			r.problem("request", "failed with "+e.ErrorText+" "+string(e.BlockedReason), request.URL)
		}
	}
}

func (r *record) problem(kind, text, url string) {
	r.problems = append(r.problems, Problem{kind, strings.TrimSpace(text), url})
}

// forget begins anew.
func (r *record) forget() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.problems, r.requests, r.byID = nil, nil, map[network.RequestID]*Request{}
}

// arguments are those of a call of the console, as one text.
func arguments(list []*runtime.RemoteObject) string {
	var words []string
	for _, argument := range list {
		switch {
		case len(argument.Value) > 0:
			words = append(words, string(argument.Value))
		default:
			words = append(words, argument.Description)
		}
	}
	return strings.Join(words, " ")
}

func exception(details *runtime.ExceptionDetails) string {
	if details.Exception != nil && details.Exception.Description != "" {
		return details.Exception.Description
	}
	return details.Text
}
