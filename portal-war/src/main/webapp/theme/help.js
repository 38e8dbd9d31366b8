// The agent's banner: what is left of the time, and at its end, whoever ended it, the page that says so.
import { minutesAndSeconds } from "./sen.js";

const end = document.querySelector("[data-help-until]");
const until = Number(end.dataset.helpUntil);
const soon = document.querySelector("[data-help-soon]");
const SOON = 120;
end.hidden = false;

// Nothing of the citizen's is seen while the other page is on its way.
const leave = () => {
  document.body.replaceChildren();
  document.title = "Sen";
  location.replace("/helpdesk/ended");
};

const count = () => {
  const seconds = Math.floor((until - Date.now()) / 1000);
  if (seconds < 0) {
    leave();
    return;
  }
  end.textContent = minutesAndSeconds(seconds);
  // the time that runs is silent; that it will be over is said once
  if (seconds <= SOON && !soon.textContent) soon.textContent = soon.dataset.helpSoon;
  setTimeout(count, 1000);
};
count();

// The citizen stopped it, or somebody else did: this look is not the one that stands. A page that does not hear whether its
// look stands shows nothing until it does.
const DEAF = 5000;
const banner = document.querySelector("[data-watched]");
const deaf = document.querySelector("[data-deaf]");
const main = document.getElementById("main");
let patience;
let held;
document.addEventListener("sen:watch", (event) => {
  if (event.detail !== banner.dataset.watched) return leave();
  clearTimeout(patience);
  patience = undefined;
  deaf.hidden = true;
  main.hidden = false;
  if (document.activeElement === document.body) held?.focus({ preventScroll: true });
  held = undefined;
});
document.addEventListener("sen:deaf", () => {
  patience ??= setTimeout(() => {
    if (main.contains(document.activeElement)) held = document.activeElement;
    deaf.hidden = false;
    main.hidden = true;
  }, DEAF);
});
