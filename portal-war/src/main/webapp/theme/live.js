// What happens while the page is open: each message of the stream, a name and data, becomes an event sen:name of the document.
// Pages work without it; a reload shows the same. A stream that ends is opened again, later and later while nobody answers.

const FIRST = 500;
const LAST = 30_000;
const HIDDEN = 20_000;
const say = (name, detail = "") => document.dispatchEvent(new CustomEvent("sen:" + name, { detail }));
let source = null;
let coming = null;
let wait = FIRST;
let timer;

const leave = () => {
  clearTimeout(timer);
  source?.close();
  coming?.close();
  source = coming = null;
};

// Others of the account listen instead: what has to go at once cannot be heard here, so nothing of it stays.
const turnedAway = () => {
  leave();
  say("deaf");
  if (watched) timer = setTimeout(listen, LAST);
};

const heard = (message) => {
  const [, name, detail] = /^(\S+) ?(.*)$/.exec(message.data);
  if (name === "renew") listen();
  else if (name === "crowded") turnedAway();
  else say(name, detail);
};

// The former stream is left only when its successor listens, so that nothing falls between them.
function listen() {
  clearTimeout(timer);
  if (coming) return;
  const next = (coming = new EventSource("/api/v1/live"));
  next.onmessage = heard;
  next.onopen = () => {
    source?.close();
    source = next;
    coming = null;
    wait = FIRST;
    say("listening");
  };
  next.onerror = () => {
    next.close();
    if (next === coming) coming = null;
    else if (next === source) source = null;
    if (!source && !coming) say("deaf");
    if (document.hidden && !watched) return;
    timer = setTimeout(listen, wait * (1 + Math.random() / 2));
    wait = Math.min(wait * 2, LAST);
  };
}

// A tab that nobody sees leaves its connection to the others, unless it shows what may have to go at once.
const watched = document.querySelector("[data-watched]");
document.addEventListener("visibilitychange", () => {
  clearTimeout(timer);
  if (!document.hidden && !source) listen();
  else if (document.hidden && !watched) timer = setTimeout(leave, HIDDEN);
});
addEventListener("pagehide", leave);
addEventListener("pageshow", (event) => event.persisted && listen());
if (!document.hidden || watched) listen();
