/*
 * Sorts and filters the lists of a page, chooses their columns, keeps the view in the
 * address, and saves what is seen. ES5, ASCII, no request, no inline style.
 *
 *   <div id="page.lists" class="lists" hidden></div>    where the controls go
 *   <script type="application/json" id="page.lists.data">{"words": {...}, "keys": {...}}</script>
 *
 * Words are what the controls say; keys are what texts sort by, pinyin for Chinese names.
 * How tables are marked stands above readTable. The rows of a page are its own, in the
 * order in which it was published: without this script it is complete.
 */
