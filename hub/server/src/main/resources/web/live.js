// Keeps the page as new as the hall. The feed says when; the server draws; only what differs is
// exchanged, so nothing flickers and nobody loses their place.
import { paintBoards } from "./led.js";
import { showClock, heard } from "./clock.js";

const { feed, parts } = document.getElementById("feed").dataset;
let fetching = false;
let again = false;

function exchange(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html");
  for (const part of fresh.querySelectorAll("[data-part]")) {
    const old = document.getElementById(part.id);
    if (!old || old.dataset.was === part.outerHTML) continue;
    const was = part.outerHTML;
    keepOpen(old, part);
    const scrolled = old.querySelector("ul[tabindex]")?.scrollTop ?? 0;
    old.replaceWith(part);
    part.dataset.was = was;
    if (scrolled) part.querySelector("ul[tabindex]").scrollTop = scrolled;
  }
  paintBoards();
  document.dispatchEvent(new Event("exchanged"));
}

function keepOpen(old, part) {
  const before = old.querySelector("details");
  const after = part.querySelector("details");
  if (before && after) after.open = before.open;
}

async function refresh() {
  if (fetching) {
    again = true;
    return;
  }
  fetching = true;
  do {
    again = false;
    const answer = await fetch(parts, { credentials: "same-origin" }).catch(() => null);
    if (answer?.status === 401) location.reload();
    if (answer?.ok) exchange(await answer.text());
  } while (again);
  fetching = false;
}

function listen() {
  const source = new EventSource(feed);
  source.addEventListener("live", (event) => {
    heard(JSON.parse(event.data).at);
    refresh();
  });
  source.addEventListener("beat", (event) => heard(JSON.parse(event.data).at));
  source.addEventListener("error", () => {
    if (source.readyState !== EventSource.CLOSED) return;
    setTimeout(listen, 3000);
  });
}

for (const part of document.querySelectorAll("[data-part]")) part.dataset.was = part.outerHTML;
paintBoards();
showClock();
listen();
