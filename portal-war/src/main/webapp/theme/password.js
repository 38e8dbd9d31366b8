// What can honestly be said of a new password while it is typed: its length and its pattern. Whether it is common, or holds
// the person's name, only the server knows; the words say so.

const part = document.querySelector("[data-strength]");
const field = document.getElementById(part.dataset.strength);
const meter = part.querySelector("meter");
const said = part.querySelector("[role=status]");
const words = part.dataset;
const least = Number(words.least);

// The same again and again ("abcabcabc"), or steps of one ("12345", "dcba").
const repeats = (text) => {
  const steps = [...text].map((letter, i) => letter.codePointAt(0) - (text.codePointAt(i - 1) || 0)).slice(1);
  return /^(.{1,8}?)\1+.{0,7}$/u.test(text) || new Set(text).size < 6 || steps.every((step) => step === steps[0]);
};

// From nothing (0) to long and varied (4), and what would help.
const judged = (typed) => {
  const text = typed.normalize("NFC").toLowerCase();
  const length = [...text].length;
  if (length < least) return [Math.min(1, length / least), words.short.replace("{0}", least - length)];
  if (repeats(text)) return [1, words.repeats];
  if (/^[\d\s\p{P}]+$/u.test(text)) return [1, words.digits];
  if (text.split(/[\s\p{P}]+/u).length < 4 && length < least + 5) return [3, words.few];
  return [4, words.long];
};

let saying;
const look = () => {
  part.hidden = field.value === "";
  const [level, sentence] = judged(field.value);
  meter.value = level;
  clearTimeout(saying);
  saying = setTimeout(() => (said.textContent = sentence), 1000); // not at every letter
};
field.addEventListener("input", look);

const take = document.querySelector("[data-take-phrase]");
take.hidden = false;
take.addEventListener("click", () => {
  field.value = document.querySelector("[data-phrase]").textContent;
  field.type = "text";
  field.dispatchEvent(new Event("input"));
  field.focus();
});
