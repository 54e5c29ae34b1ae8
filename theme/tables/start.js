// ---- Starts all of it ----

// Typing is followed after a pause.
var pause = 150;

function start(place, words, keys, lists) {
  var known = knownOf(lists, keys), view = plainView(), timer = null, selects = {}, bar, q, group, columns, status, note;

  // Every change ends here: the tables, the controls, the address, and what is said of it.
  function apply(said) {
    var counts = showView(lists, view, keys), lines = said ? [said] : [];
    if (q.value !== view.q) {
      q.value = view.q;
    }
    if (group) {
      group.value = view.group === '' ? '' : String(known.group.indexOf(view.group) + 1);
    }
    eachOf(ownKeys(selects), function (id) {
      selects[id].value = Object.prototype.hasOwnProperty.call(view.choice, id) ? String(known.choice[id].indexOf(view.choice[id]) + 1) : '';
    });
    eachOf(known.hide, function (id) {
      columns.boxes[id].checked = view.hide.indexOf(id) < 0;
    });
    if (view.sort !== '') {
      lines.push(filled(view.down ? words.down : words.up, { column: firstIn(lists, columnIn, view.sort).label }));
    }
    lines.push(filled(counts.seen > 0 ? words.count : words.nothing, { shown: String(counts.seen), all: String(counts.all) }));
    if (view.hide.length > 0) {
      lines.push(filled(words.hidden, { count: String(view.hide.length) }));
    }
    if (words.part && hashOf(view) !== '') {
      lines.push(words.part);
    }
    status.firstChild.data = lines.join(' ');
    note.hidden = !filters(view);
    place.className = hashOf(view) === '' ? 'lists' : 'lists changed';
  }

  function change(said) {
    apply(said);
    writeHash(hashOf(view));
  }

  function press(id) {
    if (view.sort !== id) {
      view.sort = id;
      view.down = false;
    } else if (!view.down) {
      view.down = true;
    } else {
      view.sort = '';
      view.down = false;
    }
    change(view.sort === '' ? words.published : '');
  }

  function typed() {
    if (timer !== null) {
      window.clearTimeout(timer);
    }
    timer = window.setTimeout(function () {
      timer = null;
      view.q = q.value;
      change('');
    }, pause);
  }

  function build() {
    bar = made('div', { 'class': 'controls no-print', role: 'group', 'aria-label': words.tools });
    q = labelled(bar, 'q', words.find, made('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' }));
    q.addEventListener('input', typed);
    if (known.group.length > 1) {
      group = labelled(bar, 'group', words.group, chooser(known.group, words));
      group.addEventListener('change', function () {
        view.group = group.value === '' ? '' : known.group[group.value - 1];
        change('');
      });
    }
    eachOf(ownKeys(known.choice), function (id) {
      if (known.choice[id].length > 1) {
        selects[id] = labelled(bar, 'choice.' + id, firstIn(lists, choiceIn, id).choiceLabel, chooser(known.choice[id], words));
        selects[id].addEventListener('change', function () {
          delete view.choice[id];
          if (selects[id].value !== '') {
            view.choice[id] = known.choice[id][selects[id].value - 1];
          }
          change('');
        });
      }
    });
    columns = columnBoxes(bar, known, words, function () {
      view.hide = known.hide.filter(function (id) {
        return !columns.boxes[id].checked;
      });
      change('');
    });
    button(words.save, function () {
      save(csvOf(lists, words.group), words.file.replace(/[\\\/:*?"<>|\s]+/g, ' ').slice(0, 80) + '.csv');
    });
    button(words.reset, function () {
      view = plainView();
      change(words.published);
    });
    bar.appendChild(columns.set);
    status = made('p', { role: 'status' }, '');
    status.appendChild(document.createTextNode(''));
    note = made('p', { 'class': 'note' }, words.note);
    place.appendChild(bar);
    place.appendChild(status);
    place.appendChild(note);
    place.hidden = false;
  }

  function button(text, act) {
    var node = made('button', { type: 'button' }, text);
    node.addEventListener('click', act);
    bar.appendChild(node);
  }

  function hiddenAround(node) {
    while (node && node !== document.body && !node.hidden) {
      node = node.parentNode;
    }
    return !!node && node !== document.body;
  }

  // A place that the filter took away is shown again; the filter ends, and so does the
  // choice of columns.
  function lift(hash) {
    var target, hidden;
    try {
      target = document.getElementById(decodeURIComponent(hash.slice(1)));
    } catch (e) {
      return;
    }
    hidden = hiddenAround(target);
    eachOf(lists, finish);
    if (hiddenAround(target)) {
      view.q = view.group = '';
      view.choice = {};
      view.hide = [];
      apply(words.lifted);
      eachOf(lists, finish);
    }
    if (hidden) {
      target.scrollIntoView();
    }
  }

  function read() {
    var hash = currentHash(), found;
    if (isView(hash)) {
      found = viewOf(hash, known);
      view = found.view;
      apply(found.ignored.length > 0 ? filled(words.ignored, { parts: found.ignored.join(', ') }) : '');
    } else if (hash === '') {
      view = plainView();
      apply('');
    } else {
      lift(hash);
    }
  }

  build();
  eachOf(lists, function (list) {
    headButtons(list, words, press);
  });
  apply('');
  if (isView(currentHash())) {
    read();
  }
  window.addEventListener('hashchange', read);
  window.addEventListener('beforeprint', function () {
    eachOf(lists, finish);
  });
}

function begin() {
  var place = document.getElementById('page.lists'), lists = [], rows = 0, data;
  if (!place) {
    return;
  }
  eachOf(document.querySelectorAll('table[data-list]'), function (table) {
    lists.push(readTable(table));
    rows += lists[lists.length - 1].count;
  });
  if (rows > 1) {
    data = JSON.parse(document.getElementById('page.lists.data').textContent);
    start(place, data.words, data.keys, lists);
  }
}

if (document.addEventListener && window.JSON && Object.keys) {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin);
  } else {
    begin();
  }
}
