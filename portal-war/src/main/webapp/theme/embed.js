// A form in another's page: speaks with that page, takes its colours, and signs in by a window of the portal's own.
const ASK_FOR = 1_200_000; // as long as somebody takes who signs in for the first time
const QUICKLY = 120_000; // until then it is asked often
const READABLE = 4.5; // WCAG 2.2, 1.4.3

const root = document.documentElement;
const origins = root.dataset.origins.split(" ");
const main = document.querySelector("main");
let host = null;

const say = (message) => host && parent.postMessage({ sen: 1, ...message }, host);

// The host's colours and fonts: a closed list of properties, each of a closed shape; never a style sheet.
const SHAPES = {
  accent: /^[a-z0-9#(),.%\s/-]{1,64}$/i,
  "on-accent": /^[a-z0-9#(),.%\s/-]{1,64}$/i,
  radius: /^\d{1,2}(\.\d)?(px|rem)$/,
  font: /^[\w\s,"'-]{1,120}$/,
};
const RULES = { accent: "color", "on-accent": "color", radius: "border-radius", font: "font-family" };

const fits = (name, value) =>
  typeof value === "string" && SHAPES[name].test(value) && CSS.supports(RULES[name], value);

const colour = (value) => {
  const probe = document.createElement("i");
  probe.style.color = value;
  document.body.append(probe);
  const parts = getComputedStyle(probe).color.match(/^rgb\((\d+), (\d+), (\d+)\)$/)?.slice(1).map(Number);
  probe.remove();
  return parts;
};

const light = (value) => {
  const [red, green, blue] = colour(value)
    .slice(0, 3)
    .map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one, other) => {
  const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
};

const colours = (theme) => {
  const [accent, on] = [theme.accent, theme["on-accent"]];
  const sheet = getComputedStyle(root).backgroundColor;
  return (
    fits("accent", accent) &&
    fits("on-accent", on) &&
    colour(accent) &&
    colour(on) &&
    contrast(accent, on) >= READABLE &&
    contrast(accent, sheet) >= READABLE
  );
};

const dress = (theme) => {
  const set = (name, value) =>
    value ? root.style.setProperty(`--sen-${name}`, value) : root.style.removeProperty(`--sen-${name}`);
  if (["light", "dark"].includes(theme.scheme)) root.dataset.theme = theme.scheme;
  else delete root.dataset.theme;
  for (const name of ["radius", "font"]) set(name, fits(name, theme[name]) && theme[name]);
  for (const name of ["accent", "on-accent"]) set(name, colours(theme) && theme[name]);
};

addEventListener("message", (event) => {
  if (parent === self || event.source !== parent || !origins.includes(event.origin)) return;
  const said = event.data;
  if (said?.sen !== 1 || said.type !== "hello") return;
  const first = host === null;
  host = event.origin;
  dress(said.theme ?? {});
  if (!first) return;
  say({ type: "ready", title: document.title });
  const { event: type, ...detail } = main.dataset;
  if (type) say({ type, ...detail });
  new ResizeObserver(() => say({ type: "height", height: document.body.offsetHeight })).observe(document.body);
});

// Moves the focus to what has to be mended; after a press in the frame, else to what the press has changed, or to the heading.
const beginning =
  document.querySelector("[data-summary]") ??
  (document.hasFocus() && !location.hash && (main.querySelector("[data-changed]") ?? main.querySelector("h1")));
if (beginning) {
  beginning.tabIndex = -1;
  beginning.focus({ preventScroll: true });
}

// Signing in: the window gets only the hash of a secret that stays here. Once its citizen has agreed there, the portal
// exchanges the secret, once, for a session of this frame.
const button = document.querySelector("[data-sign-in]");

const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

// Shows one part and hides the others, and moves the focus to it if asked.
const show = (name, move) => {
  for (const part of document.querySelectorAll("[data-when]")) {
    part.hidden = part.dataset.when !== name;
    if (!move || part.hidden) continue;
    part.tabIndex = -1;
    part.focus({ preventScroll: true });
  }
};

// Reloads, since a change of the fragment alone loads nothing.
const enter = () => {
  history.replaceState(null, "", `${button.dataset.start}#main`);
  location.reload();
};

const ask = async (secret, since) => {
  const body = new URLSearchParams({ secret, lang: root.lang });
  const answer = await fetch(button.dataset.session, { method: "POST", body }).catch(() => null);
  if (answer?.status === 204) return enter();
  const asked = Date.now() - since;
  if ((answer === null || answer.status === 202) && asked < ASK_FOR)
    return setTimeout(() => ask(secret, since), asked < QUICKLY ? 2000 : 5000);
  show("failed", document.hasFocus());
  return say({ type: "error", reason: "sign-in" });
};

// Whether the browser keeps a cookie that only frames in this page see. Without one nobody can be signed in here.
const keepsCookies = () => {
  document.cookie = "__Host-sen-probe=1; Path=/; Secure; SameSite=None; Partitioned; Max-Age=60";
  return document.cookie.includes("__Host-sen-probe=1");
};

const prepare = async () => {
  if (!keepsCookies() || !crypto.subtle) {
    show("no-cookies");
    return;
  }
  show("ready");
  const secret = hex(crypto.getRandomValues(new Uint8Array(32)));
  const hash = hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(secret)));
  button.addEventListener("click", () => {
    if (host === null) return;
    const address = `${button.dataset.signIn}?request=${hash}&origin=${encodeURIComponent(host)}`;
    const number = String(parseInt(hash.slice(0, 8), 16) % 10000).padStart(4, "0");
    document.querySelector("[data-number]").textContent = number;
    document.querySelector("[data-digits]").textContent = [...number].join(" ");
    document.querySelector("[data-again]").href = address;
    show("asked", true);
    open(address, "_blank", "popup,width=520,height=760");
    ask(secret, Date.now());
  });
};

if (button) prepare();
