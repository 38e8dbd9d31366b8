// The desk by keyboard: F2 goes back to the scanner's field, Ctrl+Enter presses the page's main button.

const scan = document.querySelector("[data-scan]");
const main = document.querySelector("[data-main]");

document.addEventListener("keydown", (event) => {
  if (event.key === "F2" && scan) {
    event.preventDefault();
    scan.focus();
    scan.select();
  }
  if (event.key === "Enter" && event.ctrlKey && main) {
    event.preventDefault();
    main.click();
  }
});

// A scanner types a card's three lines of thirty with an Enter after each: only the last one sends the form. Some put
// the identifier of the symbol before them.
const BEFORE = /^\][A-Z][0-9A-Z]/;
const UNFINISHED = /^I[A-Z<]VNM[0-9A-Z<]*$/;
const WHOLE = 90;
scan?.addEventListener("keydown", (event) => {
  const typed = scan.value.replace(/\s/g, "").toUpperCase().replace(BEFORE, "");
  if (event.key === "Enter" && !event.ctrlKey && UNFINISHED.test(typed) && typed.length < WHOLE && typed.length % 30 === 0)
    event.preventDefault();
});
