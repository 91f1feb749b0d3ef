// Draws what the table says, as far as there is room; without it the table says it all.
'use strict';
(() => {
  const table = document.querySelector('table.figures');
  const place = document.getElementById('chart');
  const shown = ['收到', '按时接单', '按时办好', '办结'];
  const most = 40;
  const rows = table ? [...table.tBodies[0].rows] : [];
  if (!rows.length || rows.length > most || !window.echarts) {
    return;
  }
  const titles = [...table.tHead.rows[0].cells].map(cell => cell.textContent);
  const number = cell => /^\d+/.test(cell.textContent.trim()) ? parseInt(cell.textContent, 10) : null;
  place.hidden = false;
  const chart = echarts.init(place, null, {renderer: 'canvas'});
  chart.setOption({
    animation: false,
    color: ['#7d8896', '#0b5cad', '#2f8f4e', '#b97700'],
    textStyle: {fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 14},
    legend: {top: 8},
    grid: {left: 12, right: 16, bottom: 12, top: 48, containLabel: true},
    xAxis: {type: 'category', data: rows.map(row => row.cells[0].textContent), axisLabel: {rotate: rows.length > 8 ? 40 : 0}},
    yAxis: {type: 'value', minInterval: 1},
    series: shown.map(title => ({
      name: title, type: 'bar', barMaxWidth: 22, data: rows.map(row => number(row.cells[titles.indexOf(title)]))
    }))
  });
  addEventListener('resize', () => chart.resize());
})();
