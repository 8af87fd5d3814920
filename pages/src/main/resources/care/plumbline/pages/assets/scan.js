// Pictures to scan, drawn in her browser: what stands in them may be a key or hers, and no server may see it.

import { correction, generate } from "./qr.js";

/** Words as a picture. "M" still reads where a corner of the paper is torn. */
export function draw(place, words, level) {
  const drawn = generate(words, { minCorrectionLevel: correction[level] });
  let path = "";
  for (let y = 0; y < drawn.size; y++) {
    for (let x = 0; x < drawn.size; x++) if (drawn.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  }
  // Four cells of white around it: cameras look for them.
  const side = drawn.size + 8;
  place.innerHTML = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${side} ${side}" shape-rendering="crispEdges"><path d="${path}"/></svg>`;
  // Every cell as many dots of the screen as any other.
  const dots = Math.floor((place.clientWidth * devicePixelRatio) / side);
  if (dots) place.firstChild.style.width = `${(dots * side) / devicePixelRatio}px`;
}
