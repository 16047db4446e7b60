// The first screen.
import { useState } from "react";
import { Rich, Tag } from "./rich.jsx";

const TOOLS = [
  ["catalogue/", "Causes and codes"],
  ["tree/", "Decision tree"],
  ["./#log-in", "Log in again"],
  ["./#compare", "Compare links"],
];

const WAYS = [
  ["token", "Paste a token"],
  ["reply", "Paste a response or error"],
  ["program", "Run it yourself"],
];

const CHIPS = [
  ["#example=posting_scope_mismatch", "`scope_not_authorized`"],
  ["#example=token_expired", "`access_token_invalid`"],
  ["#example=public_account_of_unaudited_app", "`unaudited_client_can_only_post_to_private_accounts`"],
  ["codes/spam_risk_too_many_posts/", "`spam_risk_too_many_posts`"],
  ["codes/url_ownership_unverified/", "`url_ownership_unverified`"],
  ["codes/invalid_grant/", "`invalid_grant`"],
  ["#example=redirect_uri_mismatch", "`redirect_uri`"],
  ["catalogue/", "All 94 causes"],
];

const PROMISES = [
  ["token", "Your token goes to TikTok through this site's proxy and nowhere else. It is never stored, logged or put into a link."],
  ["reply", "Nothing is sent. Your text stays in your browser. If it contains a token, the page removes the token first and tells you."],
  ["program", "Run one of these programs on your own machine and paste its output here. It reads the token from an environment variable and prints TikTok's response. Nothing is sent from this page. If the output contains a token, the page removes it first."],
];

export function Header() {
  return (
    <header>
      <div className="top">
        <a className="brand" href="./">
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <rect width="32" height="32" rx="7" />
            <path d="M16 9v14M9 16h14" />
          </svg>
          <span>Token Doctor</span>
        </a>
        <nav aria-label="Site">
          {TOOLS.map(([to, name]) => <a key={to} href={to}>{name}</a>)}
        </nav>
        <small>Not affiliated with TikTok</small>
      </div>
    </header>
  );
}

export function Check({ hidden, onDiagnose }) {
  const [way, setWay] = useState("token");
  const [text, setText] = useState("");
  return (
    <section id="check" aria-labelledby="heading" hidden={hidden}>
      <div id="start">
        <h1 id="heading">Why is TikTok refusing your token?</h1>
        <p className="lead">Paste your access token, or the error you got. Token Doctor asks TikTok, finds the cause, and tells you what to do next.</p>
      </div>
      <div className="card">
        <fieldset className="ways">
          <legend className="unseen">Choose what you have</legend>
          {WAYS.map(([id, name]) => (
            <label key={id}>
              <input type="radio" name="way" id={`way-${id}`} value={id} checked={way === id} onChange={() => setWay(id)} />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
        <label className="unseen" htmlFor="pasted">Access token, or any text from TikTok</label>
        <textarea id="pasted" rows="4" aria-describedby="promise" placeholder="act.…" autoComplete="off" autoCapitalize="off" autoCorrect="off" spellCheck="false" value={text} onChange={(event) => setText(event.target.value)} />
        <p className="go">
          <button className="main" id="diagnose" type="button" onClick={onDiagnose}>Diagnose</button>
          <span className="token-only">
            <small>Up to four read-only calls.</small>{" "}
            <label className="tick" title="Two more read-only calls: one field of video/list, and the status of a post that doesn't exist.">
              <input type="checkbox" id="extra" />
              <span>Also check listing and drafts</span>
            </label>
          </span>
        </p>
        <div className="promise" id="promise">
          <svg className="lock" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5" />
          </svg>
          <p>
            {PROMISES.map(([id, promise]) => <span key={id} className={`${id}-only`}>{promise}</span>)}{" "}
            <a href="token/">Check for yourself</a>
          </p>
        </div>
      </div>
    </section>
  );
}

export function First({ hidden }) {
  return (
    <div id="first" hidden={hidden}>
      <section className="chips" aria-labelledby="no-token">
        <h2 id="no-token">No token? Start from the error</h2>
        <ul>
          {CHIPS.map(([to, name]) => (
            <li key={to}><a className="chip" href={to}><Rich text={name} /></a></li>
          ))}
        </ul>
        <p className="note">
          Nothing to paste? <button className="quiet" id="ask" type="button">Answer a few questions instead.</button>{" "}
          Have a saved report? <label className="file" htmlFor="open-report">Open it</label>
          <input className="unseen" id="open-report" type="file" accept=".json,application/json" /> or drop it here.
        </p>
      </section>
      <Sample />
    </div>
  );
}

function Sample() {
  return (
    <aside className="card sample" data-tone="blocks-posting" aria-labelledby="sample">
      <p className="note" id="sample">What a diagnosis looks like</p>
      <ul className="tags">
        <Tag className="severity" data-severity="blocks-posting">Blocks posting</Tag>
        <Tag className="confidence" data-confidence="certain">certain</Tag>
      </ul>
      <p className="title">
        <a href="#example=posting_scope_mismatch">
          <Rich text="This token has only one of `video.upload` and `video.publish`; the call needs the other" />
        </a>
      </p>
      <p className="line"><code>401 </code><mark>scope_not_authorized</mark><br /><code>creator_info/query</code></p>
      <ol className="steps">
        <li>
          <span className="actor">You</span>
          <span className="text"><Rich text="If the token has only `video.upload`, skip creator info and send a draft to `POST /v2/post/publish/inbox/video/init/`." /></span>
        </li>
        <li>
          <span className="actor">The creator</span>
          <span className="text">Go through TikTok's login page again and agree to the added scope.</span>
        </li>
      </ol>
      <p className="note">With the evidence, what was ruled out, and why.</p>
    </aside>
  );
}

export function Footer() {
  return (
    <footer className="end">
      <p>
        <span>Rules 1 · build of React</span>
        <a href="token/">What happens to your token</a>
        <a href="./#history">History on this device</a>
        {TOOLS.map(([to, name]) => <a key={to} className="narrow" href={to}>{name}</a>)}
      </p>
      <p>Read-only: this page never posts, uploads, refreshes or revokes.</p>
    </footer>
  );
}
