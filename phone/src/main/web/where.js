/** Where her browser's language is spoken, by the rule of a server (`Caller`): the first one says it. Empty: it does not say. */
function region() {
  const first = navigator.languages?.[0] ?? navigator.language ?? "";
  return (/^[a-z]+-(?:[a-z]{4}-)?([a-z]{2})\b/i.exec(first)?.[1] ?? "").toUpperCase();
}
