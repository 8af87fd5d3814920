// The service worker: what is asked for on this site is answered here, with or without a network. Nothing is sent
// anywhere; the network is asked only for a file that is missing, and for a new version.

const KEPT = "plumbline-home " + config.base + " " + config.version;
const isKept = (name) => name.startsWith("plumbline-home " + config.base + " ");
/** Longer than this nobody waits for danger signs. */
const PATIENCE = 4000;

const small = new Map(); // Stylesheet, font and scripts, while the worker is awake.

/** A file of this version, from what was kept when it was installed. */
async function file(path) {
  const known = small.get(path);
  if (known) return known.clone();
  const answer = (await (await caches.open(KEPT)).match(config.base + path)) ?? (await fetch(config.base + path));
  // A host may send `/safety/index.html` on to `/safety/`. What came that way no browser shows as a page.
  if (answer.redirected) return new Response(await answer.blob(), { status: answer.status, headers: answer.headers });
  if (answer.ok && path.startsWith("/assets/")) small.set(path, answer.clone());
  return answer;
}

const headers = (more) => ({ ...config.always, "Cache-Control": "no-store", ...more });

/** Addresses within the site are written as if it stood at the root of its host. */
const placed = (text) => (config.base
  ? text.replace(/(value=)?(["'])\/(?![\/>])/g, (all, held, quote) => (held ? all : `${quote}${config.base}/`))
  : text);

/** What looks through her camera: fetched when she opens it for the first time, then kept, and held to this site alone. */
const SIGHT = "plumbline-home sight " + config.base + " " + config.sight;
const ofSight = (name) => name.startsWith("plumbline-home sight " + config.base + " ");
async function sight(path) {
  const cache = await caches.open(SIGHT);
  const kept = await cache.match(config.base + path);
  const answer = kept ?? (await fetch(config.base + path));
  if (!answer.ok) return answer;
  if (!kept) await cache.put(config.base + path, answer.clone()).catch(() => {});
  const type = { js: "text/javascript", wasm: "application/wasm" }[path.split(".").pop()] ?? "application/octet-stream";
  return new Response(answer.body, { headers: headers({ "Content-Type": type, "Content-Security-Policy": config.sightPolicy }) });
}

/** A finished page with a name of its own for its form, the page's own script, and what there is to tell her. */
async function dressed(html, path) {
  const once = /name="once" value="([0-9a-f-]{36})"/.exec(html)?.[1];
  const named = once ? html.replaceAll(once, crypto.randomUUID()) : html;
  const script = `<script type="module" data-turns="once" src="${config.script}"></script>\n</head>`;
  const told = await notices(path);
  // Days begin where this phone is: its pages need not ask.
  const zone = `data-zone-said="${Intl.DateTimeFormat().resolvedOptions().timeZone}"`;
  return placed(named.replace('data-zone-said=""', zone).replace("</head>", script)
    .replace(/<main [^>]*>/, (main) => main + told));
}

async function response(reply, path) {
  if (reply.location) {
    return new Response(null, { status: reply.status, headers: headers({ Location: placed(`"${reply.location}`).slice(1) }) });
  }
  if (reply.status === 204) return new Response(null, { status: 204, headers: headers({}) });
  const isPage = reply.type.startsWith("text/html");
  const isPicture = reply.type.startsWith("image/svg");
  return new Response(isPage ? await dressed(reply.html, path) : reply.html, {
    status: reply.status,
    headers: headers({
      "Content-Type": reply.type,
      "Content-Security-Policy": isPicture ? config.picturePolicy : config.policy,
      ...(reply.file ? { "Content-Disposition": `attachment; filename="${reply.file}"` } : {}),
      ...(path === config.cameraPage ? { "Permissions-Policy": config.cameraPermissions } : {}),
      ...(reply.stood ? { "Server-Timing": "stood" } : {}),
    }),
  });
}

/** The page as everybody has it, made when this version was: for whatever goes wrong. */
async function instead(path) {
  const page = path === "/away" || path.startsWith("/learn") ? path : path.startsWith("/safety") ? "/safety" : "/offline";
  const html = await file(`${page === "/" ? "" : page}/index.html`).catch(() => null);
  if (!html?.ok) return Response.error();
  return (await isNameless()) ? nameless(html) : html;
}

/** Where she goes by a name that says nothing, or locked what is hers, no window says ours: not even when something went wrong. */
const isNameless = () => glance().then(({ own, locked }) => locked || /&name=NOTES/.test(own.view ?? ""), () => false);
const nameless = async (html) => new Response((await html.text())
  .replace(/<title>[^<]*/, () => "<title>" + config.words.nameless)
  .replace("/manifest.webmanifest", "/notes.webmanifest"), { status: html.status, headers: html.headers });

async function shown(path, query, isNew) {
  try {
    // A window of its own, beside which there is no other: she comes anew.
    if (isNew && unlocked && !(await ours()).length) forget();
    return await response(await show(path + query), path);
  } catch (broken) {
    console.warn(String(broken)); // The kind of trouble, never her words.
    return instead(path);
  }
}

/** Nobody but a page of this site may send a form. */
const isOurs = (request) => request.referrer.startsWith(location.origin + config.base + "/");

/** What a form says, as the Java takes it; one with a file of hers as well. */
async function sent(request) {
  if (!request.headers.get("Content-Type")?.startsWith("multipart/")) return request.text();
  const all = new URLSearchParams();
  for (const [name, value] of await request.formData()) all.append(name, typeof value === "string" ? value : await value.text());
  return all.toString();
}

/** Forms that ask for what only this worker does. */
const takers = {
  "/locked": (path, body) => unlock(body),
  "/settings/pin": changeLock,
  "/settings/copy": changeCopy,
  "/bring/words": changeCopy,
  "/settings/erase": eraseWithCopy,
};

async function taken(request, path) {
  if (!isOurs(request)) return Response.error();
  const body = await sent(request);
  if (path === "/zone") return new Response(null, { status: 204 });
  try {
    const reply = await (takers[path] ?? take)(path, body);
    if (path === "/bring" && reply.begun) await keep("exported", moment().day).catch(() => {}); // She has the file.
    return await response(reply, path);
  } catch (broken) {
    console.warn(String(broken));
    return instead("/offline");
  }
}

/** The path within this site, as the Java knows it; null: somebody else's. */
function within(url) {
  if (url.origin !== location.origin || !(url.pathname + "/").startsWith(config.base + "/")) return null;
  const path = url.pathname.slice(config.base.length).replace(/(?:\/index\.html|\/)$/, "");
  return path === "" ? "/" : path;
}

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const path = within(url);
  if (path === null) return;
  if (request.method === "POST") {
    const answer = taken(request, path).then((reply) => unlessAway(request, path, () => reply));
    event.respondWith(answer);
    event.waitUntil(answer.then(() => settled()).then(() => Promise.all([makeReady(), copySoon()])));
  } else if (request.method === "GET" && config.files.includes(path)) {
    event.respondWith(file(path));
  } else if (request.method === "GET" && config.sight && path.startsWith(config.sight)) {
    event.respondWith(sight(path));
  } else if (path === "/away/now" || path === "/away/over") {
    event.respondWith(leaves(path === "/away/now"));
  } else if (request.method === "GET") {
    const signs = path === "/safety";
    const answer = unlessAway(request, path, () => shown(path, url.search, request.mode === "navigate"));
    event.respondWith(signs ? Promise.race([answer, settled(PATIENCE).then(() => instead(path))]) : answer);
    // Behind a page that stands, the Java wakes up for the next one.
    event.waitUntil(answer.then(() => settled(program ? 0 : 400)).then(wake).then(copySoon));
  }
});

let away = null; // Whether she left and has not come back by herself; null: ask what was kept.

async function isAway() {
  away ??= Boolean((await glance().catch(() => null))?.own.away);
  return away;
}

/** She leaves, or opens us herself. It holds for as long as the worker is awake where it cannot be kept. */
async function leaves(now) {
  away = now;
  if (now && (unlocked || begging)) forget(); // Whoever opens us next is asked.
  await keep("away", now ? "1" : "").catch(() => {});
  return now ? instead("/away") : Response.redirect(`${location.origin}${config.base}/`, 303);
}

/** After she left no page is shown, whichever way a browser gets there. */
const unlessAway = async (request, path, answer) =>
  request.mode === "navigate" && path !== "/away" && (await isAway()) ? instead("/away") : answer();

const settled = (milliseconds = 50) => new Promise((done) => setTimeout(done, milliseconds));

let waking = null;

/** The Java, her journal and the pages of the bar: made ready before she asks. */
function wake() {
  waking ??= turn(async () => { await opened(await glance()); })
    .then(makeReady)
    .catch((broken) => console.warn(String(broken)))
    .finally(() => { waking = null; });
  return waking;
}

/** A version that cannot open her journal never takes the place of one that can. */
async function openHers() {
  const here = await glance();
  const java = await withJournal(here);
  if (here.journal && ask(java, here, moment(), "GET", "/today", "", "").status !== 200) {
    throw new Error("this version cannot show her journal");
  }
}

/** Longer than this no tab is waited for: one that does not answer may hold a form. */
const TAB_PATIENCE = 1000;

const isQuiet = (tab) => new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => done(data);
  setTimeout(() => done(false), TAB_PATIENCE);
  tab.postMessage("quiet?", [port2]);
});

/** Whether a new version takes a form away from under her hands in no tab. */
async function quiet() {
  const tabs = await clients.matchAll({ type: "window", includeUncontrolled: true });
  return (await Promise.all(tabs.filter(({ url }) => within(new URL(url)) !== null).map(isQuiet))).every(Boolean);
}

addEventListener("install", (event) => {
  // A browser that asks the network while it starts this worker would tell the host where she is: it is told not to.
  // Assets need no worker to be awake at all.
  const under = (path) => ({ urlPattern: new URLPattern({ pathname: config.base + path }) });
  event.addRoutes?.([
    { condition: under("/assets/*"), source: { cacheName: KEPT } },
    { condition: under("/*"), source: "fetch-event" },
  ])?.catch?.((unknown) => console.warn(String(unknown)));
  event.waitUntil((async () => {
    try {
      // Nothing is fetched that could not be tried.
      if ((await glance()).locked) throw new Error("her journal is locked");
      const cache = await caches.open(KEPT);
      await cache.addAll([...config.files, ...config.kept].map((path) => new Request(config.base + path, { cache: "no-cache" })));
      await openHers();
    } catch (broken) {
      await caches.delete(KEPT);
      throw broken;
    }
    if (!registration.active) await skipWaiting();
  })());
});

addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) if ((isKept(name) && name !== KEPT) || (ofSight(name) && name !== SIGHT)) await caches.delete(name);
    await unfinish();
    await clients.claim();
  })());
});

addEventListener("message", (event) => {
  const { data } = event;
  if (data?.do === "renew") event.waitUntil(quiet().then((yes) => yes && skipWaiting()));
  if (data?.do === "told") event.waitUntil(keep("told", config.version));
  const answer = (say) => event.ports[0]?.postMessage(say);
  if (data?.do === "key?") event.waitUntil(glance().then(({ wrapped, key }) => answer(wrapped ? (key ? { ...key, idle: config.idle } : "locked") : null)));
  if (data?.do === "draft?") event.waitUntil(draftAt(data.address).catch(() => null).then(answer));
  if (data?.do === "lock") event.waitUntil(lock(data).then(answer));
  if (data?.do === "copy") event.waitUntil(copySoon());
  if (data?.do === "exported") event.waitUntil(keep("exported", moment().day));
});
