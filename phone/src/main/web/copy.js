// A copy of her journal with the server that served this home, sealed here: it keeps the copy and cannot read it. Only
// where she switched it on, and no other address is ever asked.

const COPIES = "/copies";
/** Not more often than this is anything asked; milliseconds. */
const EVERY = 5000;
/** Longer than this no answer is waited for; milliseconds. */
const ANSWER_PATIENCE = 20000;
/** What is sent at once: entries, and letters of them. */
const MOST_ENTRIES = 100;
const MOST_LETTERS = 100000;
const MINUTE = 60000;
/** Of HTTP, where it comes with the moment it is. */
const WRONG_CLOCK = 403;

const SECRET = ascii("plumbline copy 1 secret");
const VERSION = "plumbline copy 1 ";
/** What a private key of Ed25519 is written behind (RFC 8410). */
const PRIVATE = uuidBytes("302e020100300506032b657004220420");

/** `own.copy`: { secret (sealed), begun, position, link, upTo, theirs, at, why, gone, changed }. */
const isOn = (copy) => isThere(copy) && !copy.changed;

/** Whether the server has one of hers, be it as she left it or not. */
const isThere = (copy) => Boolean(copy) && !copy.gone;

/** What signs what she asks. The server sees what it signed and the public half: nothing that could ask in her name. */
async function signing(seed) {
  const key = await crypto.subtle.importKey("pkcs8", joined(PRIVATE, seed), "Ed25519", true, ["sign"]);
  const { x } = await crypto.subtle.exportKey("jwk", key);
  return { key, seen: x };
}

/** Whether this browser can sign so. */
const canSign = () => signing(new Uint8Array(LINK)).then(() => true, () => false);

/** What follows from the words: the copy's name, the proof that she has them, its key, and names for its entries. */
async function derived(secret) {
  const from = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits", "deriveKey"]);
  const by = (use) => ({ name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info: ascii(VERSION + use) });
  const bits = async (use, bytes) => new Uint8Array(await crypto.subtle.deriveBits(by(use), from, 8 * bytes));
  const [name, proof, number, names, key] = await Promise.all([bits("name", ID), bits("proof", LINK), bits("number", 4),
    bits("names", LINK), crypto.subtle.deriveKey(by("key"), from, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"])]);
  // Not the entry's own name: that may stand in another journal, and say that both are hers.
  const named = async (id) => uuid((await digest(names, uuidBytes(id))).subarray(0, ID));
  return { name: letters(name), proof: await signing(proof), key: { key, number, named } };
}

const secretOf = (here) => open(here.key, here.own.copy.secret, SECRET);

/** As it is kept under another key of her journal. */
const resealedCopy = async (copy, key, other) => ({ ...copy, secret: await seal(other, await open(key, copy.secret, SECRET), SECRET) });

let ahead = 0; // How far the server's clock is ahead of this one; milliseconds.

/** Signed for this moment and for these letters alone. */
async function signed({ name, proof: { key, seen } }, body) {
  const at = Date.now() + ahead;
  const bytes = new TextEncoder().encode(`${VERSION}asks ${name} ${at}\n${body}`);
  return `${name}.${seen}.${at}.${letters(new Uint8Array(await crypto.subtle.sign("Ed25519", key, bytes)))}`;
}

/** What the server says; status 0: it was not reached. Nothing of hers stands in the address, and no cookie goes along. */
async function atServer(hers, what) {
  const body = JSON.stringify(what);
  const once = async () => {
    const answer = await fetch(COPIES, {
      method: "POST", credentials: "omit", cache: "no-store", redirect: "error", signal: AbortSignal.timeout(ANSWER_PATIENCE),
      headers: { "Content-Type": "application/json", "Plumbline-Copy": await signed(hers, body) }, body,
    });
    const isJson = answer.headers.get("Content-Type")?.startsWith("application/json");
    return { status: answer.status, said: isJson ? await answer.json() : null };
  };
  try {
    const first = await once();
    if (first.status !== WRONG_CLOCK || !first.said?.now) return first;
    ahead = first.said.now - Date.now();
    return await once();
  } catch {
    return { status: 0 };
  }
}

/** The server says it itself: what stands in between may answer 404 to anything. */
const isNowhere = ({ status, said }) => status === 404 && Boolean(said?.none);

const reason = (status) => ({ 400: "full", 413: "full", 429: "busy", 503: "busy" })[status] ?? "away";

/** What stands in the copy after what is known of it, opened and checked to its end. */
async function openCopy(hers, known, { last, head, pages }) {
  const sealed = pages.map((page) => ({ position: page.at, id: page.id, sealed: unletter(page.sealed) }));
  return openAll(hers.name, hers.key, known, { position: last, sealed: unletter(head) }, sealed);
}

/** How many entries are not in it. */
const waiting = (copy, head) => Math.max(0, (head?.position ?? 0) - copy.upTo - copy.theirs.length);

/** Whether the server said something of it, when it was asked last. */
const isHeard = (copy) => !copy.why || copy.why === "full";

/** How it stands, for a page that says so. */
function copyState({ own: { copy }, head }) {
  if (!copy) return "";
  if (!isOn(copy)) return copy.gone ? "copy=gone" : "copy=changed";
  const at = copy.at ? `&at=${Math.trunc(copy.at / MINUTE)}` : "";
  return `copy=on&waiting=${waiting(copy, head)}${at}${isHeard(copy) ? "&asked=1" : ""}&why=${copy.why ?? ""}`;
}

/** As it stands, with the copy as the server says just now: what she may rely on is never said from memory. */
async function withCopyNow() {
  const before = await glance();
  if (!before.key || !isOn(before.own.copy)) return before;
  const isDone = await Promise.race([together().then(() => true, () => false), settled(PATIENCE).then(() => false)]);
  const here = await glance();
  if (!isDone && isOn(here.own.copy)) here.own.copy.why = "away";
  return here;
}

/** Takes in what the phone lacks, sealed with its own key, and says what the copy lacks. */
const takeIn = (here, since) => turn(async () => {
  const { journal, key, own: { copy } } = here;
  const { head, entries } = since;
  const { head: mine, pages } = await read(journal, entries.length ? 0 : copy.upTo);
  if (!mine) throw new Conflict("no journal is there any more");
  const has = new Set(pages.map(({ id }) => id));
  const came = entries.filter(({ id }) => !has.has(id));
  const theirs = new Set([...copy.theirs, ...entries.map(({ id }) => id)]);
  const lacking = pages.filter(({ position, id }) => position > copy.upTo && !theirs.has(id));
  const sheaf = came.length ? await sealAll(journal, key, await openHead(journal, key, mine.sealed), came) : null;
  const last = (sheaf?.head ?? mine).position;
  const known = { ...copy, position: head.position, link: head.link };
  const all = { ...known, upTo: last, theirs: [], at: Date.now(), why: "" };
  const now = lacking.length ? { ...known, theirs: [...theirs] } : all;
  await join(journal, copy, now, mine.position, sheaf);
  // What stands before her was worked out without it: a sign may be among it.
  if (sheaf) for (const tab of await ours()) tab.postMessage("came");
  return { now, all, lacking };
});

/** Sends as much of it as goes at once. */
async function send({ journal, key }, hers, { now, all, lacking }) {
  let size = 0;
  const most = lacking.findIndex(({ sealed }, i) => i === MOST_ENTRIES || ((size += 2 * sealed.length) > MOST_LETTERS && i > 0));
  const batch = most < 0 ? lacking : lacking.slice(0, most);
  const entries = await Promise.all(batch.map(async ({ position, sealed }) => unframe(await open(key, sealed, pageBound(journal, position)))));
  const sheaf = await sealAll(hers.name, hers.key, now, entries);
  const { status, said } = await atServer(hers, {
    do: "append", after: now.position, head: letters(sheaf.head.sealed),
    pages: sheaf.pages.map(({ id, sealed }) => ({ id, sealed: letters(sealed) })),
  });
  const isAll = batch.length === lacking.length;
  const { position, link } = sheaf.head;
  return { status, said, isAll, after: isAll ? { ...all, position, link, at: Date.now() } : { ...now, position, link, upTo: batch.at(-1).position, why: "" } };
}

/** One step towards the same entries here and there; `herself`: she asks for it, and it is not done behind a page. True: there is more to do. */
async function step(herself) {
  const here = await glance();
  const { journal, key, head, own: { copy } } = here;
  if (!isOn(copy) || !key || !head) return false;
  const note = (more) => join(journal, copy, { ...copy, ...more });
  const hers = await derived(await secretOf(here));
  if (!copy.begun) {
    const { head: bare } = await sealAll(hers.name, hers.key, copy, []);
    const { status } = await atServer(hers, { do: "begin", head: letters(bare.sealed) });
    await note(status === 200 ? { begun: true } : { why: status === 404 || status === 405 ? "none" : reason(status) });
    return status === 200;
  }
  const answer = await atServer(hers, { do: "read", after: copy.position });
  if (isNowhere(answer)) await note({ gone: true });
  else if (answer.status !== 200) await note({ why: reason(answer.status) });
  if (answer.status !== 200) return false;
  let since;
  try {
    since = await openCopy(hers, copy, answer.said);
  } catch {
    await note({ changed: true });
    return false;
  }
  const known = await takeIn(here, since);
  // What a full copy did not take, it takes no more by itself.
  if (!known.lacking.length || (copy.why === "full" && !herself)) return false;
  const sent = await send(here, hers, known);
  // Somebody was faster: what they wrote is read first.
  if (sent.status === 409) return true;
  const isGone = isNowhere(sent);
  await join(journal, known.now, sent.status === 200 ? sent.after : { ...known.now, why: isGone ? "" : reason(sent.status), gone: isGone });
  return sent.status === 200 && !sent.isAll;
}

let copying = null;
let wanted = false;
let askedAt = 0;
let askedByHer = false;

/** Copy and journal are brought together, by one worker at a time; what comes up meanwhile is done as well. */
async function together() {
  do {
    wanted = false;
    askedAt = Date.now();
    // For this once: what comes up meanwhile is not asked for by her.
    const herself = askedByHer;
    askedByHer = false;
    const work = async () => {
      for (let conflicts = 0; conflicts < TRIES;) {
        try {
          if (!(await step(herself))) return;
        } catch (failed) {
          if (!(failed instanceof Conflict)) throw failed;
          conflicts++;
        }
      }
    };
    await (navigator.locks ? navigator.locks.request("plumbline copy " + config.base, work) : work());
  } while (wanted);
}

/** Behind a page that stands, or a form that was taken: nobody waits for it. */
async function copySoon(atOnce = false) {
  const here = await glance().catch(() => null);
  if (!here?.key || !isOn(here.own.copy)) return;
  wanted = true;
  askedByHer ||= atOnce === true;
  copying ??= settled(atOnce === true ? 0 : Math.max(0, askedAt + EVERY - Date.now()))
    .then(together)
    .catch((broken) => console.warn(String(broken)))
    .finally(() => {
      copying = null;
    });
  await copying;
}

/** Switched on, copied now, or taken away; or brought back where no journal is. */
async function changeCopy(path, body) {
  const said = new URLSearchParams(body);
  const words = await file(config.sheet).catch(() => ({}));
  if (!words.ok && path === "/bring/words") return says(path, "why=away", body);
  if (!words.ok) throw new Error("the words of sheets are not there");
  const list = await words.text();
  await turn(async () => (await load()).words(list));
  if (!(await canSign())) return says(path, "why=old", body);
  if (said.get("do") === "make" && isOn((await glance()).own.copy)) return says(path, "why=there");
  if (said.get("do") === "make") said.set("fresh", letters(crypto.getRandomValues(new Uint8Array(ID))));
  said.set("place", location.origin + config.base);
  const reply = await take(path, said.toString());
  const [what, secret] = (reply.copy ?? "").split(" ");
  if (what === "keep" && !(await switchOn(unletter(secret)))) return says(path, "why=twice");
  // She sees how it went, where that is soon known.
  if (what === "keep" || what === "now") await Promise.race([copySoon(true), settled(PATIENCE)]);
  if (what === "erase") return (await eraseCopy()) ? { ...reply, location: `${path}?erased=1` } : says(path, "why=kept");
  if (what !== "bring") return reply;
  const not = await bringBack(unletter(secret));
  // What she typed from her paper stands there again.
  return not ? says(path, "why=" + not, body) : reply;
}

/** False: another copy is on, from another tab, and its words are the ones that count. */
const switchOn = (secret, begun = false) => turn(async () => {
  const here = await glance();
  const { journal, key, own: { copy: stood } } = here;
  if (!journal || !key) return true;
  if (isOn(stood)) return same(await secretOf(here), secret);
  const { link } = await start((await derived(secret)).name);
  const copy = { secret: await seal(key, secret, SECRET), begun, position: 0, link, upTo: 0, theirs: [] };
  await keepAll({ joined: "1", copy });
  return true;
});

/** Two journals are never mixed: those are the same that have an entry of one name, because one is a saved or a shared form of the other. */
async function joinCopy({ journal, key }, secret, entries) {
  const theirs = new Set(entries.map(({ id }) => id));
  const { head, pages } = await read(journal, 0);
  const mine = await openAll(journal, key, { journal, ...(await start(journal)) }, head, pages);
  if (!mine.entries.some(({ id }) => theirs.has(id))) return "other";
  if (!(await switchOn(secret, true))) return "on";
  await Promise.race([copySoon(true), settled(PATIENCE)]);
}

const NOTHING_THERE = { status: 404, said: { none: true } };

/** True: it is gone, there and here. Her journal stays. */
async function eraseCopy() {
  const here = await glance();
  const { copy } = here.own;
  if (!copy || !here.key) return !copy;
  const asked = copy.begun && isThere(copy) ? await atServer(await derived(await secretOf(here)), { do: "erase" }) : NOTHING_THERE;
  const isGone = asked.status === 200 || isNowhere(asked);
  if (isGone) await drop("copy");
  else await join(here.journal, copy, { ...copy, why: reason(asked.status) });
  return isGone;
}

/**
 * Everything on this phone, and the copy as well where she says so: that first, because nothing here leads to it afterwards. Where she
 * relies on the copy, the server is asked once more whether it is there.
 */
async function eraseWithCopy(path, body) {
  const said = new URLSearchParams(body);
  if (said.has("copy") && !(await eraseCopy())) return says(path, "wrong=unreached");
  const { own: { copy } } = await withCopyNow();
  if (said.has("relies") && copy && !(isOn(copy) && isHeard(copy))) return says(path, isOn(copy) ? "wrong=silent" : "wrong=gone");
  const reply = await take(path, body);
  return reply.erased ? { ...reply, location: reply.location + leftOf(copy, isHeard) } : reply;
}

/** For the page that says that all is erased: what is with the server still. */
const leftOf = (copy, isSure) => (isOn(copy) && copy.begun ? `?copy=${isSure(copy) ? "there" : "unasked"}` : "");

/** A page that says why something was not done, beside how the copy stands and with what she sent. */
async function says(address, why, body = "") {
  const stands = TELLS_OF_COPY.test(address) ? copyState(await withCopyNow()).replace(/&why=.*/, "") : "";
  return turn(async () => {
    const here = await glance();
    if (isShut(here, address)) return shut(here, address);
    const { java, trouble } = await opened(here);
    return { ...ask(java, here, moment(), "GET", withMore(withMore(address, why), stands), body, trouble), status: 422 };
  });
}

/**
 * The journal of a copy becomes the one of this phone: all of it, or nothing. Where one is open here, only the same one is joined with it;
 * where one is locked and she forgot her digits, it takes its place. Why it did not come; nothing: it came.
 */
async function bringBack(secret) {
  const hers = await derived(secret);
  const answer = await atServer(hers, { do: "read", after: 0 });
  if (answer.status !== 200) return isNowhere(answer) ? "none" : "away";
  let since;
  try {
    since = await openCopy(hers, await start(hers.name), answer.said);
  } catch {
    return "changed";
  }
  const { head, entries } = since;
  if (!entries.length) return "none";
  const here = await glance();
  if (here.key) return joinCopy(here, secret, entries);
  await turn(async () => {
    const journal = letters(crypto.getRandomValues(new Uint8Array(ID)));
    const key = await freshKey();
    const sheaf = await sealAll(journal, key, await start(journal), entries);
    const { position } = sheaf.head;
    const copy = { secret: await seal(key, secret, SECRET), begun: true, position: head.position, link: head.link, upTo: position, theirs: [], at: Date.now() };
    await begin(journal, key, await freshMark(key), sheaf, { joined: "1", copy }, here.locked ? here.journal : undefined);
    if (here.locked) forget();
    held = null;
    forgetCopies();
  });
}
