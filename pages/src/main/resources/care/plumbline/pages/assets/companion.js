// What every page has: leaving at once, and steppers. Pages work without it.

/** Where this home begins; addresses that begin with a slash get its path when they are published. */
const start = document.documentElement.dataset.at;

/** The path it stands under. Two may stand on one host: what one keeps is never touched by the other. */
const place = start.slice(0, -1);

/** What this tab is called, stored nowhere: what a page of it puts by in the history is good as long as that stays. */
const WAY = "way-";
if (!name.startsWith(WAY)) name = WAY + crypto.getRandomValues(new Uint32Array(4)).join("-");

const tabs = new BroadcastChannel("away" + place);
/** Said to the other tabs when all is erased in one: they begin anew. */
const ERASED = "erased";

/** Opens the neutral page in place of this one, in every tab. What is behind it in the history is not shown either. */
function away(tells = true) {
  document.body.hidden = true;
  name = ""; // What pages put by in the history is nobody's any more (`again.js`, `learn.js`).
  if (tells) tabs.postMessage("");
  // Whatever was on its way to another page would take the place of this one: it stops.
  dispatchEvent(new Event("left"));
  location.replace(document.getElementById("leave")?.href ?? "/away/now");
}
tabs.onmessage = ({ data }) => {
  if (data !== ERASED) return away(false);
  name = "";
  location.replace(start);
};

addEventListener("click", (event) => {
  if (!event.target.closest?.("#leave")) return;
  event.preventDefault();
  away();
});

let lastEscape = -Infinity;
addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const now = performance.now();
  if (now - lastEscape < 1000) away();
  lastEscape = now;
});
// A page kept for the back button must not show after she erased or left, not even for a blink.
addEventListener("pagehide", (event) => { if (event.persisted) document.body.hidden = true; });
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

const SAFETY = /^\/(start|offline\b.*|safety\b.*)?$/;
const READ = "h1, h2, h3, p, li, legend, summary, label, button, a.btn, td, th";

// Reading aloud what stands open, and stopping at a second tap: from the start where her safety is spoken of, elsewhere once
// she wants voices.
function readAloud() {
  const text = document.getElementById("main"), leave = document.getElementById("leave");
  const wants = document.documentElement.dataset.spoken === "yes" || SAFETY.test(location.pathname.slice(place.length));
  if (!wants || !leave || !text || document.getElementById("aloud")) return;
  const read = Object.assign(document.createElement("button"), { type: "button", id: "aloud", className: "tool", ariaLabel: text.dataset.readAloud });
  read.innerHTML = '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11"/></svg>';
  const speaks = (now) => { read.ariaPressed = String(now); };
  read.addEventListener("click", () => {
    const spoke = speechSynthesis.speaking;
    speechSynthesis.cancel();
    speaks(!spoke);
    if (spoke) return;
    for (const part of text.querySelectorAll(READ)) {
      if (!part.checkVisibility?.() || part.querySelector(READ)) continue;
      // A number is read as it is dialled.
      const calls = part.matches("a[href^='tel:']") || part.querySelector("a[href^='tel:']");
      const words = calls ? part.innerText.replace(/\d[\d -]+\d/g, (digits) => [...digits].join(" ")) : part.innerText;
      const said = new SpeechSynthesisUtterance(words);
      said.lang = document.documentElement.lang;
      said.onend = () => speaks(speechSynthesis.pending);
      speechSynthesis.speak(said);
    }
  });
  leave.before(read);
}

/** What is on this page gets to work. */
function begin() {
  for (const stepper of document.querySelectorAll(".stepper")) {
    const input = stepper.querySelector("input");
    for (const button of stepper.querySelectorAll("button[data-step]")) {
      button.hidden = false;
      button.addEventListener("click", () => {
        const step = Number(button.dataset.step);
        const from = Number(input.dataset.from), to = Number(input.dataset.to);
        // As she wrote it: a comma, and perhaps a unit behind. What is no plain number stays untouched.
        const written = input.value.trim().replace(",", ".");
        const value = written === "" ? (step > 0 ? from - step : from) : Number(written);
        if (Number.isNaN(value)) return;
        const clamped = Math.min(to, Math.max(from, value + step));
        input.value = Number.isInteger(step) ? String(clamped) : clamped.toFixed(1);
      });
    }
  }

  // "None of these" and the others exclude each other.
  for (const none of document.querySelectorAll("input[data-alone]")) {
    const others = [...none.form.querySelectorAll(`input[name="${CSS.escape(none.name)}"]:not([data-alone])`)];
    none.addEventListener("change", () => none.checked && others.forEach((box) => (box.checked = false)));
    others.forEach((box) => box.addEventListener("change", () => box.checked && (none.checked = false)));
  }

  // A date, or about when it was: the later of the two counts.
  for (const about of document.querySelectorAll('input[name$=".about"]')) {
    const of = CSS.escape(about.name.slice(0, -5)), lists = [...about.form.querySelectorAll(`select[name^="${of}"]`)];
    about.addEventListener("change", () => lists.filter((list) => list.options[0].value === "").forEach((list) => (list.value = "")));
    lists.forEach((list) => list.addEventListener("change", () => (about.checked = false)));
  }

  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
  if ("speechSynthesis" in window) readAloud();
}

begin();
// A home may put another page in the place of this one.
addEventListener("turned", begin);
for (const gone of ["pagehide", "turned"]) addEventListener(gone, () => globalThis.speechSynthesis?.cancel());

// Her days begin where her phone is, wherever it travels.
if (document.documentElement.dataset.journal === "yes" && !document.querySelector("[data-erased]")) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && zone !== document.documentElement.dataset.zoneSaid) fetch("/zone", { method: "POST", body: new URLSearchParams({ zone }) }).catch(() => {});
}

// Steps of a session that the server has not taken yet, from a time without a network.
if (document.documentElement.dataset.journal === "yes" && (() => { try { return localStorage.getItem("plumbline-steps" + place); } catch { return null; } })()) {
  // Today was made without them: it says where she stopped, so it is shown once more.
  import("./steps.js").then((steps) => steps.send()).then((sent) => sent && location.pathname === "/today" && !document.body.hidden && location.reload());
}

// Whoever keeps her journal in the home beside this one is brought there: she chose once. `/start` asks again.
const lives = document.querySelector("[data-lives]")?.dataset.lives;
if (lives && location.pathname === start) {
  try { if (localStorage.getItem("plumbline-lives" + lives.replace(/\/$/, ""))) location.replace(lives); } catch { /* Private mode. */ }
}

// What was wrong with a form is said of what she sent before, and not of what is being looked at now. Its room stays. What a
// script of its own says and takes back is left to it.
function quietens(form) {
  for (const wrong of form.querySelectorAll("[role=alert]:not([data-says])")) wrong.style.visibility = "hidden";
}

// Forms that could not be sent. With a journal the worker keeps them; before she has one nothing is kept anywhere, and
// her words stay on the page.
const UNSENT = "plumbline-unsent" + place;
addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post" || navigator.onLine || navigator.serviceWorker?.controller) return quietens(form);
  event.preventDefault();
  document.getElementById("no-network")?.remove();
  const says = notice("noNetwork");
  if (!says) return;
  says.id = "no-network";
  says.scrollIntoView({ block: "center" });
  says.focus();
});
addEventListener("online", () => document.getElementById("no-network")?.remove());

/** Words of the page that only a script can know to be true. */
function notice(which) {
  const main = document.getElementById("main"), words = main?.dataset[which];
  if (!words) return null;
  const says = Object.assign(document.createElement("p"), { className: "card honey", tabIndex: -1, textContent: words });
  says.setAttribute("role", "alert");
  main.prepend(says);
  return says;
}

/** The first form that is kept, with the way to throw it away. */
async function firstUnsent() {
  if (!("caches" in window) || !(await caches.has(UNSENT))) return null;
  const cache = await caches.open(UNSENT);
  const [key] = await cache.keys();
  if (!key) return null;
  const { path, body } = await (await cache.match(key)).json();
  return { path, body, drop: async () => (await cache.delete(key), (await cache.keys()).length || await caches.delete(UNSENT)) };
}

/** Sends it as the page itself would have, so that she sees what follows from it. */
async function sendUnsent() {
  const one = await firstUnsent();
  if (!one) return location.replace(start);
  const form = Object.assign(document.createElement("form"), { method: "post", action: one.path, hidden: true });
  for (const [name, value] of new URLSearchParams(one.body)) {
    form.append(Object.assign(document.createElement("textarea"), { name, value }));
  }
  document.body.append(form);
  await one.drop();
  document.body.hidden || form.submit();
}

const waiting = document.querySelector("[data-unsent]");
if (waiting) {
  document.getElementById("send-now").addEventListener("click", sendUnsent);
  document.getElementById("throw-away").addEventListener("click", async () => {
    await (await firstUnsent())?.drop();
    location.replace(start);
  });
  // A browser that says it is connected may be so a moment later only.
  const tryIt = async () => {
    const there = await fetch("/manifest.webmanifest", { cache: "no-store" }).then((answer) => answer.ok, () => false);
    if (there && !document.hidden) sendUnsent();
  };
  addEventListener("online", tryIt);
  setInterval(tryIt, 5000);
} else if (document.documentElement.dataset.journal === "yes" && isSecureContext) {
  firstUnsent().then((one) => {
    const says = one && notice("notSent");
    if (!says) return;
    const link = Object.assign(document.createElement("a"), { href: "/offline/unsent", textContent: says.textContent });
    says.replaceChildren(link);
  }).catch(() => {});
}

// With a journal, and over a private connection, her phone keeps the danger signs against the time without a
// network. Nothing is kept before she says so.
if (document.documentElement.dataset.journal === "yes" && isSecureContext && "serviceWorker" in navigator) {
  navigator.serviceWorker.register("/sw.js").catch(() => {});
}

/** After erasing: whatever a script of this home has put by. Her other home, beside this one, stays. */
async function forget() {
  name = "";
  // Names of a home below a path have the path in them; those of a home at the root have none.
  const ours = (name) => name.startsWith("plumbline") && (/\/\S*/.exec(name)?.[0] ?? "") === place;
  for (const box of [localStorage, sessionStorage]) Object.keys(box).filter(ours).forEach((name) => box.removeItem(name));
  for (const { name } of (await indexedDB.databases?.()) ?? []) if (ours(name)) indexedDB.deleteDatabase(name);
  if (!isSecureContext) return;
  for (const name of await caches.keys()) if (ours(name)) await caches.delete(name);
  for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? []) {
    if (new URL(worker.scope).pathname === start) await worker.unregister();
  }
}
if (document.querySelector("[data-erased]")) {
  forget().catch(() => {});
  tabs.postMessage(ERASED);
}
// A place inside a fold is shown, also where the browser leaves the fold shut.
const placed = document.getElementById(location.hash.slice(1)), fold = placed?.closest("details");
if (fold && !fold.open) {
  fold.open = true;
  placed.scrollIntoView();
}
