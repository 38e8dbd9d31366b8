// The workplace of staff: its keys, the addresses of its lists, and what the component library leaves to be said.
import { paintCharts } from "./staff-chart.js";
import { vietnamese } from "./staff-words.js";

// Modules run before the library makes its parts.
const { PrimeFaces: library, jQuery: query } = globalThis;
if (library) library.locales.vi = vietnamese;
paintCharts();

// A list: the address follows its order and page, and its scrolling part has a name and can be reached by keys.
const nameTables = () => {
  for (const list of document.querySelectorAll(".ui-datatable[data-caption]")) {
    const name = list.dataset.caption;
    const scroller = list.querySelector(".ui-datatable-tablewrapper");
    scroller?.setAttribute("role", "region");
    scroller?.setAttribute("aria-label", name);
    if (scroller?.scrollWidth > scroller?.clientWidth) scroller.tabIndex = 0;
    list.querySelector("table")?.setAttribute("aria-label", name);
  }
};

// Above the rows that a key or a click brought, the reader starts at the first of them.
query?.(document).on("pfAjaxComplete", (_event, _xhr, _settings, answer) => {
  if (answer?.address) history.replaceState(null, "", answer.address);
  nameTables();
});
// A session that is over answers with the page to sign in: it is shown by loading the address.
query?.(document).on("pfAjaxError", () => location.reload());
nameTables();

// Where a text was put in, the caret stands behind it.
const inserted = document.querySelector("textarea[autofocus]");
inserted?.setSelectionRange(inserted.value.length, inserted.value.length);

const typing = (target) => target.closest("input, select, textarea, [contenteditable]");

const rowLinks = () => [...document.querySelectorAll(".ui-datatable-data > tr")].map((row) => row.querySelector("a, button")).filter(Boolean);

const step = (by) => {
  const links = rowLinks();
  if (!links.length) return;
  const row = document.activeElement?.closest(".ui-datatable-data > tr");
  const at = row ? links.findIndex((link) => row.contains(link)) : -1;
  links[Math.max(0, Math.min(links.length - 1, at + by + (at < 0 && by < 0 ? links.length + 1 : 0)))].focus();
};

const go = {
  "/": () => document.getElementById("find")?.focus(),
  "?": () => document.getElementById("keys")?.togglePopover(),
  f: () => document.querySelector(".filters :is(input:not([type=hidden]), select)")?.focus(),
  j: () => step(1),
  k: () => step(-1),
};

// g and a letter lead to a place; the letter has a second and a half.
let since = 0;
const place = (key) => [...document.querySelectorAll(".side a[data-key]")].find((link) => link.dataset.key === key);

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (Date.now() - since < 1500 && place(event.key)) {
    since = 0;
    event.preventDefault();
    place(event.key).click();
  } else if (event.key === "g") {
    since = Date.now();
  } else if (go[event.key]) {
    event.preventDefault();
    go[event.key]();
  }
});
