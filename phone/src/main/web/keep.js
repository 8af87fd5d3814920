// What there is to tell her about her journal's place: that this version is new, that the guide is old, that a copy of her
// own is missing; and bringing a copy back.

const WEEK = 7;

/** Days from one to another, both as 2026-11-28. */
const days = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86400000);

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A card above the page Today; empty on any other, and where there is nothing to tell. */
async function notices(path) {
  if (path !== "/today") return "";
  const { own, journal, head, locked } = await glance();
  if (locked) return "";
  const { day } = moment();
  const words = config.words;
  const cards = [];
  if (day > config.reviewBy) {
    cards.push(card("old", escaped(words.old), `${button(words.look, "look")}<p role="status" hidden>${escaped(words.none)}</p>`));
  }
  if (journal && own.told && own.told !== config.version) {
    cards.push(card("new", `${escaped(words.new)} ${config.changed.map(escaped).join(" ")}`, button(words.seen, "told")));
  }
  // Without room the page is shown all the same, and it is told another time.
  if (journal && !own.told) await keep("told", config.version).catch(() => {});
  if (journal && !own.begun) await keep("begun", day).catch(() => {});
  const since = own.exported ?? own.begun ?? day;
  if (journal && (own.copy?.gone || own.copy?.changed)) {
    const more = `<a class="btn" href="/settings/copy">${escaped(words.copyTitle)}</a>`;
    cards.push(card("sealed", escaped(own.copy.gone ? words.gone : words.changedCopy), more));
  }
  if (journal && isBehind(own.copy, head, day)) {
    cards.push(card("behind", escaped(words.behind), `<a class="btn" href="/settings/copy">${escaped(words.copyTitle)}</a>`));
  }
  if (journal && !(isOn(own.copy) && own.copy.at) && days(since, day) >= (own.exported ? 4 * WEEK : WEEK - 2)) {
    cards.push(card("copy", escaped(words.copy), `<a class="btn" href="/keeping">${escaped(words.copyHow)}</a>`));
  }
  return cards.join("");
}

/** Whether she counts on a sealed copy that lacks what she said a week ago, or takes no more. */
const isBehind = (copy, head, day) => isOn(copy) && Boolean(copy.at) && waiting(copy, head) > 0 &&
  (copy.why === "full" || days(dayOf(copy.at), day) >= WEEK);
const dayOf = (at) => new Date(at).toISOString().slice(0, 10);

const card = (name, says, more = "") =>
  `<section class="card honey" data-home="${name}"><p>${says}</p>${more}</section>`;
const button = (says, what) => `<button class="btn quiet" type="button" data-do="${what}">${escaped(says)}</button>`;
