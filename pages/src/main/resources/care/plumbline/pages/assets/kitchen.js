// Whoever types the address of this place anew, or opens its icon, means to come here; going back or loading again does not.
const place = document.documentElement.dataset.at.slice(0, -1);
const [how] = performance.getEntriesByType("navigation");
if (!location.pathname.startsWith(place + "/away") && how?.type === "navigate") location.replace(place + "/away/over");
else history.replaceState(null, "", place + "/away");
