package serve

import (
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"strings"
)

// CheckAddress refuses an address that other computers reach, unless they may.
func CheckAddress(address string, public bool) error {
	host, _, err := net.SplitHostPort(address)
	switch {
	case err != nil:
		return fmt.Errorf("--addr %s is not an address to serve at (%w); write one such as 127.0.0.1:8080", address,
			err)
	case public || isLoopback(host):
		return nil
	}
	return fmt.Errorf("--addr %s can be reached from other computers, which would then read what is not published; "+
		"add --public if they may, or give an address such as 127.0.0.1:8080", address)
}

// isLoopback reports a name that leads back to the computer it is used on.
func isLoopback(host string) bool {
	host = strings.TrimSuffix(strings.ToLower(host), ".")
	if host == "localhost" || strings.HasSuffix(host, ".localhost") {
		return true
	}
	address, err := netip.ParseAddr(strings.Trim(host, "[]"))
	return err == nil && address.Unmap().IsLoopback()
}

// named passes on the requests that name the computer as itself. A page of
// another site can have its own name lead here (DNS rebinding), and would else
// read what is served; it cannot change the name by which the browser asks.
func named(pages http.Handler, public bool) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host, _, err := net.SplitHostPort(r.Host)
		if err != nil {
			host = r.Host // without a port
		}
		if !public && !isLoopback(host) {
			w.Header().Set("Cache-Control", "no-store")
			http.Error(w, "This server answers on its own computer alone, as localhost.", http.StatusMisdirectedRequest)
			return
		}
		pages.ServeHTTP(w, r)
	})
}
