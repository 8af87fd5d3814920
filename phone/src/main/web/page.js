// What only a page can do for a journal that lives in this browser: start its worker, ask the browser to keep it, show
// that a page is coming, let a new version in at a quiet moment, save and bring back a copy.

const base = document.documentElement.dataset.at.slice(0, -1);
const has = "serviceWorker" in navigator && isSecureContext && "indexedDB" in window;
const script = new URL(base + "/sw.js", location.href).href;

/** The worker that answers for this page; null: none, or one of another home on the same host. */
const worker = () => {
  const controller = navigator.serviceWorker?.controller;
  return controller?.scriptURL === script ? controller : null;
};

/** The worker, once it answers for this page. */
const controlled = has && new Promise((done) => {
  if (worker()) return done();
  navigator.serviceWorker.addEventListener("controllerchange", () => worker() && done());
});

/** A page that stands as a file was made for nobody. What hangs on her country follows from the program. */
async function whereSheIs() {
  const there = document.querySelectorAll("[data-where]");
  if (!has || !there.length) return;
  await controlled;
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
  const here = page.querySelectorAll("[data-where]");
  if (here.length === there.length) there.forEach((one, i) => one.replaceWith(document.adoptNode(here[i])));
}
if (document.documentElement.dataset.file !== undefined) whereSheIs().catch(() => {});

/** Pages are turned in place, so nobody but this asks for a new version: this often, in milliseconds. */
const LOOK = 3600000;

// A file that says nothing of her, where a page would: a bookmark that is opened on a new phone, say.
// What she began to fill in meanwhile, or scanned, stays under her hands: such a form is taken as it stands.
const hasBegun = () => document.querySelector("main form :focus") || fields("[type=hidden]").some(isChanged);
if (has && !worker() && document.querySelector("[data-home-again]")) controlled.then(() => hasBegun() || location.reload());

if (has) {
  navigator.serviceWorker.register(base + "/sw.js", { scope: base + "/", updateViaCache: "imports" }).then((registration) => {
    // Today is where a new version comes in: nothing is being filled in there.
    const renew = () => isAt("/today") && registration.waiting?.postMessage({ do: "renew" });
    let looked = Date.now();
    renew();
    registration.addEventListener("updatefound", () =>
      registration.installing?.addEventListener("statechange", renew));
    const update = () => registration.update().catch(() => {});
    addEventListener("online", update);
    addEventListener("turned", () => {
      renew();
      if (Date.now() - looked < LOOK) return;
      looked = Date.now();
      update();
    });
  }, () => {});
}
const isAt = (...paths) => paths.includes(location.pathname.slice(base.length));

// A new version asks every tab whether it takes nothing away there that is being filled in. There, what came from another
// phone of hers is shown at once.
const isQuiet = () => isAt("/", "/today", "/why", "/progress");
if (has) {
  navigator.serviceWorker.addEventListener("message", ({ data, ports }) => {
    if (data === "quiet?") ports[0].postMessage(isQuiet());
    if (data === "came" && isQuiet() && !left) location.reload();
  });
}

/** Some browsers put this question to her: it is asked at three places, and not again once she said yes. */
function askToKeep() {
  if (document.documentElement.dataset.journal !== "yes" || !isAt("/session", "/today", "/keeping")) return;
  navigator.storage?.persisted?.().then((kept) => kept || navigator.storage.persist()).catch(() => {});
}
askToKeep();
addEventListener("turned", askToKeep);

const coming = document.createElement("p");
coming.className = "coming";
coming.setAttribute("role", "status");
let slow = 0;
/** A sign that a page is coming, where it takes longer than a blink. */
function showComing(words) {
  clearTimeout(slow);
  slow = setTimeout(() => {
    coming.textContent = words ?? "";
    coming.hidden = false;
    document.body.append(coming);
  }, words ? 0 : 150);
}
function hasCome() {
  clearTimeout(slow);
  coming.remove();
}
addEventListener("pageshow", hasCome);
addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || link.target || link.hasAttribute("download")) return;
  if (link.origin === location.origin && link.pathname !== location.pathname) showComing();
});

// Before the worker is there, no form can be taken: it waits for it, and says so.
addEventListener("submit", (event) => {
  if (event.defaultPrevented) return;
  // A page that stands as a file was made for nobody: its forms have no name yet.
  for (const name of has ? event.target.querySelectorAll('[name=once][value=""]') : []) name.value = crypto.randomUUID();
  if (worker()) return showComing();
  // What she says never leaves the phone, not even where nothing can take it.
  event.preventDefault();
  if (!has) return showComing(document.querySelector("[data-home-none]")?.dataset.homeNone ?? "…");
  showComing(document.querySelector("[data-home-coming]")?.dataset.homeComing);
  const { target, submitter } = event;
  controlled.then(() => target.requestSubmit(submitter));
});

// A link to a page that is not among the files of the host: only the worker has it.
addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  if (!has || !link || worker() || event.defaultPrevented || link.origin !== location.origin) return;
  if (!link.pathname.startsWith(base + "/") || link.pathname === location.pathname || link.dataset.still !== undefined) return;
  event.preventDefault();
  showComing(document.querySelector("[data-home-coming]")?.dataset.homeComing);
  controlled.then(() => location.assign(link.href));
});

/** Asks the network, because she wants it, whether there is a newer version; the page is shown anew once that has come in. */
async function look(button) {
  button.disabled = true;
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  const found = await navigator.serviceWorker.ready.then((registration) => registration.update())
    .then(({ installing, waiting }) => installing ?? waiting, () => null);
  const none = () => { button.nextElementSibling.hidden = button.disabled = false; };
  if (!found) return none();
  found.addEventListener("statechange", () => found.state === "redundant" && none());
}

addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-do]");
  if (!button) return;
  if (button.dataset.do === "look") return look(button);
  worker()?.postMessage({ do: button.dataset.do });
  button.closest("[data-home]")?.remove();
});

// A download is not asked of the worker in every browser: the page fetches it, and hands it over.
addEventListener("click", async (event) => {
  const link = event.target.closest?.("a[download]");
  if (!link || !worker() || link.protocol === "blob:") return;
  event.preventDefault();
  const answer = await fetch(link.href);
  if (!answer.ok) return location.reload();
  const name = /filename="([^"]+)"/.exec(answer.headers.get("Content-Disposition") ?? "")?.[1] ?? "plumbline.json";
  const save = Object.assign(document.createElement("a"), { href: URL.createObjectURL(await answer.blob()), download: name });
  document.body.append(save);
  save.click();
  save.remove();
  worker().postMessage({ do: "exported" });
});

addEventListener("change", ({ target }) => target.id === "bring" && target.files.length && target.form.requestSubmit());

/** What this browser says about keeping, and how this system puts a page on the home screen. */
function tellOfKeeping() {
  if (!document.querySelector("[data-keeps]")) return;
  navigator.storage?.persisted?.().then((yes) => {
    for (const says of document.querySelectorAll("[data-keeps]")) says.hidden = (says.dataset.keeps === "yes") !== yes;
  }, () => {});
  const agent = navigator.userAgent;
  const system = /iPhone|iPad|iPod/.test(agent) || (/Macintosh/.test(agent) && navigator.maxTouchPoints > 1) ? "iphone" : /Android/.test(agent) ? "android" : "desktop";
  for (const how of document.querySelectorAll("[data-system]")) how.open = how.dataset.system === system;
}
/** For a first page of another home on this host: that she lives here. The name says nothing else. */
function tellWhereSheLives() {
  if (!worker()) return;
  const name = "plumbline-lives" + base;
  try {
    if (document.documentElement.dataset.journal === "yes") localStorage.setItem(name, "yes");
    else localStorage.removeItem(name);
  } catch { /* It is asked again there. */ }
}
tellOfKeeping();
tellWhereSheLives();
addEventListener("turned", tellOfKeeping);
addEventListener("turned", tellWhereSheLives);
addEventListener("online", () => worker()?.postMessage({ do: "copy" }));
