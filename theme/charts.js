/*
 * Draws the trend charts. ES5, ASCII, no eval and no inline style, so that it runs in old
 * browsers, from file://, and under "script-src 'self'; style-src 'self'".
 *
 *   <div class="chart-canvas" data-chart="ID"></div>
 *   <script type="application/json" id="ID">{...ECharts options...}</script>
 *
 * A drawn box carries data-drawn="true". The numbers also stand in the table beside each
 * chart: where ECharts is missing, the page is complete without any of this.
 */
(function () {
  'use strict';

  if (!window.echarts || !window.JSON || !document.addEventListener) {
    return;
  }

  var drawn = [];

  // In a rich-text tooltip ECharts takes "{word|" for the start of a style. A zero-width
  // space after the brace keeps a name that looks like one as it was written.
  function plain(text) {
    return String(text).replace(/\{([a-zA-Z0-9_]+\|)/g, '{\u200b$1');
  }

  // points: what ECharts hands to a formatter of trigger "axis". A marker is markup of
  // ECharts' own; everything else is text from records.
  function tooltipText(names, points) {
    var lines = [plain(points[0].axisValueLabel)];
    var i, value;
    for (i = 0; i < points.length; i += 1) {
      value = points[i].value;
      lines.push(points[i].marker + plain(names[points[i].seriesName]) + '\u3000' +
        (typeof value === 'number' && !isNaN(value) ? value : '\u2014'));
    }
    return lines.join('\n');
  }

  // ECharts keys plain objects by the names of series: two units of one name would be one
  // legend entry, and a name like "hasOwnProperty" would stop it. So it sees numbers, and
  // the names come back where they are shown.
  function nameApart(options) {
    var names = {};
    var i, key;
    for (i = 0; i < options.series.length; i += 1) {
      key = 's' + i;
      names[key] = options.series[i].name;
      options.series[i].name = key;
    }
    options.legend.formatter = function (name) {
      return names[name];
    };
    options.tooltip.formatter = function (points) {
      return tooltipText(names, points);
    };
  }

  // The view box lets the print stylesheet scale a chart to the width of the paper.
  function fit(box) {
    var svg = box.querySelector('svg');
    if (svg) {
      svg.setAttribute('viewBox', '0 0 ' + box.clientWidth + ' ' + box.clientHeight);
    }
  }

  function draw(box) {
    var data = document.getElementById(box.getAttribute('data-chart'));
    var options, chart;
    // No width: inside a closed <details>, to be drawn when that opens.
    if (!data || box.clientWidth === 0 || box.getAttribute('data-drawn')) {
      return;
    }
    options = JSON.parse(data.textContent);
    options.textStyle = { fontFamily: window.getComputedStyle(box, null).fontFamily };
    nameApart(options);
    box.className += ' live';
    chart = window.echarts.init(box, null, { renderer: 'svg' });
    chart.setOption(options);
    fit(box);
    drawn.push({ box: box, chart: chart });
    box.setAttribute('data-drawn', 'true');
  }

  function drawAll() {
    var boxes = document.querySelectorAll('.chart-canvas[data-chart]');
    var i;
    for (i = 0; i < boxes.length; i += 1) {
      draw(boxes[i]);
    }
  }

  function resizeAll() {
    var i;
    for (i = 0; i < drawn.length; i += 1) {
      if (drawn[i].box.clientWidth > 0) {
        drawn[i].chart.resize();
        fit(drawn[i].box);
      }
    }
  }

  document.addEventListener('DOMContentLoaded', drawAll);
  document.addEventListener('toggle', function () {
    drawAll();
    resizeAll();
  }, true);
  window.addEventListener('resize', resizeAll);
}());
