// Small comforts; every page works without them.
"use strict";

// Show and hide a password: <button type="button" data-reveal="id" data-hide="…" hidden>
for (const button of document.querySelectorAll("[data-reveal]")) {
  const field = document.getElementById(button.dataset.reveal);
  const show = button.textContent;
  button.hidden = false;
  button.setAttribute("aria-pressed", "false");
  button.addEventListener("click", () => {
    const revealed = field.type === "password";
    field.type = revealed ? "text" : "password";
    button.textContent = revealed ? button.dataset.hide : show;
    button.setAttribute("aria-pressed", String(revealed));
    field.focus();
  });
}

// Print buttons exist only where a script can print.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// Changing the language or the colours keeps what was typed (never a password or a code).
const drafts = "sen-draft:" + location.pathname;
const fields = () =>
  [...document.querySelectorAll("main form :is(input, select, textarea)")].filter(
    (f) =>
      f.name && !["password", "hidden", "submit", "file"].includes(f.type) && f.autocomplete !== "one-time-code",
  );
for (const link of document.querySelectorAll("[data-keep-typed]")) {
  link.addEventListener("click", () => {
    const typed = fields().map((f) => [f.name, f.value, f.checked === true]);
    if (typed.length) sessionStorage.setItem(drafts, JSON.stringify(typed));
  });
}
const draft = sessionStorage.getItem(drafts);
if (draft) {
  sessionStorage.removeItem(drafts);
  for (const [name, value, checked] of JSON.parse(draft)) {
    for (const f of fields().filter((field) => field.name === name)) {
      if (["checkbox", "radio"].includes(f.type)) {
        if (f.value === value) f.checked = checked;
      } else f.value = value;
    }
  }
}

// A second click on a button that has sent its form does nothing.
for (const form of document.querySelectorAll("form[method=post]:not([data-repeat])")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
}
window.addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});
