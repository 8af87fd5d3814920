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
/** Whether somebody else is there is looked at in one of so many pictures, the first among them; sooner while somebody is. */
const ALONE = 20, NOT_ALONE = 5;

/** One follows her, and finds nobody else; the other finds two, and follows nobody. */
let pose = null, others = null;
/** So many pictures until the other looks. */
let until = 0, several = false;

const here = (name) => new URL(name, import.meta.url).href;

/** Loads the model of this size, once: the library takes none of another size. To follow one costs less than to follow two. */
async function load(size) {
  const bytes = new Uint8Array(await (await fetch(here(size + ".bin"))).arrayBuffer());
  const loader = here("vision_wasm_module_internal.js");
  const model = (more) => PoseLandmarker.createFromOptions(
    { wasmLoaderPath: loader, wasmBinaryPath: here("vision_wasm_module_internal.wasm") },
    { baseOptions: { modelAssetBuffer: bytes, delegate: "CPU" }, ...more });
  pose = await model({ runningMode: "VIDEO", numPoses: 1, outputSegmentationMasks: true });
  // What the library made the first of, it throws away, and a module is loaded once only.
  self.ModuleFactory = (await import(loader)).default;
  others = await model({ runningMode: "IMAGE", numPoses: 2 });
}

/** Whether more than one is in the picture, as the last look had it. */
function isSeveral(frame) {
  if (--until < 0) {
    const found = others.detect(frame);
    several = found.landmarks.length > 1;
    found.close();
    until = several ? NOT_ALONE : ALONE;
  }
  return several;
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
  const crowd = isSeveral(frame);
  const start = performance.now();
  const seen = pose.detectForVideo(frame, at);
  const model = performance.now() - start;
  frame.close();
  let why, places = null, java = 0;
  if (crowd) why = camera.several(seconds);
  else if (seen.landmarks.length === 0) why = camera.nobody(seconds);
  else {
    places = new Float32Array(132);
    seen.landmarks[0].forEach((one, i) => places.set([one.x, one.y, one.z, one.visibility], 4 * i));
    const mask = seen.segmentationMasks?.[0];
    const outline = mask ? edges(mask) : NONE;
    const begins = performance.now();
    why = camera.see(seconds, aspect, places, outline);
    java = performance.now() - begins;
  }
  seen.close();
  return { why, places, model, java };
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
  for (const way of ["fetch", "XMLHttpRequest", "WebSocket", "WebTransport", "EventSource", "indexedDB", "caches", "BroadcastChannel", "Worker", "importScripts",
    "webkitRequestFileSystem", "webkitRequestFileSystemSync"]) {
    try { Object.defineProperty(self, way, { value: undefined, configurable: true, writable: true }); } catch { /* There is none here. */ }
  }
  if (self.StorageManager) delete StorageManager.prototype.getDirectory;
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
      until = 0;
      begin(data.begin);
      postMessage({ begun: true });
    } else {
      const seen = see(data.frame, data.at);
      postMessage({ ...seen, ...known(), at: data.at, run: data.run }, seen.places ? [seen.places.buffer] : []);
    }
  } catch (broken) {
    postMessage({ broken: String(broken) });
  }
};
postMessage({ here: true });
