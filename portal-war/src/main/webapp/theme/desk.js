// The desk by keyboard: F2 goes back to the scanner's field, Ctrl+Enter presses the page's main button.

const scan = document.querySelector("[data-scan]");
const main = document.querySelector("[data-main]");
const needed = document.getElementById(main?.dataset.needs ?? "");

document.addEventListener("keydown", (event) => {
  if (event.key === "F2" && scan) {
    event.preventDefault();
    scan.focus();
    scan.select();
  }
  if (event.key === "Enter" && event.ctrlKey && main) {
    event.preventDefault();
    if (needed && !needed.checked) needed.focus();
    else main.click();
  }
});

// A scanner types a card's three lines of thirty with an Enter after each: only the last one sends the form. Some put
// the identifier of the symbol before them.
const BEFORE = /^\][A-Z][0-9A-Z]/;
const UNFINISHED = /^I[A-Z<]VNM[0-9A-Z<]*$/;
const WHOLE = 90;
scan?.addEventListener("keydown", (event) => {
  const typed = scan.value.replace(/\s/g, "").toUpperCase().replace(BEFORE, "");
  if (event.key === "Enter" && !event.ctrlKey && UNFINISHED.test(typed) && typed.length < WHOLE && typed.length % 30 === 0)
    event.preventDefault();
});

// A scanner types faster than fingers do. Where nothing waits for it, no Enter or space of its text presses or ticks anything.
const FAST = 50;
const FEWEST = 6;
const ignored = document.querySelector("[data-scan-ignored]");
const burst = { keys: 0, at: -Infinity, into: null, before: "" };

const sayIgnored = () => {
  const note = document.createElement("p");
  note.className = "note warn";
  note.textContent = ignored.dataset.scanIgnored;
  ignored.replaceChildren(note);
};

const follow = (event) => {
  const fast = event.timeStamp - burst.at < FAST && burst.into === event.target;
  if (!fast) Object.assign(burst, { keys: 0, into: event.target, before: event.target.value });
  burst.at = event.timeStamp;
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) burst.keys++;
};

document.addEventListener(
  "keydown",
  (event) => {
    if (!ignored || event.repeat || event.isComposing) return;
    follow(event);
    const { target } = event;
    const line = target.matches("input:not([type=submit], [type=checkbox], [type=radio]), textarea");
    const deliberate = target.closest("[data-deliberate]");
    if ((line && !deliberate) || event.ctrlKey || !["Enter", " "].includes(event.key)) return;
    if (burst.keys >= FEWEST && !(line && event.key === " ")) {
      event.preventDefault();
      if (line) target.value = burst.before;
      if (event.key === "Enter") {
        burst.keys = 0;
        sayIgnored();
      }
    } else if (event.key === "Enter" && deliberate && !target.matches("[type=submit], a, summary")) event.preventDefault();
  },
  true,
);
