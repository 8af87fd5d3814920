// Answers as the server would: the same Java, compiled for this browser, over the journal this browser keeps. What Java
// writes is sealed and durable before its reply is shown. `config` stands above, written by `publish`.

/** Pages that may be asked for next, whatever she does. */
const BAR = ["/today", "/why", "/load", "/progress", "/settings", "/safety"];
const TRIES = 5;
/** Entries the Java is told without a breath. */
const AT_ONCE = 100;

let program = null; // The Java, once it is loaded.
/** The Java knows that there is no journal. */
const NONE = { journal: null };
let held = null; // What journal it holds: { journal, position, link, sealed }; null: nobody knows, so it is told anew.
/** How many finished pages are kept in the clear while the worker is awake. */
const MOST = 60;
let copies = new Map(); // Finished pages and drawings, in the clear, while the worker is awake.

/** One thing at a time with the Java and the journal, in this worker and in any other of this site. */
function turn(work) {
  return navigator.locks ? navigator.locks.request("plumbline " + config.base, work) : (last = last.then(work, work));
}
let last = Promise.resolve();

async function bytes(path) {
  const answer = await file(path);
  return new Int8Array(await answer.arrayBuffer());
}

/** Lets a tap come in between two long pieces of work: what stands is answered at once. */
const breath = () => new Promise((done) => setTimeout(done));

/** Loads the program, the guide and the figures; only the first time takes long. */
async function load() {
  if (program) return program;
  const files = Promise.all([bytes(config.guide), bytes(config.figures)]);
  // Sets `exports`. Allowed in a worker that is installed, because it was imported while it was being installed.
  self.exports ??= {};
  importScripts(config.base + config.program);
  const [guide, figures] = await files;
  await breath();
  self.exports.read(guide, figures);
  await breath();
  self.exports.open(config.hrefs, config.server);
  program = self.exports;
  return program;
}

/** The Java with her journal as it is now. */
async function withJournal(here) {
  const java = await load();
  java.locked(Boolean(here.locked));
  java.joined(Boolean(here.own.joined));
  if (!here.journal || here.locked) {
    if (held !== NONE) java.journal(false);
    held = NONE;
    return java;
  }
  if (!here.key || !here.head) throw new Tampered("its key or its head is gone");
  const isSame = held?.journal === here.journal;
  if (isSame && same(held.sealed, here.head.sealed)) return java;
  // Put back behind what is known: read from the beginning, which says what is wrong.
  const goesOn = isSame && here.head.position > held.position;
  const known = goesOn ? held : { journal: here.journal, ...(await start(here.journal)) };
  const { head, pages } = await read(here.journal, known.position);
  const since = await openAll(here.journal, here.key, known, head, pages);
  held = null;
  if (!goesOn) java.journal(true);
  for (let i = 0; i < since.entries.length; i++) {
    if (i % AT_ONCE === AT_ONCE - 1) await breath();
    java.entry(since.entries[i].id, since.entries[i].text);
  }
  held = { journal: here.journal, ...since.head };
  return java;
}

/** The moment, as the Java takes it. */
function moment() {
  const now = new Date();
  const ahead = -now.getTimezoneOffset();
  const two = (number) => String(Math.trunc(Math.abs(number))).padStart(2, "0");
  return {
    now,
    day: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    hours: config.turns.filter((hour) => now.getHours() >= hour).length,
    zone: ahead ? `${ahead < 0 ? "-" : "+"}${two(ahead / 60)}:${two(ahead % 60)}` : "Z",
    region: region(),
  };
}

function ask(java, here, at, method, address, body, trouble) {
  return java.answer(method, address, body, here.own.view ?? "", at.region, at.zone, at.now.getTime(), trouble);
}

/** What is left to show where the journal cannot be opened: pages that say so, and those that do without. */
async function opened(here) {
  try {
    return { java: await withJournal(here), trouble: "" };
  } catch (broken) {
    if (!(broken instanceof Tampered)) throw broken;
    held = null;
    (await load()).journal(false);
    return { java: program, trouble: "PHONE_CHANGED" };
  }
}

// Finished pages.

let mark = null; // { journal, text }

/** What stands in every name of this journal: without her key nobody finds a name by trying addresses. */
async function markOf(here) {
  if (!here.journal) return "";
  if (mark?.journal !== here.journal) {
    mark = { journal: here.journal, text: letters(await open(here.key, here.own.mark, MARK)) };
  }
  return mark.text;
}

const freshMark = (key) => seal(key, crypto.getRandomValues(new Uint8Array(LINK)), MARK);

/**
 * All that a page depends on, in one name that says none of it; empty: there can be none. A drawing depends on its address
 * alone.
 */
async function copyName(here, at, address) {
  if (here.journal && !here.head) return "";
  const own = await markOf(here).catch(() => null);
  if (own === null) return "";
  const all = isDrawing(address) ? [own, config.version, address] : [own, config.version,
    here.journal ? letters(here.head.sealed) : "", at.day, at.hours, at.zone, at.region, here.own.view ?? "", address];
  return (isDrawing(address) ? DRAWING : "") + letters(await digest(new TextEncoder().encode(all.join("\n"))));
}

const isDrawing = (address) => address.startsWith("/figures/");
const copyBound = (name) => joined(COPY, ascii(name));

/** The page as it was finished for exactly this, if it was. */
async function standing(here, name) {
  if (copies.has(name)) return copies.get(name);
  if (!here.journal || !here.key) return null;
  const sealed = await finished(name);
  if (!sealed) return null;
  try {
    const text = new TextDecoder().decode(await open(here.key, sealed, copyBound(name)));
    copies.set(name, text);
    return text;
  } catch {
    return null; // Changed by somebody: it is made anew.
  }
}

/** Keeps what was finished: sealed, and only for her who keeps a journal here. Nobody waits for it. */
function stand(here, name, text) {
  if (copies.size > MOST) copies = new Map();
  copies.set(name, text);
  if (!here.journal || !here.key) return;
  // Without room it is made anew each time; and nothing is kept for what she erased or wrote meanwhile.
  turn(async () => {
    const now = await glance();
    if (now.journal !== here.journal || !same(now.head.sealed, here.head.sealed)) return;
    await finish(name, await seal(here.key, new TextEncoder().encode(text), copyBound(name)));
  }).catch(() => {});
}

const stands = (reply) => reply.status === 200 && [config.html, config.drawing].includes(reply.type);

/** Pages that say how her sealed copy stands. */
const TELLS_OF_COPY = /^\/settings\/(copy|erase|pin)(?![^?])/;
const withMore = (address, more) => (more ? address + (address.includes("?") ? "&" : "?") + more : address);

/** An address with what the Java does not know: whether her journal is locked, and how its copy stands. */
function withWhatIsKnown(here, address) {
  if (address === "/settings") return withMore(address, here.wrapped && "locks=1");
  if (!TELLS_OF_COPY.test(address)) return address;
  return withMore(withMore(address, here.wrapped && address.startsWith("/settings/pin") ? "on=1" : ""), copyState(here));
}

/** A page she asks for: as it stands, else from the Java. */
async function show(address) {
  const at = moment();
  const here = await (TELLS_OF_COPY.test(address) ? withCopyNow() : glance());
  // How the copy stands is in no name of a finished page.
  const asked = withWhatIsKnown(here, address);
  const name = asked === address || address === "/settings" ? await copyName(here, at, asked) : "";
  const copy = name && (await standing(here, name));
  if (copy) return { status: 200, type: isDrawing(address) ? config.drawing : config.html, html: copy, stood: true };
  return turn(async () => {
    const now = await glance();
    if (isShut(now, address)) return shut(now, address);
    const { java, trouble } = await opened(now);
    const reply = ask(java, now, at, "GET", asked, "", trouble);
    await settle(reply);
    if (!trouble && name && stands(reply) && (now.head || !now.journal)) stand(now, await copyName(now, at, asked), reply.html);
    return reply;
  });
}

/** A form she sends. What it writes is durable when this returns; sent twice it writes once. */
function take(address, body) {
  return turn(async () => {
    const at = moment();
    for (let tried = 0; ; tried++) {
      const here = await glance();
      if (isShut(here, address)) return shut(here, address);
      const { java, trouble } = await opened(here);
      try {
        const reply = ask(java, here, at, "POST", address, body, trouble);
        await write(here, reply);
        await settle(reply);
        return reply;
      } catch (failed) {
        // The Java holds what nobody kept: it is told anew from what stands.
        held = null;
        if (failed instanceof Conflict && tried < TRIES) continue;
        if (!(failed instanceof NotKept) && !(failed instanceof Conflict)) throw failed;
        const there = await glance();
        if (isShut(there, address)) return shut(there, address);
        const again = await opened(there);
        const why = again.trouble || (failed.full ? "PHONE_FULL" : "PHONE_COULD_NOT_WRITE");
        return ask(again.java, there, at, "POST", address, body, why);
      }
    }
  });
}

/** Makes durable what a reply says was written, begun or erased. */
async function write(here, reply) {
  if (reply.erased) {
    unlocked = null;
    copies = new Map();
    held = null;
    await eraseAll();
    return;
  }
  const entries = reply.ids.map((id, i) => ({ id, text: reply.texts[i] }));
  if (reply.begun) {
    const journal = letters(crypto.getRandomValues(new Uint8Array(ID)));
    const key = await freshKey();
    const sheaf = await sealAll(journal, key, await start(journal), entries);
    await begin(journal, key, await freshMark(key), sheaf);
    held = { journal, ...sheaf.head };
    copies = new Map();
  } else if (entries.length) {
    const sheaf = await sealAll(here.journal, here.key, held, entries);
    await append(here.journal, held.position, sheaf);
    held = { journal: here.journal, ...sheaf.head };
    copies = new Map();
  }
}

/** Keeps how she likes things; nothing about her health. */
async function settle(reply) {
  if (reply.view) await keep("view", reply.view);
}

let ready = ""; // For what the pages of the bar were made ready last.

/** Makes the pages of the bar ready with what they show, one after the other, so that a tap comes in between. */
async function makeReady() {
  const here = await glance();
  const name = here.journal && here.head ? await copyName(here, moment(), "") : "";
  if (!name || ready === name) return;
  ready = name;
  for (const address of BAR) {
    if (ready !== name) return;
    const reply = await show(address).catch(() => null);
    for (const drawing of new Set(reply?.html?.match(/\/figures\/[^"? ]+\.svg/g))) await show(drawing).catch(() => {});
    await new Promise((done) => setTimeout(done, 30));
  }
}
