/*
 * Draws the charts. ES5, ASCII, no eval and no inline style, so that it runs in old
 * browsers, from file://, and under "script-src 'self'; style-src 'self'".
 *
 *   <div class="chart-canvas" data-chart="ID">...a picture of it, or nothing...</div>
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

  // A rich-text tooltip does not wrap: a label of sixty characters would leave a telephone.
  // Lines of 20 Chinese characters or 40 letters, not broken inside a character of two units.
  function fold(text) {
    var lines = [''];
    var room = 40;
    var i, code;
    for (i = 0; i < text.length; i += 1) {
      code = text.charCodeAt(i);
      room -= code > 0xff ? 2 : 1;
      if (room < 0 && !(code >= 0xdc00 && code < 0xe000)) {
        lines.push('');
        room = code > 0xff ? 38 : 39;
      }
      lines[lines.length - 1] += text.charAt(i);
    }
    return lines.join('\n');
  }

  // What a point says: the text that came with it, as the page prints it, else its number.
  function said(point) {
    var value = point.value;
    if (point.data && typeof point.data.text === 'string') {
      return point.data.text;
    }
    return typeof value === 'number' && !isNaN(value) ? String(value) : '\u2014';
  }

  // points: what ECharts hands to a formatter of trigger "axis". A marker is markup of
  // ECharts' own; everything else is text from records.
  function tooltipText(shown, points) {
    var lines = [plain(fold(String(points[0].axisValueLabel)))];
    var i, one;
    for (i = 0; i < points.length; i += 1) {
      one = shown[points[i].seriesName];
      // Series that share the places of their bars: one of them has this place.
      if (one && !(one.shares && (points[i].data === null || points[i].data === undefined))) {
        lines.push(points[i].marker + plain(one.name) + '\u3000' + plain(said(points[i])));
      }
    }
    return lines.join('\n');
  }

  function isHeat(options) {
    return options.series[0].type === 'heatmap';
  }

  // A cell of a heat map is [column, row, level, text]: the names of row and column, then
  // the level and the text.
  function cellText(options, shown, point) {
    var cell = point.data;
    return plain(fold(options.yAxis[0].data[cell[1]])) + '\n' +
      plain(fold((cell[0] + 1) + '\u3000' + options.xAxis[0].data[cell[0]])) + '\n' +
      point.marker + plain(shown[point.seriesName].name) + '\u3000' + plain(cell[3]);
  }

  // Text in lines no wider than so many pixels, at most so many lines; what is left is cut.
  // Not broken inside a character of two units.
  function lay(text, room, most) {
    var lines = [''];
    var left = room;
    var i, code, wide;
    for (i = 0; i < text.length; i += 1) {
      code = text.charCodeAt(i);
      wide = code > 0xff ? 12 : 8;
      if (left < wide && !(code >= 0xdc00 && code < 0xe000)) {
        if (lines.length === most) {
          lines[most - 1] = lines[most - 1].replace(/([\ud800-\udbff][\udc00-\udfff]|[\s\S])$/, '\u2026');
          break;
        }
        lines.push('');
        left = room;
      }
      lines[lines.length - 1] += text.charAt(i);
      left -= wide;
    }
    return lines.join('\n');
  }

  // The columns of a heat map have numbers, which the page explains, as many as do not touch,
  // and their names where a line holds two Chinese characters or eight letters. A head is as
  // wide as its columns. Asked again whenever the width changes.
  function nameColumns(box, options) {
    var axis = options.xAxis[0];
    var heads = options.series[options.series.length - 1].markLine;
    function room(span) {
      return (box.clientWidth - 130) / axis.data.length * span - 4;
    }
    axis.axisLabel.lineHeight = 14;
    axis.axisLabel.interval = function (index) {
      return index % Math.ceil(20 / (room(1) + 4)) === 0;
    };
    axis.axisLabel.formatter = function (name, index) {
      var least = /[^\x00-\xff]/.test(name) ? 26 : 64;
      return (index + 1) + (room(1) < least ? '' : '\n' + lay(name, room(1), 6));
    };
    heads.label.formatter = function (mark) {
      var next = heads.data[mark.dataIndex + 1];
      var width = room((next ? next.xAxis : axis.data.length) - heads.data[mark.dataIndex].xAxis);
      return width < 24 ? '' : lay(mark.name, width, 2);
    };
  }

  // ECharts keys plain objects by the names of series: two units of one name would be one
  // legend entry, and a name like "hasOwnProperty" would stop it. So it sees numbers, and
  // the names come back where they are shown. A series without a name carries marks or
  // holds up the bars of a waterfall: it is neither in the legend nor in a tooltip.
  function nameApart(options) {
    var shown = {};
    var keys = [];
    var i, key, series;
    for (i = 0; i < options.series.length; i += 1) {
      key = 's' + i;
      series = options.series[i];
      if (series.name) {
        shown[key] = { name: series.name, shares: !!series.stack };
        keys.push(key);
      } else {
        series.silent = true;
      }
      if (series.markLine) {
        series.markLine.silent = true;
        series.markLine.label.formatter = function (mark) {
          return mark.name;
        };
      }
      series.name = key;
    }
    options.legend.data = keys;
    options.legend.formatter = function (name) {
      return shown[name].name;
    };
    options.tooltip.formatter = function (points) {
      return isHeat(options) ? cellText(options, shown, points) : tooltipText(shown, points);
    };
  }

  // Names on the left need a line each, and one for every set of bars; those of the columns
  // of a heat map some more. The height is set
  // through the CSSOM, which "style-src 'self'" allows.
  function grow(box, options) {
    var axis = options.yAxis && options.yAxis[0];
    var lines, height;
    if (!axis || axis.type !== 'category') {
      return;
    }
    lines = options.series[0].stack || isHeat(options) ? 1 : options.series.length;
    height = (isHeat(options) ? 180 : 110) + axis.data.length * (10 + 16 * lines);
    if (height > 320) {
      box.className += ' long';
      box.style.height = height + 'px';
    }
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
    if (isHeat(options)) {
      nameColumns(box, options);
    }
    while (box.firstChild) { // the picture that stands there without this script
      box.removeChild(box.firstChild);
    }
    box.className += ' live';
    grow(box, options);
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
