// Opens a link with a program of somebody else, and says in a line of JSON what came of it.
import { SHLViewer } from "kill-the-clipboard";

const [link, recipient, passcode, most] = process.argv.slice(2);
try {
  const viewer = new SHLViewer({ shlinkURI: link });
  const asked = { recipient };
  if (passcode) asked.passcode = passcode;
  if (most) asked.embeddedLengthMax = Number(most);
  const { fhirResources } = await viewer.resolveSHL(asked);
  console.log(JSON.stringify({ opened: fhirResources }));
} catch (refused) {
  console.log(JSON.stringify({ refused: refused.name, says: refused.message }));
}
