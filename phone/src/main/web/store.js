// What this browser keeps: sealed pages and their head, the key (which no script can read), sealed finished pages, and a
// few plain wishes. Every step is one transaction, and durable when its promise is.

const NAME = "plumbline" + config.base;
const STORES = ["page", "head", "key", "finished", "own"];

/** Another tab, or another worker, wrote first. */
class Conflict extends Error {}
/** The browser could not keep it: no room, or broken. */
class NotKept extends Error {
  constructor(cause) {
    super(cause?.name ?? "not kept");
    this.full = cause?.name === "QuotaExceededError";
  }
}

let base = null;

function database() {
  base ??= new Promise((done, failed) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore("page", { keyPath: ["journal", "position"] });
      for (const store of STORES.slice(1)) asked.result.createObjectStore(store);
    };
    asked.onsuccess = () => {
      // Erasing throws the whole of it away, and waits for nobody.
      asked.result.onversionchange = asked.result.onclose = () => {
        asked.result.close();
        base = null;
      };
      done(asked.result);
    };
    asked.onerror = () => failed(new NotKept(asked.error));
  }).catch((failed) => {
    base = null;
    throw failed;
  });
  return base;
}

/**
 * Runs one transaction; what `work` returns is waited for inside it, so it may only wait for the store. Nobody waits for
 * the disk where all that could be lost is a copy.
 */
async function transact(stores, mode, work, durability = "strict") {
  const base = await database();
  return new Promise((done, failed) => {
    let result;
    let why = null;
    const transaction = base.transaction(stores, mode, { durability });
    transaction.oncomplete = () => done(result);
    transaction.onabort = () => {
      const cause = transaction.error;
      // A page stands there already: `add` refused.
      failed(why ?? (cause?.name === "ConstraintError" ? new Conflict(cause.name) : new NotKept(cause)));
    };
    const ask = (request) => new Promise((ok, no) => {
      request.onsuccess = () => ok(request.result);
      request.onerror = () => no(request.error);
    });
    const of = (name) => transaction.objectStore(name);
    Promise.resolve(work(of, ask)).then((value) => { result = value; }, (broken) => {
      why = broken instanceof Conflict ? broken : new NotKept(broken);
      try { transaction.abort(); } catch { failed(why); }
    });
  });
}

/** Names of drawings begin with this, which no finished page's does: a drawing outlives what she says. */
const DRAWING = "~";
const PAGES = IDBKeyRange.upperBound(DRAWING, true);

const range = (journal, from) => IDBKeyRange.bound([journal, from], [journal, Infinity]);

/** All that stands in the clear, and the key and head of her journal; without a journal neither. */
const glimpse = () => transact(["own", "key", "head"], "readonly", async (of, ask) => {
  const [names, values] = await Promise.all([ask(of("own").getAllKeys()), ask(of("own").getAll())]);
  const own = Object.fromEntries(names.map((name, i) => [name, values[i]]));
  if (!own.journal) return { own, journal: null };
  const [key, head] = await Promise.all([ask(of("key").get(own.journal)), ask(of("head").get(own.journal))]);
  return { own, journal: own.journal, key, head };
});

/** Head and pages after a position, as of one moment. */
const read = (journal, after) => transact(["head", "page"], "readonly", async (of, ask) => {
  const [head, pages] = await Promise.all([
    ask(of("head").get(journal)), ask(of("page").getAll(range(journal, after + 1)))]);
  return { head, pages };
});

function put(of, journal, { pages, head }) {
  of("head").put({ position: head.position, sealed: head.sealed }, journal);
  // `add`, not `put`: a page that stands is never written over.
  for (const page of pages) of("page").add({ journal, ...page });
  of("finished").delete(PAGES);
}

/** A journal with its first pages, in place of one that is there where that is named: all of it or nothing. */
const begin = (journal, key, mark, sheaf, more = {}, instead = undefined) => transact(STORES, "readwrite", async (of, ask) => {
  if ((await ask(of("own").get("journal"))) !== instead) throw new Conflict("another journal is there");
  if (instead) for (const store of STORES) of(store).clear();
  of("key").put(key, journal);
  of("own").put(journal, "journal");
  of("own").put(mark, "mark");
  for (const [name, value] of Object.entries(more)) of("own").put(value, name);
  put(of, journal, sheaf);
});

/** Pages right after a position. */
const append = (journal, after, sheaf) => transact(["page", "head", "finished"], "readwrite", async (of, ask) => {
  const head = await ask(of("head").get(journal));
  if (head?.position !== after) throw new Conflict("somebody wrote meanwhile");
  put(of, journal, sheaf);
});

/** Every page sealed anew, and the key it is sealed under in place of the one before: all of it or nothing. */
const reseal = (journal, before, key, mark, { pages, head }, copy) => transact(STORES, "readwrite", async (of, ask) => {
  const now = await ask(of("head").get(journal));
  if (now?.position !== before.position || !same(now.sealed, before.sealed)) throw new Conflict("somebody wrote meanwhile");
  of("key").put(key, journal);
  of("own").put(mark, "mark");
  if (copy) of("own").put(copy, "copy");
  of("head").put({ position: head.position, sealed: head.sealed }, journal);
  for (const page of pages) of("page").put({ journal, ...page });
  of("finished").clear();
});

/** How the sealed copy stands, in place of how it stood, and what came from it right after a position: one step. */
const join = (journal, before, copy, after, sheaf) => transact(["page", "head", "finished", "own"], "readwrite", async (of, ask) => {
  const [stood, head] = await Promise.all([ask(of("own").get("copy")), ask(of("head").get(journal))]);
  if (!stood || !same(stood.secret, before.secret)) throw new Conflict("another copy");
  if (sheaf && head?.position !== after) throw new Conflict("somebody wrote meanwhile");
  of("own").put(copy, "copy");
  if (sheaf) put(of, journal, sheaf);
});

/** Her key, wrapped otherwise or open, in place of how it stood: one step. */
const keepKey = (journal, key) => transact(["key"], "readwrite", (of) => { of("key").put(key, journal); });
const drop = (name) => transact(["own"], "readwrite", (of) => { of("own").delete(name); });
const keep = (name, value) => transact(["own"], "readwrite", (of) => { of("own").put(value, name); });
const keepAll = (values) => transact(["own"], "readwrite", (of) => {
  for (const [name, value] of Object.entries(values)) of("own").put(value, name);
});
const finished = (name) => transact(["finished"], "readonly", (of, ask) => ask(of("finished").get(name)));
const finish = (name, sealed) =>
  transact(["finished"], "readwrite", (of) => { of("finished").put(sealed, name); }, "relaxed");
const unfinish = () => transact(["finished"], "readwrite", (of) => { of("finished").clear(); });

/** Everything, for good: first the key, without which nothing opens, in the same transaction; then the files. */
async function eraseAll() {
  await transact(STORES, "readwrite", (of) => { for (const store of STORES) of(store).clear(); });
  (await database()).close();
  base = null;
  await new Promise((done) => {
    const asked = indexedDB.deleteDatabase(NAME);
    asked.onsuccess = asked.onerror = asked.onblocked = done;
  });
}
