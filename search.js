// Filters the list of the catalogue while one types. Without it the whole list stands there.

const box = document.getElementById("search");
const found = document.getElementById("found");
const entries = [...document.querySelectorAll("#entries li")].map((element) => ({
  element,
  words: plain(element.textContent),
}));

// An error code can be typed with spaces, and the other way round.
function plain(text) {
  return text.toLowerCase().replace(/[\s_]+/g, " ").trim();
}

// Shows the entries that hold each word, and how many they are.
function filter() {
  const wanted = plain(box.value).split(" ");
  let count = 0;
  for (const { element, words } of entries) {
    element.hidden = !wanted.every((word) => words.includes(word));
    if (!element.hidden) count += 1;
  }
  for (const group of document.querySelectorAll("#entries section")) {
    group.hidden = !group.querySelector("li:not([hidden])");
  }
  found.textContent = count
    ? found.dataset.some.replace("{found}", count).replace("{all}", entries.length)
    : found.dataset.none;
  return count;
}

// Only what the list holds gets into the address: a token that is pasted here finds nothing.
function type() {
  const linkable = filter() > 0 && box.value.trim() !== "";
  const fragment = linkable ? "#q=" + encodeURIComponent(box.value.trim()) : "";
  history.replaceState(null, "", location.pathname + fragment);
}

function follow() {
  const { hash } = location;
  if (!hash.startsWith("#q=")) return;
  try {
    box.value = decodeURIComponent(hash.slice(3));
  } catch {
    return; // not one of our links
  }
  filter();
}

box.addEventListener("input", type);
addEventListener("hashchange", follow);
document.getElementById("searching").hidden = false;
filter();
follow();
