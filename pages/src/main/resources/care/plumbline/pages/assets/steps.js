// What she did and the server has not taken yet: kept on this device as tags and numbers, sent in order, each
// until it is taken. Every step has its own name, so sending it twice counts once.

/** Two homes may stand on one host, each under its own path: what one keeps is never the other's. */
const KEY = "plumbline-steps" + document.documentElement.dataset.at.slice(0, -1);
const TAPS = ["done", "skip", "hurt", "hard", "easy", "save", "stop", "on", "back"];
const LATEST = 172800;

let memory = [];
let sending = null;

const read = () => {
  try { return JSON.parse(localStorage.getItem(KEY)) ?? []; } catch { return memory; }
};
const write = (steps) => {
  memory = steps;
  try { steps.length ? localStorage.setItem(KEY, JSON.stringify(steps)) : localStorage.removeItem(KEY); } catch { /* Private mode: kept in memory. */ }
};

const name = () => crypto.randomUUID?.() ?? "10000000-1000-4000-8000-100000000000".replace(/[018]/g,
  (c) => (+c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (+c / 4)))).toString(16));

/** Keeps a step: [once, session, place, move, into, tap, when]. */
export function add(session, place, move, into, tap) {
  write([...read(), [name(), session, place, move, into, TAPS.indexOf(tap), Math.round(Date.now() / 1000)]]);
  return send();
}

/** Sends what is kept; true when nothing is left. */
export function send() {
  sending ??= all().finally(() => { sending = null; });
  return sending;
}

async function all() {
  for (let steps = read(); steps.length; steps = read()) {
    const [once, session, place, move, into, tap, when] = steps[0];
    const ago = Math.min(LATEST, Math.max(0, Math.round(Date.now() / 1000) - when));
    let answer;
    try {
      answer = await fetch("/session/step", {
        method: "POST", keepalive: true, redirect: "manual",
        body: new URLSearchParams({ script: 1, once, session, place, move, into, went: TAPS[tap], ago }),
      });
    } catch {
      return false;
    }
    if (answer.type === "opaqueredirect") write([]); // Her journal is gone, and so is this.
    else if (answer.ok || answer.status === 422) write(read().filter((step) => step[0] !== once));
    else return false;
  }
  return true;
}
