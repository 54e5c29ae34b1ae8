  /* No name is longer in pinyin. */
  var longest = 600;

  /* Whether only digits of an id are typed, with its period or alone. */
  function bare(rest) { return /^[0-9]+$/.test(rest); }

  /* How ids of a period begin that have a number: with what stands before numbers there, and
     with zeros in front of it or without. */
  function numbered(period, digits) {
    var list = [], i, number;
    for (i = 0; i < period.numbers.length; i += 1) {
      for (number = digits.replace(/^0+([0-9])/, '$1'); number.length <= period.numbers[i].most; number = '0' + number) {
        list.push(period.id + '/' + period.numbers[i].before + number);
      }
    }
    return list;
  }

  /* What an id may be that a query means: its period, all of it that was typed, and the rest;
     and how it begins, the newest first. Digits may be a period with a number, and a number. */
  function meant(query) {
    var list = [], i, rest;
    function may(period, rest, begins) {
      list.push({ period: period.id, rest: rest, begins: begins.concat(bare(rest) ? numbered(period, rest) : []) });
    }
    for (i = core.periods.length - 1; i >= 0; i -= 1) {
      rest = query.indexOf(core.periods[i].id) === 0 ? query.slice(core.periods[i].id.length) : '';
      if (/^[a-z0-9]+$/.test(rest)) {
        may(core.periods[i], rest, [core.periods[i].id + '/' + rest]);
      } else if (/^[a-z][a-z0-9]*[0-9]$/.test(query)) {
        may(core.periods[i], query, [core.periods[i].id + '/' + query]);
      }
      if (bare(query)) { may(core.periods[i], query, []); }
    }
    return list;
  }

  /* The files that have ids of a beginning: each has those from its first on. */
  function filesFor(start) {
    var list = [], i, next;
    for (i = 0; i < core.entries.length; i += 1) {
      next = core.entries[i + 1];
      if (core.entries[i][1] <= start + '\uffff' && (!next || next[1] >= start)) { list.push(core.entries[i][0]); }
    }
    return list;
  }

  function once(list) {
    var seen = {}, out = [], i;
    for (i = 0; i < list.length; i += 1) {
      if (!seen[list[i]]) { seen[list[i]] = true; out.push(list[i]); }
    }
    return out;
  }

  /* How well an id without its period fits what was meant: all of it, its number, how it
     begins; -1 not at all. */
  function fitsId(id, rest) {
    if (id === rest) { return 0; }
    if (bare(rest) && id.replace(/^.*?([0-9]*)$/, '$1').replace(/^0+/, '') === rest.replace(/^0+/, '')) { return 1; }
    return id.indexOf(rest) === 0 ? 2 : -1;
  }

  /* One result for each place of a record. */
  function placed(entry, fit, out) {
    var i, place, page, who, href;
    for (i = 0; i < entry.places.length; i += 1) {
      place = entry.places[i].split('.');
      page = entry.at[parseInt(place[0], 36)];
      who = place.length > 1 ? entry.who[parseInt(place[1], 36)] : null;
      href = page[0] + (who ? '/' + who[0] : '') + '.html#' + entry.id;
      out.push({ fit: fit, kind: 4, order: out.length, name: entry.id, href: href, where: (who ? [who[1], page[1]] : [page[1]]).join(' \u00b7 ') });
    }
  }

  /* The first of sorted entries whose key is not before a beginning. */
  function firstFrom(part, start) {
    var low = 0, high = part.length, middle;
    while (low < high) {
      middle = Math.floor((low + high) / 2);
      if (part[middle].key < start) { low = middle + 1; } else { high = middle; }
    }
    return low;
  }

  /* Every record that was meant, once. One that is meant by its number alone stands behind
     the names that begin with it. */
  function findEntries(list, query, out) {
    var seen = {}, i, k, n, m, files;
    function look(part, start) {
      var at, fit;
      for (at = firstFrom(part, start); at < part.length && part[at].key.indexOf(start) === 0; at += 1) {
        fit = seen[part[at].id] ? -1 : fitsId(part[at].key.slice(m.period.length + 1), m.rest);
        if (fit >= 0) {
          seen[part[at].id] = true;
          placed(part[at], bare(query) && m.rest === query ? 2 : fit, out);
        }
      }
    }
    for (n = 0; n < list.length; n += 1) {
      m = list[n];
      for (i = 0; i < m.begins.length; i += 1) {
        files = filesFor(m.begins[i]);
        for (k = 0; k < files.length; k += 1) { look(came[files[k].split('.')[0]] || [], m.begins[i]); }
      }
    }
  }

  function findThings(things, query, out) {
    var latin = /[a-z]/.test(query), i, x, fit;
    for (i = 0; i < things.length; i += 1) {
      x = things[i];
      fit = fits(x, query, latin);
      if (fit >= 0) { out.push({ fit: fit, kind: x.kind, order: out.length, name: x.name, href: x.href, where: x.where }); }
    }
  }

  /* People of a file, made ready once. */
  function people(file) {
    var name = file.split('.')[0];
    if (came[name] && !came[name].ready) { came[name].ready = subjects(1, came[name][0], lines(came[name][1])); }
    return came[name] ? came[name].ready : [];
  }

  /* Calls done with everything that fits a query, the best first, and whether a part of the
     index could not be read. A query that is an id with its period is looked for among records alone, if
     it is not digits alone. */
  function search(query, done) {
    load(coreFile, function () {
      var list, files = [], names, i, k;
      if (!core) { done([], true); return; }
      list = meant(query);
      names = core.people;
      for (i = 0; i < list.length; i += 1) {
        for (k = 0; k < list[i].begins.length; k += 1) { files = files.concat(filesFor(list[i].begins[k])); }
        if (list[i].rest !== query && !bare(query)) { names = []; }
      }
      files = once(files);
      loadAll(files.concat(names), function () {
        var out = [], missing = false, n;
        findThings(core.things, query, out);
        for (n = 0; n < names.length; n += 1) { findThings(people(names[n]), query, out); }
        findEntries(list, query, out);
        for (n = 0; n < files.length; n += 1) { missing = missing || !!lost[files[n]]; }
        for (n = 0; n < names.length; n += 1) { missing = missing || !!lost[names[n]]; }
        out.sort(function (a, b) { return a.fit - b.fit || a.kind - b.kind || a.order - b.order; });
        done(out, missing);
      });
    });
  }

  var coreFile = '';

  /* Calls done with { query, results, missing, long } for what was typed. */
  function find(typed, done) {
    var query = typed.length > longest * 2 ? typed : folded(typed);
    if (query === '' || query.length > longest) {
      done({ query: query, results: [], missing: false, tooLong: query.length > longest });
      return;
    }
    search(query, function (results, missing) {
      done({ query: query, results: results, missing: missing, tooLong: false });
    });
  }

  window.gongpingSearch.find = find;
