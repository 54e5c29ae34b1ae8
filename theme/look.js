/*
 * Remembers large text and high contrast from page to page. The switches work
 * without it: they are checkboxes that the stylesheet asks for.
 *
 * The choice stands in the name of the window, which survives from page to page
 * and ends with the window: no cookie, nothing stored, and it works from a disc.
 * A window that somebody else has named keeps its name.
 */
(function (window, document) {
  'use strict';

  var mark = 'gongping-look:';

  function boxes() { return document.querySelectorAll('input.look'); }

  function free() { return window.name === '' || window.name.indexOf(mark) === 0; }

  function restore() {
    var list = boxes(), chosen = window.name.slice(mark.length).split(' '), i;
    if (!free()) { return; }
    for (i = 0; i < list.length; i += 1) { list[i].checked = chosen.indexOf(list[i].id) >= 0; }
    resized();
  }

  function remember() {
    var list = boxes(), chosen = [], i;
    for (i = 0; i < list.length; i += 1) {
      if (list[i].checked) { chosen.push(list[i].id); }
    }
    if (free()) { window.name = chosen.length > 0 ? mark + chosen.join(' ') : ''; }
    resized();
  }

  /* Charts fit themselves to a window that changes; larger text changes their boxes too. */
  function resized() {
    var event = document.createEvent('Event');
    event.initEvent('resize', false, false);
    window.dispatchEvent(event);
  }

  function start() {
    var list = boxes(), i;
    for (i = 0; i < list.length; i += 1) { list[i].addEventListener('change', remember); }
    restore();
  }

  if (!document.querySelectorAll || !window.addEventListener) { return; }
  start();
  /* Back to a page that the browser kept as it was left. */
  window.addEventListener('pageshow', restore);
}(window, document));
