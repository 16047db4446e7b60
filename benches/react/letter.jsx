// The letter that a link with a fixed result opens.
import { useState } from "react";
import { Rich, Tag } from "./rich.jsx";

const DOCS = "https://developers.tiktok.com/doc/";

const STEPS = [
  ["You", "Check which scope your call needs. Creator info and direct posts need `video.publish`; drafts (`inbox/video/init`, or `content/init` with `MEDIA_UPLOAD`) need `video.upload`.", "content-posting-api-reference-query-creator-info", "Query creator info"],
  ["You", "If the token has only `video.upload`, skip creator info and send a draft to `POST /v2/post/publish/inbox/video/init/`.", "content-posting-api-reference-upload-video", "Upload video as a draft"],
  ["You", "Or enable the missing scope in the developer portal and add it to the login URL. For `video.publish`, also turn on Direct Post.", "content-posting-api-get-started", "Get started with Direct Post"],
  ["The creator", "Go through TikTok's login page again and agree to the added scope."],
  ["You", "Check that the field `scope` of the new token response lists it."],
];

const SOURCES = [
  [`${DOCS}content-posting-api-reference-query-creator-info`, "Query creator info", "2026-10-01"],
  [`${DOCS}content-posting-api-reference-upload-video`, "Upload video as a draft", "2026-10-01"],
  [`${DOCS}content-posting-api-reference-direct-post`, "Direct Post", "2026-10-01"],
  [`${DOCS}content-posting-api-get-started-upload-content`, "Get started with uploads", "2026-10-01"],
  ["https://github.com/ChatbotXIO/ChatbotX/pull/1231", "ChatbotXIO/ChatbotX/pull/1231", "2026-11-22"],
];

const PARTS = [
  ["proof", "How we know", "7 facts"],
  ["possible", "What else it could be", "nothing"],
  ["ruled-out", "Ruled out", "86 causes"],
  ["not-checked", "What we couldn't check", "13"],
  ["evidence", "TikTok's responses", "4"],
];

const CALLS = [
  ["user/info · basic", "yes", "succeeded", " · 200 ok"],
  ["user/info · profile", "yes", "succeeded", " · 200 ok"],
  ["user/info · stats", "yes", "succeeded", " · 200 ok"],
  ["creator_info/query", "no", "refused", " · 401 scope_not_authorized · decided"],
  ["video/list", "unknown", "not sent", ""],
  ["status/fetch", "unknown", "not sent", ""],
];

const ICONS = { yes: "M4 8.5 7 11.5 12 5", no: "M5 5 11 11M11 5 5 11", unknown: "M4.5 8H11.5" };

const SCOPES = [
  ["user.info.basic", "granted", "granted"],
  ["user.info.profile", "granted", "granted"],
  ["user.info.stats", "granted", "granted"],
  ["video.list", "unknown", "not checked"],
  ["video.upload", "granted", "granted"],
  ["video.publish", "refused", "not granted"],
];

export function Letter() {
  return (
    <section id="diagnosis" data-state="done" data-verdict="posting_scope_mismatch">
      <div className="bars">
        <div className="bar" id="from-link">
          <p><strong>From a link created at 2026-11-22 09:38:00 UTC. Not checked now.</strong></p>
          <p className="note">The link is unsigned: this page can't verify it.</p>
          <p><button type="button" id="run-own">Diagnose my own token</button></p>
        </div>
      </div>
      <div className="columns">
        <div className="column">
          <Verdict />
          <div className="card parts">
            {PARTS.map(([id, name, count]) => <Part key={id} id={id} name={name} count={count} />)}
          </div>
        </div>
        <div className="aside">
          <Calls />
          <Scopes />
        </div>
      </div>
    </section>
  );
}

function Verdict() {
  return (
    <article className="letter" data-tone="blocks-posting">
      <ul className="tags">
        <Tag className="severity" data-severity="blocks-posting">Blocks posting</Tag>
        <Tag className="confidence" data-confidence="certain">If this link is accurate: certain</Tag>
        <Tag>Retrying alone won't help</Tag>
      </ul>
      <h1 id="verdict" tabIndex="-1">
        <Rich text="This token has only one of `video.upload` and `video.publish`; the call needs the other" />
      </h1>
      <p className="why">
        <Rich text="Creator info and direct posts need `video.publish`; drafts need `video.upload`. Neither scope opens the other's calls. A token has only what the person agreed to." />
      </p>
      <p className="line"><code>POST /v2/post/publish/creator_info/query/ → </code><code>401</code> <mark>scope_not_authorized</mark></p>
      <section aria-labelledby="steps">
        <h2 id="steps" tabIndex="-1">What to do</h2>
        <ol className="steps">{STEPS.map((step) => <Step key={step[1]} step={step} />)}</ol>
      </section>
      <p className="again">
        <button className="main" type="button" id="check-again" aria-describedby="again-help">Check again</button>
        <small id="again-help">with a new token, and see what changed</small>
      </p>
      <aside className="myth">
        <p><strong>You may read: “The app is in the sandbox or not approved.”</strong></p>
        <p>The code means that the person hasn't granted the scope. Developers report that an app without the scope is refused at the login page, before there is a token.</p>
      </aside>
      <footer className="foot">
        <p><strong>When this verdict is wrong:</strong> The scope list was read from the login URL, the developer portal or an older token, and not from this token's response.</p>
        <details>
          <summary>Sources</summary>
          <ul>{SOURCES.map(([to, name, day]) => <li key={to}><a href={to}>{name}</a> <small>checked on {day}</small></li>)}</ul>
          <p><a href="causes/posting_scope_mismatch/">This cause in the catalogue</a></p>
        </details>
      </footer>
    </article>
  );
}

function Step({ step: [actor, text, page, name] }) {
  const [done, setDone] = useState(false);
  return (
    <li>
      <label>
        <input type="checkbox" checked={done} onChange={() => setDone(!done)} />
        <span className="actor">{actor}</span>
        <span className="text"><Rich text={text} /></span>
      </label>
      {page && <span className="to"><a href={DOCS + page}>{name}</a></span>}
      {actor !== "You" && <a className="to" href="#log-in">Create the login URL</a>}
    </li>
  );
}

function Part({ id, name, count }) {
  return (
    <details className="accordion" id={id}>
      <summary><h2>{name}</h2><span className="count">{count}</span></summary>
    </details>
  );
}

function Calls() {
  return (
    <section className="card" aria-labelledby="calls">
      <h2 id="calls">TikTok's responses, as the link claims</h2>
      <ul className="calls">
        {CALLS.map(([name, icon, state, rest]) => (
          <li key={name}>
            <svg className={`icon ${icon}`} viewBox="0 0 16 16" aria-hidden="true"><path d={ICONS[icon]} /></svg>
            <div>
              <code>{name}</code>
              <p><span className="state">{state}</span>{rest}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Scopes() {
  return (
    <section className="card" aria-labelledby="scopes">
      <h2 id="scopes" tabIndex="-1">This token's scopes</h2>
      <dl className="holdings">
        {SCOPES.map(([name, kind, said]) => (
          <div key={name}><dt>{name}</dt><dd><span className={`is-${kind}`}>{said}</span></dd></div>
        ))}
      </dl>
      <Part id="needs" name="Required and granted scopes" count="" />
    </section>
  );
}
