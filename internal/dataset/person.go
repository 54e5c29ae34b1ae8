package dataset

import (
	"gongping/internal/civil"
	"gongping/internal/source"
	"gongping/scoring"
)

// Person is somebody who is appraised: a subject like a unit, with posts for
// superiors. All facts about a person have dates, and none is ever taken back:
// a transfer is another post.
type Person struct {
	ID          scoring.SubjectID
	Name        string
	Pinyin      string // how the name is read, where that is stated
	Kind        UnitKindID
	Joined      civil.Date // zero: with the first post
	Left        civil.Date // last day; zero: still there
	Posts       []Post     // in the order of their days
	Secondments []Secondment
	Leaves      []Leave
	At          source.Span `json:"-"`
}

// Post is where a person serves from a day on.
type Post struct {
	From       civil.Date
	Unit       scoring.SubjectID
	Title      string               // as pages print it; may be empty
	Class      scoring.ClassID      // may be empty
	Identities []scoring.IdentityID // what a coefficient may go by
	At         source.Span          `json:"-"`
}

// Secondment is a time for which a person is lent (抽调): to a unit of the
// registry, or to somebody else.
type Secondment struct {
	From, Until civil.Date
	To          scoring.SubjectID // or empty
	Elsewhere   string            // whom, where To is empty
	Document    string
	At          source.Span `json:"-"`
}

// Leave is a time for which a person does not serve.
type Leave struct {
	From, Until civil.Date
	Reason      string
	At          source.Span `json:"-"`
}

// unit is the person as the registry has subjects.
func (p *Person) unit() Unit {
	u := Unit{ID: p.ID, Name: p.Name, Pinyin: p.Pinyin, Kind: p.Kind, HeadCount: 1, Until: p.Left, Person: p, At: p.At}
	for i := range p.Posts {
		x := &p.Posts[i]
		if i == 0 {
			u.From, u.Parent, u.Class, u.Identities = x.From, x.Unit, x.Class, x.Identities
			continue
		}
		identities := x.Identities
		if identities == nil {
			identities = []scoring.IdentityID{} // those of the post before are not those of this one
		}
		u.Changes = append(u.Changes, UnitChange{From: x.From, Parent: x.Unit, Class: x.Class, Identities: identities, At: x.At})
	}
	return u
}

// Since is the day on which the service of a person began.
func (p *Person) Since() civil.Date {
	if p.Joined.IsZero() && len(p.Posts) > 0 {
		return p.Posts[0].From
	}
	return p.Joined
}

// Post is the newest of a day, nil before the first.
func (p *Person) Post(day civil.Date) *Post {
	var newest *Post
	for i := range p.Posts {
		if p.Posts[i].From <= day {
			newest = &p.Posts[i]
		}
	}
	return newest
}

// LastDay is that of a post; zero for one that goes on.
func (p *Person) LastDay(post int) civil.Date {
	if post+1 < len(p.Posts) {
		return p.Posts[post+1].From.AddDays(-1)
	}
	return p.Left
}

// LentOn is the secondment of a day, nil for none.
func (p *Person) LentOn(day civil.Date) *Secondment {
	for i := range p.Secondments {
		if x := &p.Secondments[i]; x.From <= day && day <= x.Until {
			return x
		}
	}
	return nil
}
