package download

import (
	"bytes"
	"encoding/json"
	"fmt"

	"gongping/internal/explain"
	"gongping/internal/site"
)

// The forms of documents. The number at the end grows when a field is removed or
// changes its meaning, not when one is added.
const (
	BoardFormat  = "gongping.board/1"
	LedgerFormat = "gongping.ledger/1"
)

// encode writes a document on one line.
func encode(doc any) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(doc); err != nil {
		return nil, fmt.Errorf("encode a document: %w", err)
	}
	return out.Bytes(), nil
}

func documentOf(page site.Address, make func() (any, error)) File {
	d := site.Download{Address: site.DownloadAddress(page, "", site.JSON), Form: site.JSON}
	return File{d, func() ([]byte, error) {
		doc, err := make()
		if err != nil {
			return nil, err
		}
		return encode(doc)
	}}
}

// head is what every document begins with.
type head struct {
	Schema   string `json:"$schema"`
	Format   string `json:"format"`
	Language string `json:"language"`
	AsOf     string `json:"asOf"`
	Page     string `json:"page"`
}

func headOf(f *site.Frame, format, schema string) head {
	own := site.DownloadAddress(f.Address, "", site.JSON)
	return head{own.To(site.SchemaAddress(schema), "").Href(), format, f.Tag(), f.AsOf, own.To(f.Address, "").Href()}
}

// jsonLedger is a ledger: what gongping explain says of it, under its own head.
type jsonLedger struct {
	head
	Subject explain.Named `json:"subject"`
	Period  explain.Named `json:"period"`
	explain.JSONLedger
}

func ledgerFile(l *site.Ledger) File {
	return documentOf(l.Address, func() (any, error) {
		return &jsonLedger{headOf(&l.Frame, LedgerFormat, site.LedgerSchema), explain.Named{ID: l.About.Subject, Name: l.Unit}, explain.Named{ID: l.About.Period, Name: l.About.PeriodName}, explain.LedgerJSON(l)}, nil
	})
}
