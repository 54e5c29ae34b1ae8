# Development of gongping. To build the site only Go is needed:
# go run ./cmd/gongping build

TOOL = go tool -modfile=internal/tools/go.mod
FUZZTIME ?= 60s
GONGPING_SEEDS ?= 400

# What does several things at once, and is short enough for the race detector, which
# makes everything up to ten times as long; of what is long, single tests by name.
RACED = gongping/internal/check gongping/internal/dataset gongping/internal/diag gongping/internal/outdir gongping/internal/parallel \
	gongping/internal/render gongping/internal/source gongping/internal/tomldoc gongping/theme

# Those that take longest stand first, so that no core waits for them at the end.
LONG = gongping/internal/browsertest gongping/internal/recheck gongping/internal/sitetest gongping/internal/build gongping/cmd/gongping

# Tests hold whole sites in memory, and the garbage collector walks them again and
# again: with more room before each walk those of recheck take a fifth less time,
# as long as the limit is well above the three gigabytes that they hold.
test: export GOGC = 400
test: export GOMEMLIMIT = 7GiB

# Everything that must hold before a commit.
test: tools lint
	go test -race $(RACED)
	go test -race -run AtOnce gongping/scoring
	go test -race -run QuarterPublishes gongping/internal/build
	go test -race -run SameBytes/bureau gongping/cmd/gongping
	go test -timeout 40m $(LONG) $$(go list ./... | grep -vxF "$$(printf '%s\n' $(LONG) $(RACED))")

# Chromium, fonts, git, node (for html-validate), nginx, pdftotext, LibreOffice Calc and a C
# compiler (for the race detector), where they are missing.
tools:
	sh internal/tools/install.sh

lint: generated
	@unformatted=$$(gofmt -l .); if [ -n "$$unformatted" ]; then echo "gofmt would change:"; echo "$$unformatted"; exit 1; fi
	go vet ./...
	$(TOOL) staticcheck ./...
	go mod tidy -diff

generate:
	$(TOOL) templ generate

# The pages on the file format, made from the descriptors of the code. A test
# compares them.
reference:
	go run ./internal/reference/cmd -o internal/reference

# The pictures of the help, taken of the demonstration with Chromium.
pictures:
	go run ./internal/help/cmd -o internal/help/pictures

# The generated code is committed; here it is made again and compared.
generated:
	@before=$$(cat templates/*_templ.go | cksum); $(TOOL) templ generate 2>&1 | grep -v Complete || true; \
	if [ "$$before" != "$$(cat templates/*_templ.go | cksum)" ]; then \
	echo "templates/*_templ.go were stale and have been generated again: commit them"; exit 1; fi

# Ten runs of every benchmark, as benchstat wants them:
# make bench > new.txt; go tool -modfile=internal/tools/go.mod benchstat old.txt new.txt
bench:
	@go test -run '^$$' -bench . -benchmem -count 10 ./internal/build

# Long campaigns: not part of the tests.
fuzz:
	sh internal/tools/fuzz.sh $(FUZZTIME)

# So many random sites, of which the tests build forty, each computed again from
# its pages. One that fails is built alone with
# GONGPING_SEEDS=400 go test -run 'RandomSites/237$$' ./internal/recheck
soak:
	GONGPING_SEEDS=$(GONGPING_SEEDS) go test -count 1 -timeout 0 -run RandomSites ./internal/recheck

.PHONY: test tools lint generate reference pictures generated bench fuzz soak
