// Warns two minutes before a session ends; asking how much time is left does not keep anybody signed in.
import { focusHeading } from "./sen.js";

const WARNED_BEFORE = 120;
const box = document.getElementById("session");
const warning = box.querySelector("[data-warning]");
const over = box.querySelector("[data-over]");
const sentence = warning.querySelector("p");
const told = box.querySelector("[data-told]");
const TOLD = [120, 60, 30, 10];
let endsAt = Date.now() + Number(box.dataset.left) * 1000;
let asked = false;
let lastTold = Infinity;
let before = null;

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
  told.textContent = over.querySelector("p").textContent;
}

async function tick() {
  if (left() > WARNED_BEFORE) {
    asked = false;
    close();
    return;
  }
  // another tab may have gone on meanwhile: ask once before warning and once before ending
  if (!asked || left() <= 0) {
    asked = true;
    await ask("GET").catch(() => {});
    if (left() <= 0) return end();
    if (left() > WARNED_BEFORE) return;
  }
  tell(left());
}

// What is left is seen each second; a screen reader says it at a few moments only.
function tell(seconds) {
  sentence.textContent = sentence.dataset.sentence.replace("{0}", seconds);
  warning.hidden = false;
  const mark = TOLD.findLast((one) => seconds <= one);
  if (mark === undefined || mark >= lastTold) return;
  lastTold = mark;
  told.textContent = sentence.textContent;
}

function close() {
  const held = warning.contains(document.activeElement);
  warning.hidden = true;
  lastTold = Infinity;
  told.textContent = "";
  if (!held) return;
  if (before?.isConnected) before.focus();
  else focusHeading();
}

warning.querySelector("button")?.addEventListener("click", async () => {
  await ask("POST").catch(() => {});
  asked = false;
  tick();
});
document.addEventListener("focusout", (event) => {
  if (!box.contains(event.target)) before = event.target;
});
document.addEventListener("visibilitychange", () => document.hidden || tick());
const timer = setInterval(tick, 1000);
