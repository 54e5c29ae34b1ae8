// ---- A view in the address: #view:sort=total.desc&q=...&department=...&hide=margins ----
//
// No id of a page has a colon in it: the address of a view is that of no place.

var viewMark = '#view:';

// A view as others hand it on: some programs write the colon of an address in another way.
var beginsView = /^#view(:|%3a)/i;

function hashOf(view) {
  var parts = [];
  function add(name, value, always) {
    if (value !== '' || always) {
      parts.push(name + '=' + encodeURIComponent(value).replace(/%20/g, '+').replace(/%2C/g, ','));
    }
  }
  add('sort', view.sort && view.sort + (view.down ? '.desc' : '.asc'));
  add('q', trim(view.q));
  add('group', view.group);
  eachOf(ownKeys(view.choice).sort(), function (id) {
    add(id, view.choice[id], true);
  });
  add('hide', view.hide.slice().sort().join(','));
  return parts.length > 0 ? viewMark + parts.join('&') : '';
}

// The view of an address, and the parts of it that say nothing here. Known is what the
// page has: {sort: ids, choice: {id: values}, group: names, hide: ids}.
function viewOf(hash, known) {
  var view = plainView(), ignored = [], taken = [];
  function take(name, value) {
    var sort = /^(.+)\.(asc|desc)$/.exec(value);
    if (taken.indexOf(name) >= 0) {
      ignored.push(name + '=' + value); // the first counts
      return;
    }
    taken.push(name);
    if (name === 'q') {
      view.q = value;
    } else if (name === 'sort' && sort && known.sort.indexOf(sort[1]) >= 0) {
      view.sort = sort[1];
      view.down = sort[2] === 'desc';
    } else if (name === 'group' && known.group.indexOf(value) >= 0) {
      view.group = value;
    } else if (name === 'hide') {
      eachOf(value.split(','), function (id) {
        if (known.hide.indexOf(id) < 0) {
          ignored.push(name + '=' + id);
        } else if (view.hide.indexOf(id) < 0) {
          view.hide.push(id);
        }
      });
    } else if (Object.prototype.hasOwnProperty.call(known.choice, name) && known.choice[name].indexOf(value) >= 0) {
      view.choice[name] = value;
    } else {
      ignored.push(name + '=' + value);
    }
  }
  eachOf(hash.replace(beginsView, '').split('&'), function (part) {
    var at = part.indexOf('=');
    if (part === '') {
      return;
    }
    try {
      if (at < 0) {
        throw new Error(part);
      }
      take(decodeURIComponent(part.slice(0, at)), decodeURIComponent(part.slice(at + 1).replace(/\+/g, ' ')));
    } catch (e) {
      ignored.push(part);
    }
  });
  return { view: view, ignored: ignored };
}

function isView(hash) {
  return beginsView.test(hash);
}

// The hash as it stands in the address: some browsers hand it out decoded.
function currentHash() {
  var href = window.location.href, at = href.indexOf('#');
  return at < 0 ? '' : href.slice(at);
}

// A view replaces the address and makes no step of its own in the history.
function writeHash(hash) {
  if (hash === '' ? !isView(currentHash()) : currentHash() === hash) {
    return;
  }
  try {
    window.history.replaceState(window.history.state, '', window.location.href.split('#')[0] + hash);
  } catch (e) {
    window.location.replace(hash || '#');
  }
}
