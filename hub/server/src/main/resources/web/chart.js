// People waiting over the day. The axis is the hall's open time: lunch is a narrow gap.
const GAP = 15;
const box = document.getElementById("day-chart");
const words = box.dataset;
const spans = words.hours.split(",").map((span) => span.split("-").map(Number));
const starts = spans.map((_, n) =>
  spans.slice(0, n).reduce((sum, [from, to]) => sum + to - from + GAP, 0));
const length = starts.at(-1) + spans.at(-1)[1] - spans.at(-1)[0];

// Minute of the day to place on the axis; what falls between two spans shares their gap.
function place(minute) {
  for (let n = 0; n < spans.length; n++) {
    const [from, to] = spans[n];
    if (minute < from) {
      if (n === 0) return 0;
      const before = spans[n - 1][1];
      return starts[n] - GAP + (GAP * (minute - before)) / (from - before);
    }
    if (minute <= to) return starts[n] + minute - from;
  }
  return length;
}

const clock = (minute) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;

function ticks() {
  const marks = new Map([[0, clock(spans[0][0])], [length, clock(spans.at(-1)[1])]]);
  for (const [from, to] of spans) {
    for (let hour = Math.ceil((from + 30) / 60) * 60; hour <= to - 30; hour += 60) {
      if ((hour / 60) % 2 === 0 || spans.length === 1) marks.set(place(hour), clock(hour));
    }
  }
  for (let n = 1; n < spans.length; n++) marks.set(starts[n] - GAP / 2, words.lunch);
  return marks;
}

function samples() {
  const value = document.getElementById("samples").value;
  if (!value) return [];
  return value.split(",").map((pair) => {
    const [minute, waiting] = pair.split(":").map(Number);
    return [place(minute), waiting];
  });
}

function option() {
  const style = getComputedStyle(document.body);
  const token = (name) => style.getPropertyValue(name).trim();
  const text = { color: token("--ink-2"), fontSize: 12, fontFamily: style.fontFamily };
  const line = samples();
  const now = line.at(-1) ?? [0, 0];
  const top = Math.max(20, Math.ceil((Math.max(...line.map((point) => point[1]), 0) * 1.15) / 20) * 20);
  const marks = ticks();
  return {
    animation: false,
    aria: { enabled: true, label: { description: words.spoken.replace("{0}", now[1]) }, decal: { show: true } },
    grid: { left: 32, right: 20, top: 22, bottom: 22 },
    xAxis: {
      type: "value", min: 0, max: length, splitLine: { show: false }, axisTick: { show: false },
      axisLine: { lineStyle: { color: token("--line") } },
      axisLabel: { ...text, customValues: [...marks.keys()], formatter: (at) => marks.get(at) ?? "",
        alignMinLabel: "left", alignMaxLabel: "right" },
    },
    yAxis: {
      type: "value", min: 0, max: top, interval: top / 2, axisLabel: text,
      splitLine: { lineStyle: { color: token("--line") } },
    },
    series: [{
      type: "line", data: line, symbol: "none", color: token("--accent"),
      lineStyle: { width: 2.5, color: token("--accent") }, silent: true,
      markArea: { silent: true, itemStyle: { color: token("--page") },
        data: starts.slice(1).map((start) => [{ xAxis: start - GAP }, { xAxis: start }]) },
      markPoint: { silent: true, symbol: "circle", symbolSize: 8,
        data: line.length ? [{ coord: now }] : [], itemStyle: { color: token("--accent") },
        label: { show: true, formatter: words.now.replace("{0}", now[1]), color: token("--accent"),
          fontWeight: "bold", fontSize: 13, fontFamily: style.fontFamily,
          position: now[0] < length / 2 ? "right" : "left", distance: 8 } },
    }],
  };
}

let chart;
let drawn = "";

function draw(force) {
  const value = document.getElementById("samples").value;
  if (!force && value === drawn) return;
  drawn = value;
  chart.setOption({ ...option() }, { notMerge: true });
}

function begin() {
  chart = echarts.init(box, null, { renderer: "svg" });
  draw(true);
  document.addEventListener("exchanged", () => draw(false));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => draw(true));
  new ResizeObserver(() => chart.resize()).observe(box);
}

if (globalThis.echarts) begin();
else addEventListener("load", begin);
