// The worker that sees: a picture comes in, words and places of joints go out, the picture is closed. Google's library
// and our Java, both from this folder. Once all is loaded, whatever could carry something away is taken from this worker,
// whatever a host says about policies.

import { PoseLandmarker } from "./vision.js";
import * as camera from "./camera.js";

// Google's library speaks to the console of every picture. Nothing of that is for her; what broke is said by message.
for (const way of ["log", "info", "warn", "error", "debug"]) console[way] = () => {};

/** So many rows of her outline, as the recordings have it. */
const ROWS = 80;
const NONE = new Float32Array(0);

let pose = null;

const here = (name) => new URL(name, import.meta.url).href;

/** Loads the model of this size, once: the library takes no second one. */
async function load(size) {
  const bytes = new Uint8Array(await (await fetch(here(size + ".bin"))).arrayBuffer());
  pose = await PoseLandmarker.createFromOptions(
    { wasmLoaderPath: here("vision_wasm_module_internal.js"), wasmBinaryPath: here("vision_wasm_module_internal.wasm") },
    { baseOptions: { modelAssetBuffer: bytes, delegate: "CPU" }, runningMode: "VIDEO", numPoses: 2, outputSegmentationMasks: true });
}

function begin({ check, by, standing, lean, drop, joint, least }) {
  const yardstick = Float64Array.from(by);
  if (check === "stand") camera.stands(yardstick, standing);
  else if (check === "sit") camera.sits(yardstick, lean, drop);
  else if (check === "follow") camera.follows(yardstick, joint, least);
  else camera.lifts(yardstick);
}

/** How far she reaches to either side in each row: no picture is in it. */
function edges(mask) {
  const { width, height } = mask;
  const sure = mask.getAsFloat32Array();
  const out = new Float32Array(2 * ROWS);
  for (let row = 0; row < ROWS; row++) {
    const start = Math.floor((row + .5) * height / ROWS) * width;
    let left = 0, right = width - 1;
    while (left < width && sure[start + left] <= .5) left++;
    while (right >= 0 && sure[start + right] <= .5) right--;
    out[2 * row] = left < width ? left / width : 1;
    out[2 * row + 1] = left < width ? (right + 1) / width : 0;
  }
  return out;
}

function see(frame, at) {
  const aspect = frame.width / frame.height;
  const seconds = at / 1000;
  const seen = pose.detectForVideo(frame, at);
  frame.close();
  let why, places = null;
  if (seen.landmarks.length === 0) why = camera.nobody(seconds);
  else if (seen.landmarks.length > 1) why = camera.several(seconds);
  else {
    places = new Float32Array(132);
    seen.landmarks[0].forEach((one, i) => places.set([one.x, one.y, one.z, one.visibility], 4 * i));
    const mask = seen.segmentationMasks?.[0];
    why = camera.see(seconds, aspect, places, mask ? edges(mask) : NONE);
  }
  seen.close();
  return { why, places };
}

/** All that is known of the check by now. */
function known() {
  return {
    counted: camera.counted(), practiceLeft: camera.practiceLeft(), moving: camera.moving(),
    plumb: [...camera.plumb()], sitting: [...camera.sitting()], turns: [...camera.turns()],
    lifts: check === "lift" ? lifts() : [],
  };
}

function lifts() {
  const all = [];
  for (let i = 0; i < camera.counted(); i++) {
    const [begins, ends, trunk, knee, , reach, , , , , practice] = camera.numbers(i);
    const named = camera.findings(i).split(",").filter(Boolean);
    all.push({ trunk, knee, reach, seconds: ends - begins, practice: practice === 1,
      named: named.map((one) => one.replace("?", "").toLowerCase().replace("_", "-")) });
  }
  return all;
}

/** Nothing leaves from here any more, and nothing is put by. */
function shut() {
  for (const way of ["fetch", "XMLHttpRequest", "WebSocket", "WebTransport", "EventSource", "indexedDB", "caches", "BroadcastChannel", "Worker"]) {
    try { Object.defineProperty(self, way, { value: undefined, configurable: true, writable: true }); } catch { /* There is none here. */ }
  }
}
let check = "";
onmessage = async ({ data }) => {
  try {
    if (data.load) {
      await load(data.load);
      shut();
      postMessage({ loaded: data.load });
    } else if (data.begin) {
      check = data.begin.check;
      begin(data.begin);
      postMessage({ begun: true });
    } else {
      const start = performance.now();
      const { why, places } = see(data.frame, data.at);
      postMessage({ why, places, ...known(), took: performance.now() - start, at: data.at }, places ? [places.buffer] : []);
    }
  } catch (broken) {
    postMessage({ broken: String(broken) });
  }
};
postMessage({ here: true });
