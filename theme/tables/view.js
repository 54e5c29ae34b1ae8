// ---- What of the lists is seen, and in which order ----

function plainView() {
  return { sort: '', down: false, q: '', group: '', choice: {}, hide: [] };
}

function ownKeys(map) {
  var list = [], key;
  for (key in map) {
    if (Object.prototype.hasOwnProperty.call(map, key)) {
      list.push(key);
    }
  }
  return list;
}

function filters(view) {
  return trim(view.q) !== '' || view.group !== '' || ownKeys(view.choice).length > 0;
}

function wordsOf(q) {
  var folded = trim(fold(q));
  return folded === '' ? [] : folded.split(' ');
}

function matches(row, list, view, words) {
  var i, keys, column;
  if (view.group !== '' && list.group !== view.group) {
    return false;
  }
  keys = ownKeys(view.choice);
  for (i = 0; i < keys.length; i += 1) {
    column = choiceIn(list, keys[i]);
    if (!column || choicesOf(row, column).indexOf(view.choice[keys[i]]) < 0) {
      return false;
    }
  }
  if (words.length > 0 && row.text === null) {
    row.text = fold(textOf(row.node));
  }
  for (i = 0; i < words.length; i += 1) {
    if (row.text.indexOf(words[i]) < 0) {
      return false;
    }
  }
  return true;
}

// What goes goes at once; what comes comes with reveal.
function show(row, shown) {
  row.shown = shown;
  if (!shown) {
    row.node.hidden = true;
  }
}

// How many rows of a list are seen. Rows that are no items go with the rest of their body;
// a line that is drawn through a list says nothing in another order.
function sift(list, view) {
  var words = wordsOf(view.q), total = 0;
  eachOf(list.bodies, function (body) {
    var seen = 0;
    eachOf(body.rows, function (row) {
      if (row.kind === 'item') {
        show(row, matches(row, list, view, words));
        seen += row.shown ? 1 : 0;
      }
    });
    eachOf(body.rows, function (row) {
      if (row.kind !== 'item') {
        show(row, (seen > 0 || !filters(view)) && (row.kind !== 'line' || list.sorted === ''));
      }
    });
    total += seen;
  });
  return total;
}

function closest(node, name) {
  while (node && node.nodeName.toLowerCase() !== name) {
    node = node.parentNode;
  }
  return node;
}

// The box of a list: what goes with it when none of its rows is seen.
function boxOf(list) {
  var box = list.table.parentNode;
  return box.parentNode.nodeName.toLowerCase() === 'details' ? box.parentNode : box;
}

// What a list is folded into is open while rows are looked for.
function unfold(list, searching, seen) {
  var details = closest(list.table, 'details');
  if (!details) {
    return;
  }
  if (searching && list.folded === undefined) {
    list.folded = !details.open;
  }
  if (searching && seen > 0) {
    details.open = true;
  } else if (!searching && list.folded !== undefined) {
    details.open = !list.folded;
    list.folded = undefined;
  }
}

// A heading goes when all lists below it have gone; a section too, unless the controls
// stand in it.
function hideHeadings(lists, searching) {
  var sections = [], place = document.getElementById('page.lists');
  eachOf(lists, function (list) {
    var section = closest(list.table, 'section');
    if (section && sections.indexOf(section) < 0) {
      sections.push(section);
    }
  });
  eachOf(sections, function (section) {
    var heading = null, any = false, left = false;
    function close() {
      if (heading) {
        heading.hidden = searching && any && !left;
      }
      any = left = false;
    }
    eachOf(section.children, function (child) {
      if (child.nodeName.toLowerCase() === 'h3') {
        close();
        heading = child;
      }
      eachOf(lists, function (list) {
        if (boxOf(list) === child) {
          any = true;
          left = left || !child.hidden;
        }
      });
    });
    close();
    section.hidden = searching && !section.contains(place) && !lists.some(function (list) {
      return closest(list.table, 'section') === section && !boxOf(list).hidden;
    });
  });
}

// Shows a view of the lists, and says how many rows of how many are seen.
function showView(lists, view, keys) {
  var seen = 0, all = 0;
  eachOf(lists, function (list) {
    var own;
    arrange(list, view.sort, view.down, keys);
    own = sift(list, view);
    hideColumns(list, view.hide);
    boxOf(list).hidden = filters(view) && own === 0;
    reveal(list);
    unfold(list, filters(view), own);
    seen += own;
    all += list.count;
  });
  hideHeadings(lists, filters(view));
  return { seen: seen, all: all };
}
