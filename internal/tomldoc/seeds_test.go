package tomldoc

import "testing"

// seeds are small documents that together use all of TOML, for the fuzz targets to vary.
func seeds(t testing.TB) []string {
	return []string{
		"",
		"a = 1\n",
		"\r\n# comment\r\n\ta.b = 'x' # comment\r\n",
		"[a.b]\nc = 1\n[a]\nd = 2\n[[a.e]]\nf = 3\n[[a.e]]\n[a.e.g]\n",
		"a.b.c = 1\na.b.d = 2\n[a.e]\nf = 1\n",
		"a = { b = { c = 1, d.e = 2 }, f = [1, 2] }\n",
		"a = [\n  1, # one\n  [2, 'x'],\n  { b = [ { c = 1 } ] },\n]\n",
		"a = {\n  b = 1, # c\n  c = 2,\n}\n",
		"a = [{ b = 1, c = {} }, { b = 2 }]\n[d]\na = []\n",
		"s = \"\"\"\n\\\n  a \\u9f99 \\\\ \"\" \\x41\\e\"\"\"\"\"\nr = '''\n'a'''\n",
		"\"a b\".'c.d'.\"\\u0065\" = \"\\t\\\"\"\n",
		"i = [0, +1, -2, 1_000, 0xFF, 0o17, 0b1_0, 9223372036854775807, -9223372036854775808]\n",
		"f = [0.0, -1.5e-3, 1E+10, 6.02_1e2_0, inf, -inf, nan, 1.7e308]\n",
		"d = [2020-08-14, 07:32:00, 07:32, 1979-05-27T07:32:00, 1979-05-27 07:32:00.999Z, 1979-05-27t07:32-07:00]\n",
		"b = [true, false]\n",
		"'' = 1\n[x.'']\n",
		"[[event]]\nid = \"e-0147\"\nattributes = { goals = 3 }\nreason = \"逾期未报\"\n[[event]]\nid = \"e-0148\"\n",
		"[a]\nb.c = 1\n[a.b]\n",
		"a = 1\na = 2\n",
		"[a]\n[a]\n",
		"a = [1]\n[[a]]\n",
		"[[a.b]]\n[a]\nb.c = 1\n",
		"a = 2020-02-30\n",
		"a = 1e400\n",
		"text = 'C:\\龙湖'\nprose = \"\"\"\n一\\t二\\\n   三\n\"\"\"\nid = \"e-0147\"\nids = [\"a\", 'b-2']\nref = \"2020q3/e-0147\"\n",
		"number = 0.12345678\nmaybe = \"2/3\"\nlimit = \"none\"\nint = -5\nbool = true\ndate = 2020-08-14\ncolour = \"red\"\nnumbers = { goals = 3 }\n",
		"table.name = \"dotted\"\n[[tables]]\nname = \"one\"\n[[tables.deep]]\nname = \"below\"\n[[tables]]\nname = \"two\"\n",
		"tables = [ { name = \"x\", deep = [ { name = \"y\" } ] } ]\n[table]\nname = \"z\"\n",
		"text = \"a\\u202e\"\nprose = ''\nid = \"A_b\"\nnumber = inf\nint = 99\ndate = \"2020/8/14\"\ncolour = \"Red\"\n[tables]\n[[table]]\n",
		"name ＝ “龙湖”\n",
		"name = 龙湖\nb = 1\nc = 2020/8/14\n",
	}
}
