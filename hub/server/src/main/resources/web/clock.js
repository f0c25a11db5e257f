// The hall's clock and how fresh the figures are. Between two words from the hub the clock runs on
// at the hall's speed; when the hub falls silent it stops, and the page says so.
const SILENT = 4000;

const clock = document.getElementById("clock");
const fresh = document.getElementById("fresh");
const lost = document.getElementById("lost");
let hallAt = Number(clock?.dataset.at ?? 0);
let heardAt = 0;
let shown = "";

const format = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  ...(clock && "short" in clock.dataset ? {} : { second: "2-digit" }),
  timeZone: clock?.dataset.zone ?? "UTC",
});

export function heard(at) {
  hallAt = Date.parse(at);
  heardAt = performance.now();
}

const say = (pattern, ...values) => values.reduce((text, value, n) => text.replace(`{${n}}`, value), pattern);

function duration(millis) {
  const { second, minute } = fresh.dataset;
  if (millis >= 60000) return say(minute, Math.floor(millis / 60000));
  return say(second, millis < 10000 ? (millis / 1000).toFixed(1) : Math.round(millis / 1000));
}

function tick() {
  if (!heardAt) return;
  const age = performance.now() - heardAt;
  const silent = age > SILENT;
  document.body.classList.toggle("stale", silent);
  if (!silent) shown = format.format(hallAt + age * Number(clock.dataset.speed));
  clock.textContent = shown;
  if (lost) lost.hidden = !silent;
  if (fresh) {
    fresh.textContent = silent
      ? `◆ ${say(fresh.dataset.lost, duration(age), shown)}`
      : `● ${say(fresh.dataset.live, duration(age))}`;
  }
}

export function showClock() {
  if (clock) setInterval(tick, 250);
}
