// A passkey as a lock: made on the page of her locks, shown where her journal is locked. The server says what it is asked,
// and what it answers goes there as a form. Where a browser has no passkeys the page stays as it is: it says what does it.

const form = document.querySelector("[data-passkey]"), button = form?.querySelector("button");

const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

const makes = form?.dataset.passkey === "make";

/** After she left, what comes back takes no page's place. */
const go = (address) => document.body.hidden || location.assign(address);

/** Whether a page says something of it: then that stands in its place on this one, where words may be typed already. */
function says(page) {
  const what = ":is([role=alert], .wrong)", said = new DOMParser().parseFromString(page, "text/html").querySelector("#passkey " + what);
  const before = form.parentElement.querySelector(what);
  if (said) before ? before.replaceWith(said) : form.before(said);
  return said !== null;
}

/** What became of it, as the page says it; where that cannot be asked, the browser says why. */
async function say(what) {
  const address = `${makes ? "/settings/locks" : "/open"}?passkey=${what}`;
  const page = await fetch(address).then((answer) => answer.text(), () => "");
  if (!says(page)) go(address + "#passkey");
}

async function send(parts) {
  for (const [name, value] of Object.entries(parts)) form.elements[name].value = value;
  if (makes) return form.requestSubmit();
  const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  if (answer.ok) go(answer.url);
  else if (!says(await answer.text())) await say("stopped");
}

const secretOf = (credential) => credential.getClientExtensionResults().prf?.results?.first;

function show(question, allowCredentials = []) {
  return navigator.credentials.get({ publicKey: {
    challenge: bytes(question.challenge), rpId: question.host, userVerification: "required", allowCredentials,
    extensions: { prf: { eval: { first: bytes(question.salt) } } },
  } });
}

async function make(question) {
  const made = await navigator.credentials.create({ publicKey: {
    challenge: bytes(question.challenge),
    rp: { id: question.host, name: question.name },
    user: { id: bytes(question.user), name: question.name, displayName: question.name },
    pubKeyCredParams: [-7, -8, -257].map((alg) => ({ type: "public-key", alg })),
    excludeCredentials: question.there.map((id) => ({ type: "public-key", id: bytes(id) })),
    authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
    attestation: "none",
    extensions: { prf: { eval: { first: bytes(question.salt) } } },
  } });
  // Some work the secret out only when they are shown.
  const can = made.getClientExtensionResults().prf?.enabled;
  const secret = secretOf(made) ?? (can && secretOf(await show(question, [{ type: "public-key", id: made.rawId }])));
  if (!secret) {
    // What opens nothing is not to stay in her list of passkeys, where the browser can take it out.
    await PublicKeyCredential.signalUnknownCredential?.({ rpId: question.host, credentialId: made.id }).catch(() => {});
    return say("without");
  }
  await send({ id: made.id, attestation: text(made.response.attestationObject), client: text(made.response.clientDataJSON), secret: text(secret) });
}

async function open(question) {
  const shown = await show(question), secret = secretOf(shown);
  if (!secret || !shown.response.userHandle) return say("without");
  await send({
    id: shown.id, user: text(shown.response.userHandle), authenticator: text(shown.response.authenticatorData),
    client: text(shown.response.clientDataJSON), signature: text(shown.response.signature), secret: text(secret),
  });
}

if (button && isSecureContext && window.PublicKeyCredential) {
  button.classList.remove("out");
  button.nextElementSibling.classList.add("out");
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      const asked = await fetch(`${form.action}/ask`, { method: "POST" });
      await (makes ? make : open)(await asked.json());
    } catch (error) {
      // An authenticator that keeps no passkeys, or knows nobody by finger or code, is no lock.
      await say({ InvalidStateError: "there", NotSupportedError: "without", ConstraintError: "without" }[error.name] ?? "stopped");
    } finally {
      button.disabled = false;
    }
  });
}
