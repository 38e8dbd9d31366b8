// Parts of a page about help follow what happens, whichever of the two is first: when the page shows something else than is
// heard, it is loaded again, and each part that is not as it was takes the place of the one before.
import { focusHeading, minutesAndSeconds } from "./sen.js";

const said = document.querySelector("[data-part-said]");
const look = () => document.querySelector("[data-look]").dataset.look;
let loading = false;
let leaving = false;
let again = false;

// What somebody types into a form is theirs until they send it.
const typedIn = (part, fresh) => part.querySelector("form") && fresh.querySelector("form") && part.dataset.part === "ask";

const put = (fresh, part) => {
  if (fresh.dataset.as === part.dataset.as || typedIn(part, fresh)) return;
  const held = part.contains(document.activeElement);
  for (const spare of fresh.querySelectorAll("noscript")) spare.remove();
  for (const focused of fresh.querySelectorAll("[autofocus]")) focused.removeAttribute("autofocus");
  part.replaceWith(fresh);
  if (held) focusHeading();
  const told = fresh.querySelector("[data-say]");
  if (told && said) said.textContent = told.textContent;
};

// What the next page says of a form that is on its way would be said to the page that is left.
document.addEventListener("submit", (event) => (leaving = !event.defaultPrevented));
addEventListener("pageshow", () => (leaving = false));

const load = async () => {
  again = loading;
  if (loading || leaving) return;
  loading = true;
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
  const page = answer?.ok && !answer.redirected ? await answer.text().catch(() => "") : "";
  const fresh = new DOMParser().parseFromString(page, "text/html");
  for (const part of document.querySelectorAll("[data-part]")) {
    const next = fresh.querySelector(`[data-part="${part.dataset.part}"]`);
    if (next) put(next, part);
  }
  loading = false;
  count();
  if (again) load();
};

document.addEventListener("sen:help", (event) => {
  const [, which] = /^\d+ (\S+) /.exec(event.detail) ?? ["", "-"];
  if (which !== look()) load();
});
document.addEventListener("sen:opened", (event) => event.detail === look() && load());
document.addEventListener("sen:code", load);

// What happened while nobody listened: before the page was heard of, and while its connection was away.
let missed = true;
document.addEventListener("sen:deaf", () => (missed = true));
document.addEventListener("sen:listening", () => {
  if (missed) load();
  missed = false;
});

// What is left of the code, as long as it is good.
const NEXT = 1000;
const LATER = 3000;
let timer;
function count() {
  clearTimeout(timer);
  const left = document.querySelector("[data-code-left]");
  if (!left) return;
  const until = (left.until ??= Date.now() + Number(left.dataset.codeLeft) * 1000);
  const seconds = Math.max(0, Math.ceil((until - Date.now()) / 1000));
  left.textContent = left.dataset.sentence.replace("{0}", minutesAndSeconds(seconds));
  left.hidden = false;
  if (seconds > 0) timer = setTimeout(count, NEXT);
  else if (!left.over) load();
  else timer = setTimeout(load, LATER);
  left.over = seconds === 0;
}
count();
