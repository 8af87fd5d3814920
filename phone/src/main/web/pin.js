// Where her journal has a lock of its own, this page holds the key while she uses it, because the browser stops the worker
// whenever it likes; after some minutes without a touch it lets go of it, and the worker asks for her digits.

/** What she can fill in, but for some. */
const fields = (not) => [...document.querySelectorAll(`main form :is(input:not(${not}), textarea, select)`)];
/** A touch more often than this is told to nobody; milliseconds. */
const OFTEN = 1000;
/** How often it looks whether she is still here; milliseconds. */
const GLANCE = 10000;

let hers = null; // { journal, key, number, idle }
let touched = Date.now();
const touches = has && "BroadcastChannel" in window ? new BroadcastChannel("plumbline touch" + base) : null;

const say = (message) => new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => done(data);
  if (worker()) worker().postMessage(message, [port2]);
  else done(null);
});

/** She plays, walks or lifts before us: her hands are elsewhere. */
const isPlaying = () => !document.hidden && /^\/(session|out\/go|coach)(?![^/])/.test(location.pathname.slice(base.length));
const isIdle = () => Boolean(hers) && Date.now() - touched > hers.idle;

const isChanged = (one) => one.matches("[type=checkbox], [type=radio]")
  ? one.checked !== one.defaultChecked
  : one.matches("select") ? [...one.options].some((each) => each.selected !== each.defaultSelected) : one.value !== one.defaultValue;

/** The page as she filled it in, without her digits and her files; null: nothing of hers is in it. */
function filled() {
  const controls = fields("[type=hidden], [type=file], .digits");
  if (!controls.some(isChanged) && !document.querySelector("main form input[type=hidden][name=steps]")) return null;
  for (const one of controls) {
    if (one.matches("[type=checkbox], [type=radio]")) one.toggleAttribute("checked", one.checked);
    else if (one.matches("select")) for (const each of one.options) each.toggleAttribute("selected", each.selected);
    else if (one.matches("textarea")) one.textContent = one.value;
    else one.setAttribute("value", one.value);
  }
  return html.outerHTML;
}

const toTheDoor = () => left || location.replace(location.pathname + location.search);

async function lockHere() {
  const key = hers;
  hers = null;
  if (!key) return;
  const page = filled();
  document.body.hidden = true;
  await Promise.race([
    say({ do: "lock", key, draft: page && { address: at, html: page } }), new Promise((late) => setTimeout(late, 3000))]);
  toTheDoor();
}

async function takeKey() {
  if (html.dataset.journal !== "yes") return;
  const key = await say({ do: "key?" });
  if (key === "locked") return toTheDoor();
  const isNew = key && !hers;
  hers = key;
  if (!isNew) return;
  touched = Date.now();
  const page = await say({ do: "draft?", address: at });
  if (page) put(new DOMParser().parseFromString(page, "text/html"));
  // While it was locked, no new version could be tried.
  navigator.serviceWorker.getRegistration(base + "/").then((found) => found?.update()).catch(() => {});
}

/**
 * The page that asks for her digits looks again whenever she does: elsewhere she may have opened it, or begun anew. Not where digits that
 * did not fit stand before her: what is said of them stays.
 */
async function lookAgain() {
  if (!document.hidden && !location.pathname.endsWith("/locked") && document.querySelector("form[action$='/locked']") && (await say({ do: "key?" })) !== "locked") toTheDoor();
}

/** She is here, in all windows. */
function isHere() {
  if (hers && Date.now() - touched > OFTEN) touches?.postMessage("");
  touched = Date.now();
}

const touch = () => (isIdle() ? lockHere() : isHere());

if (has) {
  for (const kind of ["pointerdown", "keydown", "input", "wheel"]) addEventListener(kind, touch, { capture: true, passive: true });
  if (touches) touches.onmessage = () => { touched = Date.now(); };
  setInterval(() => {
    if (isPlaying()) isHere();
    else if (isIdle()) lockHere();
  }, GLANCE);
  document.addEventListener("visibilitychange", () => (!document.hidden && isIdle() ? lockHere() : lookAgain()));
  for (const looks of ["focus", "pageshow", "pointerdown"]) addEventListener(looks, lookAgain);
  navigator.serviceWorker.addEventListener("message", ({ data, ports }) => {
    if (data === "key?") ports[0].postMessage(isIdle() ? null : hers);
    if (data === "lock") lockHere();
  });
  addEventListener("turned", takeKey);
  addEventListener("pageshow", ({ persisted }) => persisted && takeKey());
  controlled.then(takeKey);
}
