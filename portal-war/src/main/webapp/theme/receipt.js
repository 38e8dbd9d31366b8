// A receipt whose payee has not answered yet looks again by itself, a few times, and shows the answer when it is there.

const awaiting = document.querySelector("[data-awaiting]");
const looks = [2000, 3000, 5000, 10000, 20000, 40000];

async function lookAgain() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
  const open = !answer || !answer.ok || (await answer.text()).includes("data-awaiting");
  if (!open) location.reload();
  else if (looks.length) setTimeout(lookAgain, looks.shift());
}

if (awaiting) setTimeout(lookAgain, looks.shift());
