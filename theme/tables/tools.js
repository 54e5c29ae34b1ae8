// ---- The controls ----
//
// They are made here: without a script there is none that does nothing. What they say
// comes with the page. A text from a page or an address is put in as text only.

function made(name, attributes, text) {
  var node = document.createElement(name);
  eachOf(ownKeys(attributes), function (key) {
    node.setAttribute(key, attributes[key]);
  });
  if (text !== undefined) {
    node.appendChild(document.createTextNode(text));
  }
  return node;
}

function filled(text, values) {
  return text.replace(/\{(\w+)\}/g, function (whole, name) {
    return Object.prototype.hasOwnProperty.call(values, name) ? values[name] : whole;
  });
}

function labelled(box, id, label, control) {
  var part = made('span', { 'class': 'control' });
  control.id = 'page.lists.' + id;
  part.appendChild(made('label', { 'for': control.id }, label));
  part.appendChild(control);
  box.appendChild(part);
  return control;
}

function chooser(values, words) {
  var select = made('select', {});
  select.appendChild(made('option', { value: '' }, words.all));
  eachOf(values, function (value, n) {
    select.appendChild(made('option', { value: String(n + 1) }, value || words.none));
  });
  return select;
}

// What a page has, as an address may name it: see viewOf. Values are in the order of their
// names by pinyin where they have one, else as they come.
function knownOf(lists, keys) {
  var known = { sort: [], hide: [], group: [], choice: {}, columns: [] };
  function put(list, value) {
    if (list.indexOf(value) < 0) {
      list.push(value);
    }
  }
  eachOf(lists, function (list) {
    if (list.group !== '') {
      put(known.group, list.group);
    }
    eachOf(list.columns, function (column) {
      if (!column.still) {
        put(known.sort, column.id);
      }
      if (!column.kept && known.hide.indexOf(column.id) < 0) {
        known.hide.push(column.id);
        known.columns.push(column);
      }
      if (column.choice !== '') {
        known.choice[column.choice] = known.choice[column.choice] || [];
        eachOf(list.bodies, function (body) {
          eachOf(ofKind(body.rows, 'item'), function (row) {
            eachOf(choicesOf(row, column), function (value) {
              put(known.choice[column.choice], value);
            });
          });
        });
      }
    });
  });
  eachOf(ownKeys(known.choice), function (id) {
    var values = known.choice[id], sorts = values.map(function (value) {
      return Object.prototype.hasOwnProperty.call(keys, value) ? keys[value] : '';
    });
    known.choice[id] = ordered(sorts, compareTexts, false).map(function (n) {
      return values[n];
    });
  });
  return known;
}

// The first column of a name, or of a choice, that a list of the page has.
function firstIn(lists, find, id) {
  var found;
  lists.some(function (list) {
    found = find(list, id);
    return !!found;
  });
  return found;
}

// A button in each head that sorts. One with a link keeps it, and has the button beside it.
function headButtons(list, words, press) {
  eachOf(list.columns, function (column) {
    var linked = column.cell.querySelector('a'), button, mark;
    if (column.still) {
      return;
    }
    button = made('button', { type: 'button', 'class': linked ? 'sort alone' : 'sort' });
    if (linked) {
      button.setAttribute('aria-label', filled(words.sort, { column: column.label }));
    } else {
      while (column.cell.firstChild) {
        button.appendChild(column.cell.firstChild);
      }
    }
    mark = made('span', { 'class': 'mark', 'aria-hidden': 'true' }, '');
    column.mark = document.createTextNode('');
    mark.appendChild(column.mark);
    button.appendChild(mark);
    column.cell.appendChild(button);
    button.addEventListener('click', function () {
      press(column.id);
    });
  });
}

// The boxes with which columns are chosen, behind a button that opens them.
function columnBoxes(bar, known, words, change) {
  var open = made('button', { type: 'button', 'aria-expanded': 'false', 'aria-controls': 'page.lists.columns' }, words.columns);
  var set = made('fieldset', { id: 'page.lists.columns', 'class': 'columns' }), boxes = {};
  set.appendChild(made('legend', {}, words.columns));
  eachOf(known.columns, function (column) {
    var id = 'page.lists.column.' + column.id, part = made('span', { 'class': 'control' });
    boxes[column.id] = made('input', { type: 'checkbox', id: id });
    boxes[column.id].addEventListener('change', change);
    part.appendChild(boxes[column.id]);
    part.appendChild(made('label', { 'for': id }, column.label));
    set.appendChild(part);
  });
  set.hidden = true;
  open.addEventListener('click', function () {
    set.hidden = !set.hidden;
    open.setAttribute('aria-expanded', String(!set.hidden));
  });
  bar.appendChild(open);
  return { set: set, boxes: boxes };
}
