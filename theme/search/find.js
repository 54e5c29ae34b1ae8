  /* No name is longer in pinyin. */
  var longest = 600;

  /* What an id may be that a query means: its period, all of it that was typed, and the rest. */
  function meant(query) {
    var list = [], i, period;
    for (i = 0; i < core.periods.length; i += 1) {
      period = core.periods[i];
      if (query.indexOf(period) === 0 && /^[a-z0-9]+$/.test(query.slice(period.length))) {
        list.push({ period: period, rest: query.slice(period.length) });
      } else if (/^[a-z][a-z0-9]*[0-9]$/.test(query)) {
        list.push({ period: period, rest: query });
      }
    }
    return list;
  }

  /* Whether only digits of an id are typed, with its period. */
  function bare(rest) { return /^[0-9]+$/.test(rest); }

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

  /* Which ids begin as what was meant, or all of its period for a number alone. */
  function begin(m) { return m.period + '/' + (bare(m.rest) ? '' : m.rest); }

  function findEntries(files, list, out) {
    var i, k, n, part, start, fit;
    for (n = 0; n < list.length; n += 1) {
      start = begin(list[n]);
      for (i = 0; i < files.length; i += 1) {
        part = came[files[i].split('.')[0]] || [];
        for (k = firstFrom(part, start); k < part.length && part[k].key.indexOf(start) === 0; k += 1) {
          fit = fitsId(part[k].key.slice(list[n].period.length + 1), list[n].rest);
          if (fit >= 0) { placed(part[k], fit, out); }
        }
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
     index could not be read. A query that is an id with its period is looked for among records alone. */
  function search(query, done) {
    load(coreFile, function () {
      var list, files = [], names, i;
      if (!core) { done([], true); return; }
      list = meant(query);
      names = core.people;
      for (i = 0; i < list.length; i += 1) {
        files = files.concat(filesFor(begin(list[i])));
        if (list[i].rest !== query) { names = []; }
      }
      files = once(files);
      loadAll(files.concat(names), function () {
        var out = [], missing = false, n;
        findThings(core.things, query, out);
        for (n = 0; n < names.length; n += 1) { findThings(people(names[n]), query, out); }
        findEntries(files, list, out);
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
