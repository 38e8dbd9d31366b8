// Who is looking at one's account: the strip comes and goes as they do, counts what is left, and stops them from the page.
import { focusHeading, minutesAndSeconds } from "./sen.js";

const CONFIRMED = 10_000;
const strip = document.querySelector("[data-help]");
const form = strip.querySelector("form");
const who = strip.querySelector("[data-help-who]");
const left = strip.querySelector("[data-help-left]");
const button = strip.querySelector("button");
const said = document.querySelector("[data-help-said]");
let endsAt = 0;
let session = strip.dataset.session;
let stopped = "";
let timer;

const close = () => {
  clearInterval(timer);
  const held = strip.contains(document.activeElement);
  strip.hidden = true;
  if (held) focusHeading();
};

const over = () => {
  if (strip.hidden || stopped === session) return;
  close();
  said.textContent = said.dataset.ended;
};

const count = () => {
  const seconds = Math.round((endsAt - Date.now()) / 1000);
  if (seconds <= 0) return over();
  left.textContent = ", " + left.dataset.helpLeft.replace("{0}", minutesAndSeconds(seconds));
};

const run = (seconds) => {
  endsAt = Date.now() + seconds * 1000;
  left.hidden = button.hidden = strip.hidden = false;
  clearInterval(timer);
  timer = setInterval(count, 1000);
  count();
};

document.addEventListener("sen:help", (event) => {
  const [, seconds, which, name] = /^(\d+) (\S+) (.*)$/.exec(event.detail) ?? [];
  if (!seconds) return over();
  // what was stopped here does not come back, though word of it may have been on its way
  if (which === stopped) return;
  session = which;
  const sentence = who.dataset.helpWho.replace("{0}", name);
  if (strip.hidden) said.textContent = sentence;
  who.textContent = sentence;
  run(Number(seconds));
});

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form));
  body.set("stay", "yes");
  stopped = session; // at once: word of the end may come before the answer
  const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" }).catch(() => null);
  if (answer?.status !== 204) return form.submit();
  delete form.dataset.sent;
  clearInterval(timer);
  who.textContent = said.textContent = said.dataset.stopped;
  who.tabIndex = -1;
  if (document.activeElement === button) who.focus();
  left.hidden = button.hidden = true;
  timer = setTimeout(close, CONFIRMED);
});

if (!strip.hidden) run(Number(strip.dataset.help));
