// Her short page as a picture, and the page that shows what was scanned. The words stand behind "#": no browser sends them
// anywhere. They are packed with a sum that tells when a letter was changed (zlib, RFC 1950).

import { bytes, letters, through } from "./packed.js";
import { draw } from "./scan.js";

/** More than this nobody scans. */
const MOST = 20_000;
const ours = (name) => document.querySelector(`[data-${name}]`);

async function make() {
  const words = [...ours("short").querySelectorAll("h2, h3, p")]
    .map((one) => {
      const text = one.textContent.replace(/\s+/g, " ").trim(), label = one.querySelector("b")?.textContent;
      return (one.localName === "p" ? "" : "# ") + (label ? text.replace(label + " ", label + "\t") : text);
    }).join("\n");
  const packed = await through(new CompressionStream("deflate"), new TextEncoder().encode(words), MOST);
  draw(ours("qr"), `${location.origin}${document.documentElement.dataset.at}scanned#${letters(packed)}`, "L");
}

async function show() {
  const packed = location.hash.slice(1);
  // Nobody who opens this browser afterwards finds them in its history.
  history.replaceState(null, "", location.pathname);
  const words = new TextDecoder("utf-8", { fatal: true }).decode(await through(new DecompressionStream("deflate"), bytes(packed), MOST));
  for (const line of words.split("\n")) {
    const isTitle = line.startsWith("# ");
    const text = isTitle ? line.slice(2) : line;
    const element = document.createElement(isTitle ? "h2" : "p");
    const [label, rest] = text.split("\t");
    if (rest) element.append(Object.assign(document.createElement("b"), { textContent: label }), " ");
    element.append(rest ?? label);
    // Without a name it is called as the page is.
    if (document.querySelector("h1").textContent !== text) ours("scanned").append(element);
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
