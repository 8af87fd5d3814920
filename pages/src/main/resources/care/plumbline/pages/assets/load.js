// Sliders that answer at once: the server reckons, the parts of the page that changed are put in place.

const form = document.getElementById("try");
const PAUSE = 120;
let timer = 0;
let asking = null;

function say(input) {
  const output = form.querySelector(`output[for="${input.id}"]`);
  if (output) output.textContent = input.value;
}

async function tryOut() {
  if (!form.isConnected) return;
  asking?.abort();
  asking = new AbortController();
  try {
    const fields = new URLSearchParams(new FormData(form));
    fields.delete("once");
    const address = `${form.action}?${fields}`;
    const reply = await fetch(address, { signal: asking.signal });
    const page = new DOMParser().parseFromString(await reply.text(), "text/html");
    if (!form.isConnected) return;
    for (const part of document.querySelectorAll("[data-part]")) {
      const fresh = page.querySelector(`[data-part="${part.dataset.part}"]`);
      if (fresh) part.replaceChildren(...fresh.childNodes);
    }
  } catch (broken) {
    if (broken.name !== "AbortError") form.requestSubmit();
  }
}

form.addEventListener("input", (event) => {
  say(event.target);
  clearTimeout(timer);
  timer = setTimeout(tryOut, PAUSE);
});
for (const button of form.querySelectorAll("[data-without-script]")) button.hidden = true;
