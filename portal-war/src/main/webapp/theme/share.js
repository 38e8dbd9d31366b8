// A share's page: the clock runs, and somebody's look is told at once. The page works without it; a reload shows the same.
import { minutesAndSeconds } from "./sen.js";

const reloadOnce = () => {
  if (!reloadOnce.done) location.reload();
  reloadOnce.done = true;
};

// Time left: <span data-until="epoch milliseconds">2:41</span>, and the meter beside it.
const clock = document.querySelector("[data-until]");
if (clock) {
  const until = Number(clock.dataset.until);
  const meter = document.querySelector(".meter > i");
  const whole = until - Date.now();
  const part = meter ? parseFloat(meter.style.width) : 0;
  const tick = () => {
    const left = until - Date.now();
    if (left <= 0) return reloadOnce();
    if (left < 3_600_000) {
      const seconds = Math.floor(left / 1000);
      clock.textContent = minutesAndSeconds(seconds);
    }
    if (meter) {
      meter.style.width = (part * left) / whole + "%";
      meter.parentElement.setAttribute("aria-valuenow", String(Math.round((part * left) / whole)));
    }
    setTimeout(tick, 1000);
  };
  tick();
}

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

const refreshLooks = async () => {
  const answer = await fetch(location.href, { credentials: "same-origin" });
  if (!answer.ok || answer.redirected) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const looks = fresh.querySelector("[data-looks]");
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
