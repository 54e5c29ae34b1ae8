// ---- A table as the page has it ----
//
//   table[data-list=NAME][data-group=TEXT]   a list; those of a page share one view
//   th[data-column=ID]                       a column; .num: of numbers; .subject: it always stays
//     [data-order=number|none]               of numbers though not .num; in no order
//     [data-filter=ID]                       its values are a choice of this name: [data-choice] in a cell with
//                                            its value or its text, else the first text of the cell
//     [data-filter-label=TEXT]               what the choice is called, if not as the column
//   td[data-sort], td[data-exact]            what the cell sorts by, where it prints something else
//   tr[data-row=head|end|line]               stays first, stays last, stands in the published order only

function eachOf(list, act) {
  var i;
  for (i = 0; i < list.length; i += 1) {
    act(list[i], i);
  }
}

// The head cells of a table with the number of the column each begins at.
function headsOf(table) {
  var heads = [], taken = [];
  eachOf(table.tHead.rows, function (row, y) {
    var x = 0;
    eachOf(row.cells, function (cell) {
      var i, j;
      while (taken[y] && taken[y][x]) {
        x += 1;
      }
      for (i = y; i < y + cell.rowSpan; i += 1) {
        taken[i] = taken[i] || [];
        for (j = x; j < x + cell.colSpan; j += 1) {
          taken[i][j] = true;
        }
      }
      heads.push({ cell: cell, at: x, span: cell.colSpan });
      x += cell.colSpan;
    });
  });
  return heads;
}

function hasClass(node, name) {
  return (' ' + node.className + ' ').indexOf(' ' + name + ' ') >= 0;
}

function columnOf(head) {
  var cell = head.cell, order = cell.getAttribute('data-order');
  return {
    id: cell.getAttribute('data-column'), label: textOf(cell), cell: cell, at: head.at,
    numeric: order === 'number' || (order === null && hasClass(cell, 'num')),
    still: order === 'none', choice: cell.getAttribute('data-filter') || '', choiceLabel: cell.getAttribute('data-filter-label') || textOf(cell),
    kept: hasClass(cell, 'subject'), picture: hasClass(cell, 'picture')
  };
}

function readTable(table) {
  var list = {
    table: table, group: table.getAttribute('data-group') || '', heads: headsOf(table), columns: [], byID: {}, byChoice: {}, bodies: [], count: 0,
    sorted: '', queue: [], hidden: ''
  };
  eachOf(list.heads, function (head) {
    var column;
    if (head.cell.getAttribute('data-column')) {
      column = columnOf(head);
      list.columns.push(column);
      list.byID['=' + column.id] = column;
      list.byChoice['=' + column.choice] = column;
    }
  });
  eachOf(table.tBodies, function (body) {
    var rows = [];
    eachOf(body.rows, function (node) {
      var kind = node.getAttribute('data-row') || 'item';
      rows.push({ node: node, kind: kind, text: null, values: [], choices: [], shown: true });
      list.count += kind === 'item' ? 1 : 0;
    });
    list.bodies.push({ node: body, rows: rows, order: rows });
  });
  return list;
}

// A column of a list by its id; undefined where the list has none.
function columnIn(list, id) {
  return list.byID['=' + id];
}

// The column of a list whose values are a choice of a name; undefined where there is none.
function choiceIn(list, id) {
  return list.byChoice['=' + id];
}

// The values of a row in a column among which a reader chooses.
function choicesOf(row, column) {
  var cell = row.node.cells[column.at], values = row.choices[column.at];
  if (!values) {
    values = row.choices[column.at] = [];
    eachOf(cell.querySelectorAll('[data-choice]'), function (node) {
      values.push(node.getAttribute('data-choice') || textOf(node));
    });
    if (values.length === 0) {
      values.push(firstText(cell));
    }
  }
  return values;
}

// Cells that are as wide as several columns become narrower; of none they go.
function fit(cell, at, span, gone) {
  var left = 0, i;
  for (i = at; i < at + span; i += 1) {
    left += gone[i] ? 0 : 1;
  }
  cell.hidden = left === 0;
  if (left > 0 && span > 1) {
    cell.colSpan = left;
  }
}

function hideColumns(list, hide) {
  var gone = [], made;
  eachOf(list.columns, function (column) {
    gone[column.at] = !column.kept && hide.indexOf(column.id) >= 0;
  });
  made = gone.join();
  if (made === list.hidden) {
    return;
  }
  list.hidden = made;
  eachOf(list.heads, function (head) {
    fit(head.cell, head.at, head.span, gone);
  });
  eachOf(list.table.rows, function (row) {
    var at = 0;
    if (row.parentNode !== list.table.tHead) {
      eachOf(row.cells, function (cell) {
        var span = parseInt(cell.getAttribute('data-span') || cell.colSpan, 10);
        if (span > 1) {
          cell.setAttribute('data-span', span);
        }
        fit(cell, at, span, gone);
        at += span;
      });
    }
  });
}
