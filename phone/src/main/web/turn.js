
// Turning a page: what she taps for comes from the worker and takes the place of the page that stands, so that letters,
// colours and scripts need not be loaded once more. Whatever cannot be put in place is gone to as ever.

/** Longer than this nothing that was fetched when her finger came down is shown: it is asked for anew. */
const FRESH = 1000;

let at = location.pathname + location.search; // What is shown.
let asking = null; // What is being fetched: the next tap takes its place.
let early = null; // What her finger came down on: { href, since, page }.
let turned = 0;
let left = false; // Once she leaves nothing leads anywhere else.
addEventListener("left", () => {
  left = true;
  asking?.abort();
});

const controlledNow = worker;
const html = document.documentElement;
const texts = (of, selector, name) => [...of.querySelectorAll(selector)].map((one) => one.getAttribute(name)).join(" ");

/** Whether a page can take the place of this one: same letters, colours, scripts, and the same journal or none. */
const fits = (page) =>
  page.documentElement.dataset.journal === html.dataset.journal &&
  [page, document].every((one) => !one.querySelector("script[src]:not([data-turns]), [data-erased]")) &&
  texts(page, "link[rel=stylesheet]", "href") === texts(document, "link[rel=stylesheet]", "href") &&
  texts(page, "script[data-turns=once]", "src") === texts(document, "script[data-turns=once]", "src");

/** The page at an address, where it is, and whether it can be put in place. */
async function fetched(href, init = {}) {
  const answer = await fetch(href, init);
  const isPage = answer.headers.get("Content-Type")?.startsWith("text/html");
  const page = isPage ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
  return { page, href: answer.redirected ? answer.url : href, redirected: answer.redirected, fits: isPage && fits(page) };
}

function put(page) {
  const fresh = page.documentElement;
  for (const name of html.getAttributeNames()) if (!fresh.hasAttribute(name)) html.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (html.getAttribute(name) !== value) html.setAttribute(name, value);
  for (const meta of document.querySelectorAll("meta[name=theme-color]")) {
    meta.content = page.querySelector("meta[name=theme-color]")?.content ?? meta.content;
  }
  document.title = page.title;
  document.body.replaceWith(document.adoptNode(page.body));
  at = location.pathname + location.search;
  early = null;
  hasCome();
  // Where a reader of the screen goes on: at what the page is about.
  const about = ["[autofocus]", "main h1", "main legend", "main"].map((one) => document.querySelector(one)).find(Boolean);
  if (about) {
    if (about.tabIndex < 0) about.tabIndex = -1;
    about.style.outlineStyle = about.matches("[autofocus]") ? "" : "none";
    about.focus({ preventScroll: true });
  }
  turned++;
  for (const script of document.querySelectorAll("script[data-turns=again]")) import(`${script.src}#${turned}`);
  dispatchEvent(new Event("turned"));
}

/** Where she was on this page, for when she comes back to it. */
function rememberPlace() {
  history.scrollRestoration = "manual";
  history.replaceState({ ...history.state, place: scrollY }, "");
}

/** Shows what was fetched, as a step of its own in the history unless it is the page she is on. */
function turn(page, href) {
  const to = new URL(href, location.href);
  const isHere = to.pathname + to.search === at;
  rememberPlace();
  history[isHere ? "replaceState" : "pushState"](null, "", to);
  put(page);
  const target = to.hash && document.getElementById(decodeURIComponent(to.hash.slice(1)));
  if (target) target.scrollIntoView();
  else scrollTo({ top: 0, behavior: "instant" });
}

/** Follows a link; `early`: what was fetched when her finger came down. */
async function follow(href, before) {
  asking?.abort();
  const mine = (asking = new AbortController());
  try {
    const got = await (before ?? fetched(href, { signal: mine.signal }));
    if (mine.signal.aborted) return;
    if (got.fits) turn(got.page, got.redirected ? got.href : href);
    else location.assign(got.href);
  } catch {
    if (!mine.signal.aborted) location.assign(href);
  }
}

/** Sends a form. Sent once more by the browser itself, where its answer cannot be put in place, it still counts once. */
async function send(form, submitter, action) {
  asking?.abort();
  const mine = (asking = new AbortController());
  early = null;
  try {
    const got = await fetched(action, { method: "POST", body: new URLSearchParams(new FormData(form, submitter)) });
    if (mine.signal.aborted) return;
    if (got.fits) turn(got.page, got.redirected ? got.href : location.href);
    else if (got.redirected) location.assign(got.href);
    else natively(form, submitter);
  } catch {
    if (!mine.signal.aborted) natively(form, submitter);
  }
}

let native = null;
function natively(form, submitter) {
  native = form;
  form.requestSubmit(submitter);
}

/** The link of a plain tap that leads to another page of this site; null: the browser's business. */
function linkOf(event) {
  const link = event.target.closest?.("a[href]");
  if (!link || !controlledNow() || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (link.target || link.hasAttribute("download") || link.origin !== location.origin || link.id === "leave") return null;
  if (!link.pathname.startsWith(base + "/")) return null;
  return link.hash && link.pathname + link.search === at ? null : link;
}

addEventListener("pointerdown", (event) => {
  const link = linkOf(event);
  if (!link || early?.href === link.href) return;
  const page = fetched(link.href);
  page.catch(() => {});
  early = { href: link.href, since: performance.now(), page };
});

addEventListener("click", (event) => {
  const link = linkOf(event);
  if (!link) return;
  event.preventDefault();
  const isFresh = early?.href === link.href && performance.now() - early.since < FRESH;
  follow(link.href, isFresh ? early.page : undefined);
  early = null;
});

addEventListener("submit", (event) => {
  const { target: form, submitter } = event;
  if (event.defaultPrevented || !controlledNow() || native === form) return;
  // What she said before she keeps a journal lives in the page alone, and the back button has to find it there.
  if (html.dataset.journal !== "yes" || form.target || submitter?.hasAttribute("formmethod")) return;
  const action = submitter?.getAttribute("formaction") ?? form.getAttribute("action") ?? location.href;
  const to = new URL(action, location.href);
  if (to.origin !== location.origin || form.enctype === "multipart/form-data") return;
  event.preventDefault();
  if (form.method === "post") {
    send(form, submitter, to.href);
  } else {
    to.search = String(new URLSearchParams(new FormData(form, submitter)));
    follow(to.href);
  }
});

addEventListener("popstate", async () => {
  if (location.pathname + location.search === at) return;
  asking?.abort();
  const mine = (asking = new AbortController());
  const place = history.state?.place ?? 0;
  try {
    const got = await fetched(location.href, { signal: mine.signal });
    if (mine.signal.aborted) return;
    if (!got.fits || got.redirected) return location.reload();
    put(got.page);
    scrollTo({ top: place, behavior: "instant" });
  } catch {
    if (!mine.signal.aborted) location.reload();
  }
});
