// Counts an outing: big words and a clock, a buzz at each change, a voice only if she wants one. The time is that of
// the phone's clock, so a phone that slept in a pocket is right again at once. Without this script there is a list.

const $ = (id) => document.getElementById(id);
const pace = $("pace"), KEY = "plumbline-out" + document.documentElement.dataset.at.slice(0, -1);
const words = JSON.parse($("words").textContent);
const parts = [...document.querySelectorAll("#parts li")].map((line) => ({
  does: line.querySelector("b").textContent,
  takes: line.querySelector("span").textContent,
  seconds: Number(line.dataset.seconds),
  work: line.dataset.pace === "work",
  round: line.dataset.round,
  line,
}));
const whole = parts.reduce((sum, part) => sum + part.seconds, 0);
const LONGEST = 6 * 3600; // Nobody is out longer; what is older was forgotten.

/** What is kept until she is back: when it began, how long it was paused, since when it pauses. */
let out = null;
let ticking = 0, lock = null, before = -1, sound = false;

const store = {
  get: () => { try { return JSON.parse(sessionStorage.getItem(KEY)); } catch { return null; } },
  set: () => { try { sessionStorage.setItem(KEY, JSON.stringify(out)); } catch { /* Private mode. */ } },
  drop: () => { try { sessionStorage.removeItem(KEY); } catch { /* Private mode. */ } },
};

/** A sentence with its blanks filled; of several forms, the one that the number takes in her language. */
const tell = (text, blanks = {}) => {
  const form = typeof text === "string" ? text : text[new Intl.PluralRules(document.documentElement.lang).select(blanks.count)] ?? text.other;
  return form.replace(/\{(\w+)\}/g, (blank, name) => blanks[name] ?? blank);
};

const gone = () => out ? Math.max(0, ((out.pausedAt ?? Date.now()) - out.began - out.paused) / 1000) : 0;
const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

/** Which part it is, and how much of it is left. */
function here() {
  let end = 0;
  for (let i = 0; i < parts.length; i++) {
    end += parts[i].seconds;
    if (gone() < end) return { at: i, left: Math.ceil(end - gone()) };
  }
  return { at: parts.length, left: 0 };
}

function say(text) {
  if (!sound || !("speechSynthesis" in window)) return;
  speechSynthesis.cancel();
  const said = new SpeechSynthesisUtterance(text);
  said.lang = document.documentElement.lang;
  speechSynthesis.speak(said);
}

/** Felt in a pocket: long for the pace of the day, two short ones for easy walking, three at the end. */
function change(at) {
  const part = parts[at];
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(!part ? [300, 150, 300, 150, 300] : part.work ? 600 : [200, 150, 200]);
  say(part ? `${part.does}. ${minutes(part.seconds)}` : words.done);
}

function minutes(seconds) {
  const whole = Math.floor(seconds / 60), rest = seconds % 60;
  return [whole && tell(words.minutes, { count: whole }), rest && tell(words.seconds, { count: rest })].filter(Boolean).join(" ");
}

function show() {
  const { at, left } = here();
  if (out && !out.pausedAt && at !== before) {
    if (before >= 0 || gone() < 2) change(at);
    before = at;
    if (at === parts.length) {
      back();
      return;
    }
  }
  const part = parts[Math.min(at, parts.length - 1)], next = parts[at + 1];
  pace.classList.toggle("work", part.work);
  $("round").textContent = part.round || "\u00a0";
  if ($("does").textContent !== part.does) $("does").textContent = part.does;
  $("clock").textContent = clock(left);
  $("then").textContent = next ? tell(words.then, next) : words.thenDone;
  $("bar").max = whole;
  $("bar").value = gone();
  $("gone").textContent = tell(words.soFar, { clock: clock(gone()) });
  $("left").textContent = tell(words.toGo, { clock: clock(Math.max(0, whole - gone())) });
  for (const one of parts) one.line.toggleAttribute("aria-current", one === part);
  $("pause").textContent = !out ? words.start : out.pausedAt ? words.goOn : words.pause;
}

async function awake() {
  if (lock || !out || out.pausedAt || document.hidden) return;
  try {
    lock = await navigator.wakeLock?.request("screen");
    lock?.addEventListener("release", () => (lock = null));
  } catch { /* The phone decides. */ }
}

function run() {
  clearInterval(ticking);
  ticking = setInterval(show, 250);
  awake();
  show();
}

$("pause").addEventListener("click", () => {
  if (!out) {
    out = { key: pace.dataset.key, began: Date.now(), paused: 0, pausedAt: null };
  } else if (out.pausedAt) {
    out.paused += Date.now() - out.pausedAt;
    out.pausedAt = null;
  } else {
    out.pausedAt = Date.now();
    lock?.release().catch(() => {});
  }
  store.set();
  run();
});

/** Back home, with the minutes she was out. Less than half of one was no outing. */
function back() {
  clearInterval(ticking);
  const minutes = Math.round(gone() / 60);
  store.drop();
  lock?.release().catch(() => {});
  location.href = minutes ? `${pace.dataset.after}&m=${minutes}` : "/out";
}

$("stop").addEventListener("click", () => out ? back() : (location.href = "/out"));

$("sound").addEventListener("click", () => {
  sound = !sound;
  $("sound").setAttribute("aria-pressed", String(sound));
  $("sound").textContent = sound ? words.soundOn : words.soundOff;
  const { at } = here();
  if (sound && parts[at]) say(parts[at].does);
  else if ("speechSynthesis" in window) speechSynthesis.cancel();
});

addEventListener("visibilitychange", () => { awake(); show(); });
addEventListener("pagehide", () => "speechSynthesis" in window && speechSynthesis.cancel());

const kept = store.get();
if (kept?.key === pace.dataset.key && Date.now() - kept.began < LONGEST * 1000) {
  out = kept;
  before = here().at;
}
$("back").hidden = true;
$("sound").hidden = !("speechSynthesis" in window);
if (out && here().at === parts.length) back();
else if (out && !out.pausedAt) run();
else show();
