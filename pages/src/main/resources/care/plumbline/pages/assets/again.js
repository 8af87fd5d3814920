// Back among the pages of the first check, before she keeps a journal. Each of them answers a form, so that a browser would
// ask whether to send it again. Instead every page puts by what its form holds in its own step of the history, where the
// browser itself puts by what was sent; on her way back the page is asked for with that, and nothing is written anywhere.

/** Whose steps these are: what this tab is called, and nothing that is stored. Who leaves or erases takes it away, and they are nobody's. */
const way = name;

const { at, file } = document.documentElement.dataset;
const check = at + "safety/check";
/** On her phone some pages stand as files: then only her own worker is asked, and never a host. */
const answers = file === undefined || navigator.serviceWorker?.controller?.scriptURL === new URL(at + "sw.js", location.href).href;

const form = () => document.querySelector("form[data-again]");

/** In the step of this page: what its form holds now, without the button she presses next. An address that only takes forms gives way to the check. */
function putBy() {
  const shown = form();
  if (!shown || name !== way) return;
  const held = [...new FormData(shown)];
  try {
    history.replaceState({ way, to: shown.getAttribute("action"), held }, "", shown.dataset.again === "here" ? location.href : check);
  } catch { /* Too often in a short time, or too much: the last one stands. */ }
}

/** As she left it: every tick, every list, every word. */
function fill(held) {
  for (const field of form()?.elements ?? []) {
    const values = held.filter(([of]) => of === field.name).map(([, value]) => value);
    if (field.type === "checkbox" || field.type === "radio") field.checked = values.includes(field.value);
    else if (!["hidden", "submit", "button", "fieldset"].includes(field.type) && values.length) [field.value] = values;
  }
}

/** Whether the page stands there again. */
async function comeBack({ to, held }) {
  document.body.hidden = true;
  try {
    const answer = await fetch(to, { method: "POST", body: new URLSearchParams([...held, ["as_left", "1"]]) });
    if (!answer.ok || answer.redirected) return false;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.title = page.title;
    document.body.replaceWith(document.adoptNode(page.body));
    fill(held);
    dispatchEvent(new Event("turned"));
    return true;
  } catch { // No network, or she goes on: what she left is kept for the next time.
    return false;
  } finally {
    document.body.hidden = false;
  }
}

// Who types the address begins anew: only the way back, forward or loading again leads to what she left.
const [{ type }] = performance.getEntriesByType("navigation");
const { state } = history;
if (type === "navigate" || state?.way !== way || (answers && (await comeBack(state)))) putBy();
for (const said of ["input", "change"]) addEventListener(said, putBy);
