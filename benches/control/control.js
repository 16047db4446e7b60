// What the page's calls take in plain JavaScript: the same four, side by side, and then a text.
const post = { method: "POST", body: "{}", type: "application/json; charset=UTF-8" };
const CALLS = [
  ["user/info/?fields=open_id,display_name"],
  ["user/info/?fields=is_verified"],
  ["user/info/?fields=video_count"],
  ["post/publish/creator_info/query/", post],
];

async function call(token, [address, { method = "GET", body, type } = {}]) {
  const headers = { Authorization: `Bearer ${token}`, Accept: "application/json" };
  if (type) headers["Content-Type"] = type;
  const response = await fetch(`/api/tt/v2/${address}`, {
    method,
    body,
    headers,
    credentials: "omit",
    cache: "no-store",
    redirect: "error",
    referrerPolicy: "no-referrer",
  });
  return JSON.parse(await response.text()).error.code;
}

document.getElementById("diagnose").addEventListener("click", async () => {
  const token = document.getElementById("pasted").value;
  const codes = await Promise.all(CALLS.map((one) => call(token, one)));
  const heading = document.createElement("h1");
  heading.id = "verdict";
  heading.textContent = codes.join(", ");
  const diagnosis = document.getElementById("diagnosis");
  diagnosis.append(heading);
  diagnosis.dataset.verdict = codes[3];
});
