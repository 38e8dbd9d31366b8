// A share's page: its clocks run, and somebody's look is told at once. The page works without it; a reload shows the same.
const AFTER_THE_END = 500;

const reloadOnce = () => {
  if (!reloadOnce.done) location.reload();
  reloadOnce.done = true;
};

// The share is over: the server says how it ended.
document.addEventListener("sen:over", (event) => {
  if (event.target.matches("[data-share]")) setTimeout(reloadOnce, AFTER_THE_END);
});

// Looks, as they happen: "id viewed" or "id ended".
const live = document.querySelector("[data-live]");
if (live) {
  const note = document.querySelector("[data-live-note]");
  document.addEventListener("sen:share", (event) => {
    const [share, what] = event.detail.split(" ");
    if (share !== live.dataset.live) return;
    if (what === "ended") return reloadOnce();
    note.hidden = false;
    refreshLooks();
  });
}

// A registered party asks for it, has got it or has signed for it: the server says which.
const parties = document.querySelector("[data-share-party]");
document.addEventListener("sen:share-party", (event) => {
  if (event.detail === parties.dataset.shareParty) reloadOnce();
});

// That may have happened while nobody listened: before the page was heard of, or while the phone was in a pocket.
const told = (page) => [
  ...[...page.querySelectorAll("[data-asking]")].map((one) => one.dataset.asking),
  page.querySelector("[data-receivers]")?.textContent,
];
let missed = true;
document.addEventListener("sen:deaf", () => (missed = true));
document.addEventListener("sen:listening", async () => {
  if (!missed) return;
  missed = false;
  const fresh = await freshPage();
  if (fresh && told(fresh).join() !== told(document).join()) reloadOnce();
});

const freshPage = async () => {
  const answer = await fetch(location.href, { credentials: "same-origin" }).catch(() => null);
  if (!answer?.ok || answer.redirected) return null;
  return new DOMParser().parseFromString(await answer.text(), "text/html");
};

const refreshLooks = async () => {
  const fresh = await freshPage();
  const looks = fresh?.querySelector("[data-looks]");
  for (const spare of looks?.querySelectorAll("noscript") ?? []) spare.remove();
  if (looks) document.querySelector("[data-looks]").replaceWith(looks);
};

// Full screen, with the code as large as it gets.
for (const button of document.querySelectorAll("[data-full-screen]")) {
  if (!document.fullscreenEnabled) continue;
  button.hidden = false;
  button.addEventListener("click", () => {
    if (document.fullscreenElement) document.exitFullscreen();
    else document.getElementById(button.dataset.fullScreen).requestFullscreen();
  });
}

// Copy the link.
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
    button.querySelector("span").textContent = button.dataset.copied;
  });
}
