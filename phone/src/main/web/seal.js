// The sealed pages of a journal, byte for byte as the server writes them (care.plumbline.journal: Seal, Frame, Bound,
// Link): AES-256-GCM, bound to journal and position; inside stands the link of all sealed pages before it.

const PAGE = ascii("plumbline page 1");
const HEAD = ascii("plumbline head 1");
const CHAIN = ascii("plumbline chain 1");
/** Finished pages of this home alone: no other home keeps them. */
const COPY = ascii("plumbline copy 1");
const MARK = ascii("plumbline mark 1");

const IV = 12;
const LINK = 32;
const ID = 16;
/** The length of a page does not tell which question she answered. */
const STEP = 256;
/** Tink writes a format byte and the key's own number in front of what it sealed. */
const FORMAT = 1;
const FRONT = 5;

/** Somebody, or a broken disk, changed what was stored. */
class Tampered extends Error {}

function ascii(text) {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function joined(...parts) {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const same = (one, other) => one.length === other.length && one.every((byte, i) => byte === other[i]);

/** Eight bytes, the greatest first. */
function long(number) {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(number));
  return bytes;
}

/** base64url without padding. */
const letters = (bytes) =>
  btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const unletter = (text) => ascii(atob(text.replaceAll("-", "+").replaceAll("_", "/")));

const uuidBytes = (uuid) => Uint8Array.from(uuid.replaceAll("-", "").match(/../g), (hex) => parseInt(hex, 16));
const uuid = (bytes) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");

const digest = async (...parts) => new Uint8Array(await crypto.subtle.digest("SHA-256", joined(...parts)));

/** A new key, which no script can read, and its number. */
async function freshKey() {
  return {
    key: await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]),
    number: crypto.getRandomValues(new Uint8Array(4)),
  };
}

async function seal({ key, number }, plain, bound) {
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: bound }, key, plain);
  return joined([FORMAT], number, iv, new Uint8Array(sealed));
}

/** @throws Tampered when these are not the bytes that were sealed under this key, or not bound to this */
async function open({ key, number }, sealed, bound) {
  if (sealed[0] !== FORMAT || !same(sealed.subarray(1, FRONT), number)) throw new Tampered("another key");
  try {
    const iv = sealed.subarray(FRONT, FRONT + IV);
    const plain = sealed.subarray(FRONT + IV);
    return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: bound }, key, plain));
  } catch {
    throw new Tampered("it does not open");
  }
}

/** A page in the clear as it stands under its seal. */
function frame(before, id, text) {
  const words = new TextEncoder().encode(text);
  const front = LINK + ID + 4;
  const bytes = new Uint8Array(Math.ceil((front + words.length) / STEP) * STEP);
  bytes.set(before);
  bytes.set(uuidBytes(id), LINK);
  new DataView(bytes.buffer).setInt32(LINK + ID, words.length);
  bytes.set(words, front);
  return bytes;
}

function unframe(bytes) {
  const front = LINK + ID + 4;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getInt32(LINK + ID);
  return {
    before: bytes.subarray(0, LINK),
    id: uuid(bytes.subarray(LINK, LINK + ID)),
    text: new TextDecoder().decode(bytes.subarray(front, front + length)),
  };
}

const pageBound = (journal, position) => joined(PAGE, unletter(journal), long(position));
const headBound = (journal) => joined(HEAD, unletter(journal));

/** The head of a journal without a page. */
const start = async (journal) => ({ position: 0, link: await digest(CHAIN, unletter(journal)) });

/** The name an entry stands under: its own, or one that only this key leads to. */
const nameOf = (key, id) => (key.named ? key.named(id) : id);

/** These entries, sealed to stand right after a head, and the head after them. */
async function sealAll(journal, key, after, entries) {
  let { position, link } = after;
  const pages = [];
  for (const { id, text } of entries) {
    position++;
    const sealed = await seal(key, frame(link, id, text), pageBound(journal, position));
    pages.push({ position, id: await nameOf(key, id), sealed });
    link = await digest(link, sealed);
  }
  const sealed = await seal(key, joined(long(position), link), headBound(journal));
  return { pages, head: { position, link, sealed } };
}

async function openHead(journal, key, sealed) {
  const plain = await open(key, sealed, headBound(journal));
  return { position: Number(new DataView(plain.buffer).getBigUint64(0)), link: plain.subarray(8), sealed };
}

/**
 * What stands after a known head, opened and checked to its end: each page where it was written, after the page it was
 * written after, none gone, none older than the head.
 */
async function openAll(journal, key, known, head, pages) {
  const last = await openHead(journal, key, head.sealed);
  pages.forEach((page, i) => {
    if (page.position !== known.position + 1 + i) throw new Tampered("a page is gone");
  });
  if (last.position !== known.position + pages.length || last.position !== head.position) {
    throw new Tampered("the head stands elsewhere");
  }
  const frames = await Promise.all(pages.map(async ({ position, id, sealed }) => {
    const opened = unframe(await open(key, sealed, pageBound(journal, position)));
    if ((await nameOf(key, opened.id)) !== id) throw new Tampered("another id");
    return opened;
  }));
  // Each page says what it was written after, so all links can be looked at at once.
  const links = await Promise.all(pages.map(({ sealed }, i) => digest(frames[i].before, sealed)));
  const before = [known.link, ...links];
  if (!frames.every((one, i) => same(one.before, before[i])) || !same(before.at(-1), last.link)) {
    throw new Tampered("it was written after another page");
  }
  return { head: last, entries: frames.map(({ id, text }) => ({ id, text })) };
}
