// A counter's page of one code: it follows what the citizen answers, and keeps values no longer than it may.
const page = document.querySelector("[data-counter]");
const values = page.querySelector("[data-values]");

const again = () => {
  if (!again.done) location.replace(location.href);
  again.done = true;
};

document.addEventListener("sen:counter", (event) => {
  if (page.dataset.waits === "true" && event.detail === page.dataset.counter) again();
});

// The answer may have come before this page listened.
document.addEventListener("sen:listening", async () => {
  if (page.dataset.waits !== "true") return;
  const answer = await fetch(location.href, { credentials: "same-origin" }).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (fresh.querySelector("[data-counter]")?.dataset.waits !== "true") again();
});

page.addEventListener("sen:over", () => {
  values?.remove();
  if (values) location.replace("/partners/scan");
  else again();
});

// Nothing comes back with the browser's back button.
addEventListener("pagehide", () => values?.remove());
