// The sheet of words as a picture to scan, and what was scanned put into its field. The words stand behind "#": no browser
// sends them anywhere.

import { renderSVG } from "./uqr.js";

const picture = document.querySelector("[data-words]");
if (picture) {
  picture.innerHTML = renderSVG(`${location.origin}/open#${picture.dataset.words.replaceAll(" ", "+")}`, { ecc: "M", border: 4 });
  picture.hidden = false;
}

const field = document.getElementById("words"), scanned = location.hash.slice(1);
if (field && /^[a-z]+(\+[a-z]+)+$/.test(scanned)) {
  field.value = scanned.replaceAll("+", " ");
  history.replaceState(null, "", location.pathname);
  field.focus();
}
