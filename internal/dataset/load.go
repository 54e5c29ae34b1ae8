package dataset

import (
	"io/fs"
	"path"
	"strings"

	"gongping/internal/diag"
	"gongping/internal/locale"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
)

// Load reads a content folder. What is wrong in it goes to the list; the error
// is for what the environment refused. The dataset holds whatever could be
// read, so that later stages find more, and is nil only with an error.
func Load(fsys fs.FS, list *diag.List) (*Dataset, error) {
	var found diag.List
	names, err := survey(fsys, &found)
	if err != nil {
		return nil, err
	}
	l := &loader{fsys: fsys, list: &found, d: &Dataset{}}
	parsed, err := l.parseAll(names)
	if err != nil {
		return nil, err
	}
	for _, p := range parsed {
		l.take(p)
	}
	for _, p := range l.people {
		l.d.Units = append(l.d.Units, p.unit())
	}
	l.d.classify()
	l.attachTexts(parsed)
	l.d.numberCorrections()
	l.d.index()
	l.mergeRecords(parsed)
	l.d.indexRecords()
	l.d.indexDecisions()
	l.d.indexFlaws(found.All())
	list.Add(found.All()...)
	return l.d, nil
}

type loader struct {
	fsys fs.FS
	list *diag.List
	d    *Dataset

	people []*Person // by file: they stand behind the units
}

// file is one file of the folder after decoding; one of the pointers is set.
type file struct {
	path         string
	source       *source.File
	site         *siteFile
	units        *unitsFile
	people       *peopleFile
	periods      *periodsFile
	publications *publicationsFile
	scheme       *Scheme
	records      *Records
	allowance    *Allowance
	eligibility  *Eligibility

	// Beside the records.
	page     *Page
	notice   *Announcement
	slot     *Slot
	picture  *Picture
	theme    *ThemeFile
	wordings *wordings
}

// decode reads one file by the place it has in the folder.
func (l *loader) decode(name string) (*file, error) {
	f := &file{path: name}
	if isPicture(name) {
		return f, l.decodePicture(f)
	}
	var err error
	if f.source, err = source.Read(l.fsys, name); err != nil {
		finding, ok := diag.OfReadError(name, err)
		if !ok {
			return nil, err
		}
		l.list.Add(finding)
		return f, nil
	}
	dir, base := path.Split(name)
	switch {
	case name == "site.toml":
		f.site = decode(f.source, siteSchema, l.list)
	case name == "units.toml":
		f.units = decode(f.source, unitsSchema, l.list)
	case name == "periods.toml":
		f.periods = decode(f.source, periodsSchema, l.list)
	case name == "publications.toml":
		f.publications = decode(f.source, publicationsSchema, l.list)
	case strings.HasPrefix(dir, "schemes/") && path.Ext(base) == ".md":
		// The approved text is attached to its edition when all are read.
	case strings.HasPrefix(dir, "schemes/"):
		f.scheme = l.decodeScheme(f.source, dir, base)
	case strings.HasPrefix(dir, "people/"):
		f.people = decode(f.source, peopleSchema, l.list)
	case strings.HasPrefix(dir, "allowances/"):
		if decoded := decode(f.source, allowanceSchema, l.list); decoded != nil && decoded.Head != nil {
			f.allowance = decoded.Head
			f.allowance.ID = AllowanceID(strings.TrimSuffix(base, ".toml"))
		}
	case strings.HasPrefix(dir, "eligibility/"):
		if decoded := decode(f.source, eligibilitySchema, l.list); decoded != nil && decoded.Head != nil {
			f.eligibility = decoded.Head
			f.eligibility.ID = EligibilityID(strings.TrimSuffix(base, ".toml"))
		}
	case strings.HasPrefix(dir, "records/"):
		f.records = decodeBulk(f.source, recordsSchema, l.list)
	case IsBeside(name):
		l.decodeBeside(f)
	}
	return f, nil
}

func decode[T any](f *source.File, schema *tomldoc.Schema[T], list *diag.List) *T {
	return decodeAs(f, schema, false, list)
}

func decodeBulk[T any](f *source.File, schema *tomldoc.Schema[T], list *diag.List) *T {
	return decodeAs(f, schema, true, list)
}

func decodeAs[T any](f *source.File, schema *tomldoc.Schema[T], bulk bool, list *diag.List) *T {
	doc := tomldoc.Parse(f, bulk, list)
	if doc == nil {
		return nil
	}
	value, _ := tomldoc.Decode(doc, schema, list)
	return &value
}

func (l *loader) decodeScheme(f *source.File, dir, base string) *Scheme {
	decoded := decode(f, schemeSchema, l.list)
	if decoded == nil || decoded.Head == nil {
		return nil
	}
	s := decoded.Head
	s.ID = scoring.SchemeID(path.Base(dir))
	s.Edition = scoring.EditionID(strings.TrimSuffix(base, ".toml"))
	s.Groups, s.Groupings, s.Attributes, s.TieBreaks = decoded.Groups, decoded.Groupings, decoded.Attributes, decoded.TieBreaks
	s.Roles, s.Metrics, s.Categories, s.Indicators = decoded.Roles, decoded.Metrics, decoded.Categories, decoded.Indicators
	s.Orientations, s.Once, s.Coefficients = decoded.Orientations, decoded.Once, decoded.Coefficients
	s.Gates, s.Grades, s.RankBands, s.Examples = decoded.Gates, decoded.Grades, decoded.RankBands, decoded.Examples
	s.Rules = s.rules()
	return s
}

// take puts a file other than records in its place. A missing pointer means
// that the file was refused, which has been reported.
func (l *loader) take(f *file) {
	d := l.d
	switch {
	case f.site != nil:
		if f.site.Site != nil {
			d.Site = *f.site.Site
		}
		if f.site.Audience != nil {
			d.Site.Audience = *f.site.Audience
		}
		if d.Site.Language == 0 {
			d.Site.Language = locale.ZhCN
		}
		d.Authorities, d.Departments, d.Assessors = f.site.Authorities, f.site.Departments, f.site.Assessors
	case f.units != nil:
		d.Kinds, d.Classes, d.Identities, d.Units = f.units.Kinds, f.units.Classes, f.units.Identities, f.units.Units
		d.Measures, d.Classifications = f.units.Measures, f.units.Classifications
	case f.people != nil:
		for i := range f.people.People {
			l.people = append(l.people, &f.people.People[i])
		}
	case f.periods != nil:
		d.Periods, d.PeriodKinds = f.periods.Periods, f.periods.Kinds
	case f.publications != nil:
		d.Publications = f.publications.Publications
	case f.scheme != nil:
		d.Schemes = append(d.Schemes, *f.scheme)
	case f.allowance != nil:
		d.Allowances = append(d.Allowances, *f.allowance)
	case f.eligibility != nil:
		d.Eligibilities = append(d.Eligibilities, *f.eligibility)
	default:
		d.Beside.take(f)
	}
}

// numberCorrections counts the corrections of each period.
func (d *Dataset) numberCorrections() {
	numbers := make(map[PeriodID]int)
	for i := range d.Publications {
		p := &d.Publications[i]
		if p.Edition == Correction {
			numbers[p.Period]++
			p.Number = numbers[p.Period]
		}
	}
}
