// Package serve shows the site while someone works on it: it serves the output
// folder, builds again when something changes, and makes open pages reload.
//
// The rules for its users:
//
//   - Run does not build at the start. Build once, then call Run.
//   - A burst of changes leads to one Rebuild, and two never run at a time. When
//     Rebuild fails, the old site is served on and pages stay as they are.
//   - Nothing is written to the site. The script that reloads a page is put
//     into it on its way to the browser, as a file of the server's own, because
//     the pages forbid inline scripts. Their Content-Security-Policy must allow
//     script-src 'self' and connect-src 'self', else they are served well but
//     do not reload by themselves.
//   - Names that begin with a dot or end in ~, and whatever lies in the served
//     folder itself, do not count as changes.
//   - It is for one's own computer. It listens on the loopback alone and answers
//     to no other name, so that no page of another site reads what is not yet
//     published, unless Options.Public says otherwise. Dot files and folders are
//     not shown, and no request lasts for ever. It has no TLS.
package serve

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"sync"
	"time"

	"golang.org/x/net/netutil"
)

// Options says what is served and watched.
type Options struct {
	Address   string                      // host and port, such as "127.0.0.1:8080"; port 0 takes a free one
	Public    bool                        // other computers may ask, too, if the address is one that they reach
	Directory string                      // the folder that is served
	Watch     []string                    // folders whose changes lead to a Rebuild; those below them count too
	Rebuild   func(context.Context) error // builds the site again; its context ends with that of Run
	Log       io.Writer                   // takes a line for each thing that happens; nil for none
}

// burst is how long the watched folders must be quiet before a Rebuild: editors
// write a file in several steps, and a checkout changes many.
const burst = 150 * time.Millisecond

// How long the parts of a request may take, and how much may be asked at once.
const (
	readTime  = 10 * time.Second
	writeTime = 2 * time.Minute
	idleTime  = 2 * time.Minute
	// waitTime is how long a page waits for a reload before it asks anew.
	waitTime       = time.Minute
	longestHeaders = 16 << 10
	mostConnected  = 256
)

// shutdownTime is how long open requests may take when Run ends.
const shutdownTime = 2 * time.Second

// Run serves the folder until ctx ends, and then returns nil. It returns an
// error when the address is taken or a folder cannot be watched.
func Run(ctx context.Context, options Options) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	log := &lineLog{writer: options.Log}
	if err := CheckAddress(options.Address, options.Public); err != nil {
		return err
	}
	watcher, err := watch(options.Watch, options.Directory, log)
	if err != nil {
		return err
	}
	defer watcher.close()
	listener, err := net.Listen("tcp", options.Address)
	if err != nil {
		return fmt.Errorf("cannot serve at %s (%w); give another address with --addr", options.Address, err)
	}
	pages := newHandler(options.Directory)
	server := &http.Server{
		Handler: named(pages, options.Public),
		// Requests end with ctx: pages that wait for a reload would never.
		BaseContext:       func(net.Listener) context.Context { return ctx },
		ReadHeaderTimeout: readTime,
		ReadTimeout:       readTime,
		WriteTimeout:      writeTime,
		IdleTimeout:       idleTime,
		MaxHeaderBytes:    longestHeaders,
	}
	changes := make(chan struct{}, 1)
	var group sync.WaitGroup
	group.Go(func() { watcher.run(ctx, changes) })
	group.Go(func() { rebuild(ctx, changes, options.Rebuild, pages, log) })
	group.Go(func() { stopWith(ctx, server) })
	log.printf("serving %s at http://%s/", options.Directory, listener.Addr())
	err = server.Serve(netutil.LimitListener(listener, mostConnected))
	cancel()
	group.Wait()
	if !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("the server has stopped: %w", err)
	}
	return nil
}

// stopWith ends the server with ctx.
func stopWith(ctx context.Context, server *http.Server) {
	<-ctx.Done()
	limit, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTime)
	defer cancel()
	if server.Shutdown(limit) != nil {
		server.Close()
	}
}

// rebuild builds once for each change until ctx ends, and tells the pages when
// it has succeeded.
func rebuild(
	ctx context.Context,
	changes <-chan struct{},
	build func(context.Context) error,
	pages *handler,
	log *lineLog,
) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-changes:
		}
		err := build(ctx)
		switch {
		case ctx.Err() != nil:
			return
		case err != nil:
			log.printf("the site stays as it was: %v", err)
		default:
			log.printf("built again")
			pages.reload()
		}
	}
}

// lineLog writes lines from several goroutines.
type lineLog struct {
	mu     sync.Mutex
	writer io.Writer
}

func (l *lineLog) printf(format string, values ...any) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.writer != nil {
		fmt.Fprintf(l.writer, format+"\n", values...)
	}
}
