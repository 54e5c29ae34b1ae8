  /* What is typed and what is looked through are compared without case, width, spaces and marks. */
  var mark = /^[\u0000-\u002f\u003a-\u0060\u007b-\u00b7\u00b8\u00bb\u00bf\u00d7\u00f7\u02c7\u02c9-\u02cb\u2000-\u206f\u3000-\u3004\u3008-\u301f\u30fb\ufe10-\ufe6f\uff5f-\uff65\ufffd]$/;
  var umlaut = /[\u00fc\u01d6\u01d8\u01da\u01dc]/;

  /* The characters of a text; one beyond the first plane has two units. */
  function characters(text) {
    return text.match(/[\ud800-\udbff][\udc00-\udfff]|[\s\S]/g) || [];
  }

  /* A text without halves of characters, which no address can have. */
  function whole(text) {
    var list = characters(text), out = '', i;
    for (i = 0; i < list.length; i += 1) {
      if (list[i].length > 1 || !/[\ud800-\udfff]/.test(list[i])) { out += list[i]; }
    }
    return out;
  }

  /* A character as it is compared; '' for a mark, and for half a character. */
  function fold(character) {
    var code = character.charCodeAt(0), one = character;
    if (character.length === 1 && code >= 0xd800 && code <= 0xdfff) { return ''; }
    if (character.length === 1 && code >= 0xff01 && code <= 0xff5e) { one = String.fromCharCode(code - 0xfee0); }
    one = one.toLowerCase();
    if (umlaut.test(one)) { return 'v'; }
    return mark.test(one) ? '' : one;
  }

  function folded(text) {
    var list = characters(text), out = '', i;
    for (i = 0; i < list.length; i += 1) { out += fold(list[i]); }
    return out;
  }

  /*
   * A name to be compared: the text that is left of it, and for each character of that
   * what may be typed in its place. Syllables are those that the register states, one
   * for each character of the name.
   */
  function named(name, readings, syllables) {
    var list = characters(name), stated = syllables ? syllables.split(' ') : [], chars = [], i, one, typed;
    for (i = 0; i < list.length; i += 1) {
      one = fold(list[i]);
      if (one !== '') {
        typed = readings.hasOwnProperty(list[i]) ? readings[list[i]] : [];
        chars.push({ text: one, typed: stated[i] && stated[i] !== '-' ? [stated[i]].concat(typed) : typed });
      }
    }
    return { text: folded(name), chars: chars };
  }

  /*
   * How far a name reaches that is typed from its character i on as the rest of a query
   * from j on: by characters, syllables and first letters, the last syllable begun; 0 if it
   * is not. What was worked out is remembered, so that no query takes long.
   */
  function reach(chars, i, query, j, known) {
    var key, one, k, n, best = 0;
    function on(length) { best = Math.max(best, reach(chars, i + 1, query, j + length, known)); }
    if (j === query.length) { return i; }
    if (i === chars.length) { return 0; }
    key = i * (query.length + 1) + j;
    if (known[key] !== undefined) { return known[key]; }
    one = chars[i];
    if (unread(one)) { on(0); }
    if (query.substr(j, one.text.length) === one.text) { on(one.text.length); }
    for (k = 0; k < one.typed.length; k += 1) {
      n = common(one.typed[k], query, j);
      if (n > 0) { on(1); }
      if (n > 1 && one.typed[k].charAt(1) === 'h') { on(2); }
      if (n === one.typed[k].length && n > 1) { on(n); }
      if (n > 0 && j + n === query.length) { best = Math.max(best, i + 1); }
    }
    known[key] = best;
    return best;
  }

  /* Whether nobody can know how to type a character: it may be left out. */
  function unread(one) { return one.typed.length === 0 && one.text.charCodeAt(0) > 0x2e7f; }

  /* Whether a character may be typed with a letter or character at its beginning. */
  function begins(one, letter) {
    var k;
    if (one.text.charAt(0) === letter || unread(one)) { return true; }
    for (k = 0; k < one.typed.length; k += 1) {
      if (one.typed[k].charAt(0) === letter) { return true; }
    }
    return false;
  }

  /* How many letters of a reading stand in a query from j on. */
  function common(reading, query, j) {
    var n = 0;
    while (n < reading.length && reading.charAt(n) === query.charAt(j + n)) { n += 1; }
    return n;
  }

  /*
   * How well a name with an id fits a query, 0 best, -1 not at all: the id; the name; how
   * it begins; all of it in pinyin; how that, or the id, begins; inside it; inside in pinyin.
   */
  function fits(x, query, latin) {
    var at = x.text.indexOf(query), known = {}, first = query.charAt(0), end, i;
    if (x.id === query) { return 0; }
    if (x.text === query) { return 1; }
    if (at === 0) { return 2; }
    if (latin && x.chars.length > 0 && begins(x.chars[0], first)) {
      end = reach(x.chars, 0, query, 0, known);
      if (end > 0) { return end === x.chars.length ? 3 : 4; }
    }
    if (x.id.indexOf(query) === 0) { return 4; }
    if (at > 0) { return 5; }
    for (i = 1; latin && i < x.chars.length; i += 1) {
      if (begins(x.chars[i], first) && reach(x.chars, i, query, 0, known)) { return 6; }
    }
    return -1;
  }
