// What has the focus after a press of Tab: nothing (null), or what is wrong with it (an empty list: nothing).
() => {
  const node = document.activeElement;
  if (!node || node === document.body) return null;
  window.toReach.delete(node.type === "radio" ? "radio " + node.name : node);
  const name = node.localName + " “" + (node.getAttribute("aria-label") || node.textContent || node.name || "").trim().replace(/\s+/g, " ").slice(0, 40) + "”";
  const wrong = [];
  const ring = [node, node.closest("label"), node.nextElementSibling].filter((one) => one).some((one) => {
    const style = getComputedStyle(one);
    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  });
  if (!ring) wrong.push(name + " does not show that it has the focus");
  const shown = node.closest("label") ?? node;
  const box = shown.getClientRects()[0];
  const there = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (!there || !(shown.contains(there) || there.contains(node))) wrong.push(name + " has the focus but cannot be seen");
  return wrong;
}
