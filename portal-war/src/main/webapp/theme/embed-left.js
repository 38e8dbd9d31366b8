// The session of a form in another's page: warns two minutes before it ends, beside what is being filled in, since the page
// around decides what of the frame is seen. Something typed stays to be copied; else the form goes from an absent shoulder.
const WARNED_BEFORE = 120_000;

const box = document.querySelector("[data-left]");
const warning = box.querySelector("[data-warning]");
const over = box.querySelector("[data-over]");
const sentence = warning.querySelector("p");
let endsAt = 0;
let timer = 0;
let before = null;

const changed = (field) => {
  if (["hidden", "submit"].includes(field.type)) return false;
  if (field.options) return [...field.options].some((option) => option.selected !== option.defaultSelected);
  if (["checkbox", "radio"].includes(field.type)) return field.checked !== field.defaultChecked;
  return field.value !== field.defaultValue;
};

const place = () => {
  before = document.activeElement;
  const beside = before?.closest("main form > *") ?? document.querySelector("main h1");
  beside.after(box);
};

const end = () => {
  clearTimeout(timer);
  const link = over.querySelector("a").href;
  if (![...document.querySelectorAll("main form :is(input, select, textarea)")].some(changed))
    return location.replace(link);
  if (warning.hidden) place();
  warning.hidden = true;
  over.hidden = false;
};

const warn = () => {
  if (!warning.hidden) return;
  place();
  const clock = new Date(endsAt).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  sentence.textContent = sentence.dataset.sentence.replace("{0}", clock);
  warning.hidden = false;
};

const close = () => {
  const held = warning.contains(document.activeElement);
  warning.hidden = true;
  if (held) before.focus({ preventScroll: true });
};

const tick = () => {
  clearTimeout(timer);
  const left = endsAt - Date.now();
  if (left <= 0) return end();
  if (left > WARNED_BEFORE) close();
  else warn();
  timer = setTimeout(tick, left > WARNED_BEFORE ? left - WARNED_BEFORE : left);
};

const count = (seconds) => {
  endsAt = Date.now() + seconds * 1000;
  tick();
};

warning.querySelector("button").addEventListener("click", async () => {
  const answer = await fetch(box.dataset.root).catch(() => null);
  if (answer === null) return;
  const left = (await answer.text()).match(/data-left="(\d+)"/);
  if (left) count(Number(left[1]));
  else end();
});
document.addEventListener("visibilitychange", () => document.hidden || over.hidden === false || tick());
count(Number(box.dataset.left));
