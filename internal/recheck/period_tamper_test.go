package recheck_test

import (
	"fmt"
	"testing"

	"golang.org/x/net/html"

	"gongping/internal/build"
	"gongping/internal/locale"
)

// What is taken away, or said of another day, is missed where another page has it.
func TestTamperingWithPeriods(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		demo := demonstration.open(t, build.Options{Lang: lang})
		every := everything.open(t, build.Options{Lang: lang})
		const q3, q4 = "2020q3/index.html", "2020q4/index.html"
		for name, c := range map[string]struct {
			site                    opened
			page, match, with, seen string // seen: the page on which it is missed
			want                    string
		}{
			"late edition out of the table":   {demo, q4, `(公示|notice)</th><td class="dates">2021-01-05`, "x</th><td>", "2020q4/brief.html", "ul.overdue"},
			"row of a late edition":           {demo, q4, `<tr><th scope="row">(公示|notice)</th>.*?</tr>`, "", "2020q4/brief.html", "is nowhere else"},
			"row of the newest edition":       {every, q3, `<tr><th scope="row">(更正1|correction 1)</th>.*?</tr>`, "", q3, "p.state"},
			"row of what is corrected":        {every, q3, `<tr><th scope="row">(定稿|final)</th>.*?</tr>`, "", q3, `follows ""`},
			"row of what is announced":        {demo, q4, `<tr><th scope="row">(定稿|final)</th>.*?</tr>`, "", "index.html", "is not what is due first"},
			"the same, embedded":              {demo, q4, `<tr><th scope="row">(定稿|final)</th>.*?</tr>`, "", "embed/latest.html", "is not what is due first"},
			"rows of editions change places":  {demo, q3, `(<tr><th scope="row">(?:公示|notice)</th>.*?</tr>)(<tr>.*?</tr>)`, "$2$1", q3, "follows"},
			"correction of another number":    {every, q3, `(<th scope="row">(?:更正|correction ))1`, "${1}2", q3, "publication"},
			"no edition of that name":         {demo, q4, `<th scope="row">(公示|notice)<`, `<th scope="row">x<`, q4, "there is no such edition"},
			"late, called in time":            {demo, q4, `(class="meta">)(迟 1 天|1 day late)`, "${1}按时", q4, "delay"},
			"reason of an edition":            {demo, q4, `(2021-01-06 <span class="meta">.*?<td class="reason">)[^<]*`, "${1}另有原因", "2020q4/brief.html", "ul.overdue"},
			"day of appeals":                  {demo, q4, `2021-01-11`, "2021-01-12", q4, "p.state"},
			"final edition due another day":   {demo, q4, `(<p>[^<]*)2021-01-18`, "${1}2021-01-19", q4, "objections"},
			"no word of the final edition":    {demo, q4, `<p>[^<]*2021-01-18[^<]*</p>`, "", q4, "objections"},
			"late edition out of the brief":   {demo, "2020q4/brief.html", `(<ul class="overdue">)<li>.*?</li>`, "$1", q4, "ul.overdue"},
			"late report out of the brief":    {demo, "2020q4/brief.html", `<li>(晚于|Reported).*?</li>`, "", q4, "does not say that 1 came after"},
			"appeal out of the brief":         {demo, "2020q4/brief.html", `<li>(到 <|Appeals).*?</li>`, "", q4, "does not name the 1"},
			"task out of the brief":           {demo, "2020q4/brief.html", `<li>(紧急|Urgent).*?</li>`, "", q4, "does not name the 1"},
			"unreported value out of it":      {demo, "2020q3/brief.html", `<li>(截止|Not reported).*?</li>`, "", q3, "does not name the 1"},
			"two matters change places":       {demo, "2020q4/brief.html", `(<li>(?:晚于|Reported).*?</li>)(<li>.*?</li>)`, "$2$1", q4, "out of its place"},
			"nothing is overdue":              {demo, "2020q4/brief.html", `<ul class="overdue">.*?</ul>`, "<p>x</p>", q4, "overdue"},
			"a report led elsewhere":          {demo, "2020q4/brief.html", `key-work/qingze\.html">视频`, `key-work/lindu.html">视频`, "2020q4/brief.html", "is not borne out"},
			"an appeal led elsewhere":         {demo, "2020q4/brief.html", `#2020q4/a-02`, `#2020q4/a-01`, "2020q4/brief.html", "is not borne out"},
			"why there is a correction":       {demo, "2020q3/brief.html", `<p class="reason">.*?</p>`, "", q3, "p.reason"},
			"brief says other than home":      {demo, "index.html", `(<p class="lead">[^<]*)2021-01-18`, "${1}2021-01-19", "2020q4/brief.html", "p.note"},
			"notice out of the home page":     {demo, "index.html", `<h3><a href="notices/2020q3-correction.html">.*?</div>`, "", "index.html", "notices: printed"},
			"the same, at its period":         {demo, q3, `<h3><a href="../notices/2020q3-correction.html">.*?</div>`, "", "notices/2020q3-correction.html", "is not listed once"},
			"notice out of the list":          {demo, "notices/index.html", `<tr><th scope="row"><a href="2020q3-correction.html">.*?</tr>`, "", "notices/2020q3-correction.html", "is not listed once"},
			"the same, at home":               {demo, "notices/index.html", `<tr><th scope="row"><a href="2020q3-correction.html">.*?</tr>`, "", "index.html", "notices: printed"},
			"notices change places":           {demo, "notices/index.html", `(<tbody>)(<tr>.*?</tr>)(<tr>.*?</tr>)`, "$1$3$2", "notices/index.html", "stands after an older one"},
			"a notice that is over":           {demo, "notices/index.html", `>2020-12-31<`, `>2021-12-31<`, "index.html", "notices: printed"},
			"words of a notice":               {demo, "notices/2020q3-correction.html", `更正不影响`, "更正影响", "index.html", "notice notices/2020q3-correction.html"},
			"a notice of another day":         {demo, "notices/2020q3-correction.html", `2020-11-06`, "2020-11-07", "notices/index.html", "its page says"},
			"edition out of the home page":    {demo, "index.html", `<tr><th scope="row"><a href="schemes/key-work/2019.html">.*?</tr>`, "", "index.html", "does not list schemes/key-work/2019.html"},
			"a ranking called otherwise":      {demo, "index.html", `(<h3><a href="2020q4/key-work/index.html">)2020`, "${1}2021", "index.html", "a 2020q4/key-work/index.html"},
			"a unit's scheme named otherwise": {demo, "subjects/lindu.html", `(<h2 id="scheme.key-work">)2020`, "${1}2021", "subjects/lindu.html", "scheme of"},
			"a unit said to be older":         {demo, "subjects/lindu.html", `>1998-01-01</time></dd>`, ">1997-01-01</time></dd>", "subjects/lindu.html", "dl.facts"},
			"a gate of another period":        {every, "subjects/lanmen.html", `<span class="note">[^<]*</span>`, "", "subjects/lanmen.html", "table.periods"},
			"people of a unit":                {every, "subjects/lindu.html", `<td>480</td>`, "<td>481</td>", "subjects/lindu.html", "head count"},
		} {
			t.Run(fmt.Sprint(name, " ", lang), func(t *testing.T) {
				t.Parallel()
				changed := map[string]*html.Node{c.page: replaced(t, c.site.files[c.page], c.match, c.with)}
				mustReport(t, c.site.CheckBeside(c.seen, changed), c.want)
			})
		}
	}
}
