// Addresses and keys are judged by the server's rules when one leaves their field; without this the form does it when it is sent.

const errorOf = (input) => document.getElementById(`${input.id}-error`);

const describe = (input, wrong) => {
  const hint = document.getElementById(`${input.id}-hint`);
  const parts = [hint?.id, wrong && `${input.id}-error`].filter(Boolean);
  if (parts.length) input.setAttribute("aria-describedby", parts.join(" "));
  else input.removeAttribute("aria-describedby");
};

const say = (input, text) => {
  const field = input.closest(".field");
  errorOf(input)?.remove();
  field.classList.toggle("bad", text !== "");
  describe(input, text !== "");
  if (text === "") {
    input.removeAttribute("aria-invalid");
    return;
  }
  input.setAttribute("aria-invalid", "true");
  const error = document.createElement("span");
  error.className = "error";
  error.id = `${input.id}-error`;
  error.setAttribute("role", "alert");
  error.textContent = text;
  (document.getElementById(`${input.id}-hint`) ?? field.querySelector("label")).after(error);
};

for (const input of document.querySelectorAll("[data-check]"))
  input.addEventListener("change", async () => {
    const typed = input.value;
    const body = new URLSearchParams({ token: input.dataset.check, field: input.name, typed });
    try {
      const answer = await fetch("/partners/check", { method: "POST", body });
      if (answer.ok && !answer.redirected && input.value === typed) say(input, await answer.text());
    } catch {
      // no connection: the form says it when it is sent
    }
  });
