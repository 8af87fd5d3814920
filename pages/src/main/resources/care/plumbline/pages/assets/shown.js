// Opens what a link holds, in the browser of whoever holds it. The key stands behind "#" and is sent nowhere; what comes is
// built anew from what is known to be harmless, whatever it says.

import { bytes } from "./packed.js";
import { open, said, sealAnswer } from "./sealed.js";

const $ = (id) => document.getElementById(id);
const link = said(location.hash);
const ours = link && link.url === `${location.origin}/s/${link.id}` && /^[A-Za-z0-9_-]{43}$/.test(link.id);

function say(which) {
  for (const one of document.querySelectorAll("[data-says]")) one.hidden = one.dataset.says !== which;
}

if (!link) say("no-link");
else if (!ours) say("other");
else {
  $("open").hidden = false;
  $("code-asked").hidden = !String(link.flag ?? "").includes("P");
  $("code").required = !$("code-asked").hidden;
}

/** Asks with what was typed, and more. */
async function ask(more) {
  const body = { recipient: $("who").value.trim(), ...more };
  // As it was told or pasted: blanks, dashes and digits of another keyboard are the same code.
  if ($("code").value) body.passcode = $("code").value.normalize("NFKC").replace(/[\s\p{Pd}\u2212]/gu, "");
  let answer;
  try {
    answer = await fetch(link.url, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  } catch {
    say("no-network");
    return null;
  }
  if (answer.ok) return answer.json();
  const left = answer.status === 401 ? (await answer.json()).remainingAttempts : 0;
  if (left) {
    say("wrong");
    $("left").textContent = left;
    return null;
  }
  // After the last try it is shut.
  const gone = answer.status === 401 || answer.status === 404;
  $("open").hidden ||= gone;
  say(gone ? "gone" : "later");
  return null;
}

$("open").addEventListener("submit", async (event) => {
  event.preventDefault();
  say("");
  const button = $("open").querySelector("button");
  button.disabled = true;
  $("opening").hidden = false;
  try {
    const manifest = await ask({});
    if (!manifest) return;
    for (const file of manifest.files) {
      const jwe = file.embedded ?? (await (await fetch(file.location)).text());
      const { words } = await open(jwe, link.raw);
      show(JSON.parse(words), words);
    }
    $("open").hidden = true;
    $("shown").hidden = true;
    $("content").hidden = false;
    $("answer").hidden = !manifest.mayAnswer;
    $("answered").hidden = !manifest.answered;
    $("content").focus();
    $("sign").value = $("who").value;
  } catch {
    say("broken");
  } finally {
    button.disabled = false;
    $("opening").hidden = true;
  }
});

/** Something to save that lives in this page alone. */
function save(into, data, type) {
  into.href = URL.createObjectURL(new Blob([data], { type }));
  into.hidden = false;
}

function show(resource, words) {
  if (resource.resourceType === "DocumentReference") {
    for (const { attachment } of resource.content) {
      if (attachment.contentType === "text/html") {
        const page = new DOMParser().parseFromString(new TextDecoder().decode(bytes(attachment.data)), "text/html").querySelector("article");
        if (page) $("page").replaceChildren(harmless(page));
      } else if (attachment.contentType === "application/pdf") save($("save-page"), bytes(attachment.data), "application/pdf");
    }
    return;
  }
  $("whole").hidden = false;
  save($("save-all"), words, "application/fhir+json");
  const held = new Map((resource.entry ?? []).map((one) => [one.fullUrl, one.resource]));
  for (const section of resource.entry?.[0]?.resource?.section ?? []) {
    $("sections").append(Object.assign(document.createElement("h3"), { textContent: String(section.title ?? "") }));
    let told = "";
    if (section.text?.div) {
      const { body } = new DOMParser().parseFromString(section.text.div, "text/html");
      for (const child of body.children) $("sections").append(harmless(child));
      told = body.textContent;
    }
    // What the words of a section say is not said again by its entries.
    const isTold = (text) => text.split(" · ").every((part) => told.includes(part));
    const lines = (section.entry ?? []).map((one) => line(held.get(one.reference))).filter((text) => text && !isTold(text));
    if (lines.length === 0) continue;
    const list = Object.assign(document.createElement("ul"), { className: "points" });
    for (const text of lines) list.append(Object.assign(document.createElement("li"), { textContent: text }));
    $("sections").append(list);
  }
}

/** What an entry says in one line, by the names FHIR gives its parts; empty: nothing a reader could use. */
function line(of) {
  const what = of?.code?.text ?? of?.code?.coding?.[0]?.display ?? of?.description?.text ?? of?.title;
  if (!what) return "";
  const amount = of.valueQuantity ? `${of.valueQuantity.value} ${of.valueQuantity.unit ?? ""}`.trim() : undefined;
  const value = amount ?? of.valueInteger ?? of.valueString ?? of.valueCodeableConcept?.text;
  const on = String(of.effectiveDateTime ?? of.effectivePeriod?.start ?? of.authored ?? "").slice(0, 10);
  return [on, what, value].filter((part) => part !== undefined && part !== "").join(" · ");
}

const HTML = new Set("article section div h2 h3 p span b strong em ul ol li dl dt dd br".split(" "));
const SVG = new Set("svg g path circle text".split(" "));
const KNOWN = new Set("viewBox d x y cx cy r fill fill-opacity stroke stroke-width stroke-dasharray transform font-size text-anchor role aria-label class".split(" "));

/** A copy of what is known to be harmless: no script, no address, no style comes along. */
function harmless(of) {
  if (of.nodeType === Node.TEXT_NODE) return document.createTextNode(of.data);
  const name = of.localName;
  const copy = HTML.has(name) ? document.createElement(name) : SVG.has(name) ? document.createElementNS("http://www.w3.org/2000/svg", name) : document.createDocumentFragment();
  if (copy.setAttribute) for (const { name: at, value } of of.attributes) if (KNOWN.has(at) && !/[:;()]|url/i.test(at === "transform" || at === "aria-label" ? "" : value)) copy.setAttribute(at, value);
  for (const child of of.childNodes) if (child.nodeType === Node.TEXT_NODE || child.nodeType === Node.ELEMENT_NODE && !["script", "style"].includes(child.localName)) copy.append(harmless(child));
  return copy;
}

const ticked = (name) => [...document.querySelectorAll(`#answer [name=${name}]:checked`)].map((one) => one.value);
const bothWays = (yes, no) => ticked(yes).some((code) => ticked(no).includes(code));

$("answer").addEventListener("change", () => {
  $("both").hidden = !bothWays("cleared", "restricts") && !bothWays("picks", "bars");
});

$("answer").addEventListener("submit", async (event) => {
  event.preventDefault();
  const today = new Date(), two = (number) => String(number).padStart(2, "0");
  const words = {
    v: 1,
    restricts: ticked("restricts"),
    cleared: ticked("cleared"),
    picks: ticked("picks"),
    bars: ticked("bars"),
    who: ticked("who")[0],
    day: `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`,
    name: $("sign").value.trim(),
    note: $("note").value.trim(),
  };
  const empty = !words.note && ![words.restricts, words.cleared, words.picks, words.bars].some((one) => one.length);
  say(empty ? "empty" : "");
  if (empty) return;
  // At once, before anything is sealed: tapped again, it is not sent again.
  const button = $("answer").querySelector("button");
  button.disabled = true;
  $("sending").hidden = false;
  let sent = null;
  try {
    sent = await ask({ answer: await sealAnswer(JSON.stringify(words), link.raw) });
  } finally {
    button.disabled = false;
    $("sending").hidden = true;
  }
  if (!sent) {
    // Beside what was not sent, and in sight.
    const why = document.querySelector("[data-says]:not([hidden])");
    $("answer").append(why ?? "");
    why?.classList.add("spaced");
    why?.scrollIntoView({ block: "nearest" });
    return;
  }
  $("answer").hidden = true;
  $("sent").hidden = false;
  $("sent").focus();
});

// Another link that is opened in this tab is another page.
addEventListener("hashchange", () => /shlink:/.test(location.hash) && location.reload());
