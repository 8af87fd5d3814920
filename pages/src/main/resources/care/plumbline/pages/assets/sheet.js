// The sheet of words as a picture to scan, and what was scanned put into its field. The words stand behind "#": no browser
// sends them anywhere.

import { draw } from "./scan.js";

const sheet = document.querySelector("[data-words]");
if (sheet) {
  sheet.hidden = false;
  draw(sheet, `${location.origin}/open#${sheet.dataset.words.replaceAll(" ", "+")}`, "M");
}

const field = document.getElementById("words"), scanned = location.hash.slice(1);
if (field && /^[a-z]+(\+[a-z]+)+$/.test(scanned)) {
  field.value = scanned.replaceAll("+", " ");
  history.replaceState(null, "", location.pathname);
  field.focus();
}
