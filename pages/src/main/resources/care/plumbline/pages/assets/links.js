// Makes links in her browser: draws name, key and code, seals what is to be shown, and keeps link and code on this device
// alone. The server is sent what is sealed, the name and the code; never the key.

import { letters } from "./packed.js";
import { drawn, openAnswer, place, said, seal } from "./sealed.js";
import { draw } from "./scan.js";

const KEPT = "plumbline-links" + document.documentElement.dataset.at.slice(0, -1);
const FHIR = "application/fhir+json";
const $ = (id) => document.getElementById(id);

const kept = {
  all: () => { try { return JSON.parse(localStorage.getItem(KEPT)) ?? {}; } catch { return {}; } },
  set: (all) => { try { localStorage.setItem(KEPT, JSON.stringify(all)); } catch { /* Private mode: only until this page is left. */ } },
};

/** Every digit as likely as any other. */
function code() {
  let digits = "";
  while (digits.length < 6) for (const one of drawn(6)) if (one < 250 && digits.length < 6) digits += one % 10;
  return digits;
}

/** The page to take along as the one resource that carries documents: as PDF where there is one, and as the page itself. */
async function thePage() {
  const content = [];
  const file = await fetch("/summary/page.pdf");
  if (file.ok && file.headers.get("Content-Type")?.startsWith("application/pdf")) {
    content.push({ attachment: { contentType: "application/pdf", data: plain(await file.arrayBuffer()) } });
  }
  const html = new DOMParser().parseFromString(await (await fetch("/summary")).text(), "text/html").querySelector(".paper").outerHTML;
  content.push({ attachment: { contentType: "text/html", data: plain(new TextEncoder().encode(html)) } });
  return JSON.stringify({ resourceType: "DocumentReference", status: "current", content });
}

/** FHIR wants the base64 of old. */
const plain = (of) => { const url = letters(of).replace(/-/g, "+").replace(/_/g, "/"); return url + "=".repeat(-url.length & 3); };

const make = $("make");
// One form makes one link, however often it is tapped.
const id = letters(drawn(32));
make?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const page = $("the-page").checked, all = $("all").checked;
  $("tick-one").hidden = page || all;
  $("not-made").hidden = true;
  const button = make.querySelector("button.main");
  if ((!page && !all) || button.disabled) return;
  button.disabled = true;
  $("making").hidden = false;
  try {
    const key = drawn(32), form = new FormData(make);
    const asked = $("with-code").checked ? code() : "";
    form.append("link", id);
    if (asked) form.append("code", asked);
    for (const words of [page && thePage(), all && fetch("/settings/export/page.json").then((file) => file.text())]) {
      if (!words) continue;
      form.append("type", FHIR);
      form.append("jwe", await seal(await words, key, FHIR));
    }
    const payload = { url: `${location.origin}/s/${id}`, key: letters(key), exp: Math.floor(Date.now() / 1000) + Number(form.get("days")) * 86400 };
    if (asked) payload.flag = "P";
    const sent = await fetch(make.action, { method: "POST", body: form });
    if (sent.status !== 204) throw new Error(String(sent.status));
    const whole = `${location.origin}/s#shlink:/${letters(new TextEncoder().encode(JSON.stringify(payload)))}`;
    kept.set({ ...kept.all(), [await place(id)]: { link: whole, code: asked } });
    // She sees her link, and a tap that comes late meets no new form under her finger.
    history.scrollRestoration = "manual";
    document.body.hidden || location.reload();
  } catch {
    $("not-made").hidden = false;
    button.disabled = false;
    $("making").hidden = true;
  }
});
if (make) make.hidden = false;

const list = (into, codes, question) => {
  const names = document.querySelectorAll(`#codes-${question} [data-code]`);
  const says = [...names].filter((one) => codes.includes(one.dataset.code));
  into.querySelector("ul").replaceChildren(...says.map((one) => Object.assign(document.createElement("li"), { textContent: one.textContent })));
  into.hidden = says.length === 0;
  return says.map((one) => one.dataset.code);
};

/** What a clinician wrote, and the fields that keep it. */
function answered(form, words) {
  const said = JSON.parse(words), texts = (all) => (Array.isArray(all) ? all.filter((one) => typeof one === "string") : []);
  const codes = {};
  const field = (name, value) => form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
  for (const [name, question, part] of [["restricts", "clinician_restricts", "not"], ["cleared", "clinician_cleared", "may"], ["picks", "clinician_picks", "picks"], ["bars", "clinician_bars", "bars"]]) {
    field("shown", question);
    codes[part] = list(form.querySelector(`[data-${part}]`), texts(said[name]), question);
    for (const code of codes[part]) field(question, code);
  }
  const both = (yes, no) => codes[yes].some((code) => codes[no].includes(code));
  form.querySelector("[data-both]").hidden = !both("may", "not") && !both("picks", "bars");
  const role = document.querySelector(`#codes-clinician_who [data-code="${CSS.escape(String(said.who))}"]`);
  field("shown", "clinician_who");
  if (role) field("clinician_who", role.dataset.code);
  // Where a clinician is, it may be tomorrow already: what was said was said by today.
  const today = form.querySelector("[name=day]").value;
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(said.day > today ? today : said.day);
  field("shown", "clinician_said_on");
  if (day) for (const [part, at] of [["year", 1], ["month", 2], ["day", 3]]) field("clinician_said_on." + part, String(Number(day[at])));
  const name = String(said.name ?? "").slice(0, 80), note = String(said.note ?? "").slice(0, 600);
  field("clinician_name", name);
  field("clinician_note", note);
  const written = form.querySelector("[data-note]"), signed = form.querySelector("[data-signed]");
  written.hidden = !note;
  written.lastElementChild.textContent = note;
  // The day before the month, in whatever language.
  const days = new Intl.DateTimeFormat(`${document.documentElement.lang}-GB`, { dateStyle: "long", timeZone: "UTC" });
  const on = day && days.format(Date.UTC(day[1], day[2] - 1, day[3]));
  signed.textContent = signed.dataset.signed.replace("{who}", [name, role?.textContent, on].filter(Boolean).join(", "));
  form.hidden = false;
}

async function opens(card, at, link) {
  const whole = said(link), form = card.querySelector("[data-answered]");
  if (!whole || await place(whole.id) !== at) return false;
  try {
    answered(form, await openAnswer(card.dataset.answer, whole.raw));
    return true;
  } catch {
    return false;
  }
}

const mine = kept.all(), here = {};
for (const row of document.querySelectorAll("[data-place]")) {
  const at = row.dataset.place, one = mine[at], show = row.querySelector("[data-mine]"), card = row.querySelector("[data-answer]");
  if (one) here[at] = one;
  if (show) {
    show.hidden = !one;
    row.querySelector("[data-elsewhere]").hidden = !!one;
    if (one) {
      show.querySelector("[data-link]").value = one.link;
      draw(show.querySelector("[data-qr]"), one.link, "L");
      show.querySelector("[data-with-code]").hidden = !one.code;
      show.querySelector("[data-code]").textContent = one.code;
      const copy = show.querySelector("[data-copy]");
      copy.addEventListener("click", () => navigator.clipboard.writeText(one.link).then(() => (copy.textContent = copy.dataset.copy)).catch(() => show.querySelector("[data-link]").select()));
    }
  }
  if (card) {
    const lost = card.querySelector("[data-lost]");
    if (!one || !(await opens(card, at, one.link))) lost.hidden = false;
    card.querySelector("[data-open]").addEventListener("click", async () => {
      const fits = await opens(card, at, card.querySelector("[data-paste]").value);
      lost.hidden = fits;
      card.querySelector("[data-wrong]").hidden = fits;
    });
  }
}
// What was taken back is kept here no longer either.
kept.set(here);
