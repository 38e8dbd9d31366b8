// Passkeys: a form with the fields "token" and "passkey", and in it <div data-passkey="create|get" data-options="address"
// data-…="sentences">. Its button first asks the device, then sends the form with what the device said. The server judges.

const supported = typeof globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON === "function";
const LONGEST = 300_000;

async function askDevice(form, part) {
  const body = new URLSearchParams({ token: form.elements.token.value });
  const answer = await fetch(part.dataset.options, { method: "POST", body });
  if (!answer.ok || answer.redirected) return ""; // the server says why when it gets the form
  const { ceremony, request } = await answer.json();
  const credential =
    part.dataset.passkey === "create"
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(request.publicKey) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(request.publicKey) });
  return JSON.stringify({ ceremony, credential: credential.toJSON() });
}

// Which sentence a failure has. Browsers do not tell a device that was put away from one that was waited for too long.
function reason(failure, since) {
  if (failure.name === "InvalidStateError") return "already";
  if (failure.name === "NotSupportedError") return "unsupported";
  if (failure.name !== "NotAllowedError" && failure.name !== "AbortError") return "failed";
  return Date.now() - since < LONGEST ? "cancelled" : "late";
}

function say(part, sentence) {
  const place = part.querySelector("[role=status] > p");
  place.textContent = part.dataset[sentence];
  place.hidden = false;
}

async function send(form, part, button) {
  const since = Date.now();
  button.disabled = true;
  say(part, "waiting");
  try {
    form.elements.passkey.value = await askDevice(form, part);
    part.dataset.asked = "yes";
    button.disabled = false;
    form.requestSubmit(button);
  } catch (failure) {
    say(part, reason(failure, since));
    button.disabled = false;
    button.focus();
  }
}

for (const part of document.querySelectorAll("[data-with-passkeys]")) part.hidden = !supported;
for (const part of document.querySelectorAll("[data-passkey]")) if (!supported) say(part, "unsupported");

// Before any other listener: a form whose device was not asked yet does not go. Without its name it may, to be told so.
document.addEventListener(
  "submit",
  (event) => {
    const form = event.target;
    const part = form.querySelector("[data-passkey]");
    const unnamed = form.elements.name instanceof HTMLInputElement && !form.elements.name.value.trim();
    if (!part || !supported || part.dataset.asked || unnamed) return;
    event.preventDefault();
    event.stopPropagation();
    send(form, part, event.submitter ?? form.querySelector("[type=submit]"));
  },
  true,
);
addEventListener("pageshow", () => {
  for (const part of document.querySelectorAll("[data-passkey]")) delete part.dataset.asked;
});
