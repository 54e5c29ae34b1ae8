package build

import (
	"fmt"

	"gongping/internal/dataset"
	"gongping/internal/site"
	"gongping/scoring"
)

// Ledgers makes the ledgers of a subject on these boards, in their order. They
// are pages of the plan, made as Build makes them: what is explained is what
// is published.
func (c *Checked) Ledgers(o Options, boards []*site.Board, subject scoring.SubjectID) ([]*site.Ledger, error) {
	o.Audience = dataset.Audience{Whom: dataset.Supervision} // whoever has the records may see everything
	pages, err := c.Plan(o)
	if err != nil {
		return nil, err
	}
	byAddress := make(map[site.Address]*site.Page, len(pages))
	for i := range pages {
		byAddress[pages[i].Address] = &pages[i]
	}
	ledgers := make([]*site.Ledger, len(boards))
	for i, b := range boards {
		address := site.LedgerAddress(b.Period.ID, b.Scheme.ID, subject)
		page := byAddress[address]
		if page == nil {
			return nil, fmt.Errorf("internal error: %s is not in the plan", address)
		}
		body, err := page.Make()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", address, err)
		}
		ledgers[i] = body.(*site.Ledger)
	}
	return ledgers, nil
}
