// What ends while it is shown: <section data-ends="milliseconds left">. Its clock runs, and when it is over what is alive in it
// goes and what comes after is there. How much is left is told by the server, since the clock of a phone may be wrong.
import { minutesAndSeconds } from "./sen.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const left = (clock, time) => {
  const filled = (words, whole, rest) => words.replace("{0}", Math.floor(whole)).replace("{1}", Math.floor(rest));
  if (time < HOUR) return minutesAndSeconds(Math.ceil(time / 1000));
  if (time < DAY) return filled(clock.dataset.hours, time / HOUR, (time % HOUR) / 60_000);
  return filled(clock.dataset.days, time / DAY, (time % DAY) / HOUR);
};

for (const part of document.querySelectorAll("[data-ends]")) {
  const whole = Number(part.dataset.ends);
  const until = Date.now() + whole;
  const clock = part.querySelector("[data-clock]");
  const meter = part.querySelector(".meter");
  const drawn = meter ? parseFloat(meter.firstElementChild.style.width) : 0;
  const show = (alive) => {
    for (const one of part.querySelectorAll("[data-alive]")) one.hidden = !alive;
    for (const one of part.querySelectorAll("[data-over]")) one.hidden = alive;
  };
  const draw = (time) => {
    if (clock) clock.textContent = left(clock, time);
    if (!meter) return;
    meter.firstElementChild.style.width = (drawn * time) / whole + "%";
  };
  const tick = () => {
    const time = until - Date.now();
    if (time > 0) {
      draw(time);
      setTimeout(tick, Math.min(1000, time));
    } else {
      show(false);
      part.dispatchEvent(new CustomEvent("sen:over", { bubbles: true }));
    }
  };
  show(true);
  setTimeout(tick);
}
