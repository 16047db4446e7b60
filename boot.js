// Starts the page, and is the only place that notices when it cannot start or breaks down.
// It is a file of its own because the Content-Security-Policy forbids inline scripts.

// The text for each fault is in index.html, hidden:
// start = WebAssembly cannot run here; words = the page's texts are missing or are not this version's;
// newer = our files have been replaced by a newer version's; trap = the page itself broke.
function fail(fault) {
  const box = document.getElementById("boot-failed");
  if (!box || !box.hidden) return; // the first fault is the cause, later ones follow from it
  const pasted = document.getElementById("pasted");
  if (pasted) pasted.value = ""; // a token does not outlive the page that was to look after it
  box.dataset.fault = fault;
  box.hidden = false;
}

// Hashed files vanish from the host when a new version is published while this page is open.
async function isGone(url) {
  try {
    return (await fetch(url, { method: "HEAD", cache: "no-store" })).status === 404;
  } catch {
    return false;
  }
}

async function load(js, wasm) {
  const { default: init, start } = await import(js);
  await init({ module_or_path: wasm });
  return start;
}

// Parsed by the browser; undefined where the file is not there or is damaged.
async function texts(url) {
  try {
    const response = await fetch(url, { credentials: "same-origin" });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

// A press before the module is there counts once it is.
function keepPress() {
  const diagnose = document.getElementById("diagnose");
  let pressed = false;
  const press = () => {
    pressed = true;
    diagnose.setAttribute("aria-busy", "true");
  };
  diagnose.addEventListener("click", press);
  return () => {
    diagnose.removeEventListener("click", press);
    diagnose.removeAttribute("aria-busy");
    if (pressed) diagnose.click();
  };
}

async function begin() {
  const release = keepPress();
  // Trunk and prerender wrote the hashed names into these links.
  const js = document.querySelector('link[rel="modulepreload"]').href;
  const wasm = document.querySelector('link[type="application/wasm"]').href;
  const words = document.getElementById("words").href;
  try {
    const [start, read] = await Promise.all([load(js, wasm), texts(words)]);
    if (read && start(read)) release();
    else fail((await isGone(words)) ? "newer" : "words");
  } catch (error) {
    if (isTrap(error)) fail("trap");
    else fail((await isGone(js)) || (await isGone(wasm)) ? "newer" : "start");
  }
}

// A panic in WebAssembly. Any other error is a browser extension's, not ours.
function isTrap(error) {
  return typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError;
}
addEventListener("error", (event) => isTrap(event.error) && fail("trap"));
addEventListener("unhandledrejection", (event) => isTrap(event.reason) && fail("trap"));

begin();
