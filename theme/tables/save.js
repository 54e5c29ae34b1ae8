// ---- What is seen as a CSV file ----

// The rule is that of all downloads of a site: a text which a spreadsheet would take for a
// formula, a number or a date gets a tab in front, which is not seen; numbers are numbers.
var dateWords = /^(e|am|pm|a|p|t|z|jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|cny|rmb|usd|eur|\u5e74|\u6708|\u65e5|\u65f6|\u5206|\u79d2|\u70b9|\u4e0a\u5348|\u4e0b\u5348|\u5143)$/i;

function isLetter(c) {
  return c.toLowerCase() !== c.toUpperCase() || /[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ud800-\udfff]/.test(c);
}

// A digit, and beside digits only signs and words of dates; or a word for true or false.
function looksCounted(text) {
  var digits = false, word = '', i, c;
  for (i = 0; i <= text.length; i += 1) {
    c = text.charAt(i) || ' ';
    if (isLetter(c)) {
      word += c;
    } else {
      if (word !== '' && !dateWords.test(word)) {
        return /^(true|false)$/i.test(text);
      }
      word = '';
      digits = digits || /[0-9\uff10-\uff19]/.test(c);
    }
  }
  return digits;
}

function asText(text) {
  return /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text) || looksCounted(trim(text)) ? '\t' + text : text;
}

// A decimal of no more digits than a spreadsheet keeps.
function asNumber(text) {
  var plain = text.replace(/\u2212/g, '-').replace(/^\+/, '');
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(plain) && bare(plain.replace(/[\-.]/g, '')).length <= 15 ? plain : asText(text);
}

function asDate(text) {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? text : asText(text);
}

function field(text) {
  return /[",\r\n]/.test(text) || /^\s/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
}

function seenCells(row) {
  var list = [];
  eachOf(row.cells, function (cell) {
    var i;
    if (!cell.hidden) {
      list.push(cell);
      for (i = 1; i < cell.colSpan; i += 1) {
        list.push(null);
      }
    }
  });
  return list;
}

function tableLines(list, grouped, word) {
  var lines = [], columns = [], heads = grouped ? [word] : [];
  eachOf(list.columns, function (column) {
    if (!column.cell.hidden) {
      columns.push(column);
      if (!column.picture) {
        heads.push(column.label);
      }
    }
  });
  lines.push(heads.map(asText));
  eachOf(list.table.rows, function (row) {
    var line = grouped ? [asText(list.group)] : [];
    if (row.hidden || row.parentNode === list.table.tHead) {
      return;
    }
    eachOf(seenCells(row), function (cell, n) {
      var column = columns[n], text = cell ? textOf(cell) : '';
      if (column && !column.picture) {
        line.push(column.numeric ? asNumber(text) : hasClass(cell || row, 'dates') ? asDate(text) : asText(text));
      }
    });
    lines.push(line);
  });
  return lines;
}

// The lists that are seen, one below the other; a head again where the columns change.
function csvOf(lists, word) {
  var text = '', last = '', grouped = lists.some(function (list) {
    return list.group !== '';
  });
  eachOf(lists, function (list) {
    var lines, head;
    if (boxOf(list).hidden) {
      return;
    }
    finish(list);
    lines = tableLines(list, grouped, word);
    head = lines[0].join('\n');
    if (head === last) {
      lines.shift();
    } else if (last !== '') {
      text += '\r\n';
    }
    last = head;
    eachOf(lines, function (line) {
      text += line.map(field).join(',') + '\r\n';
    });
  });
  return '\ufeff' + text;
}

function save(text, name) {
  var blob = new window.Blob([text], { type: 'text/csv;charset=utf-8' }), link, url;
  if (window.navigator.msSaveBlob) {
    window.navigator.msSaveBlob(blob, name);
    return;
  }
  url = window.URL.createObjectURL(blob);
  link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.appendChild(link);
  link.click();
  document.body.removeChild(link);
  window.setTimeout(function () {
    window.URL.revokeObjectURL(url);
  }, 10000);
}
