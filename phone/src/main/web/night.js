// A page that stands as a file was made at noon for everybody. Dim in the evening and at night, as the program and a server
// make it, and before anything is seen: so it runs while the page is still being read.
{
  const html = document.documentElement, hour = new Date().getHours();
  const [from, until] = html.dataset.dim.split(" ").map(Number);
  if (html.classList.contains("auto") && (hour >= from || hour < until)) {
    html.classList.replace("auto", "night");
    // What is meant for a phone set to dark is meant for now.
    const dark = "(prefers-color-scheme: dark)";
    const now = (one) => {
      const media = one.getAttribute?.("media");
      if (media?.includes(dark)) one.setAttribute("media", media === dark ? "all" : media.replace(" and " + dark, ""));
    };
    document.querySelectorAll("[media]").forEach(now);
    const reads = new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach(now)));
    reads.observe(html, { childList: true, subtree: true });
    addEventListener("DOMContentLoaded", () => reads.disconnect());
  }
}
