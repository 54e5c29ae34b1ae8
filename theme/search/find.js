  /* No name is longer in pinyin. */
  var longest = 600;

  /* What an id may be that a query means: its period, all of it that was typed, and the rest. */
  function meant(query) {
    var list = [], i, period;
    for (i = 0; i < core.periods.length; i += 1) {
      period = core.periods[i];
      if (query.length > period.length && query.indexOf(period) === 0) {
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

  /* How well an id fits what was meant: all of it, its number, how it begins; -1 not at all. */
  function fitsId(entry, m) {
    if (entry.period !== m.period) { return -1; }
    if (entry.rest === m.rest) { return 0; }
    if (bare(m.rest) && entry.rest.replace(/^.*?([0-9]*)$/, '$1').replace(/^0+/, '') === m.rest.replace(/^0+/, '')) { return 1; }
    return entry.rest.indexOf(m.rest) === 0 ? 2 : -1;
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

  function findEntries(files, list, out) {
    var i, k, n, part, fit;
    for (i = 0; i < files.length; i += 1) {
      part = came[files[i].split('.')[0]] || [];
      for (k = 0; k < part.length; k += 1) {
        for (n = 0; n < list.length; n += 1) {
          fit = fitsId(part[k], list[n]);
          if (fit >= 0) { placed(part[k], fit, out); break; }
        }
      }
    }
  }

  function findThings(things, query, out) {
    var i, x, fit;
    for (i = 0; i < things.length; i += 1) {
      x = things[i];
      fit = fits(x, query);
      if (fit >= 0) { out.push({ fit: fit, kind: x.kind, order: out.length, name: x.name, href: x.href, where: x.where }); }
    }
  }

  /* People of a file, made ready once. */
  function people(file) {
    var name = file.split('.')[0];
    if (came[name] && !came[name].ready) { came[name].ready = subjects(1, came[name][0]); }
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
        files = files.concat(filesFor(list[i].period + '/' + (bare(list[i].rest) ? '' : list[i].rest)));
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
