# make site and make test need Go and nothing else prepared: what more the tests
# want they get by themselves where they may, or say what is missing.

GO ?= go
BASE_URL ?=
BENCH ?= 10000
SAMPLE ?= 40
PACKAGES ?= ./generator/internal/...
GENERATOR = $(GO) run ./generator

.DEFAULT_GOAL := site
.PHONY: site test test-go test-race mutants serve check addresses bench screenshots clean help

site: ## Build the site in public/ (BASE_URL=https://… when it is known where it will stand)
	$(GENERATOR) $(if $(BASE_URL),--base-url '$(BASE_URL)')

check: ## Look over content/, and the links, anchors and ids of the site
	$(GENERATOR) check

addresses: ## Record the addresses of new documents, with the day, in content/addresses.txt
	$(GENERATOR) addresses

serve: ## Serve the site at http://127.0.0.1:8080/ and build it again when something changes
	$(GENERATOR) serve

test: test-go ## Run all tests
	sh generator/tools.sh node chromium
	npm ci --prefix generator --ignore-scripts --no-audit --no-fund
	NODE_TESTS=1 $(GO) test -count=1 -run ForOthers ./generator/...
	BROWSER_TESTS=1 $(GO) test -count=1 -timeout 20m -run InBrowser ./generator/...
	$(GO) tool actionlint

test-go: ## Run the tests that need no browser
	$(GO) vet ./...
	$(GO) test ./...

test-race: ## Run the tests that need no browser, and look for data that two goroutines change at once
	$(GO) test -race -timeout 20m ./...

mutants: ## Ask whether tests notice mistakes (PACKAGES=./generator/internal/dates SAMPLE=40 FLAGS='-seed 2 -most 15')
	$(GO) run ./generator/internal/mutants -sample $(SAMPLE) $(FLAGS) $(PACKAGES)

bench: ## Measure speed and memory, and what a search costs its reader (BENCH=2000 documents; else 10000)
	sh generator/tools.sh node chromium
	npm ci --prefix generator/bench --ignore-scripts --no-audit --no-fund || echo 'Pagefind and Lighthouse cannot be had of npm here: what follows does without them.'
	cd generator/internal/bench && BENCH='$(BENCH)' BROWSER_TESTS=1 $(GO) test -count=1 -timeout 60m -run Figures
	GROWTH=1 $(GO) test -count=1 -timeout 30m -run Grow ./generator/...
	$(GO) test -run NONE -bench . -benchtime 200ms ./generator/...

screenshots: ## Take pictures of the main pages, in .cache/screenshots/
	sh generator/tools.sh chromium
	BROWSER_TESTS=1 SCREENSHOTS='$(CURDIR)/.cache/screenshots' $(GO) test -count=1 -v -run Screenshots ./generator/internal/browser

clean: ## Remove the site and what makes the next build fast
	rm -rf public .cache

help: ## Say what can be made
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' Makefile | expand -t 14
