// Searches the list of the catalogue while one types. Without it the whole list stands there, folded.

const box = document.getElementById("search");
const found = document.getElementById("found");
const results = document.getElementById("results");
const groups = document.querySelectorAll("#entries > section");

// The fields of an entry, the weightiest first: its title, its code, everything else.
const WEIGHTS = [6, 3, 1];
const entries = [...document.querySelectorAll("#entries li")].map((element) => {
  const title = element.querySelector("a").textContent;
  const codes = [...element.querySelectorAll("code")].map((code) => code.textContent);
  const rest = element.textContent + " " + (element.dataset.more ?? "");
  return { element, codes, fields: [title, codes.join(" "), rest].map(wordsOf) };
});

// Whatever is written with signs counts as a whole and in parts: `user.info.basic`, `token_expired`.
function wordsOf(text) {
  const whole = text.toLowerCase().split(/\s+/).map(trimmed);
  const parts = whole.flatMap((word) => word.split(/[^\p{L}\p{N}]+/u));
  return [...new Set([...whole, ...parts])].filter(Boolean);
}

function trimmed(word) {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

// How well a typed word fits a word of the list: itself, its beginning, another ending, one slip.
function fit(typed, word) {
  if (typed === word) return 4;
  if (word.startsWith(typed)) return 3;
  const stem = typed.replace(/(ings?|ed|es|s|e|ion|ions)$/, "");
  if (stem.length > 2 && word.startsWith(stem) && word.length <= stem.length + 4) return 2;
  return typed.length > 4 && !/\d/.test(typed) && slips(typed, word) ? 1 : 0;
}

// One letter (of a number it would be another number) is wrong, missing, too much, or changed places with its neighbour.
function slips(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const [rest, other] = [a.slice(at), b.slice(at)];
  if (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2)) return true;
  return rest.slice(1) === other.slice(1) || rest.slice(1) === other || rest === other.slice(1);
}

// How well a typed word fits each entry. A code may be typed with its `_`: every part of it has to fit.
const known = new Map();
function scores(typed) {
  const parts = typed.split("_").filter(Boolean);
  const best = ({ fields }, part) =>
    Math.max(...fields.map((words, at) => WEIGHTS[at] * Math.max(0, ...words.map((word) => fit(part, word)))));
  if (!known.has(typed)) {
    known.set(typed, entries.map((entry) => Math.min(...parts.map((part) => best(entry, part)))));
  }
  return known.get(typed);
}

// Words so common that they tell nothing.
const COMMON = new Set(box.dataset.common.split(" "));

// The entries that hold every word, the best first; if none does, those that come closest. A word that no
// entry holds is left out, and the common ones too, unless nothing else was typed.
function search(text) {
  const typed = [...new Set(text.toLowerCase().split(/\s+/).map(trimmed).filter(Boolean))];
  const telling = typed.filter((word) => !COMMON.has(word));
  const wanted = telling.length ? telling : typed;
  const held = wanted.map(scores).filter((scores) => scores.some(Boolean));
  // A rare word tells more.
  const rare = held.map((scores) => Math.log(1 + entries.length / scores.filter(Boolean).length));
  const points = (at, { codes }) =>
    held.reduce((sum, scores, word) => sum + scores[at] * rare[word], codes.includes(typed.join("_")) ? 1000 : 0);
  const ranked = entries
    .map((entry, at) => ({
      element: entry.element,
      whole: held.length === wanted.length && held.every((scores) => scores[at]),
      points: points(at, entry),
    }))
    .filter(({ points }) => points)
    .sort((a, b) => b.points - a.points);
  const whole = ranked.filter((one) => one.whole);
  return {
    hits: whole.length ? whole : ranked.slice(0, 10),
    whole: whole.length > 0,
    linkable: typed.filter((word) => COMMON.has(word) || scores(word).some(Boolean)),
  };
}

let telling;
// Shows what fits, and gives the words that the list holds.
function show() {
  const searching = box.value.trim() !== "";
  const { hits, whole, linkable } = searching ? search(box.value) : { hits: [], linkable: [] };
  results.replaceChildren(...hits.map(({ element }) => element.cloneNode(true)));
  results.hidden = hits.length === 0;
  for (const group of groups) group.hidden = searching;
  const text = hits.length ? found.dataset[whole ? "some" : "best"] : found.dataset.none;
  // Once one stops typing, so that not every letter is read out.
  clearTimeout(telling);
  telling = setTimeout(() => {
    found.textContent = searching ? text.replace("{found}", hits.length) : "";
  }, 300);
  return hits.length ? linkable : [];
}

// Only what the list holds gets into the address: a token that is pasted here finds nothing.
function type() {
  const words = show();
  const fragment = words.length ? "#q=" + encodeURIComponent(words.join(" ")) : "";
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
  type();
}

// Down and up go through the box and the results; Enter goes from the box to the first of them.
function move(event) {
  const step = { ArrowDown: 1, ArrowUp: -1, Enter: 1 }[event.key];
  const stops = [box, ...results.querySelectorAll("a")];
  const at = stops.indexOf(document.activeElement);
  if (!step || at < 0 || (event.key === "Enter" && at > 0)) return;
  const next = stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

box.addEventListener("input", type);
addEventListener("hashchange", follow);
addEventListener("keydown", move);
document.getElementById("searching").hidden = false;
show();
follow();
