// ---- The texts and numbers of cells ----

// Elements that stand beside their neighbours without a space; all others are apart.
var joined = /^(a|b|strong|time|u)$/;

function trim(text) {
  return text.replace(/^\s+|\s+$/g, '');
}

function gather(node, pieces) {
  var child, name, apart;
  for (child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      pieces.push(child.nodeValue);
    } else if (child.nodeType === 1 && child.getAttribute('aria-hidden') !== 'true') {
      name = child.nodeName.toLowerCase();
      apart = !joined.test(name) && child.className !== 'tie';
      if (name !== 'svg') {
        pieces.push(apart ? ' ' : '');
        gather(child, pieces);
        pieces.push(apart ? ' ' : '');
      }
    }
  }
}

// The text of a cell as it is read, without pictures.
function textOf(node) {
  var pieces = [];
  gather(node, pieces);
  return trim(pieces.join('').replace(/\s+/g, ' '));
}

// The first piece of text of a cell: the name before its notes.
function firstText(node) {
  var child, found;
  for (child = node.firstChild; child; child = child.nextSibling) {
    found = child.nodeType === 3 ? trim(child.nodeValue) : child.nodeType === 1 ? firstText(child) : '';
    if (found !== '') {
      return found;
    }
  }
  return '';
}

// Small letters in half width, with the minus sign of a keyboard: what is typed is found
// however it is printed.
function fold(text) {
  return text.replace(/[\uff01-\uff5e]/g, function (wide) {
    return String.fromCharCode(wide.charCodeAt(0) - 0xfee0);
  }).replace(/\u2212/g, '-').replace(/[\s\u3000]+/g, ' ').toLowerCase();
}

// ---- Numbers: exact, as digits. No number of a page becomes one of the browser's ----

function bare(digits) {
  return digits.replace(/^0+/, '');
}

// The first number of a text: {below, digits, scale}, which is digits over scale, below
// nought or not; null where there is none. "\u22121/3 \u2248 \u22120.33" is one below, 1 over 3.
function numberIn(text) {
  var found = /([+\-]?)(\d+)(?:\.(\d+))?(?:\/(\d+))?/.exec(text.replace(/[\u2212\uff0d]/g, '-').replace(/,/g, ''));
  var digits;
  if (!found) {
    return null;
  }
  digits = bare(found[2] + (found[3] || ''));
  return { below: found[1] === '-' && digits !== '', digits: digits, scale: (found[4] || '1') + (found[3] || '').replace(/\d/g, '0') };
}

// The product of two whole numbers, in limbs of seven digits: no step leaves the whole
// numbers that a browser holds exactly.
function times(a, b) {
  var limbs = [], text = '', i, j, carry, left, right;
  function cut(digits) {
    var list = [];
    for (; digits !== ''; digits = digits.slice(0, -7)) {
      list.push(parseInt(digits.slice(-7), 10));
    }
    return list;
  }
  left = cut(a);
  right = cut(b);
  for (i = 0; i < left.length; i += 1) {
    carry = 0;
    for (j = 0; j < right.length || carry > 0; j += 1) {
      carry += (limbs[i + j] || 0) + left[i] * (right[j] || 0);
      limbs[i + j] = carry % 1e7;
      carry = Math.floor(carry / 1e7);
    }
  }
  for (i = 0; i < limbs.length; i += 1) {
    text = ('000000' + (limbs[i] || 0)).slice(-7) + text;
  }
  return bare(text);
}

function compareWhole(a, b) {
  return a.length !== b.length ? a.length - b.length : a < b ? -1 : a > b ? 1 : 0;
}

function compareNumbers(a, b) {
  if (a.below !== b.below) {
    return a.below ? -1 : 1;
  }
  return (a.below ? -1 : 1) * (a.scale === b.scale ? compareWhole(a.digits, b.digits) :
    compareWhole(times(a.digits, b.scale), times(b.digits, a.scale)));
}

function compareTexts(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// What a cell sorts by: a number or a text; null where there is nothing or a dash. A
// changed number counts as it is now.
function valueOf(cell, numeric, keys) {
  var now = cell.querySelector('ins') || cell;
  var text = cell.getAttribute('data-sort') || cell.getAttribute('data-exact') || (numeric ? textOf(now) : firstText(cell));
  if (/^[\s\u2014\u2013\-]*$/.test(text)) {
    return null;
  }
  if (numeric) {
    return numberIn(text);
  }
  return Object.prototype.hasOwnProperty.call(keys, text) ? keys[text] : fold(text);
}

// The row numbers of values in their order, those of one value as they were, those
// without one last.
function ordered(values, compare, down) {
  var order = [], i;
  for (i = 0; i < values.length; i += 1) {
    order.push(i);
  }
  return order.sort(function (a, b) {
    var x = values[a], y = values[b];
    if (x === null || y === null) {
      return x === y ? a - b : x === null ? 1 : -1;
    }
    return (down ? compare(y, x) : compare(x, y)) || a - b;
  });
}
