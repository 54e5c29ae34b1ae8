// ---- The order of the rows ----

function ofKind(rows, kind) {
  var list = [];
  eachOf(rows, function (row) {
    if (row.kind === kind) {
      list.push(row);
    }
  });
  return list;
}

// The rows of a body in an order: of the page, or by a column.
function arranged(rows, column, down, keys) {
  var items = ofKind(rows, 'item'), values = [], order, list;
  if (!column) {
    return rows;
  }
  eachOf(items, function (row) {
    if (row.values[column.at] === undefined) {
      row.values[column.at] = valueOf(row.node.cells[column.at], column.numeric, keys);
    }
    values.push(row.values[column.at]);
  });
  order = ordered(values, column.numeric ? compareNumbers : compareTexts, down);
  list = ofKind(rows, 'head');
  eachOf(order, function (n) {
    list.push(items[n]);
  });
  return list.concat(ofKind(rows, 'line'), ofKind(rows, 'end'));
}

// How many rows of a long list come back at once: more than a screen holds. The others
// follow as many at a time, with rests as long as that took, in which the page answers.
// Fewer at a time take longer in all: whatever comes, a browser looks at the whole table.
var atOnce = 60;

var nextFrame = window.requestAnimationFrame || function (act) {
  window.setTimeout(act, 16);
};

// Columns keep their widths while rows come back: else each that has a wider cell makes a
// browser lay out all rows again.
function hold(list) {
  var widths = [];
  eachOf(list.columns, function (c) {
    widths.push(c.cell.offsetWidth);
  });
  eachOf(list.columns, function (c, n) {
    c.cell.style.boxSizing = 'border-box';
    c.cell.style.minWidth = widths[n] + 'px';
  });
}

function release(list) {
  eachOf(list.columns, function (c) {
    c.cell.style.boxSizing = c.cell.style.minWidth = '';
  });
}

// Rows are put in order outside the page. Of a long list all of them are hidden first; see
// reveal.
function reorder(list, column, down, keys) {
  if (list.count > atOnce) {
    release(list);
    hold(list);
  }
  eachOf(list.bodies, function (body) {
    var next = body.node.nextSibling, parent = body.node.parentNode;
    body.order = arranged(body.rows, column, down, keys);
    parent.removeChild(body.node);
    eachOf(body.order, function (row) {
      if (list.count > atOnce) {
        row.node.hidden = true;
      }
      body.node.appendChild(row.node);
    });
    parent.insertBefore(body.node, next);
  });
}

// Shows the rows of a list that are to be seen, from the top.
function reveal(list) {
  var queue = [];
  eachOf(list.bodies, function (body) {
    eachOf(body.order, function (row) {
      if (row.shown && row.node.hidden) {
        queue.push(row.node);
      }
    });
  });
  list.queue = queue;
  function step() {
    var from = new Date().getTime();
    if (list.queue !== queue) {
      return; // another view has begun
    }
    eachOf(queue.splice(0, atOnce), function (node) {
      node.hidden = false;
    });
    if (queue.length > 0) {
      list.table.setAttribute('aria-busy', 'true');
      nextFrame(function () {
        window.setTimeout(step, new Date().getTime() - from);
      });
    } else {
      finish(list);
    }
  }
  step();
}

// Does at once what reveal has left.
function finish(list) {
  eachOf(list.queue.splice(0, list.queue.length), function (node) {
    node.hidden = false;
  });
  list.table.removeAttribute('aria-busy');
  release(list);
}

function arrange(list, sort, down, keys) {
  var column = columnIn(list, sort), made;
  column = column && !column.still ? column : null;
  made = column ? sort + (down ? '.desc' : '.asc') : '';
  if (made !== list.sorted) {
    list.sorted = made;
    reorder(list, column, down, keys);
  }
  eachOf(list.columns, function (c) {
    if (c === column) {
      c.cell.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    } else {
      c.cell.removeAttribute('aria-sort');
    }
    if (c.mark) {
      c.mark.data = '\u2060' + (c !== column ? '\u2195' : down ? '\u25bc' : '\u25b2'); // on one line with the word before it
    }
  });
}
