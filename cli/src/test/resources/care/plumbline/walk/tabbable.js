// Marks what the Tab key has to reach on the page that is open, and says how many there are. Of radio buttons of
// one name one is enough: the arrow keys reach the others.
() => {
  const seen = new Set();
  const nodes = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
    .filter((node) => node.checkVisibility() && !node.disabled && node.tabIndex >= 0)
    .filter((node) => {
      if (node.type !== "radio") return true;
      const group = node.form + node.name;
      if (seen.has(group)) return false;
      seen.add(group);
      return true;
    });
  window.toReach = new Map(nodes.map((node) => [node.type === "radio" ? "radio " + node.name : node, node]));
  document.activeElement?.blur();
  return nodes.length;
}
