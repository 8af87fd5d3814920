// Her short page as a picture, and the page that shows what was scanned. The words stand behind "#": no browser sends them
// anywhere.

import { draw } from "./scan.js";

/** More than this nobody scans. */
const MOST = 20_000;
const ours = (name) => document.querySelector(`[data-${name}]`);

/** Through a packer or an unpacker; at most so much comes out. */
async function through(stream, bytes) {
  const parts = [];
  let long = 0;
  for (const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    parts.push(value);
    if ((long += value.length) > MOST) throw new Error("too long");
  }
}

async function make() {
  const words = [...ours("short").querySelectorAll("h2, h3, p")]
    .map((one) => (one.localName === "p" ? "" : "# ") + one.textContent.replace(/\s+/g, " ").trim()).join("\n");
  const packed = await through(new CompressionStream("deflate-raw"), new TextEncoder().encode(words));
  const letters = btoa(String.fromCharCode(...packed)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  draw(ours("qr"), `${location.origin}${document.documentElement.dataset.at}scanned#${letters}`, "L");
}

async function show() {
  const letters = location.hash.slice(1);
  // Nobody who opens this browser afterwards finds them in its history.
  history.replaceState(null, "", location.pathname);
  const packed = Uint8Array.from(atob(letters.replace(/-/g, "+").replace(/_/g, "/")), (one) => one.charCodeAt(0));
  const words = new TextDecoder("utf-8", { fatal: true }).decode(await through(new DecompressionStream("deflate-raw"), packed));
  for (const line of words.split("\n")) {
    const isTitle = line.startsWith("# ");
    const text = isTitle ? line.slice(2) : line;
    const tag = isTitle ? "h2" : "p";
    // Without a name it is called as the page is.
    if (document.querySelector("h1").textContent !== text) ours("scanned").append(Object.assign(document.createElement(tag), { textContent: text }));
  }
  ours("scanned").hidden = ours("read").hidden = false;
}

const made = ours("qr");
if (made) make().catch(() => { made.hidden = true; ours("broken").hidden = false; });
else {
  show().catch(() => { ours("broken").hidden = false; });
  // Another one that is scanned into this tab is another page.
  addEventListener("hashchange", () => location.hash !== "#main" && location.reload());
}
