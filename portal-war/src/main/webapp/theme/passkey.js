// Passkeys: <form data-passkey="create|get" data-options="address" data-…="sentences"> with the fields "token" and "passkey".
// Its button first asks the device, then sends the form with what the device said. The server judges everything.
"use strict";

const supported = typeof window.PublicKeyCredential?.parseCreationOptionsFromJSON === "function";

async function askDevice(form) {
  const body = new URLSearchParams({ token: form.elements.token.value });
  const answer = await fetch(form.dataset.options, { method: "POST", body });
  if (!answer.ok || answer.redirected) return ""; // the server says why when it gets the form
  const { ceremony, request } = await answer.json();
  const credential =
    form.dataset.passkey === "create"
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(request.publicKey) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(request.publicKey) });
  return JSON.stringify({ ceremony, credential: credential.toJSON() });
}

// Which sentence a failure has; browsers do not tell a device put away from one that waited too long.
function reason(failure, since) {
  if (failure.name === "InvalidStateError") return "already";
  if (failure.name === "NotAllowedError" || failure.name === "AbortError") return Date.now() - since < 290_000 ? "cancelled" : "late";
  return failure.name === "NotSupportedError" ? "unsupported" : "failed";
}

function say(form, sentence) {
  const place = form.querySelector("[data-says]");
  place.textContent = form.dataset[sentence] ?? "";
  place.hidden = !place.textContent;
}

async function send(form, button) {
  const since = Date.now();
  button.disabled = true;
  say(form, "waiting");
  try {
    const said = await askDevice(form);
    form.elements.passkey.value = said;
    form.dataset.asked = "yes";
    button.disabled = false;
    form.requestSubmit(button);
  } catch (failure) {
    button.disabled = false;
    say(form, reason(failure, since));
    button.focus();
  }
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  for (const part of form.querySelectorAll("[data-with-passkeys]")) part.hidden = !supported;
  if (supported) form.hidden = false;
  else say(form, "unsupported");
}

// Before any other listener: a form that is not ready to go is not sent yet.
document.addEventListener(
  "submit",
  (event) => {
    const form = event.target;
    const unnamed = form.elements.name instanceof HTMLInputElement && !form.elements.name.value.trim();
    if (!form.dataset.passkey || !supported || form.dataset.asked || unnamed) return;
    event.preventDefault();
    event.stopPropagation();
    send(form, event.submitter ?? form.querySelector("[type=submit]"));
  },
  true,
);
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-passkey]")) delete form.dataset.asked;
});
