// Small comforts; every page works without them.

// Show and hide a password: <button type="button" data-reveal="id" data-hide="…" hidden>. Heard alone, it says what it shows.
for (const button of document.querySelectorAll("[data-reveal]")) {
  const field = document.getElementById(button.dataset.reveal);
  const words = { password: button.textContent, text: button.dataset.hide };
  const name = () => {
    button.textContent = words[field.type];
    button.setAttribute("aria-label", `${words[field.type]} ${field.labels[0].textContent.toLowerCase()}`);
  };
  button.hidden = false;
  name();
  button.addEventListener("click", () => {
    field.type = field.type === "password" ? "text" : "password";
    name();
    field.focus();
  });
}

// What is left, as 2:41.
export const minutesAndSeconds = (seconds) => Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");

// Where the focus goes when what had it is gone: to the page's heading, and not to nothing.
export const focusHeading = () => {
  const heading = document.querySelector("main h1") ?? document.getElementById("main");
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
};

// A screen reader tells what changes, not what a page has from the start: what was just done is put there once more.
const sayAgain = (node) => {
  for (const part of [...node.childNodes]) {
    if (part.nodeType === Node.TEXT_NODE) part.replaceWith(part.cloneNode());
    else sayAgain(part);
  }
};
setTimeout(() => document.querySelectorAll("main > .note[role=status]").forEach(sayAgain), 500);

// The account menu lies over the page: it closes when the focus goes on, and by Escape.
for (const menu of document.querySelectorAll("details.menu")) {
  menu.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
}

// Print buttons exist only where a script can print.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// Changing the language or the colours keeps what was typed (never a password or a code).
const drafts = "sen-draft:" + location.pathname;
const fields = () =>
  [...document.querySelectorAll("main form :is(input, select, textarea)")].filter(
    (f) =>
      f.name && !["password", "hidden", "submit", "file"].includes(f.type) && f.autocomplete !== "one-time-code",
  );
// What a field holds: a tick, the choices of a list, or text.
const held = (f) =>
  ["checkbox", "radio"].includes(f.type) ? f.checked : f.multiple ? [...f.selectedOptions].map((o) => o.value) : f.value;
const hold = (f, value) => {
  if (typeof value === "boolean") f.checked = value;
  else if (Array.isArray(value)) for (const o of f.options) o.selected = value.includes(o.value);
  else f.value = value;
};
// Fields are told apart by name and place: several have one name.
const numbered = () => {
  const met = {};
  return fields().map((f) => [f.name + " " + (met[f.name] = (met[f.name] ?? 0) + 1), f]);
};
// A button is asked when its form is sent, a link when it is pressed.
for (const control of document.querySelectorAll("[data-keep-typed]")) {
  (control.form ?? control).addEventListener(control.form ? "submit" : "click", () => {
    const typed = numbered().map(([key, f]) => [key, held(f)]);
    if (typed.length) sessionStorage.setItem(drafts, JSON.stringify(typed));
  });
}
const draft = sessionStorage.getItem(drafts);
if (draft) {
  sessionStorage.removeItem(drafts);
  const typed = new Map(JSON.parse(draft));
  for (const [key, f] of numbered()) if (typed.has(key)) hold(f, typed.get(key));
}

// A second click on a button that has sent its form does nothing.
for (const form of document.querySelectorAll("form[method=post]:not([data-repeat])")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
}
addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});
