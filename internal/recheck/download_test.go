package recheck_test

import (
	"bytes"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"gongping/internal/build"
	"gongping/internal/locale"
)

// beside are the files of a site that lie beside its pages.
func (o opened) beside() map[string][]byte {
	files := make(map[string][]byte)
	for path, file := range o.files {
		if strings.HasPrefix(path, "downloads/") && !strings.HasSuffix(path, "/index.html") {
			files[path] = file.Data
		}
	}
	return files
}

// A file that was changed, cut or taken away is found by its page, not only by
// its digest.
func TestTamperingWithDownloads(t *testing.T) {
	t.Parallel()
	every := everything.open(t, build.Options{})
	english := everything.open(t, build.Options{Lang: locale.En})
	bureau := open(t, builtFor(t, crowded(t, ""), build.Options{Audience: of("longhu")}))
	const q4 = "downloads/2020q4/case/"
	for name, c := range map[string]struct {
		site              opened
		file, match, with string
		want              string
	}{
		"a digit of a total":      {every, q4 + "index.csv", `166\.1`, "166.2", "总分: \"166.2\" is another number"},
		"a place":                 {every, q4 + "index.csv", `(\r\n[^,]*,)1,`, "${1}2,", "名次: \"2\" is another number"},
		"a place that is shared":  {every, q4 + "index.csv", `,否,`, ",是,", "并列: \"是\" is another text"},
		"a row dropped":           {every, q4 + "index.csv", `\r\n[^\r]*\r\n`, "\r\n", "rows, the page"},
		"two rows swapped":        {every, q4 + "index.csv", `(\r\n)([^\r]*\r\n)([^\r]*\r\n)`, "$1$3$2", "is another"},
		"two cells swapped":       {every, q4 + "index.csv", `(\r\n[^,]*,)([^,]*),([^,]*)`, "${1}$3,$2", "is another"},
		"two columns swapped":     {every, q4 + "index.csv", `名次,并列`, "并列,名次", "has the columns"},
		"a name":                  {every, q4 + "index.csv", `临渡分局`, "龙湖分局", "is another text"},
		"places gained":           {every, q4 + "index.csv", `▲1（原第3名）,1`, "▲1（原第3名）,2", "变化位数: \"2\""},
		"the place before":        {every, q4 + "index.csv", `▲1（原第3名）,1,3`, "▲1（原第3名）,1,4", "上期名次: \"4\""},
		"a gap":                   {every, q4 + "index.csv", `17 分（第2名）,17`, "17 分（第2名）,18", "差距: \"18\""},
		"no mark":                 {every, q4 + "index.csv", "\ufeff", "", "the mark of UTF-8"},
		"lines of another system": {every, q4 + "index.csv", `\r\n`, "\n", "CR LF"},
		"a formula":               {every, q4 + "lindu.csv", `"\t8/3"`, "8/3", "would not stay a text"},
		"a quotation mark":        {every, q4 + "lindu.csv", `$`, `"`, "extraneous"},
		"no file":                 {every, q4 + "lindu.csv", "", "", "lindu.csv: is not there"},
		"no document":             {every, q4 + "lindu.json", "", "", "lindu.json: is not there"},
		"points of an item":       {every, q4 + "lindu.json", `"points":"5\.85"`, `"points":"5.86"`, "says"},
		"points as printed":       {every, q4 + "lindu.json", `"printed":"5\.85"`, `"printed":"5.86"`, "says"},
		"an equation":             {every, q4 + "lindu.json", `"equation":"10 −`, `"equation":"11 −`, "says"},
		"a total in a document":   {every, q4 + "lindu.json", `"total":"166\.1"`, `"total":"166.2"`, "says"},
		"an item one step higher": {every, q4 + "lindu.json", `"children":\[\]\},\{"id":"([^"]*)"`, `"children":[{"id":"x","class":"","children":[]}]},{"id":"$1"`, "says"},
		"another evidence":        {every, q4 + "lindu.json", `"evidence":"`, `"evidence":"x`, "says"},
		"another format":          {every, q4 + "lindu.json", `gongping\.ledger/1`, "gongping.ledger/2", "format: printed"},
		"a schema that is gone":   {every, "downloads/ledger.v1.schema.json", "", "", "ledger.v1.schema.json is not there"},
		"another page":            {every, q4 + "lindu.json", `case/lindu\.html`, "case/qiyun.html", "belongs to 2020q4/case/qiyun.html"},
		"no JSON":                 {every, q4 + "lindu.json", `\}\s*$`, "", "unexpected end"},
		"a median":                {every, q4 + "index.json", `"median":\{"total":\{"exact":"`, `${0}1`, "says"},
		"a category":              {every, q4 + "index.json", `"categories":\[\{"name":"[^"]*","value":\{"exact":"`, `${0}1`, "says"},
		"a note":                  {every, q4 + "index.json", `"notes":\[\]`, `"notes":["x"]`, "says"},
		"an indicator's points":   {every, q4 + "indicators.csv", `(\r\n[^,]*,[^,]*,[^,]*,)[^,]*`, "${1}99", "99"},
		"a deduction":             {every, "downloads/2020q4/deductions.csv", `,-\d[\d.]*,`, ",-99,", "is another number"},
		"a loss":                  {english, "downloads/2020q4/deductions.lost.csv", `(\r\n.*?),(\d)`, "$1,9$2", "is another"},
		"a day":                   {english, "downloads/2020q4/deductions.csv", `2020-09-21`, "2020-09-20", "is another date"},
		"a ruling":                {every, "downloads/2020q4/rulings.csv", `加重`, "减轻", "is another text"},
		"an appeal":               {every, "downloads/2020q4/rulings.appeals.csv", `\r\n[^\r]*\r\n$`, "\r\n", "rows, the page"},
		"a subject":               {every, "downloads/subjects/index.csv", `\r\n[^\r]*\r\n`, "\r\n", "rows, the page"},
		"a share of gains":        {every, q4 + "analysis.direction-subjects.csv", `47\.02186`, "47.02187", "加分: \"47.02187\" is another number"},
		"a fraction of gains":     {every, q4 + "analysis.focus-units.csv", `7333279/150000`, "7333278/150000", "加分: \"\\t7333278/150000\" is another text"},
		"a source of a list":      {every, q4 + "analysis.focus-units.csv", `合成 \+11\.89076`, "合成 +11.89077", "最大的三个来源"},
		"a sum at the foot":       {every, q4 + "analysis.source-kinds.csv", `\r\n[^\r]*\r\n$`, "\r\n", "rows, the page"},
		"an empty table":          {every, q4 + "analysis.plateau-caps.csv", `$`, "x,1,1,1,1,x,\r\n", "the page has no such table"},
		"no file of what is not":  {every, q4 + "analysis.plateau-caps.csv", "", "", "plateau-caps.csv: is not there"},
		"an earlier total":        {every, "downloads/subjects/lindu.csv", `,163,`, ",164,", "总分: \"164\" is another number"},
		"a median of a category":  {every, "downloads/subjects/lindu.csv", `,57\.75,`, ",57.76,", "重点·同组中位数: \"57.76\""},
		"an earlier group":        {every, "downloads/subjects/lindu.csv", `城区组`, "县域组", "组别: \"县域组\" is another text"},
		"a frequent loss":         {every, "downloads/subjects/lindu.lost.csv", `4\.3862`, "4.3863", "合计失分: \"4.3863\""},
		"an edition in English":   {english, "downloads/subjects/lindu.csv", `edition 2020`, "edition 2021", "Edition of the scheme"},
		"a place in other groups": {every, q4 + "index.regrouped.csv", `,1,否,`, ",2,否,", "名次: \"2\" is another number"},
		"a difference":            {every, q4 + "compare/lindu.csv", `,-?\d+\.\d+,([^,]*),\r`, ",-99.9,$1,\r", "差额: \"-99.9\" is another number"},
		"a line of a comparison":  {every, q4 + "compare/lindu.csv", `\r\n[^\r]*\r\n$`, "\r\n", "rows, the page"},
		"another unit":            {every, q4 + "compare/lindu.others.csv", ` 第(\d)名`, " 第9名", "has the columns"},
		"points of a kind":        {every, "downloads/schemes/case/2020.kinds.csv", `,-0\.5,`, ",-0.6,", "每单位分值: \"-0.6\" is another number"},
		"a weight":                {every, "downloads/schemes/case/2020.csv", `,(\d+)\r`, ",99\r", "is another number"},
		"a clause of a rule":      {every, "downloads/schemes/case/2020.rules.csv", `,[^,]*\r\n$`, ",x\r\n", "依据: \"x\" is another text"},
		"a wrong digest":          {every, "downloads/SHA256SUMS", `^.`, "x", "is not the digest of"},
		"a digest dropped":        {every, "downloads/SHA256SUMS", `^[^\n]*\n`, "", "SHA256SUMS: has"},
		"a file of nobody":        {every, "downloads/other.csv", "", "x", "SHA256SUMS: has"},
		"a head more":             {bureau, "downloads/2020q4/officers/index.csv", `(\r\n[^\r]*,)\d+\r`, "${1}9\r", "人数"},
		"a branch in a document":  {bureau, "downloads/2020q4/officers/index.json", `"counts":\["\d+"`, `"counts":["9"`, "says"},
		"another amount":          {bureau, "downloads/2020q4/allowance.bonus.csv", `,\d+\.\d\d\r`, ",1.00\r", "is another number"},
		"days lent":               {bureau, "downloads/2020q4/lent.csv", `,\d+,`, ",99,", "天数"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			files := maps.Clone(c.site.beside())
			was, there := files[c.file]
			switch {
			case c.match == "" && c.with == "":
				delete(files, c.file)
			case c.match == "":
				files[c.file] = []byte(c.with)
			default:
				expression := regexp.MustCompile("(?s)" + c.match)
				at := expression.FindSubmatchIndex(was)
				if at == nil {
					t.Fatalf("%s (%t) has no %s:\n%.2000s", c.file, there, c.match, was)
				}
				data := expression.Expand(bytes.Clone(was[:at[0]]), []byte(c.with), was, at)
				files[c.file] = append(data, was[at[1]:]...)
			}
			mustReport(t, c.site.CheckDownloads(files), c.want)
		})
	}
}

// stride is how many digits are passed over for each that is changed: all take a
// minute.
const stride = 17

// Every digit of a file is held against the page.
func TestEveryDigitOfAFileCounts(t *testing.T) {
	t.Parallel()
	every := everything.open(t, build.Options{})
	beside := every.beside()
	for file, page := range map[string]string{"2020q4/case/index.csv": "2020q4/case/index.html", "2020q4/case/index.json": "2020q4/case/index.html", "2020q4/case/qiyun.json": "2020q4/case/qiyun.html",
		"2020q4/case/qiyun.csv": "2020q4/case/qiyun.html", "2020q4/rulings.csv": "2020q4/rulings.html", "2020q4/deductions.csv": "2020q4/deductions.html",
		"2020q4/case/analysis.direction-subjects.csv": "2020q4/case/analysis.html", "2020q4/case/analysis.source-kinds.csv": "2020q4/case/analysis.html",
		"2020q4/case/compare/lindu.csv": "2020q4/case/compare/lindu.html", "2020q4/case/compare/lindu.others.csv": "2020q4/case/compare/lindu.html",
		"subjects/lindu.csv": "subjects/lindu.html", "subjects/lindu.lost.csv": "subjects/lindu.html", "subjects/index.csv": "subjects/index.html"} {
		file = "downloads/" + file
		data := beside[file]
		changed := 0
		for at, c := range data {
			if c < '0' || c > '9' {
				continue
			}
			if changed++; changed%stride != 0 {
				continue
			}
			files := maps.Clone(beside)
			files[file] = bytes.Clone(data)
			files[file][at] = '0' + (c-'0'+1)%10
			if len(every.CheckBesides(page, files)) == 0 {
				t.Errorf("%s: nobody misses the digit at %d: %.60s | %.60s", file, at, data[max(0, at-60):at], data[at:])
			}
		}
		if changed < 20 {
			t.Errorf("%s has %d digits: nothing was tried", file, changed)
		}
	}
}

// The digests are those that the tool of every system finds.
func TestSumsAreChecked(t *testing.T) {
	t.Parallel()
	tool, err := exec.LookPath("sha256sum")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for path, data := range everything.open(t, build.Options{}).beside() {
		to := filepath.Join(dir, path)
		if err := os.MkdirAll(filepath.Dir(to), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(to, data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	check := func() (string, error) {
		cmd := exec.Command(tool, "--strict", "-c", "SHA256SUMS")
		cmd.Dir = filepath.Join(dir, "downloads")
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	if out, err := check(); err != nil {
		t.Errorf("%v: %s", err, out)
	}
	if err := os.WriteFile(filepath.Join(dir, "downloads/subjects/index.csv"), []byte("x"), 0o666); err != nil {
		t.Fatal(err)
	}
	if out, err := check(); err == nil || !strings.Contains(out, "subjects/index.csv: FAILED") {
		t.Errorf("a changed file passes: %s", out)
	}
}
