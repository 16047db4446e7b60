// Marks a path in the drawing of a part of the tree: #path=question=answer&question=answer. Without it the
// whole part stands there, unmarked.

const drawing = document.querySelector(".drawing");
const note = document.getElementById("path-marked");

// The stations from a question on, as far as the answers of the path lead.
function way(name, told) {
  const way = [];
  while (name) {
    const place = drawing.querySelector(`[data-place="${name}"]`);
    const answer = told.get(place.dataset.question);
    const branches = [...drawing.querySelectorAll(`[data-of="${name}"]`)];
    const branch = branches.find(({ dataset }) => dataset.answers.split(" ").includes(answer));
    way.push(place, ...(branch ? [branch] : []));
    name = branch?.dataset.to;
  }
  return way.length > 1 ? way : [];
}

function mark() {
  const told = new URLSearchParams(location.hash.startsWith("#path=") ? location.hash.slice(6) : "");
  const comes = ({ dataset }) =>
    !dataset.from || [...told].some((pair) => dataset.from.split(" ").includes(pair.join("=")));
  const ways = [...drawing.querySelectorAll("svg > g")]
    .filter(comes)
    .map((part) => way(part.dataset.begin, told));
  const longest = ways.reduce((one, other) => (other.length > one.length ? other : one), []);
  for (const element of drawing.querySelectorAll(".on")) element.classList.remove("on");
  for (const element of longest) {
    element.classList.add("on");
    element.parentNode.append(element); // above the other lines
  }
  note.hidden = longest.length === 0;
  longest[0]?.scrollIntoView({ block: "nearest" });
}

addEventListener("hashchange", mark);
mark();
