// Finds while she types, in place. The word stays out of the address; the history keeps it for the back button.

const form = document.querySelector("form.search");
const field = form.elements.q;
const found = document.getElementById("found");
const PAUSE = 350;
let timer = 0;
let shown = field.value;
let asking = null;

async function search() {
  if (!form.isConnected) return;
  const q = field.value.trim();
  if (q === shown) return;
  shown = q;
  asking?.abort();
  history.replaceState({ way: name, q }, "");
  if (q.length < 2) {
    found.replaceChildren();
    return;
  }
  asking = new AbortController();
  try {
    const body = new URLSearchParams({ q });
    const reply = await fetch(form.action, { method: "POST", body, signal: asking.signal });
    const page = new DOMParser().parseFromString(await reply.text(), "text/html");
    const fresh = page.getElementById("found");
    if (!fresh) throw new Error("no answer");
    found.replaceChildren(...fresh.childNodes);
  } catch (broken) {
    if (broken.name !== "AbortError") form.submit();
  }
}

/** What she looks for stands alone, so that nothing jumps when it comes. */
const alone = () => found.toggleAttribute("data-asked", field.value.trim().length > 1);

field.addEventListener("input", () => {
  alone();
  clearTimeout(timer);
  timer = setTimeout(search, PAUSE);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  search();
  field.blur();
});

// What this tab was called when she looked for it: who leaves or erases takes that away.
if (history.state?.q && history.state.way === name && !field.value) {
  field.value = history.state.q;
  alone();
  search();
}
