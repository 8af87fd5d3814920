// Counts a small test: seconds of a hold, or times, one side after the other. The page works without it.

const trial = document.getElementById("trial");
const shown = document.getElementById("shown"), tap = document.getElementById("tap"), dial = document.getElementById("dial");
const other = document.getElementById("other"), again = document.getElementById("again"), side = document.getElementById("side");
const number = document.getElementById("number");
const hold = trial.dataset.kind === "hold", target = Number(trial.dataset.target), sides = Number(trial.dataset.sides);
const words = JSON.parse(document.getElementById("words").textContent);

let at = 0; // which side
let reached = [0, 0];
let since = 0, ticking = 0, lock = null;

/** A sentence with its blanks filled; of several forms, the one that the number takes in her language. */
const tell = (text, blanks = {}) => {
  const form = typeof text === "string" ? text : text[new Intl.PluralRules(document.documentElement.lang).select(blanks.count)] ?? text.other;
  return form.replace(/\{(\w+)\}/g, (blank, name) => blanks[name] ?? blank);
};

/** A phone in the hand says that the target is reached. */
const buzz = (pattern) => navigator.userActivation?.hasBeenActive && navigator.vibrate?.(pattern);

function show() {
  shown.textContent = String(reached[at]);
  side.textContent = sides > 1 ? [words.left, words.right][at] : "";
  tap.textContent = hold ? (since ? words.tapToStop : tell(words.tapToStart, { count: target })) : tell(words.tapEachTime, { target });
  dial.classList.toggle("full", reached[at] >= target);
  dial.setAttribute("aria-label", `${side.textContent} ${tell(hold ? words.seconds : words.times, { count: reached[at] })}. ${tap.textContent}`.trim());
  other.hidden = sides < 2 || at > 0 || Boolean(since) || reached[0] === 0;
  again.hidden = Boolean(since) || reached[0] === 0;
  if (number) number.value = String(Math.min(...reached.slice(0, sides)) || "");
}

function tick() {
  const seconds = Math.floor((Date.now() - since) / 1000);
  if (seconds === reached[at]) return;
  reached[at] = seconds;
  if (seconds === target) buzz([200, 100, 200]);
  show();
}

async function start() {
  since = Date.now();
  reached[at] = 0;
  ticking = setInterval(tick, 200);
  show();
  try { lock = await navigator.wakeLock?.request("screen"); } catch { /* The phone decides. */ }
}

function stop() {
  tick();
  clearInterval(ticking);
  since = 0;
  lock?.release().catch(() => {});
  show();
}

dial.addEventListener("click", () => {
  if (hold) {
    since ? stop() : start();
    return;
  }
  reached[at]++;
  buzz(reached[at] === target ? [200, 100, 200] : 20);
  show();
});
other.addEventListener("click", () => { at = 1; show(); dial.focus(); });
again.addEventListener("click", () => { at = 0; reached = [0, 0]; show(); dial.focus(); });

trial.hidden = false;
show();
