// Sealing and opening in the browser: JWE in its compact form (RFC 7516), "dir" with AES-256-GCM, as SMART Health Links
// ask for. No key leaves the page that holds it.

import { bytes, letters, through } from "./packed.js";

const text = new TextEncoder(), read = new TextDecoder("utf-8", { fatal: true });
const MOST = 32 * 1024 * 1024;

/** So many bytes nobody can guess. */
export const drawn = (many) => crypto.getRandomValues(new Uint8Array(many));

/** By what a server knows a link: the digest of its name. */
export async function place(id) {
  return letters(await crypto.subtle.digest("SHA-256", text.encode(id)));
}

const key = (raw) => crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);

/** The key for an answer follows from that of the link, and opens nothing else. */
async function answerKey(raw) {
  const from = await crypto.subtle.importKey("raw", raw, "HKDF", false, ["deriveBits"]);
  return crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: text.encode("plumbline answer 1") }, from, 256);
}

/** Whether this browser packs as the format asks. */
function packs() {
  try { return !!new CompressionStream("deflate-raw"); } catch { return false; }
}

/** A text under the key of a link. */
export async function seal(words, raw, type) {
  const head = { alg: "dir", enc: "A256GCM", cty: type };
  let plain = text.encode(words);
  if (plain.length > 1000 && packs()) {
    head.zip = "DEF";
    plain = await through(new CompressionStream("deflate-raw"), plain, MOST);
  }
  const named = letters(text.encode(JSON.stringify(head))), iv = drawn(12);
  const out = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: text.encode(named) }, await key(raw), plain));
  return `${named}..${letters(iv)}.${letters(out.slice(0, -16))}.${letters(out.slice(-16))}`;
}

/** What was sealed; fails when a letter of it was changed. */
export async function open(jwe, raw) {
  const [named, wrapped, iv, sealed, mark] = jwe.split(".");
  const head = JSON.parse(read.decode(bytes(named)));
  if (head.alg !== "dir" || head.enc !== "A256GCM" || wrapped) throw new Error("sealed otherwise");
  const whole = new Uint8Array([...bytes(sealed), ...bytes(mark)]);
  const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytes(iv), additionalData: text.encode(named) }, await key(raw), whole);
  return { type: head.cty, words: read.decode(head.zip === "DEF" ? await through(new DecompressionStream("deflate-raw"), plain, MOST) : plain) };
}

export const sealAnswer = async (words, raw) => seal(words, await answerKey(raw), "application/json");
export const openAnswer = async (jwe, raw) => (await open(jwe, await answerKey(raw))).words;

/** What a link says, from the link itself or an address that ends in it; nothing: it is none. */
export function said(link) {
  try {
    const payload = JSON.parse(read.decode(bytes(/shlink:\/([A-Za-z0-9_-]+)\s*$/.exec(link)[1])));
    const raw = bytes(payload.key);
    return raw.length === 32 && typeof payload.url === "string" ? { ...payload, raw, id: payload.url.split("/").pop() } : null;
  } catch {
    return null;
  }
}
