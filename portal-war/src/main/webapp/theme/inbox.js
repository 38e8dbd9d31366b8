// How many notices are unread, kept as it is while the page is open: "=3", then "+1". More of them are said politely.

const badges = document.querySelectorAll("[data-unread]");
const said = document.querySelector("[data-unread-said]");
const sentence = () => said.dataset.unreadSaid.replace("{0}", unread);
let unread = Number(badges[0].textContent);

document.addEventListener("sen:inbox", (event) => {
  const before = unread;
  unread = event.detail.startsWith("=") ? Number(event.detail.slice(1)) : Math.max(0, unread + Number(event.detail));
  if (unread === before) return;
  for (const badge of badges) {
    badge.textContent = unread;
    badge.hidden = unread === 0;
  }
  for (const text of document.querySelectorAll("[data-unread-text]")) text.textContent = unread ? sentence() : "";
  if (unread > before) said.textContent = sentence();
});
