// Plays a session on one page: the figure moves with the breath, a ring counts down, and every step is sent
// behind it. Once begun it needs no network. Without this script the page is a form a movement.

import { add, send } from "./steps.js";

const $ = (id) => document.getElementById(id);
const reel = JSON.parse($("reel").textContent);
const words = JSON.parse($("words").textContent);
const [READY, , , CHANGE, REST] = [0, 1, 2, 3, 4];
const [IN, OUT] = [0, 1];
const site = document.documentElement.dataset.at.slice(0, -1);
const AT = "plumbline-at" + site, VOICE = "plumbline-voice" + site;
/** A second tap so soon after the first is the same tap: nobody has done a movement meanwhile. */
const SAME_TAP = 700;

const form = $("play"), ring = $("ring"), left = ring.querySelector(".left"), digits = ring.querySelector("text");
const still = matchMedia("(prefers-reduced-motion: reduce)");
const dark = matchMedia("(prefers-color-scheme: dark)");
const html = document.documentElement;

let spot = 0; // where in reel.spots she is
let beat = 0, into = 0; // which beat, and how many milliseconds of it are over
let playing = false, leaving = false, begun = false;
let last = 0, lock = null;
let svg = null, round = 0;
let tapped = -Infinity; // when the last tap counted, or a movement ended by itself
let touched = false; // whether anybody was there since the page began to play
let held = []; // what ended by itself while nobody was seen to be there

const store = {
  get: (key) => { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
  set: (key, value) => { try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* Private mode. */ } },
  drop: (key) => { try { localStorage.removeItem(key); } catch { /* Private mode. */ } },
};
let spoken = store.get(VOICE) ?? reel.spoken;

const here = () => reel.spots[spot];
const move = () => reel.moves[here().move];
const beats = () => move().beats;
const now = () => {
  const [lasts, doing, breath, side, set, sets, nth, of, word, from, to] = beats()[beat];
  return { lasts, doing, breath, side, set, sets, nth, of, word: move().words[word], from, to };
};
const startOf = (index) => beats().slice(0, index).reduce((sum, row) => sum + row[0], 0);
const beatAt = (ms) => {
  let end = 0;
  const at = beats().findIndex((row) => (end += row[0]) > ms);
  return at < 0 ? beats().length - 1 : at;
};
/** Whole seconds that lead back to this very beat. */
const seconds = () => {
  const start = startOf(beat);
  return [Math.floor(start / 1000), Math.ceil(start / 1000)].find((s) => beatAt(s * 1000) === beat) ?? 0;
};
const step = (tap) => add(reel.session, here().place, here().move, seconds(), tap);

// ---- the figure ----

const drawings = new Map();
const address = (one) => html.classList.contains("night") || (html.classList.contains("auto") && dark.matches) ? one.night : one.day;

function drawing(url) {
  if (!drawings.has(url)) {
    drawings.set(url, fetch(url).then((answer) => answer.ok ? answer.text() : Promise.reject(answer.status)).then((text) => {
      // The policy of the page forbids the picture's own line of style; its rule stands in plumbline.css.
      const plain = text.replace(/<style>.*?<\/style>/s, "");
      return new DOMParser().parseFromString(plain, "image/svg+xml").documentElement;
    }));
    drawings.get(url).catch(() => drawings.delete(url));
  }
  return drawings.get(url);
}

/** The drawing of the way in which she does it. */
const shown = () => here().way === 1 && move().hard.shown.day ? move().hard.shown : move();

async function show() {
  const url = address(shown());
  svg = null;
  try {
    const drawn = document.importNode(await drawing(url), true);
    if (url !== address(shown())) return;
    drawn.setAttribute("preserveAspectRatio", "xMidYMax meet");
    $("stage").replaceChildren(drawn);
    // The floor goes on to the edges of a wide stage, and behind the sheet.
    const floor = drawn.querySelector(":scope > path"), { x, width } = drawn.viewBox.baseVal;
    const middle = x + width / 2, top = floor?.getBBox().y;
    floor?.setAttribute("transform", `translate(${middle} ${top})scale(9 4)translate(${-middle} ${-top})`);
    drawn.pauseAnimations();
    round = parseFloat(drawn.querySelector("[keyTimes]")?.getAttribute("dur") ?? 0);
    svg = drawn;
    draw();
  } catch {
    const image = new Image(400, 300);
    image.src = url;
    image.alt = shown().says;
    $("stage").replaceChildren(image);
  }
}

/** Fetches what may be shown later, the session itself first. */
async function ahead() {
  const first = reel.spots.map((one) => one.move);
  const drawn = [...new Set([...first, ...Object.keys(reel.moves)])].map((tag) => reel.moves[tag]);
  const all = [...drawn, ...drawn.map((one) => one.hard.shown).filter((one) => one.day)];
  for (const one of all) await drawing(address(one)).catch(() => {});
}

function draw() {
  if (!svg || !round || still.matches) return;
  const { lasts, from, to } = now();
  svg.setCurrentTime((((from + (to - from) * Math.min(1, into / lasts)) % 1) + 1) % 1 * round);
}

// ---- what is said and shown ----

function say(text) {
  if (!spoken || !("speechSynthesis" in window) || !text) return;
  speechSynthesis.cancel();
  const said = new SpeechSynthesisUtterance(text);
  said.lang = html.lang;
  speechSynthesis.speak(said);
}

/** The breath to feel, for a phone in the hand: once for in, twice for out. */
function buzz(pattern) {
  if (!still.matches && navigator.userActivation?.hasBeenActive) navigator.vibrate?.(pattern);
}

/** A sentence with its blanks filled; of several forms, the one that the number takes in her language. */
const tell = (text, blanks = {}) => {
  const form = typeof text === "string" ? text : text[new Intl.PluralRules(document.documentElement.lang).select(blanks.count)] ?? text.other;
  return form.replace(/\{(\w+)\}/g, (blank, name) => blanks[name] ?? blank);
};

const sideOf = ({ side }) => [words.left, words.right, ""][side];
const gap = ({ doing }) => ({ [READY]: words.ready, [CHANGE]: words.change, [REST]: words.rest })[doing];
const breathOf = ({ breath }) => breath === IN ? words.in : breath === OUT ? words.out : "";

/** "Left side · 4 of 6" */
function sub(at) {
  const parts = [gap(at), sideOf(at) || (at.doing === READY && move().amount)];
  if (at.sets > 1 && at.doing !== READY) parts.push(tell(words.round, at));
  if (at.of > 1) parts.push(tell(words.place, { at: at.nth, of: at.of }));
  return parts.filter(Boolean).join(" · ") || move().amount;
}

/** The breath in bold, then the words of the drawing. */
function cue(at) {
  const breath = breathOf(at), free = breath || words.free;
  let rest = gap(at) ? "" : at.word;
  let bold = gap(at) ? "" : free;
  if (rest.toLowerCase().startsWith(free.toLowerCase())) rest = rest.slice(free.length);
  else if (rest && !breath) bold = "";
  else if (rest) rest = " · " + rest;
  const strong = document.createElement("b");
  strong.textContent = bold;
  $("cue").replaceChildren(strong, rest || (bold ? "" : move().breath));
  return bold + rest;
}

function list(id, lines) {
  $(id).replaceChildren(...lines.map((line) => Object.assign(document.createElement("li"), { textContent: line })));
}

const taken = (tag) => reel.spots.some((one, index) => index !== spot && one.move === tag);
/** What to take instead: another movement, the same in another way, or nothing. */
function instead(to, way) {
  if (to.move && !taken(to.move)) return { move: to.move, way: 0, says: reel.moves[to.move].name };
  return to.how && here().way !== way ? { move: here().move, way, says: to.how } : null;
}
const easier = () => instead(move().hard, 1);
const harder = () => instead(move().easy, 2);

function load(at, ms) {
  spot = at;
  beat = beatAt(ms);
  into = 0;
  const { place, way } = here();
  $("bar").value = place + 1;
  $("count").textContent = tell(words.place, { at: place + 1, of: reel.of });
  $("name").textContent = move().name;
  $("hint").textContent = [move().feel, move().hard.how, move().easy.how][way] || move().feel;
  list("steps", move().steps);
  list("stop", move().stop);
  $("hard").value = easier() ? "hard" : "skip";
  $("hard").textContent = easier() ? words.hard : words.skip;
  $("easy").hidden = !harder();
  if ($("stopped")) $("stopped").hidden = true;
  $("undo").hidden = !before();
  show();
  change(true);
}

let shownBefore = "";

/** A beat begins. */
function change(fresh) {
  const at = now();
  const where = sub(at), text = cue(at);
  $("sub").textContent = where;
  if (playing || fresh) {
    const group = gap(at) ?? `${at.side} ${at.set}`;
    const opening = group !== shownBefore ? (gap(at) ? [gap(at), sideOf(at)] : [sideOf(at)]).filter(Boolean).join(". ") : "";
    if (playing) shownBefore = group;
    if (playing) say([fresh ? move().name : "", opening, at.nth && startsRound() ? at.nth : "", text].filter(Boolean).join(". "));
    if (playing && !spoken) buzz(gap(at) ? 200 : at.breath === IN ? 40 : at.breath === OUT ? [40, 60, 40] : 20);
  }
  store.set(AT, [reel.session, here().place, here().move, seconds()]);
  count();
}

const startsRound = () => beat === 0 || beats()[beat - 1][6] !== beats()[beat][6];

let spokenSecond = 0;

/** The ring counts what she is in: getting ready, one side, a rest. */
function count() {
  const same = (row) => gap({ doing: row[1] }) === gap(now()) && row[3] === now().side && row[4] === now().set;
  let whole = 0, gone = into, i = beat;
  for (; i > 0 && same(beats()[i - 1]); i--) gone += beats()[i - 1][0];
  for (; i < beats().length && same(beats()[i]); i++) whole += beats()[i][0];
  const seconds = Math.ceil((whole - gone) / 1000);
  left.setAttribute("stroke-dasharray", `${Math.max(0, 100 - (gone / whole) * 100)} 100`);
  const text = seconds < 100 ? String(seconds) : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  if (digits.textContent === text) return;
  digits.textContent = text;
  ring.setAttribute("aria-label", tell(words.secondsLeft, { count: seconds }));
  if (playing && gap(now()) && seconds <= 3 && seconds > 0 && seconds !== spokenSecond) say(String(seconds));
  spokenSecond = seconds;
}

// ---- time ----

function tick(time) {
  if (!playing) return;
  into += Math.min(time - last, 1000);
  last = time;
  while (into >= now().lasts) {
    into -= now().lasts;
    if (++beat === beats().length) {
      beat--;
      next("done", !touched);
      break;
    }
    change(false);
  }
  draw();
  count();
  if (playing) requestAnimationFrame(tick);
}

async function play() {
  playing = begun = true;
  last = performance.now();
  $("pause").textContent = words.pause;
  $("cue").setAttribute("aria-live", spoken ? "off" : "polite");
  change(into === 0 && beat === 0);
  requestAnimationFrame(tick);
  try { lock = await navigator.wakeLock?.request("screen"); } catch { /* The phone decides. */ }
  if (!playing) free();
}

function pause() {
  playing = false;
  $("pause").textContent = begun ? words.go : words.start;
  if ("speechSynthesis" in window) speechSynthesis.cancel();
  free();
}

function free() {
  lock?.release().catch(() => {});
  lock = null;
}

// ---- what she taps ----

/** @param alone whether the movement ended by itself and nobody was there: it waits for a sign of her */
function next(tap, alone = false) {
  tapped = performance.now();
  if (alone) held.push([here().place, here().move]);
  else step(tap);
  if (spot + 1 < reel.spots.length) load(spot + 1, 0);
  else if (held.length) ask();
  else leave("/session/after");
}

/** She is there: what ended by itself was done. */
function there() {
  touched = true;
  for (const [place, tag] of held) add(reel.session, place, tag, 0, "done");
  held = [];
}

/** A whole session on which nobody laid a finger: perhaps she was called away. */
function ask() {
  pause();
  for (const part of $("main").children) part.hidden = part !== $("sure");
  $("sure").querySelector("h1").focus();
}
$("sure").addEventListener("click", (event) => {
  const answer = event.target.closest("button")?.value;
  if (!answer) return;
  if (answer === "yes") there();
  held = [];
  leave(answer === "yes" ? "/session/after" : "/today");
});
for (const sign of ["pointerdown", "keydown"]) {
  addEventListener(sign, () => $("sure").hidden && !touched && there(), { capture: true });
}

/** The tap before this place: of this page, or of the page before it. */
function before() {
  const one = reel.spots[spot - 1], fields = $("undo").elements;
  return one ? [one.place, one.move] : fields.place ? [Number(fields.place.value), fields.move.value] : null;
}

$("undo").addEventListener("submit", (event) => {
  event.preventDefault();
  const last = before();
  if (!last || event.timeStamp - tapped < SAME_TAP) return;
  tapped = event.timeStamp;
  pause();
  add(reel.session, ...last, 0, "back");
  if (spot > 0) load(spot - 1, 0);
  else leave("/session");
});

function swap(to, tap) {
  if (!to) return;
  step(tap);
  Object.assign(here(), { move: to.move, way: to.way });
  load(spot, 0);
}

/** Sends all, then goes; without a network it says that all is kept. */
async function leave(path) {
  pause();
  leaving = true;
  store.drop(AT);
  const sent = await Promise.race([send(), new Promise((done) => setTimeout(done, 4000, false))]);
  if (sent) {
    location.href = path;
    return;
  }
  for (const part of $("main").children) part.hidden = part !== $("kept");
  $("kept").querySelector("h1").focus();
  $("again").onclick = () => leave(path);
}

function hurts() {
  pause();
  step("hurt");
  const to = easier(), box = $("rest").querySelector("[data-easier]");
  box.hidden = !to;
  if (to) box.querySelector("span").textContent = to.says;
  form.hidden = true;
  $("rest").hidden = false;
  $("rest").querySelector("h1").focus();
}

const taps = {
  done: () => next("done"),
  skip: () => next("skip"),
  hard: () => swap(easier(), "hard"),
  easy: () => swap(harder(), "easy"),
  hurt: hurts,
  save: () => { step("save"); leave("/today"); },
};
form.addEventListener("submit", (event) => {
  event.preventDefault();
  // Also where the page moved under her finger, and the second half of a tap falls on another button.
  if (event.timeStamp - tapped < SAME_TAP) return;
  tapped = event.timeStamp;
  taps[event.submitter?.value]?.();
});

$("rest").addEventListener("submit", (event) => {
  event.preventDefault();
  const tap = event.submitter?.value;
  if (tap === "stop") {
    step("stop");
    leave("/session/after");
    return;
  }
  form.hidden = false;
  $("rest").hidden = true;
  if (tap === "hard") swap(easier(), "hard");
  else if (spot + 1 < reel.spots.length) load(spot + 1, 0);
  else next("on");
  if (!leaving) play();
});

$("pause").addEventListener("click", () => playing ? pause() : play());

function voice() {
  $("voice").setAttribute("aria-pressed", String(spoken));
}
$("voice").addEventListener("click", () => {
  spoken = !spoken;
  store.set(VOICE, spoken);
  fetch("/view", { method: "POST", body: new URLSearchParams({ wish: "spoken", value: spoken ? "yes" : "no", to: "/session" }), redirect: "manual" }).catch(() => {});
  if (spoken) say($("cue").textContent);
  else speechSynthesis.cancel();
  voice();
});

addEventListener("visibilitychange", () => document.hidden && playing && pause());
addEventListener("pagehide", () => {
  if ($("sure").hidden) there();
  if (begun && !leaving && !form.hidden) step("save");
});
addEventListener("online", () => send());
dark.addEventListener("change", show);

// ---- begin ----

(async () => {
  // Steps of an earlier visit come first: the page was made without them.
  if (store.get("plumbline-steps" + site)?.length && await send()) {
    location.reload();
    return;
  }
  for (const id of ["pause", "done"]) $(id).hidden = false;
  ring.removeAttribute("hidden");
  $("next").hidden = true;
  $("how").open = false;
  $("voice").hidden = !("speechSynthesis" in window);
  voice();
  const [session, place, tag, at] = store.get(AT) ?? [];
  const same = session === reel.session && place === here().place && tag === here().move;
  const from = Math.max(reel.into, same ? at : 0);
  load(0, from * 1000);
  ahead();
  begun = from > 0;
  // Browsers speak only after a tap, so with the voice on she starts it herself.
  if (spoken || document.hidden) pause();
  else play();
})();
