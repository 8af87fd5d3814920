// What stands in a woman's way on the page that is open: evaluated in it by the tests, never served.
// Returns lists of sentences; an empty list is a good page.
() => {
  const CONTROLS = "a[href], button, input:not([type=hidden]), select, textarea, summary, label:has(input)";

  const shown = (node) => node.checkVisibility({ checkOpacity: false, checkVisibilityCSS: true });

  const name = (node) =>
    node.localName + (node.className && typeof node.className === "string" ? "." + node.className.trim().replace(/\s+/g, ".") : "") +
    " “" + (node.getAttribute("aria-label") || node.textContent || node.getAttribute("name") || "").trim().replace(/\s+/g, " ").slice(0, 40) + "”";

  /** A box or a button of choice is as big as the label around it. */
  const target = (node) => (node.localName === "input" && node.closest("label")) || node;

  /** A drawn label takes the tap where it is drawn. */
  const area = (node) => {
    const drawn = node.querySelector(":scope > svg path");
    const clickable = getComputedStyle(node).pointerEvents === "none" && drawn ? drawn : node;
    return clickable.getBoundingClientRect();
  };

  /** A link among the words of a sentence (WCAG 2.5.8 leaves it out): its line has other text. */
  const inText = (node) => {
    if (node.localName !== "a" || getComputedStyle(node).display !== "inline") return false;
    let line = node.parentElement;
    while (getComputedStyle(line).display === "inline") line = line.parentElement;
    return line.textContent.trim() !== node.textContent.trim();
  };

  /** What only Enter presses (EnterTest): nobody sees it, hears of it or comes to it. */
  const forEnter = (node) => node.classList.contains("hush") && node.tabIndex === -1 && node.ariaHidden === "true";

  const reachable = (node) => !forEnter(node) && !node.classList.contains("skip-to") && shown(node) && !node.disabled;

  const nodes = [...new Set([...document.querySelectorAll(CONTROLS)].filter(reachable).map(target))].filter(shown);
  const small = [], inline = [], hidden = [], outside = [];

  for (const node of nodes) {
    const box = area(node);
    if (inText(node)) inline.push(name(node));
    else if (box.width < 43.5 || box.height < 43.5) small.push(`${name(node)} is ${Math.round(box.width)} × ${Math.round(box.height)}`);
  }
  for (const node of nodes) {
    node.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    // An inline link may run over two lines: its first piece is what she taps.
    const box = inText(node) ? node.getClientRects()[0] : area(node);
    if (box.left < -1 || box.right > innerWidth + 1) {
      outside.push(`${name(node)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)} of ${innerWidth}`);
      continue;
    }
    const drawn = getComputedStyle(node).pointerEvents === "none";
    const there = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!there || !(node.contains(there) || there.contains(node) && there.localName === "label" || (drawn && there.closest("label")))) {
      hidden.push(`${name(node)} lies behind ${there ? name(there) : "nothing"}`);
    }
  }
  const wide = document.scrollingElement.scrollWidth;
  if (wide > innerWidth) {
    const widest = [...document.querySelectorAll("body *")].filter(shown).filter((node) => node.getBoundingClientRect().right > innerWidth + 1).map(name);
    outside.push(`the page is ${wide} wide on a screen of ${innerWidth}: ${widest.slice(0, 3).join(", ")}`);
  }
  // A word of usual length that runs over two lines stands in a column nobody can read.
  const broken = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), one = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode, around = text.parentElement;
    if (!shown(around) || getComputedStyle(around).hyphens === "auto") continue;
    // An address is no word, and may break anywhere.
    for (const piece of text.data.matchAll(/\S+/g)) {
      const [, before, word] = /^([^\p{L}]*)(\p{L}{4,9})[^\p{L}]*$/u.exec(piece[0]) ?? [];
      if (!word) continue;
      one.setStart(text, piece.index + before.length);
      one.setEnd(text, piece.index + before.length + word.length);
      const tops = new Set([...one.getClientRects()].filter((line) => line.width > 0).map((line) => Math.round(line.top)));
      if (tops.size > 1) broken.push(`“${word}” is broken in “${text.data.trim().slice(0, 40)}”`);
    }
  }
  scrollTo(0, 0);
  return { small, inline, hidden, outside, broken };
}
