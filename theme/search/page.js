  /* The page: the box, what is found, its address, and the keyboard. */
  var most = 50, pause = 150;
  var data, box, list, said, turn = 0, timer = null, waitingToGo = false, heard = '', known = null;

  function at(id) { return document.getElementById('search.' + id); }

  function fill(text, count, shown) { return text.replace('{count}', String(count)).replace('{shown}', String(shown)); }

  function say(text) {
    if (text !== heard) { heard = text; said.textContent = text; }
  }

  function outcome(found) {
    var count = found.results.length, text;
    if (found.query === '') { return ''; }
    if (found.tooLong) { return data.texts['long']; }
    text = count > most ? fill(data.texts.more, count, most) : count === 1 ? data.texts.one : count > 1 ? fill(data.texts.found, count) : data.texts.none;
    return found.missing ? text + ' \u00b7 ' + data.texts.failed : text;
  }

  function element(name, className, text) {
    var e = document.createElement(name);
    if (className) { e.className = className; }
    e.textContent = text;
    return e;
  }

  function show(found) {
    var i, x, item, link;
    while (list.firstChild) { list.removeChild(list.firstChild); }
    for (i = 0; i < found.results.length && i < most; i += 1) {
      x = found.results[i];
      item = element('li', '', '');
      link = element('a', '', x.name);
      link.href = x.href;
      item.appendChild(link);
      item.appendChild(element('span', 'kind', data.kinds[x.kind]));
      item.appendChild(element('span', 'where', x.where));
      list.appendChild(item);
    }
    list.hidden = found.results.length === 0;
    say(outcome(found));
  }

  /* Looks for what is in the box, and opens the first result if asked to. */
  function look(go) {
    var mine;
    turn += 1;
    mine = turn;
    if (timer) { window.clearTimeout(timer); timer = null; }
    keep();
    find(box.value, function (found) {
      if (mine !== turn) { return; }
      show(found);
      mine = -1;
      if (go && found.results.length > 0) { window.location.href = found.results[0].href; }
    });
    if (mine === turn) { say(data.texts.loading); }
  }

  function soon() {
    if (timer) { window.clearTimeout(timer); }
    timer = window.setTimeout(function () { look(false); }, pause);
  }

  /* The address keeps the query, so that coming back, or sending it, finds the same. */
  function asked() {
    var hash = window.location.href.split('#')[1] || '', text;
    if (window.location.href.indexOf('#') < 0 || hash.indexOf('q=') !== 0) { return null; }
    text = window.location.href.slice(window.location.href.indexOf('#') + 3);
    try { return decodeURIComponent(text); } catch (e) { return text; }
  }

  function keep() {
    var now = asked(), text = whole(box.value);
    if (text !== (now === null ? '' : now) && text.length <= longest) {
      window.location.replace('#q=' + encodeURIComponent(text));
    }
    known = asked();
  }

  /* What is in the address comes into the box, if it is not from there: the browser tells
     of a change later, when more may have been typed. */
  function restore() {
    var text = asked();
    if (text === known) { return; }
    known = text;
    if (text !== null && text !== whole(box.value)) {
      box.value = text;
      look(false);
    }
  }

  /* Down from the box into the list, up and down in it, up from its first to the box. */
  function arrows(event) {
    var links = list.getElementsByTagName('a'), here = -1, i, to, down = event.keyCode === 40;
    if (event.keyCode === 27 && box.value !== '' && !event.isComposing) {
      box.value = '';
      box.focus();
      look(false);
      event.preventDefault();
      return;
    }
    if (!down && event.keyCode !== 38 || event.isComposing || event.altKey || event.ctrlKey) { return; }
    for (i = 0; i < links.length; i += 1) {
      if (links[i] === document.activeElement) { here = i; }
    }
    if (here < 0 && document.activeElement !== box || here < 0 && !down) { return; }
    to = here + (down ? 1 : -1);
    if (to < links.length) { (to < 0 ? box : links[to]).focus(); }
    event.preventDefault();
  }

  function start() {
    var note = at('without'), cut;
    data = JSON.parse(at('data').textContent);
    cut = data.core.lastIndexOf('/') + 1;
    folder = data.core.slice(0, cut);
    coreFile = data.core.slice(cut);
    box = at('text');
    list = at('results');
    said = at('status');
    note.parentNode.removeChild(note);
    at('form').hidden = false;
    at('form').addEventListener('submit', function (event) {
      event.preventDefault();
      look(true);
    });
    box.addEventListener('input', soon);
    document.addEventListener('keydown', arrows);
    window.addEventListener('hashchange', restore);
    restore();
  }

  if (document.getElementById && document.getElementById('search.data')) { start(); }
