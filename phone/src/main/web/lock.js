// A lock of her own, where she wants one: what is kept here is sealed under a key that is kept only wrapped, under digits
// she alone knows. The key itself is in the memory of this worker and of the pages she uses, and nowhere else.

/** OWASP's number for PBKDF2 with HMAC-SHA-256. */
const ROUNDS = 600000;
/** Milliseconds without a request after which this worker asks the pages whether she is still there. */
const AWAKE = 300000;
/** So many wrong tries are free; then it waits, longer each time; seconds. */
const FREE = 3;
const FIRST_WAIT = 10;
const LONGEST_WAIT = 3600;
/** Longer than this no page is waited for; milliseconds. */
const KEY_PATIENCE = 1000;

const WRAP = ascii("plumbline lock 1 pin");
const DRAFT = ascii("plumbline draft 1");

let unlocked = null; // { journal, key, number }
let used = 0;
let begging = null;

async function wrapping(pin, salt, iterations) {
  const secret = await crypto.subtle.importKey("raw", new TextEncoder().encode(pin), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, secret,
    { name: "AES-GCM", length: 256 }, false, ["wrapKey", "unwrapKey"]);
}

const wrapBound = (journal, iv) => ({ name: "AES-GCM", iv, additionalData: joined(WRAP, unletter(journal)) });

/** The key of a journal; fails where these are not her digits. */
async function unwrap({ wrapped, salt, iv, rounds, number }, journal, pin) {
  const wrap = await wrapping(pin, salt, rounds);
  const key = await crypto.subtle.unwrapKey("raw", wrapped, wrap, wrapBound(journal, iv), "AES-GCM", false, ["encrypt", "decrypt"]);
  return { journal, key, number };
}

const ours = async () =>
  (await clients.matchAll({ type: "window", includeUncontrolled: true })).filter(({ url }) => within(new URL(url)) !== null);

/** A page that she uses may hold the key, where the browser stopped the worker that did. */
const keyOf = (tab, journal) => new Promise((found, none) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => (data?.journal === journal ? found(data) : none());
  setTimeout(none, KEY_PATIENCE);
  tab.postMessage("key?", [port2]);
});

async function hersNow(journal) {
  if (unlocked?.journal !== journal || Date.now() - used > AWAKE) {
    begging ??= ours().then((tabs) => Promise.any(tabs.map((tab) => keyOf(tab, journal)))).catch(() => null)
      .finally(() => { begging = null; });
    const found = await begging;
    if (unlocked && !found) forget();
    unlocked = found;
  }
  used = Date.now();
  return unlocked;
}

/** As it stands, with the key where she has opened it; `locked` where not. */
async function glance() {
  const here = await glimpse();
  if (!here.key?.wrapped) return here;
  const open = await hersNow(here.journal);
  return { ...here, wrapped: here.key, key: open, locked: !open };
}

/** Nothing of hers stays in this worker. The Java forgets as soon as it has time: nobody waits for it. */
function forget() {
  unlocked = null;
  copies = new Map();
  mark = null;
  ready = "";
  turn(async () => {
    if (unlocked) return;
    held = NONE;
    program?.journal(false);
  });
}

/** What keeps her safe is never locked, nor what says nothing of her. */
const isNeverLocked = (address) => /^\/(safety|away|figures|locked)(?![^/?])/.test(address);

/** The page that asks for her digits, in place of the one at this address. */
async function shut(here, address, more = "") {
  const { java } = await opened({ ...here, locked: true });
  return ask(java, here, moment(), "GET", `/locked?to=${encodeURIComponent(address)}${more}`, "", "");
}

/** A try: the key, or how many seconds she has to wait. */
async function tried({ own, wrapped, journal }, pin) {
  const { wrong = 0, until = 0 } = own.tries ?? {};
  const left = Math.min(until - Date.now(), LONGEST_WAIT * 1000);
  if (left > 0) return { wait: Math.ceil(left / 1000) };
  const wait = wrong + 1 < FREE ? 0 : Math.min(FIRST_WAIT * 2 ** (wrong + 1 - FREE), LONGEST_WAIT);
  // Counted before it is tried: a worker that is stopped gives no try away.
  await keep("tries", { wrong: wrong + 1, until: Date.now() + wait * 1000 });
  const key = await unwrap(wrapped, journal, pin).catch(() => null);
  if (key) await keep("tries", {});
  return { key, wait };
}

const why = ({ wait }) => (wait ? `&wait=${wait}` : "&wrong=1");

/** Her digits on the page that asks for them; or that she forgot them, and begins anew. */
function unlock(body) {
  const said = new URLSearchParams(body);
  const to = /^\/(?!\/)/.test(said.get("to") ?? "") ? said.get("to") : "/today";
  return turn(async () => {
    const here = await glance();
    if (!here.locked) return { status: 303, location: to };
    if (said.get("do") === "erase") {
      forget();
      await eraseAll();
      return { status: 303, location: "/settings/erased" };
    }
    const result = await tried(here, said.get("pin") ?? "");
    if (!result.key) return shut(here, to, why(result));
    unlocked = result.key;
    used = Date.now();
    return { status: 303, location: to };
  });
}

/** Sets the lock, or takes it away; the Java says what of the form cannot be taken. */
async function changeLock(address, body) {
  const said = new URLSearchParams(body);
  if (said.get("do") === "off") {
    return turn(async () => {
      const here = await glance();
      if (here.wrapped && !here.locked) {
        const result = await tried(here, said.get("pin") ?? "");
        if (!result.key) {
          const { java, trouble } = await opened(here);
          return ask(java, here, moment(), "GET", `${address}?on=1${why(result)}`, "", trouble);
        }
        const { key, number } = result.key;
        await keepKey(here.journal, { key, number });
        await forgetFinished();
      }
      return { status: 303, location: address };
    });
  }
  const reply = await take(address, body);
  if (reply.location === address) await turn(() => lockUp(said.get("pin").trim()));
  return reply;
}

/**
 * Seals all of it once more under a key that can be wrapped, and keeps that key only wrapped: in one transaction, so that a
 * phone that dies meanwhile has the old state or the new one.
 */
async function lockUp(pin) {
  const { journal, key, wrapped } = await glance();
  if (!journal || wrapped) return;
  const { head, pages } = await read(journal, 0);
  const beginning = await start(journal);
  const { entries } = await openAll(journal, key, { journal, ...beginning }, head, pages);
  const bare = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt", "decrypt"]);
  const [number, salt, iv] = [4, 16, IV].map((size) => crypto.getRandomValues(new Uint8Array(size)));
  const wrap = await wrapping(pin, salt, ROUNDS);
  const shutKey = {
    wrapped: new Uint8Array(await crypto.subtle.wrapKey("raw", bare, wrap, wrapBound(journal, iv))), salt, iv, rounds: ROUNDS, number,
  };
  // By the way she will come in: what would not open is not locked.
  const hers = await unwrap(shutKey, journal, pin);
  const sheaf = await sealAll(journal, hers, beginning, entries);
  await reseal(journal, head, shutKey, await freshMark(hers), sheaf);
  unlocked = hers;
  used = Date.now();
  held = null;
  await forgetFinished();
}

async function forgetFinished() {
  copies = new Map();
  mark = null;
  ready = "";
  await unfinish();
}

/** Locks: what she was filling in is sealed and waits for her, and every other page goes along. */
async function lock({ key, draft }) {
  if (draft && key) {
    await keep("draft " + crypto.randomUUID(), await seal(key, new TextEncoder().encode(JSON.stringify(draft)), DRAFT)).catch(() => {});
  }
  if (unlocked) for (const tab of await ours()) tab.postMessage("lock");
  forget();
}

/** The page she was filling in at this address when it locked, once. */
async function draftAt(address) {
  const { own, key, wrapped } = await glance();
  if (!wrapped || !key) return null;
  for (const [name, sealed] of Object.entries(own)) {
    if (!name.startsWith("draft ")) continue;
    const draft = await open(key, sealed, DRAFT).then((text) => JSON.parse(new TextDecoder().decode(text)), () => null);
    if (draft && draft.address !== address) continue;
    await drop(name);
    if (draft) return draft.html;
  }
  return null;
}
