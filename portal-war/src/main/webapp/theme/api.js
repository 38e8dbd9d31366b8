// The description of the API, shown by Swagger UI, which is no module and is loaded only here.
const shown = document.getElementById("api");
const failed = document.getElementById("api-failed");

const fail = () => {
  shown.hidden = true;
  failed.hidden = false;
};

// It has a dark look of its own, which follows the page's.
const root = document.documentElement;
const follow = () => root.classList.toggle("dark-mode", getComputedStyle(root).colorScheme === "dark");
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", follow);
follow();

// It draws a page's main part inside of ours.
const drawn = () => {
  shown.querySelector("main")?.setAttribute("role", "group");
  shown.ariaBusy = "false";
};

// Nothing leaves for others, nothing comes from the address, and a secret is forgotten with the page.
const start = () => {
  const { SwaggerUIBundle: swagger } = globalThis;
  swagger({
    domNode: shown,
    url: "/openapi",
    presets: [swagger.presets.apis],
    validatorUrl: null,
    queryConfigEnabled: false,
    persistAuthorization: false,
    deepLinking: false,
    defaultModelsExpandDepth: 0,
    onComplete: drawn,
  });
};

const script = document.createElement("script");
script.src = new URL("./swagger/swagger-ui-bundle.js", import.meta.url).href;
script.addEventListener("load", start);
script.addEventListener("error", fail);
document.head.append(script);
