// The page that looks: the camera's pictures go to the worker beside it and nowhere else; what comes back is drawn over
// her mirror image and said, one thing at a time. Nothing is kept before she says so, and then only words and numbers.

const $ = (id) => document.getElementById(id);
const all = JSON.parse($("coach").textContent);
const video = $("video"), drawn = $("drawn"), paper = drawn.getContext("2d");

/** So long all three ticks stand, and she is still, before it begins by itself; in milliseconds. */
const STILL = 1500;
/** She is still while her middle moves less than this, in heights of the picture. */
const MOVES = .02;
/** So long something is amiss before it is said, and before it is said again. */
const AMISS = 1000, AGAIN = 6000;
/** The full model takes longer for a picture, in milliseconds: the smaller one. It is told from so many pictures. */
const SLOW = 1000 / 12, TOLD = 36;
/** So many pictures are with the worker at once: one is looked at, and one waits, so that the worker never does. */
const AHEAD = 2;
/** A follower counts so many at most. */
const TURNS = 30;
const ORDER = ["NOBODY", "SEVERAL", "HIDDEN", "TURNED", "SELDOM"];
const BONES = [[11, 12], [11, 13], [13, 15], [12, 14], [14, 16], [11, 23], [12, 24], [23, 24], [23, 25], [25, 27], [24, 26], [26, 28], [27, 29], [29, 31], [27, 31], [28, 30], [30, 32], [28, 32]];

let worker = null, stream = null, lock = null;
let size = "full", phase = "", out = 0, fresh = false, took = [], before = 0, run = 0;
let last = null, middles = [], amiss = { why: "", from: 0, said: 0 };

const words = (text, blanks = {}) => {
  const form = typeof text === "string" ? text : text[new Intl.PluralRules(document.documentElement.lang).select(blanks.count)] ?? text.other;
  return form.replace(/\{(\w+)\}/g, (blank, name) => blanks[name] ?? blank);
};

function aloud(text) {
  if (!$("voice").checked || !("speechSynthesis" in window) || !text) return;
  speechSynthesis.cancel();
  const said = new SpeechSynthesisUtterance(text);
  said.lang = document.documentElement.lang;
  speechSynthesis.speak(said);
}

/** One thing at a time. */
function say(text, why = "") {
  if ($("says").textContent !== text) {
    $("says").textContent = text;
    aloud(text);
  }
  $("why").textContent = why;
}

function trouble(text) {
  stop();
  $("looking").hidden = true;
  $("before").hidden = false;
  $("trouble").textContent = text;
  $("trouble").hidden = false;
}

const to = (now) => { phase = now; $("looking").dataset.phase = now; };

/** Asks the worker, and waits for what it says. */
function ask(message, wanted) {
  return new Promise((done, failed) => {
    const listen = ({ data }) => {
      if (data.broken) failed(new Error(data.broken));
      else if (!data[wanted]) return;
      worker.removeEventListener("message", listen);
      done(data);
    };
    worker.addEventListener("message", listen);
    worker.addEventListener("error", (broken) => failed(new Error(broken.message)), { once: true });
    if (message) worker.postMessage(message);
  });
}

async function getReady() {
  $("before").hidden = true;
  $("result").hidden = true;
  $("looking").hidden = false;
  to("ready");
  say(size === "full" ? all.ready : all.smaller);
  if (!worker) {
    worker = new Worker(new URL("watch.js", import.meta.url), { type: "module" });
    await ask(null, "here");
    await ask({ load: size }, "loaded");
    worker.addEventListener("message", ({ data }) => data.broken ? trouble(all.broke) : "why" in data && seen(data));
  }
}

async function openCamera() {
  try {
    await getReady();
  } catch (broken) {
    worker?.terminate();
    worker = null;
    console.warn(String(broken));
    return trouble(all.broke);
  }
  try {
    stream = await navigator.mediaDevices.getUserMedia({
      audio: false, video: { facingMode: "user", width: { ideal: 480 }, height: { ideal: 640 }, frameRate: { ideal: 30 } } });
  } catch {
    return trouble(all.noCamera);
  }
  video.srcObject = stream;
  await video.play();
  await ask({ begin: all }, "begun");
  took = [];
  middles = [];
  last = null;
  to("setup");
  say(all.check === "sit" ? all.sitStill : all.still);
  awake();
  out = 0;
  next(++run);
}

async function awake() {
  try { lock = await navigator.wakeLock?.request("screen"); } catch { /* The phone decides. */ }
}

/** The camera has another picture. One that was opened before, and closed, sends none any more. */
function next(mine) {
  if (!stream || mine !== run) return;
  if (video.requestVideoFrameCallback) video.requestVideoFrameCallback(() => next(mine));
  else requestAnimationFrame(() => next(mine));
  fresh = true;
  send();
}

/** Always the newest picture, as soon as the worker has room for one. */
async function send() {
  if (out >= AHEAD || !fresh || !stream || video.readyState < 2) return;
  out++;
  fresh = false;
  const mine = run, at = performance.now();
  const frame = await createImageBitmap(video);
  if (!stream || mine !== run) return frame.close();
  worker.postMessage({ frame, at, run }, [frame]);
}

/** Whether her middle stayed where it is for long enough. */
function isStill({ places, at }) {
  const y = (i) => places[4 * i + 1], x = (i) => places[4 * i];
  middles.push([at, (x(11) + x(12)) / 2, (y(11) + y(12)) / 2, (x(23) + x(24)) / 2, (y(23) + y(24)) / 2]);
  while (at - middles[0][0] > STILL) middles.shift();
  const moves = [1, 2, 3, 4].some((i) => Math.max(...middles.map((one) => one[i])) - Math.min(...middles.map((one) => one[i])) > MOVES);
  return !moves && at - middles[0][0] > .8 * STILL;
}

function seen(now) {
  if (!stream || now.run !== run) return;
  out--;
  send();
  draw(now);
  tick(now.why);
  took = [...took, { model: now.model, all: now.at - before }].slice(-TOLD);
  before = now.at;
  // How fast it goes, for who looks into the page: of the model alone, of all.
  if (took.length === TOLD) Object.assign($("looking").dataset, { model: Math.round(typical("model")), all: Math.round(typical("all")) });
  if (phase === "setup") {
    if (now.why) {
      help(now);
      middles = [];
    } else {
      amiss = { why: "", from: 0, said: 0 };
      say(all.check === "sit" ? all.sitStill : all.still);
      if (isStill(now)) begin();
    }
    return;
  }
  if (phase !== "watching") return;
  if (isSlow()) return smaller();
  if (now.why) help(now);
  else amiss = { why: "", from: 0, said: 0 };
  watched(now);
  last = now;
}

/** So that an old phone is not told that she moves too fast for it. */
const isSlow = () => size === "full" && took.length === TOLD && typical("model") > SLOW;
const typical = (what) => middle(took.map((one) => one[what]));

/** The camera rests while the smaller model is fetched: nothing is asked of a network while it runs. */
function smaller() {
  size = "lite";
  stop();
  worker.terminate();
  worker = null;
  openCamera();
}

async function begin() {
  to("begins");
  await ask({ begin: all }, "begun");
  to("watching");
  took = [];
  $("tally").hidden = false;
  $("tally").textContent = "0";
  say({ lift: all.practise, stand: all.justStand, sit: all.justSit }[all.check] ?? all.andNow);
}

/** What helps her to be seen, once it is amiss for long enough; no finding comes of such pictures. */
function help({ why, at }) {
  if (amiss.why !== why) amiss = { why, from: at, said: 0 };
  if (at - amiss.from < AMISS) return;
  const text = all.unseen[why];
  if (at - amiss.said > AGAIN) {
    amiss.said = at;
    aloud(text);
  }
  $("says").textContent = text;
  $("why").textContent = all.cannot;
}

function tick(why) {
  const place = why ? ORDER.indexOf(why) : ORDER.length;
  const yes = { alone: place > 1, whole: place > 2, side: place > 3 };
  for (const one of $("ticks").children) one.classList.toggle("yes", yes[one.dataset.tick]);
}

function watched(now) {
  if (all.check === "lift") lifting(now);
  else if (all.check === "stand") {
    $("tally").hidden = true;
    if (now.plumb.length) finish(now);
  } else if (all.check === "sit") {
    const seconds = now.sitting[0] ?? 0;
    $("tally").textContent = String(Math.max(0, Math.ceil(all.seconds - seconds)));
    if (seconds >= all.seconds) finish(now);
  } else {
    $("tally").textContent = String(now.counted);
    if (now.counted > (last?.counted ?? 0)) aloud(String(now.counted));
    if (now.counted >= TURNS) finish(now);
  }
}

function lifting(now) {
  $("tally").textContent = String(now.counted);
  if (now.counted > (last?.counted ?? 0)) {
    const lift = now.lifts.at(-1);
    const cue = all.cues[lift.named[0]];
    const own = now.practiceLeft === 0 && last?.practiceLeft > 0 && !cue;
    say(cue ? cue.says : own ? `${all.good} ${all.asUsual}` : all.good, cue?.because ?? "");
  }
  if (now.counted >= all.lifts && !now.moving) finish(now);
}

/** The skeleton, and the plumb line from the ankle that is nearer. */
function draw({ places, why }) {
  const { videoWidth: width, videoHeight: height } = video;
  if (drawn.width !== width || drawn.height !== height) Object.assign(drawn, { width, height });
  paper.clearRect(0, 0, width, height);
  if (!places) return;
  const at = (i) => [places[4 * i] * width, places[4 * i + 1] * height];
  const sure = (i) => places[4 * i + 3];
  const lines = (color, wide, pairs) => {
    paper.strokeStyle = color;
    paper.lineWidth = wide;
    paper.lineCap = "round";
    paper.beginPath();
    for (const [from, until] of pairs) {
      if (sure(from) < .3 || sure(until) < .3) continue;
      paper.moveTo(...at(from));
      paper.lineTo(...at(until));
    }
    paper.stroke();
  };
  lines("#2b2233", 9, BONES);
  lines("#fbeccb", 5, BONES);
  if (why) return;
  const near = [11, 23, 25, 27].reduce((sum, i) => sum + sure(i) - sure(i + 1), 0) >= 0 ? 27 : 28;
  const [x] = at(near);
  paper.setLineDash([14, 9]);
  for (const [color, wide] of [["#2b2233", 7], ["#f0a58f", 4]]) {
    paper.strokeStyle = color;
    paper.lineWidth = wide;
    paper.beginPath();
    paper.moveTo(x, 0);
    paper.lineTo(x, at(near)[1]);
    paper.stroke();
  }
  paper.setLineDash([]);
}

function stop() {
  stream?.getTracks().forEach((track) => track.stop());
  stream = null;
  video.srcObject = null;
  paper.clearRect(0, 0, drawn.width, drawn.height);
  lock?.release().catch(() => {});
  lock = null;
}

const middle = (numbers) => {
  const sorted = [...numbers].sort((one, other) => one - other), half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
};
const tenths = (number) => Math.round(10 * number);
const plain = (number, digits = 0) => number.toLocaleString(document.documentElement.lang, { maximumFractionDigits: digits, minimumFractionDigits: digits });

/** What it comes to: lines to read, fields to keep, what was named most. */
function outcome(now) {
  if (all.check === "stand" && now?.plumb.length) {
    const [ear, shoulder, hip] = now.plumb;
    return { counted: 1, sum: all.noStance, fields: { ear, shoulder, hip }, named: {},
      lines: [words(all.inFront, { ear: plain(ear, 1), shoulder: plain(shoulder, 1), hip: plain(hip, 1) })] };
  }
  if (all.check === "sit" && now?.sitting.length) {
    const [seconds, trunk, , ...parts] = now.sitting;
    const [leaning, dropping, feet] = parts.map((part) => 100 * part);
    const amissNow = leaning > 50 || dropping > 50;
    const lines = [...(amissNow ? [all.leanBack] : []), ...(feet < 50 ? [all.feetDown] : [])];
    return { counted: 1, sum: lines.shift() ?? all.satWell, fields: { seconds, trunk, leaning, dropping, feet }, named: {}, pair: amissNow ? "sit" : "",
      lines: [...lines, words(all.part, { leaning: plain(leaning), dropping: plain(dropping), feet: plain(feet) })] };
  }
  if (all.check === "follow" && now?.counted) {
    const range = middle(now.turns.filter((_, i) => i % 2 === 0)), seconds = middle(now.turns.filter((_, i) => i % 2));
    return { counted: now.counted, sum: words(all.counted, { count: now.counted }), fields: { range, seconds }, named: {},
      lines: [words(all.range, { range: plain(range), seconds: plain(seconds, 1) })] };
  }
  if (all.check === "lift" && now?.counted) {
    const named = {};
    for (const lift of now.lifts) for (const one of lift.named) named[one] = (named[one] ?? 0) + 1;
    const of = (measure) => middle(now.lifts.map((lift) => lift[measure]));
    const fields = { trunk: of("trunk"), knee: of("knee"), reach: of("reach"), seconds: of("seconds") };
    const most = Object.keys(all.cues).filter((one) => named[one]).sort((one, other) => named[other] - named[one]);
    const fine = now.lifts.filter((lift) => !lift.named.length).length;
    return { counted: now.counted, fields, named, pair: most[0] ?? "",
      sum: `${words(all.counted, { count: now.counted })}, ${words(all.goodOnes, { good: fine })}`,
      lines: [...most.map((one) => `${words(all.of, { times: named[one], of: now.counted })} ${all.cues[one].says}`),
        words(all.bottom, { trunk: plain(fields.trunk), knee: plain(fields.knee), reach: plain(fields.reach, 1) })] };
  }
  return null;
}

function finish(now) {
  const out = outcome(now);
  stop();
  to("over");
  if (!out) return trouble(all.nothing);
  $("looking").hidden = true;
  $("result").hidden = false;
  $("sum").textContent = out.sum;
  $("lines").replaceChildren(...out.lines.map((line) => Object.assign(document.createElement("li"), { textContent: line })));
  const fields = { counted: out.counted, ...out.named };
  for (const [name, number] of Object.entries(out.fields)) if (Number.isFinite(number)) fields[name] = tenths(number);
  $("numbers").replaceChildren(...Object.entries(fields).map(([name, value]) =>
    Object.assign(document.createElement("input"), { type: "hidden", name, value })));
  for (const pair of document.querySelectorAll("[data-for]")) pair.hidden = !pair.dataset.for.split(" ").includes(out.pair);
  aloud([out.sum, out.lines[0]].join(". "));
  scrollTo({ top: 0 });
}

$("open").hidden = !navigator.mediaDevices?.getUserMedia;
if ($("open").hidden) trouble(all.noCamera);
$("open").addEventListener("click", () => {
  $("trouble").hidden = true;
  openCamera();
});
$("enough").addEventListener("click", () => (phase === "watching" && last ? finish(last) : trouble(all.nothing)));
addEventListener("pagehide", () => {
  stop();
  globalThis.speechSynthesis?.cancel();
});
addEventListener("visibilitychange", () => document.hidden && stream && phase !== "over" && (phase === "watching" && last ? finish(last) : trouble(all.nothing)));
