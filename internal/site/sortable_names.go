package site

func (r *Ranking) names() []string {
	var list []string
	for g := range r.Groups {
		for i := range r.Groups[g].Rows {
			list = append(list, r.Groups[g].Rows[i].Unit.Text)
		}
	}
	for i := range r.Unranked {
		list = append(list, r.Unranked[i].Unit.Text)
	}
	return list
}

func (b *BandsPage) names() []string {
	var list []string
	for i := range b.Named {
		list = append(list, b.Named[i].Subject.Text, b.Named[i].Branch.Text)
	}
	return list
}

func (h *IndicatorsPage) names() []string {
	var list []string
	for g := range h.Groups {
		for i := range h.Groups[g].Rows {
			list = append(list, h.Groups[g].Rows[i].Unit.Text)
		}
	}
	return list
}

func (r *RegisterPage) names() []string {
	var list []string
	for n := range r.Boards {
		b := &r.Boards[n]
		for i := range b.Entries {
			e := &b.Entries[i]
			list = append(list, e.Unit.Text, e.Indicator.Text, e.Kind, e.Department)
		}
		for i := range b.Losses {
			list = append(list, b.Losses[i].Unit.Text, b.Losses[i].Item.Text)
		}
	}
	return list
}

func (r *TasksPage) names() []string {
	var list []string
	for i := range r.Tasks {
		t := &r.Tasks[i]
		list = append(list, t.Title, t.Issuer, t.ApprovedBy)
		if t.Indicator != nil {
			list = append(list, t.Indicator.Text)
		}
	}
	return list
}

func (r *RulingsPage) names() []string {
	var list []string
	for i := range r.Appeals {
		list = append(list, r.Appeals[i].Unit, r.Appeals[i].FiledBy)
	}
	for i := range r.Rulings {
		list = append(list, r.Rulings[i].Unit, r.Rulings[i].DecidedBy)
	}
	return list
}

func (l *LentPage) names() []string {
	var list []string
	for i := range l.Rows {
		row := &l.Rows[i]
		list = append(list, row.Person.Text, row.Post.Unit.Text, row.Where.Text)
	}
	return list
}

func (a *AllowancePage) names() []string {
	var list []string
	for i := range a.Rows {
		list = append(list, a.Rows[i].Unit.Text)
	}
	if a.People == nil {
		return list
	}
	for n := range a.People.Units {
		for i := range a.People.Units[n].Rows {
			list = append(list, a.People.Units[n].Rows[i].Unit.Text)
		}
	}
	for i := range a.People.Several {
		list = append(list, a.People.Several[i].Unit.Text)
	}
	return list
}

func (e *EligiblePage) names() []string {
	var list []string
	for g := range e.Groups {
		for i := range e.Groups[g].Rows {
			if row := &e.Groups[g].Rows[i]; row.Cut == "" {
				list = append(list, row.Unit.Text)
			}
		}
	}
	return list
}

func (s *SubjectsPage) names() []string {
	var list []string
	for _, kind := range s.Kinds {
		for _, scheme := range kind.Schemes {
			for _, shelf := range scheme.Shelves {
				for i := range shelf.Rows {
					list = append(list, shelf.Rows[i].Unit.Text)
				}
			}
		}
	}
	return list
}

func (c *ClassesPage) names() []string {
	var list []string
	for n := range c.Rules {
		for i := range c.Rules[n].Units {
			list = append(list, c.Rules[n].Units[i].Unit.Text)
		}
	}
	for i := range c.Registered {
		list = append(list, c.Registered[i].Unit.Text, c.Registered[i].Kind)
	}
	return list
}

func (c *ComparePage) names() []string {
	var list []string
	if c.Versus != nil {
		for i := range c.Versus.Rows {
			list = append(list, c.Versus.Rows[i].Name)
		}
	}
	return list
}
