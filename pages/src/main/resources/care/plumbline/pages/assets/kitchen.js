// What begins with a slash here is an address from the root of this home: below a path it gets that path when it is published.
// Whoever types the address of this place anew, or opens its icon, means to come here; going back or loading again does not.
const [how] = performance.getEntriesByType("navigation");
if (!location.pathname.startsWith("/away") && how?.type === "navigate") location.replace("/away/over");
else history.replaceState(null, "", "/away");
