// Keeps what is the same for everybody against the time without a network: letters, colours, the danger signs
// and the numbers to call. Never a page with her answers. A form that could not be sent is kept until it is. The server writes build, files and pages above.

const kept = "plumbline-" + build;
const unsent = "plumbline-unsent";
/** Which journal was open here last. What could not be sent to it goes into no other. */
const whose = "plumbline-whose";
/** Somebody in between, or we ourselves, could not take it just now. */
const NOT_NOW = [429, 502, 503, 504];

/** Fetches the pages anew, in her country and her size of letters; one that fails stays as it was. */
async function refresh(cache) {
  await Promise.allSettled(pages.map(async (page) => {
    const answer = await fetch(page, { cache: "no-store" });
    if (answer.ok) await cache.put(page, answer);
  }));
}

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll([...files, ...pages])));
});

addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      // The home on her phone, where it stands beside this, keeps its own.
      if (name.startsWith("plumbline-") && !name.startsWith("plumbline-home ") && ![kept, unsent, whose].includes(name)) await caches.delete(name);
    }
    await clients.claim();
  })());
});

let open = ""; // The journal an answer was of, since this worker woke up.

/** An answer of the network, once what was left over of another journal is gone. */
async function opened(answer) {
  const journal = answer.headers.get("Plumbline-Journal");
  if (!journal || journal === open) return answer;
  const cache = await caches.open(whose), before = await (await cache.match("/"))?.text();
  if (before && before !== journal) await caches.delete(unsent);
  if (before !== journal) await cache.put("/", new Response(journal));
  open = journal;
  return answer;
}

let left = false; // Since she left; a cookie says it for longer.

/** What stands in for a page that cannot be reached. */
async function instead(path) {
  const page = path === "/away" ? path : path.startsWith("/safety") ? "/offline/safety" : "/offline";
  return (await caches.match(page)) ?? Response.error();
}

/** The page at the address of a form that a browser has not kept, as it is now; where there is none, her first. */
async function anew(path) {
  const page = await fetch(path).catch(() => null);
  return page ? Response.redirect(page.ok && !page.redirected ? path : "/", 303) : instead(path);
}

/** Sends a form; what cannot be sent stays on this device, and a page of ours says so. */
async function send(request, path) {
  const copy = request.clone();
  const answer = await fetch(request).catch(() => null);
  if (answer && !NOT_NOW.includes(answer.status)) return answer;
  // Going back or loading again sends what was answered before, and she wrote nothing.
  if (request.isHistoryNavigation || request.isReloadNavigation) return answer ?? anew(path);
  // She still has the file, and only words are kept.
  if (request.headers.get("Content-Type")?.startsWith("multipart/")) return answer ?? instead(path);
  const page = await caches.match("/offline/unsent");
  if (!page) return answer ?? Response.error();
  const one = JSON.stringify({ path, body: await copy.text() });
  await (await caches.open(unsent)).put("unsent/" + Date.now(), new Response(one));
  return page;
}

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (pathname.startsWith("/phone/")) return;
  if (request.method === "POST" && request.mode === "navigate" && origin === location.origin) {
    event.respondWith(send(request, pathname));
    return;
  }
  if (request.method !== "GET" || origin !== location.origin) return;
  if (files.includes(pathname)) {
    event.respondWith(caches.match(request).then((answer) => answer ?? fetch(request)));
  } else if (pathname === "/away/now") {
    left = true;
    event.respondWith(caches.match("/away").then((answer) => answer ?? fetch(request)));
    event.waitUntil(fetch(pathname).catch(() => {}));
  } else if (pathname === "/away/over") {
    left = false;
    event.respondWith(fetch(request));
  } else if (left && request.mode === "navigate") {
    event.respondWith(instead("/away"));
  } else if (pathname === "/away") {
    // She wants to be gone at once, and no slow network may keep her.
    event.respondWith(caches.match(pathname).then((answer) => answer ?? fetch(request)));
  } else if (request.mode === "navigate") {
    event.respondWith(fetch(request).then(opened).catch(() => instead(pathname)));
    if (pathname === "/settings" || pathname === "/safety") {
      // Her wishes may have changed: another country, other numbers.
      event.waitUntil(caches.open(kept).then(refresh));
    }
  }
});
