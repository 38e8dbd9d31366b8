// A verification that is under way: what the page shows is fetched anew until it is done. A reload shows the same. A screen
// reader hears each quarter and the end.

const said = document.querySelector("main [data-said]");
const quarter = (part) => Math.floor(Number(part.querySelector("[role=progressbar]")?.getAttribute("aria-valuenow")) / 25);

const tell = (before, now) => {
  const end = now.querySelector(".note");
  if (end) said.textContent = end.textContent;
  else if (quarter(now) > quarter(before)) said.textContent = said.dataset.said.replace("{0}", quarter(now) * 25);
};

const again = async () => {
  const shown = document.querySelector("#progress[data-running]");
  if (!shown) return;
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("#progress");
    if (fresh) {
      const held = shown.contains(document.activeElement);
      shown.replaceWith(document.adoptNode(fresh));
      if (held) (fresh.querySelector("[data-again]") ?? document.querySelector("h1")).focus();
      tell(shown, fresh);
    }
  } catch {
    // the network is away for a moment
  }
  setTimeout(again, 1500);
};
setTimeout(again, 1500);
