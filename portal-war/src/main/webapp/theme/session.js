// Warns two minutes before a session ends; asking how much time is left does not keep anybody signed in.
"use strict";

const WARNED_BEFORE = 120;
const box = document.getElementById("session");
const warning = box.querySelector("[data-warning]");
const over = box.querySelector("[data-over]");
const sentence = warning.querySelector("p");
let endsAt = Date.now() + Number(box.dataset.left) * 1000;
let asked = false;

const left = () => Math.round((endsAt - Date.now()) / 1000);

async function ask(method) {
  const answer = await fetch("/session", { method, headers: { Accept: "application/json" } });
  if (answer.ok) endsAt = Date.now() + (await answer.json()).left * 1000;
}

// Nothing typed: the page goes, so that nobody reads it over an absent shoulder. Something typed: it stays to be sent.
function end() {
  clearInterval(timer);
  const typed = [...document.querySelectorAll("main form :is(input, select, textarea)")].some(
    (field) => !["hidden", "submit", "password"].includes(field.type),
  );
  if (!typed) location.replace(over.querySelector("a").href);
  warning.hidden = true;
  over.hidden = false;
}

async function tick() {
  if (left() > WARNED_BEFORE) {
    asked = false;
    warning.hidden = true;
    return;
  }
  // another tab may have gone on meanwhile: ask once before warning and once before ending
  if (!asked || left() <= 0) {
    asked = true;
    await ask("GET").catch(() => {});
    if (left() <= 0) return end();
    if (left() > WARNED_BEFORE) return;
  }
  const seconds = left();
  if (warning.hidden || seconds % 30 === 0 || seconds <= 10) sentence.textContent = sentence.dataset.sentence.replace("{0}", seconds);
  warning.hidden = false;
}

warning.querySelector("button")?.addEventListener("click", async () => {
  await ask("POST").catch(() => {});
  asked = false;
  tick();
});
document.addEventListener("visibilitychange", () => document.hidden || tick());
const timer = setInterval(tick, 1000);
