// The sheet of words as a picture to scan, and what was scanned put into its field. The words stand behind "#": no browser
// sends them anywhere.

import { draw } from "./scan.js";

const sheet = document.querySelector("[data-words]");
if (sheet) {
  const { words, goes } = sheet.dataset;
  sheet.hidden = sheet.nextElementSibling.hidden = false;
  draw(sheet, `${location.origin}${document.documentElement.dataset.at}${goes}#${words.replaceAll(" ", "+")}`, "M");
}

function take() {
  const scanned = location.hash.slice(1);
  if (!/^[a-z]+(\+[a-z]+)+$/.test(scanned)) return;
  const field = document.getElementById("words"), further = document.querySelector("main a[href$='bring/words']");
  if (field) {
    field.value = scanned.replaceAll("+", " ");
    field.focus();
  } else if (further) further.hash = scanned;
  // Nobody who opens this browser afterwards finds them in its history.
  history.replaceState(null, "", location.pathname);
}
take();
// Others that are scanned into this tab are others.
addEventListener("hashchange", take);
