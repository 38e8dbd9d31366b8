// Warns two minutes before the session of a form in another's page ends. The warning stands beside the field in use, since the
// frame may be taller than the screen. At the end, a page with something typed stays so that it can be copied; otherwise the
// sign-in page replaces it.
const WARNED_BEFORE = 120_000;

const box = document.querySelector("[data-left]");
const warning = box.querySelector("[data-warning]");
const over = box.querySelector("[data-over]");
const sentence = warning.querySelector("p");
let endsAt = 0;
let timer = 0;
let focused = null;

const changed = (field) => {
  if (["hidden", "submit"].includes(field.type)) return false;
  if (field.options) return [...field.options].some((option) => option.selected !== option.defaultSelected);
  if (["checkbox", "radio"].includes(field.type)) return field.checked !== field.defaultChecked;
  return field.value !== field.defaultValue;
};

const place = () => {
  focused = document.activeElement;
  const beside = focused?.closest("main form > *") ?? document.querySelector("main h1");
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
  if (held) focused.focus({ preventScroll: true });
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

// Tabs with this form share its session: one that has used it tells the others.
const tabs = new BroadcastChannel(box.dataset.root);
const used = (seconds) => {
  count(seconds);
  tabs.postMessage(seconds);
};
tabs.addEventListener("message", ({ data }) => over.hidden && count(data));

warning.querySelector("button").addEventListener("click", async () => {
  const answer = await fetch(`${box.dataset.root}/session`).catch(() => null);
  if (answer?.ok) used(Number(await answer.text()));
});
document.addEventListener("visibilitychange", () => {
  if (!document.hidden && over.hidden) tick();
});
used(Number(box.dataset.left));
