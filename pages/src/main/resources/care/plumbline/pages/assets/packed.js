// Bytes as letters that stand in an address, and packed small.

/** Bytes as base64url. */
export function letters(bytes) {
  let binary = "";
  for (const byte of new Uint8Array(bytes)) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

/** Base64url as bytes. */
export function bytes(letters) {
  return Uint8Array.from(atob(letters.replace(/-/g, "+").replace(/_/g, "/")), (one) => one.charCodeAt(0));
}

/** Through a packer or an unpacker; at most so much comes out, whatever a few bytes claim to hold. */
export async function through(stream, bytes, most) {
  const parts = [];
  let long = 0;
  for (const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    parts.push(value);
    if ((long += value.length) > most) throw new Error("too long");
  }
}
