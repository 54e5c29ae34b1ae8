package site

import (
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// Names of registers in addresses.
const (
	deductionsName = "deductions"
	bonusesName    = "bonuses"
	tasksName      = "tasks"
	rulingsName    = "rulings"
)

// TasksPage is the register of the tasks of a period.
type TasksPage struct {
	Frame
	Sentence string
	Tasks    []TaskRow
}

// TaskRow is a task.
type TaskRow struct {
	ID, Title, Issuer, Document, Issued, ApprovedBy string
	Urgent                                          bool
	Indicator                                       *Cell  // through which it counts; may be nil
	Units                                           string // to whom it was given
	Entries                                         []Cell // that were recorded under it
}

func (r *TasksPage) frame() *Frame { return &r.Frame }

func (p *planner) tasks(period *Period) *TasksPage {
	a := RegisterAddress(period.Period.ID, tasksName)
	page := &TasksPage{
		Frame:    p.dated(p.frame(a, period.Period.Name+" "+p.T(locale.TaskRegister), p.homeCrumb(a), p.periodCrumb(a, period.Period)), period.Snapshot),
		Sentence: p.T(locale.TasksNone),
	}
	records := &p.in.Data.Records[period.Index]
	under := make(map[scoring.RecordID][]Cell)
	for i := range records.Events {
		if e := &records.Events[i]; e.Task != "" && e.Entered <= period.Cutoff {
			id := taskRecord(period, e.Task)
			under[id] = append(under[id], p.entryCell(a, period, e.ID))
		}
	}
	urgent := 0
	for _, t := range p.tasksOf(period) {
		row := p.taskRow(a, period, t)
		row.Entries = under[t.ID]
		page.Tasks = append(page.Tasks, row)
		if t.Urgent {
			urgent++
		}
	}
	if n := len(page.Tasks); n > 0 {
		page.Sentence = p.F(locale.TaskSentence, "count", count(n), "urgent", count(urgent))
	}
	return page
}

// taskRecord is the id of the record of a task of the same period.
func taskRecord(period *Period, id dataset.TaskID) scoring.RecordID {
	return scoring.RecordID(string(period.Period.ID) + "/" + string(id))
}

// tasksOf are the tasks of a period that its edition knows.
func (p *planner) tasksOf(period *Period) []*dataset.Task {
	records := &p.in.Data.Records[period.Index]
	var list []*dataset.Task
	for i := range records.Tasks {
		if t := &records.Tasks[i]; t.Entered <= period.Cutoff {
			list = append(list, t)
		}
	}
	return list
}

func (p *planner) taskRow(from Address, period *Period, t *dataset.Task) TaskRow {
	row := TaskRow{ID: string(t.ID), Title: t.Title, Document: t.Document, Issued: t.Issued.String(), Urgent: t.Urgent, ApprovedBy: p.person(t.ApprovedBy)}
	if issuer, ok := p.in.Data.Authority(t.Issuer); ok {
		row.Issuer = issuer.Name
	}
	for _, b := range period.all() {
		if x := indicatorOf(b.Scheme, t.Indicator); x != nil {
			cell := p.indicatorCell(from, b.Scheme, x)
			row.Indicator = &cell
		}
	}
	row.Units = p.unitNames(t.Subjects)
	if len(t.Subjects) == 0 {
		row.Units = p.T(locale.TaskAllUnits)
	}
	return row
}
