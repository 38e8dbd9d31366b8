// The element <sen-form client="…" service="…">: a public-service form of Sen within this page. docs/embed.md describes it.
(() => {
  if (customElements.get("sen-form")) return;
  const portal = new URL(document.currentScript.src).origin;
  const PATIENCE = 15000; // milliseconds until a frame that says nothing counts as refused
  const PROPERTIES = ["accent", "on-accent", "radius", "font", "scheme"];
  const WORDS = {
    vi: ["Biểu mẫu", "Không mở được biểu mẫu trong trang này.", "Mở biểu mẫu ở Sen"],
    en: ["Form", "The form could not be opened in this page.", "Open the form at Sen"],
  };

  customElements.define(
    "sen-form",
    class extends HTMLElement {
      connectedCallback() {
        const lang = (this.closest("[lang]")?.lang ?? "").startsWith("en") ? "en" : "vi";
        const service = encodeURIComponent(this.getAttribute("service") ?? "");
        const client = encodeURIComponent(this.getAttribute("client") ?? "");
        this.words = WORDS[lang];
        this.tab = `${portal}/services/${service}`;
        this.style.display = "block";
        this.frame = document.createElement("iframe");
        this.frame.title = this.getAttribute("label") ?? this.words[0];
        this.frame.setAttribute(
          "sandbox",
          "allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox",
        );
        Object.assign(this.frame.style, { display: "block", width: "100%", border: "0", height: "24rem" });
        this.frame.addEventListener("load", () => this.hello());
        this.frame.src = `${portal}/embed/${client}/${service}?lang=${lang}`;
        this.hear = (event) => this.heard(event);
        this.recolour = () => this.greet();
        addEventListener("message", this.hear);
        this.scheme = matchMedia("(prefers-color-scheme: dark)");
        this.scheme.addEventListener("change", this.recolour);
        this.said = document.createElement("div");
        this.said.setAttribute("role", "status");
        this.replaceChildren(this.frame, this.said);
      }

      disconnectedCallback() {
        removeEventListener("message", this.hear);
        this.scheme.removeEventListener("change", this.recolour);
        clearTimeout(this.waiting);
      }

      // Greets each page that loads. It answers its first greeting only, so a later one starts no waiting.
      hello() {
        this.greet();
        clearTimeout(this.waiting);
        this.waiting = setTimeout(() => this.fail(), PATIENCE);
      }

      // The frame learns from this who its host is, as the browser says it; nobody else reads it.
      greet() {
        const style = getComputedStyle(this);
        const theme = {};
        for (const name of PROPERTIES) theme[name] = style.getPropertyValue(`--sen-${name}`).trim();
        this.frame.contentWindow?.postMessage({ sen: 1, type: "hello", theme }, portal);
      }

      heard(event) {
        if (event.origin !== portal || event.source !== this.frame.contentWindow) return;
        const said = event.data;
        if (said?.sen !== 1) return;
        if (said.type === "height" && said.height > 0 && said.height < 50000)
          this.frame.style.height = `${Math.ceil(said.height)}px`;
        if (said.type === "ready") this.ready(said.title);
        if (said.type === "step") this.tell("step", { step: Number(said.step), steps: Number(said.steps) });
        if (said.type === "submitted") this.tell("submitted", { number: String(said.number) });
        if (said.type === "error") this.tell("error", { reason: String(said.reason) });
      }

      // A page after the first is read from its beginning.
      ready(title) {
        clearTimeout(this.waiting);
        if (title && !this.hasAttribute("label")) this.frame.title = String(title).slice(0, 200);
        if (this.shown && this.getBoundingClientRect().top < 0) this.scrollIntoView();
        this.shown = true;
        this.tell("ready", {});
      }

      tell(type, detail) {
        this.dispatchEvent(new CustomEvent(type, { detail }));
      }

      fail() {
        const link = document.createElement("a");
        link.href = this.tab;
        link.target = "_blank";
        link.rel = "noopener";
        link.textContent = this.words[2];
        this.frame.remove();
        this.said.append(this.words[1], " ", link);
        this.tell("error", { reason: "unavailable" });
      }
    },
  );
})();
