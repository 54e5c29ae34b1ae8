/*
 * Finds units, people, pages, clauses and records on the search page. ES5 and ASCII; no
 * request: the index is scripts, which are loaded when they are needed, and call
 *
 *   gongpingSearch("NAME", ["lines", "lines" ...]);
 *
 * with lines of fields between tabs:
 *
 *   core        characters (one, then its readings between commas); units (name, id, where,
 *               syllables); pages (name, address without .html, where); clauses (name,
 *               SCHEME/EDITION, anchor, where); files of people; periods that have records (id,
 *               what stands before the numbers of their ids, each with the most digits of
 *               these: e4 m3); files of records (name, key of the first)
 *   people-N    people, as units are, with the number of where; where they belong
 *   entries-N   pages (folder of ledgers or register, what it is called); subjects (id,
 *               name); records (id, places: PAGE.SUBJECT or PAGE, to the base of 36)
 *
 * The page has #search.without (shown where nothing runs), #search.form with #search.text,
 * #search.status, #search.results, and #search.data with the address of the core, names of
 * kinds and texts. Its address keeps what was looked for: search.html#q=...
 */
