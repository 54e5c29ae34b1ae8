  /* The parts of the index: those that came by name, and who waits for others, by file. */
  var folder = '', came = {}, waiting = {}, lost = {};

  function lines(text) { return text ? text.split('\n') : []; }

  function rows(text) {
    var list = lines(text), i;
    for (i = 0; i < list.length; i += 1) { list[i] = list[i].split('\t'); }
    return list;
  }

  /* Loads a file, once, and then calls done. */
  function load(file, done) {
    var name = file.split('.')[0], script;
    if (came[name] || lost[file]) { done(); return; }
    if (waiting[file]) { waiting[file].push(done); return; }
    waiting[file] = [done];
    script = document.createElement('script');
    script.charset = 'utf-8';
    script.onload = function () { arrived(file, name); };
    script.onerror = function () { arrived(file, name); };
    script.src = folder + file;
    document.getElementsByTagName('head')[0].appendChild(script);
  }

  function arrived(file, name) {
    var list = waiting[file], i;
    delete waiting[file];
    if (!came[name]) { lost[file] = true; }
    for (i = 0; i < list.length; i += 1) { list[i](); }
  }

  function loadAll(files, done) {
    var left = files.length, i;
    function one() {
      left -= 1;
      if (left === 0) { done(); }
    }
    if (left === 0) { done(); }
    for (i = 0; i < files.length; i += 1) { load(files[i], one); }
  }

  var readings = {}, core = null;

  function thing(kind, row, id, href, where, syllables) {
    var x = named(row[0], readings, syllables);
    return { kind: kind, name: row[0], text: x.text, chars: x.chars, id: folded(id), href: href, where: where || '' };
  }

  /* Subjects of one kind, which say where they belong, or the number of that in a list. */
  function subjects(kind, text, places) {
    var list = rows(text), i, where;
    for (i = 0; i < list.length; i += 1) {
      where = places ? places[parseInt(list[i][2], 36)] : list[i][2];
      list[i] = thing(kind, list[i], list[i][1], 'subjects/' + list[i][1] + '.html', where, list[i][3]);
    }
    return list;
  }

  /* What a page is called by besides its name: its address, of a folder without "index". */
  function pages(text) {
    var list = rows(text), i;
    for (i = 0; i < list.length; i += 1) {
      list[i] = thing(2, list[i], list[i][1].replace(/\/index$/, ''), list[i][1] + '.html', list[i][2]);
    }
    return list;
  }

  function clauses(text) {
    var list = rows(text), i;
    for (i = 0; i < list.length; i += 1) {
      list[i] = thing(3, list[i], list[i][2].replace(/^indicator\./, ''), 'schemes/' + list[i][1] + '.html#' + list[i][2], list[i][3]);
    }
    return list;
  }

  /* Periods with what stands before the numbers of their ids, and the most digits of these. */
  function periods(text) {
    var list = rows(text), i, k, before, part;
    for (i = 0; i < list.length; i += 1) {
      before = list[i][1] ? list[i][1].split(' ') : [];
      for (k = 0; k < before.length; k += 1) {
        part = /^(.*?)([0-9]+)$/.exec(before[k]);
        before[k] = { before: part[1], most: parseInt(part[2], 10) };
      }
      list[i] = { id: list[i][0], numbers: before };
    }
    return list;
  }

  function beginCore(texts) {
    var list = lines(texts[0]), i, one;
    for (i = 0; i < list.length; i += 1) {
      one = characters(list[i])[0];
      readings[one] = list[i].slice(one.length).split(',');
    }
    core = { things: subjects(0, texts[1]).concat(pages(texts[2]), clauses(texts[3])),
      people: lines(texts[4]), periods: periods(texts[5]), entries: rows(texts[6]) };
  }

  function entries(texts) {
    var at = rows(texts[0]), who = rows(texts[1]), list = rows(texts[2]), i;
    for (i = 0; i < list.length; i += 1) {
      list[i] = { id: list[i][0], key: list[i][0].replace(/-/g, ''), places: list[i][1].split(' '), at: at, who: who };
    }
    return list;
  }

  /* What the files of the index call. People are made ready when the core is there. */
  window.gongpingSearch = function (name, texts) {
    if (name === 'core') { beginCore(texts); }
    came[name] = name.indexOf('entries-') === 0 ? entries(texts) : texts;
  };
