// A lock of her own, where she wants one: what is kept here is sealed under a key that is kept only wrapped, under digits
// she alone knows. The key itself is in the memory of this worker and of the pages she uses, and nowhere else.

/** OWASP's number for PBKDF2 with HMAC-SHA-256. */
const ROUNDS = 600000;
/** So many wrong tries are free; then it waits, longer each time; seconds. */
const FREE = 3;
const FIRST_WAIT = 10;
const LONGEST_WAIT = 3600;
/** Longer than this no page is waited for; milliseconds. */
const KEY_PATIENCE = 1000;
/** Older than this nothing comes back into a form: it speaks of another day; milliseconds. */
const DRAFT_LASTS = 86400000;

/** Of HTTP. */
const LOCKED = 423;

const WRAP = ascii("plumbline lock 1 pin");
const DRAFT = ascii("plumbline draft 1");

let unlocked = null; // { journal, key, number }
let used = 0;
let begging = null;
/** How often it locked: a key that was asked for before comes too late. */
let locks = 0;

async function wrapping(pin, salt, iterations) {
  const secret = await crypto.subtle.importKey("raw", new TextEncoder().encode(pin), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, secret,
    { name: "AES-GCM", length: 256 }, false, ["wrapKey", "unwrapKey"]);
}

const wrapBound = (journal, iv) => ({ name: "AES-GCM", iv, additionalData: joined(WRAP, unletter(journal)) });

/** The key of a journal; fails where these are not her digits. No script can read it, unless it is to be wrapped anew. */
async function unwrap({ wrapped, salt, iv, rounds, number }, journal, pin, toWrap = false) {
  const wrap = await wrapping(pin, salt, rounds);
  const key = await crypto.subtle.unwrapKey("raw", wrapped, wrap, wrapBound(journal, iv), "AES-GCM", toWrap, ["encrypt", "decrypt"]);
  return { journal, key, number };
}

/** A key as it is kept under these digits, and as they open it: what would not open is not kept. */
async function wrapUnder(pin, journal, bare, number) {
  const [salt, iv] = [16, IV].map((size) => crypto.getRandomValues(new Uint8Array(size)));
  const bytes = await crypto.subtle.wrapKey("raw", bare, await wrapping(pin, salt, ROUNDS), wrapBound(journal, iv));
  const kept = { wrapped: new Uint8Array(bytes), salt, iv, rounds: ROUNDS, number };
  return { kept, hers: await unwrap(kept, journal, pin) };
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
  if (unlocked?.journal !== journal || Date.now() - used > config.idle) {
    const before = locks;
    const asked = (begging ??= ours().then((tabs) => Promise.any(tabs.map((tab) => keyOf(tab, journal)))).catch(() => null));
    const found = await asked;
    if (begging === asked) begging = null;
    if (before !== locks) return null;
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
  // She left: the page she left by may still hold the key, and nobody asks it.
  const open = (away ?? here.own.away) ? null : await hersNow(here.journal);
  return { ...here, wrapped: here.key, key: open, locked: !open };
}

/** No finished page of hers, and no name of one. */
function forgetCopies() {
  copies = new Map();
  mark = null;
  ready = "";
}

/** Nothing of hers stays in this worker. The Java forgets as soon as it has time: nobody waits for it. */
function forget() {
  unlocked = null;
  begging = null;
  locks++;
  forgetCopies();
  turn(async () => {
    if (unlocked) return;
    held = NONE;
    program?.journal(false);
  });
}

/** What keeps her safe is never locked, nor what says nothing of her, nor the way back by the words of a copy. */
const isNeverLocked = (address) => /^\/(safety|away|figures|locked|bring\/words)(?![^/?])/.test(address);
const isShut = (here, address) => here.locked && !isNeverLocked(address);

/** The page that asks for her digits, in place of the one at this address; by its status a script knows that nothing was taken. */
async function shut(here, address, more = "") {
  const { java } = await opened({ ...here, locked: true });
  const { type, html } = ask(java, here, moment(), "GET", withMore(`/locked?to=${encodeURIComponent(address)}${more}`, copyState(here).replace(/&.*/, "")), "", "");
  return { status: LOCKED, type, html };
}

/** A try: the key, or how many seconds she has to wait. */
async function tried({ own, wrapped, journal }, pin, toWrap) {
  if (!pin) return { wait: 0 };
  const { wrong = 0, until = 0 } = own.tries ?? {};
  const left = Math.min(until - Date.now(), LONGEST_WAIT * 1000);
  if (left > 0) return { wait: Math.ceil(left / 1000) };
  const wait = wrong + 1 < FREE ? 0 : Math.min(FIRST_WAIT * 2 ** (wrong + 1 - FREE), LONGEST_WAIT);
  // Counted before it is tried: a worker that is stopped gives no try away.
  await keep("tries", { wrong: wrong + 1, until: Date.now() + wait * 1000 });
  const key = await unwrap(wrapped, journal, pin, toWrap).catch(() => null);
  if (key) await drop("tries");
  return { key, wait };
}

/** What she typed, without the blanks by which she groups it. */
const digits = (said, field) => said.get(field)?.replaceAll(" ", "");

const why = ({ wait }) => (wait ? `&wait=${wait}` : "&wrong=1");

/** Her digits on the page that asks for them; or that she forgot them, and begins anew. */
function unlock(body) {
  const said = new URLSearchParams(body);
  const to = /^\/(?![/\\])/.test(said.get("to") ?? "") ? said.get("to") : "/today";
  return turn(async () => {
    const here = await glance();
    if (!here.locked) return { status: 303, location: to };
    if (said.get("sure")) {
      forget();
      await eraseAll();
      return { status: 303, location: "/settings/erased" + leftOf(here.own.copy, () => false) };
    }
    const result = await tried(here, digits(said, "pin"));
    if (!result.key) return shut(here, to, why(result));
    unlocked = result.key;
    used = Date.now();
    return { status: 303, location: to };
  });
}

/** Sets the lock, changes its digits, or takes it away; the Java says what of the form cannot be taken. */
async function changeLock(address, body) {
  const said = new URLSearchParams(body);
  const isOff = said.get("do") === "off";
  const stood = await (said.get("do") === "lock" ? glance() : withCopyNow());
  if (said.get("do") === "lock") {
    await lock({});
    return { status: 303, location: "/today" };
  }
  // The Java does not know whether it is locked: it is told.
  const page = withWhatIsKnown(stood, address);
  if (!isOff) {
    const reply = await take(page, body);
    if (reply.location !== address) return reply;
  }
  return turn(async () => {
    const here = await glance();
    if (isShut(here, address)) return shut(here, address);
    try {
      const result = here.wrapped ? await tried(here, digits(said, "old"), !isOff) : {};
      if (here.wrapped && !result.key) {
        const { java, trouble } = await opened(here);
        return ask(java, here, moment(), "GET", page + why(result), "", trouble);
      }
      const pin = digits(said, "pin");
      if (here.wrapped) await (isOff ? keepOpen : rewrap)(here.journal, result.key, pin);
      else if (!isOff) await lockUp(here, pin);
    } catch (failed) {
      if (!(failed instanceof NotKept) && !(failed instanceof Conflict)) throw failed;
      const { java } = await opened(here);
      return ask(java, here, moment(), "POST", page, body, failed.full ? "PHONE_FULL" : "PHONE_COULD_NOT_WRITE");
    }
    return { status: 303, location: address };
  });
}

/** Without the lock her key stands as before: no script can read it. */
const keepOpen = (journal, { key, number }) => keepKey(journal, { key, number });

/** Other digits for the same key: nothing that is sealed under it is touched, and one step puts it in the place of the old. */
async function rewrap(journal, { key, number }, pin) {
  const { kept, hers } = await wrapUnder(pin, journal, key, number);
  await keepKey(journal, kept);
  unlocked = hers;
}

/**
 * Seals all of it once more under a key that can be wrapped, because today's cannot be taken out, and keeps that key only
 * wrapped: in one transaction, so that a phone that dies meanwhile has the old state or the new one.
 */
async function lockUp({ journal, key, own }, pin) {
  if (!journal || !key) return;
  const { head, pages } = await read(journal, 0);
  const beginning = await start(journal);
  const { entries } = await openAll(journal, key, { journal, ...beginning }, head, pages);
  const bare = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt", "decrypt"]);
  const { kept, hers } = await wrapUnder(pin, journal, bare, crypto.getRandomValues(new Uint8Array(4)));
  const sheaf = await sealAll(journal, hers, beginning, entries);
  await reseal(journal, head, kept, await freshMark(hers), sheaf, own.copy && (await resealedCopy(own.copy, key, hers)));
  unlocked = hers;
  used = Date.now();
  held = null;
  await forgetFinished();
}

async function forgetFinished() {
  forgetCopies();
  await unfinish();
}

/** Locks: what she was filling in is sealed and waits for her, and every other page goes along. */
async function lock({ key, draft }) {
  if (draft && key) {
    const text = new TextEncoder().encode(JSON.stringify({ ...draft, since: Date.now() }));
    await keep("draft " + crypto.randomUUID(), await seal(key, text, DRAFT)).catch(() => {});
  }
  if (unlocked) for (const tab of await ours()) tab.postMessage("lock");
  forget();
}

/** The page she was filling in at this address when it locked, once. */
async function draftAt(address) {
  const { own, key, locked } = await glance();
  if (locked || !key) return null;
  let html = null;
  for (const [name, sealed] of Object.entries(own)) {
    if (!name.startsWith("draft ")) continue;
    const draft = await open(key, sealed, DRAFT).then((text) => JSON.parse(new TextDecoder().decode(text)), () => null);
    const lasts = draft && Date.now() - draft.since < DRAFT_LASTS;
    if (lasts && (html || draft.address !== address)) continue;
    await drop(name);
    if (lasts) html = draft.html;
  }
  return html;
}
