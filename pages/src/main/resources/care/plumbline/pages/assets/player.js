// Plays a session on one page: she looks at a movement, says when, and the figure moves with her breath while a ring
// counts down. Every step is sent behind it. Once begun it needs no network. Without this script the page is a form a
// movement.

import { add, send } from "./steps.js";

const $ = (id) => document.getElementById(id);
const reel = JSON.parse($("reel").textContent);
const words = JSON.parse($("words").textContent);
const [READY, , , CHANGE, REST] = [0, 1, 2, 3, 4];
const [IN, OUT] = [0, 1];
const site = document.documentElement.dataset.at.slice(0, -1);
const AT = "plumbline-at" + site, WISHES = "plumbline-wishes" + site;
/** A second tap so soon after the first is the same tap: nobody has done a movement meanwhile. */
const SAME_TAP = 700;
/** Who says that she is ready waits no longer than this. */
const AT_ONCE = 3000;

const form = $("play"), ring = $("ring"), left = ring.querySelector(".left"), digits = ring.querySelector("text");
const still = matchMedia("(prefers-reduced-motion: reduce)");
const dark = matchMedia("(prefers-color-scheme: dark)");
const html = document.documentElement;

let spot = 0; // where in reel.spots she is
let beat = 0, into = 0; // which beat, and how many milliseconds of it are over
let playing = false, leaving = false;
let begun = false; // whether she, or her wish, began the movement that is shown
let last = 0, lock = null;
let svg = null, round = 0;
let tapped = -Infinity; // when the last tap counted, or a movement ended by itself
let touched = false; // whether anybody was there since this movement came up
let held = []; // what ended by itself while nobody was seen to be there

const store = {
  get: (key) => { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
  set: (key, value) => { try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* Private mode. */ } },
  drop: (key) => { try { localStorage.removeItem(key); } catch { /* Private mode. */ } },
};
const wishes = { spoken: reel.spoken, ticks: false, buzzes: !still.matches, alone: false, ...store.get(WISHES) };

/** Less than this behind the bar is no line of text; pixels. */
const MORE = 8;

const here = () => reel.spots[spot];
const move = () => reel.moves[here().move];
/** The way in which she does it, where it is not the usual one. */
const way = () => [null, move().hard, move().easy][here().way];
const beats = () => way()?.beats.length ? way().beats : move().beats;
const amount = () => way()?.amount || move().amount;
const steps = () => way()?.how ? way().steps.map((at) => move().steps[at]) : move().steps;
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
const shown = () => {
  const other = way()?.shown;
  return other?.day ? other : move();
};

async function show() {
  const url = address(shown());
  svg = null;
  try {
    const drawn = document.importNode(await drawing(url), true);
    if (url !== address(shown())) return;
    drawn.setAttribute("preserveAspectRatio", "xMidYMax meet");
    drawn.setAttribute("aria-label", shown().says);
    $("stage").replaceChildren(drawn);
    // The floor goes on to the edges of a wide stage, and behind the sheet.
    const floor = drawn.querySelector(":scope > path"), { x, width } = drawn.viewBox.baseVal;
    const middle = x + width / 2, top = floor?.getBBox().y;
    floor?.setAttribute("transform", `translate(${middle} ${top})scale(9 4)translate(${-middle} ${-top})`);
    round = parseFloat(drawn.querySelector("[keyTimes]")?.getAttribute("dur") ?? 0);
    svg = drawn;
    moves();
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
  const all = [...drawn, ...drawn.flatMap((one) => [one.hard.shown, one.easy.shown]).filter((one) => one.day)];
  for (const one of all) await drawing(address(one)).catch(() => {});
}

/** Before she begins, the figure shows the whole movement at its own pace. */
function moves() {
  if (begun) svg?.pauseAnimations();
  else svg?.unpauseAnimations();
  draw();
}

function draw() {
  if (!svg || !round || still.matches || !begun) return;
  const { lasts, from, to } = now();
  svg.setCurrentTime((((from + (to - from) * Math.min(1, into / lasts)) % 1) + 1) % 1 * round);
}

// ---- what is said and shown ----

/** Says it, where she wants a voice; done when it is said, at once where it cannot be. */
function say(text) {
  if (!wishes.spoken || !("speechSynthesis" in window) || !text) return Promise.resolve();
  speechSynthesis.cancel();
  const said = new SpeechSynthesisUtterance(text);
  said.lang = html.lang;
  speechSynthesis.speak(said);
  return new Promise((done) => (said.onend = said.onerror = done));
}

/** The breath to feel, for a phone in the hand: once for in, twice for out. */
function buzz(pattern) {
  if (wishes.buzzes && navigator.userActivation?.hasBeenActive) navigator.vibrate?.(pattern);
}

let sounds = null;

/** As quiet as a clock in the next room. */
function tock(times = 1) {
  if (!wishes.ticks || !navigator.userActivation?.hasBeenActive || !("AudioContext" in window)) return;
  sounds ??= new AudioContext();
  for (let i = 0; i < times; i++) {
    const at = sounds.currentTime + i * .2, tone = sounds.createOscillator(), soft = sounds.createGain();
    tone.frequency.value = 660;
    soft.gain.setValueAtTime(.12, at);
    soft.gain.exponentialRampToValueAtTime(.001, at + .09);
    tone.connect(soft).connect(sounds.destination);
    tone.start(at);
    tone.stop(at + .1);
  }
}

/** A sentence with its blanks filled; of several forms, the one that the number takes in her language. */
const tell = (text, blanks = {}) => {
  const form = typeof text === "string" ? text : text[new Intl.PluralRules(document.documentElement.lang).select(blanks.count)] ?? text.other;
  return form.replace(/\{(\w+)\}/g, (blank, name) => blanks[name] ?? blank);
};

const sideOf = ({ side }) => [words.left, words.right, ""][side];
const gap = ({ doing }) => ({ [READY]: words.getReady, [CHANGE]: words.change, [REST]: words.rest })[doing];
const breathOf = ({ breath }) => breath === IN ? words.in : breath === OUT ? words.out : "";

/** "Left side · 4 of 6" */
function sub(at) {
  const parts = [gap(at), sideOf(at) || (at.doing === READY && amount())];
  if (at.sets > 1 && at.doing !== READY) parts.push(tell(words.round, at));
  if (at.of > 1) parts.push(tell(words.place, { at: at.nth, of: at.of }));
  return parts.filter(Boolean).join(" · ") || amount();
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
  // Between the easier and the harder way lies the plain one.
  if (here().way && here().way !== way) return { move: here().move, way: 0, says: move().name };
  if (to.move && !taken(to.move)) return { move: to.move, way: 0, says: reel.moves[to.move].name };
  return to.how && here().way !== way ? { move: here().move, way, says: to.how } : null;
}
const easier = () => instead(move().hard, 1);
const harder = () => instead(move().easy, 2);

function load(at, ms) {
  spot = at;
  beat = beatAt(ms);
  into = 0;
  $("news").textContent = "";
  const { place, way } = here();
  $("bar").value = place + 1;
  $("count").textContent = tell(words.place, { at: place + 1, of: reel.of });
  $("name").textContent = move().name;
  $("hint").textContent = [move().feel, move().hard.how, move().easy.how][way] || move().feel;
  $("hint").toggleAttribute("data-way", way > 0);
  list("steps", steps());
  $("stop").textContent = move().halt;
  $("whole").textContent = move().stop.join(" ");
  $("stops").textContent = `${words.stopIf} ${move().stop.join(" ")}`;
  $("hard").value = easier() ? "hard" : "skip";
  $("hard").textContent = easier() ? words.hard : words.skip;
  $("easy").hidden = !harder();
  $("before").hidden = !before();
  touched = begun = playing = false;
  show();
  change();
  look();
  scrollTo(0, 0);
}

/** She looks at the movement. It begins when she says so, or by itself where that is her wish. */
function offer() {
  const spot = here(), said = say([`${$("count").textContent}. ${move().name}`, shown().says, ...[$("hint").textContent].filter(() => spot.way), ...steps(), words.stopIf, ...move().stop, wishes.alone ? "" : words.ready].filter(Boolean).join(" "));
  if (wishes.alone && !document.hidden && (!wishes.spoken || navigator.userActivation?.hasBeenActive)) {
    said.then(() => spot === here() && !begun && !form.hidden && !leaving && play());
  }
}

/** What stands on the sheet: the steps until she moves, then the cue; where she rests, both. */
function look() {
  const before = !begun || (now().doing === READY && beat === 0);
  form.toggleAttribute("data-begun", begun);
  form.dataset.shows = before ? "steps" : playing ? "cue" : "both";
  $("pause").textContent = playing ? words.pause : begun ? words.go : words.ready;
  $("next").textContent = before ? words.skip : words.next;
  $("next").value = before ? "skip" : "done";
  if ($("hard").value === "skip") $("hard").hidden = before;
  else $("hard").hidden = false;
  more();
}

/** Whether there is more to read behind the bar. */
const more = () => form.toggleAttribute("data-more", document.documentElement.scrollHeight - innerHeight - scrollY > MORE);
for (const moved of ["scroll", "resize"]) addEventListener(moved, more, { passive: true });

let shownBefore = "";

/** A beat begins. */
function change() {
  const at = now();
  const where = sub(at), text = cue(at);
  $("sub").textContent = begun ? where : amount();
  if (playing) {
    const group = gap(at) ?? `${at.side} ${at.set}`;
    const opening = group !== shownBefore ? (gap(at) ? [gap(at), sideOf(at)] : [sideOf(at)]).filter(Boolean).join(". ") : "";
    shownBefore = group;
    say([opening, at.nth && startsRound() ? at.nth : "", text].filter(Boolean).join(". "));
    buzz(gap(at) ? 200 : at.breath === IN ? 40 : at.breath === OUT ? [40, 60, 40] : 20);
    tock();
    look();
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
      next("done", true);
      break;
    }
    change();
  }
  draw();
  count();
  if (playing) requestAnimationFrame(tick);
}

/** @param hers whether she said so herself: then she is in place */
async function play(hers = false) {
  if (hers && beat === 0 && now().doing === READY) into = Math.max(into, now().lasts - AT_ONCE);
  playing = begun = true;
  last = performance.now();
  $("news").textContent = "";
  $("cue").setAttribute("aria-live", wishes.spoken ? "off" : "polite");
  moves();
  change();
  requestAnimationFrame(tick);
  try { lock = await navigator.wakeLock?.request("screen"); } catch { /* The phone decides. */ }
  if (!playing) free();
}

function pause() {
  playing = false;
  look();
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
  if (alone) tock(2);
  if (alone && !touched) held.push([here().place, here().move]);
  else step(tap);
  if (spot + 1 < reel.spots.length) {
    load(spot + 1, 0);
    offer();
  } else if (held.length) ask();
  else leave("/session/after");
}

/** She is there: what ended by itself before was done. */
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
  if (one?.hurt) return null; // That it hurt stands.
  return one ? [one.place, one.move] : fields.place ? [Number(fields.place.value), fields.move.value] : null;
}

$("undo").addEventListener("submit", (event) => {
  event.preventDefault();
  const last = before();
  if (!last || event.timeStamp - tapped < SAME_TAP) return;
  tapped = event.timeStamp;
  pause();
  add(reel.session, ...last, 0, "back");
  if (spot > 0) {
    load(spot - 1, 0);
    offer();
  } else leave("/session");
});

function swap(to, tap) {
  if (!to) return;
  step(tap);
  Object.assign(here(), { move: to.move, way: to.way, hurt: false });
  load(spot, 0);
  offer();
}

/** Sends all, then goes; without a network it says that all is kept. */
async function leave(path) {
  pause();
  leaving = true;
  store.drop(AT);
  const sent = await Promise.race([send(), new Promise((done) => setTimeout(done, 4000, false))]);
  if (document.body.hidden) return; // She left meanwhile, for good.
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
  here().hurt = true;
  const to = easier(), box = $("rest").querySelector("[data-easier]");
  box.hidden = !to;
  if (to) box.querySelector("span").textContent = to.says;
  form.hidden = true;
  $("rest").hidden = $("signs").hidden = false;
  say([...$("rest").querySelectorAll("h1, .lead")].map((part) => part.textContent).join(" "));
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
  // Also where the page moved under her finger, and the second half of a tap falls on another button. That it hurts is
  // never taken for a slip: it stops the move, and nothing is lost where she did not mean it.
  if (event.submitter?.value !== "hurt" && event.timeStamp - tapped < SAME_TAP) return;
  tapped = event.timeStamp;
  taps[event.submitter?.value]?.();
});

$("rest").addEventListener("submit", (event) => {
  event.preventDefault();
  const tap = event.submitter?.value;
  if (tap === "back") {
    add(reel.session, here().place, here().move, 0, "back");
    here().hurt = false;
  }
  if (tap === "stop") {
    step("stop");
    leave("/session/after");
    return;
  }
  form.hidden = false;
  $("rest").hidden = $("signs").hidden = true;
  if (tap === "hard") swap(easier(), "hard");
  else if (tap === "back") look();
  else if (spot + 1 < reel.spots.length) {
    load(spot + 1, 0);
    offer();
  } else next("on");
});

/** Begins, rests or goes on: the main button, a tap anywhere on the picture, a key of her headset. */
function turn() {
  if (form.hidden || leaving) return;
  if (playing) pause();
  else play(true);
}
$("pause").addEventListener("click", turn);
$("stage").addEventListener("click", turn);
for (const [key, does] of [["play", turn], ["pause", turn], ["nexttrack", () => $("next").click()], ["previoustrack", () => $("before").click()]]) {
  try { navigator.mediaSession?.setActionHandler(key, does); } catch { /* This browser has no such key. */ }
}

// Her wishes for sound and start: each a switch of its own, kept on this device.
for (const box of $("wishes").querySelectorAll("input")) {
  box.checked = wishes[box.name];
  box.addEventListener("change", () => {
    wishes[box.name] = box.checked;
    store.set(WISHES, wishes);
    if (box.name === "spoken") {
      fetch("/view", { method: "POST", body: new URLSearchParams({ wish: "spoken", value: box.checked ? "yes" : "no", to: "/session" }), redirect: "manual" }).catch(() => {});
      if (!box.checked) globalThis.speechSynthesis?.cancel();
      else if (playing) say($("cue").textContent);
      else offer();
    }
    if (box.name === "ticks") tock();
    if (box.name === "buzzes") buzz(40);
  });
}
$("wishes").addEventListener("keydown", (event) => event.key === "Escape" && ($("wishes").open = false));
addEventListener("pointerdown", (event) => event.target.closest?.("#wishes") || ($("wishes").open = false));

let away = ""; // where it paused because nobody saw it

addEventListener("visibilitychange", () => {
  if (document.hidden && playing) {
    away = tell(words.away, { where: $("sub").textContent });
    pause();
  } else if (!document.hidden && away) {
    $("news").textContent = away;
    say(away);
    away = "";
  }
});
addEventListener("pagehide", () => begun && !leaving && !form.hidden && step("save"));
addEventListener("online", () => send());
dark.addEventListener("change", show);

// ---- begin ----

(async () => {
  // Steps of an earlier visit come first: the page was made without them.
  if (store.get("plumbline-steps" + site)?.length && await send()) {
    document.body.hidden || location.reload();
    return;
  }
  const [session, place, tag, at] = store.get(AT) ?? [];
  const same = session === reel.session && place === here().place && tag === here().move;
  const from = Math.max(reel.into, same ? at : 0);
  const news = $("news").textContent;
  load(0, from * 1000);
  ahead();
  begun = from > 0;
  moves();
  change();
  look();
  $("news").textContent = begun ? news || tell(words.away, { where: $("sub").textContent }) : "";
  if (!begun) offer();
})();
