# Development of gongping. The build of the program itself needs Go alone:
# go run ./cmd/gongping build

TOOL = go tool -modfile=internal/tools/go.mod

generate:
	$(TOOL) templ generate

.PHONY: generate
