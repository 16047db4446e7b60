//! The command: finds the page's own files, puts the catalogue's beside them, writes every page.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use token_doctor::catalogue::{Assets, Page, landing, link_preview, missing, pages};
use token_doctor::cause::Cause;
use token_doctor::content::{self, EXAMPLES};
use token_doctor::permalink::RULESET;
use token_doctor::phrase;
use token_doctor::words::{Sent, Words, unmarked};

/// Completes a built page: the file of its texts, the recorded examples, and the static catalogue with a
/// page for each cause, code and question, the lists, and the drawn tree.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// The folder with the built page: its style sheet and its icon are used.
    site: PathBuf,
    /// The folder with search.js, path.js and style/catalogue.css.
    parts: PathBuf,
}

/// Runs the command. Exit status: 0 when every page was written, 2 otherwise.
pub fn run() -> ExitCode {
    match write(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("prerender: {error}");
            ExitCode::from(2)
        }
    }
}

fn write(Arguments { site, parts }: &Arguments) -> Result<()> {
    let assets = assets(site, parts)?;
    let words = content::english().map_err(Error::other)?;
    write_examples(site)?;
    let texts = write_words(site, &words)?;
    complete(&site.join("index.html"), &words, &texts, &assets)?;
    for Page { folder, html } in pages(&assets, &words) {
        let folder = site.join(folder);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("index.html"), html)?;
    }
    let root = assets.site.as_deref().map_or("/", path);
    fs::write(site.join("404.html"), missing(root, &assets, &words))
}

fn assets(site: &Path, parts: &Path) -> Result<Assets> {
    Ok(Assets {
        styles: vec![
            named(site, "page-", ".css")?,
            hashed(site, parts, "style/catalogue", "css")?,
        ],
        icon: named(site, "icon-", ".svg")?,
        search: hashed(site, parts, "search", "js")?,
        path: hashed(site, parts, "path", "js")?,
        social: put(site, "social", "png", SOCIAL)?,
        build: std::env::var("TOKEN_DOCTOR_COMMIT").unwrap_or_else(|_| "unknown".to_owned()),
        site: address()?,
    })
}

/// Made by `make social`.
const SOCIAL: &[u8] = include_bytes!("../../../content/social.png");

/// Where the site will be, if whoever builds it says so.
fn address() -> Result<Option<String>> {
    let Ok(address) = std::env::var("TOKEN_DOCTOR_SITE") else {
        return Ok(None);
    };
    if address.is_empty() {
        return Ok(None);
    }
    if !address.starts_with("https://") || address.contains(['?', '#', '"', ' ']) {
        let wrong = format!("TOKEN_DOCTOR_SITE is no https:// address of a folder: {address}");
        return Err(Error::new(ErrorKind::InvalidInput, wrong));
    }
    Ok(Some([address.trim_end_matches('/'), "/"].concat()))
}

/// The path in an address that ends in a slash.
fn path(address: &str) -> &str {
    let host = address.split_once("://").map_or(address, |(_, rest)| rest);
    host.find('/').map_or("/", |at| &host[at..])
}

/// Writes each recorded example for the page to fetch when it is played.
fn write_examples(site: &Path) -> Result<()> {
    let folder = site.join("examples");
    fs::create_dir_all(&folder)?;
    for (cause, example) in Cause::ALL.iter().zip(EXAMPLES) {
        fs::write(folder.join(cause.slug()).with_extension("json"), example)?;
    }
    Ok(())
}

/// Writes the texts that the page shows, and gives the file's name.
fn write_words(site: &Path, words: &Words) -> Result<String> {
    let texts = serde_json::to_vec(&Sent::of(words, RULESET))?;
    let name = format!("words.{}.{}.json", words.language, hash(&texts));
    fs::write(site.join(&name), texts)?;
    Ok(name)
}

/// What stands in the head of index.html for what a shown link says; a bare text would not stay there.
const PREVIEW: &str = r#"<meta name="preview" content="{{preview}}">"#;

/// Puts the name of the texts' file, the first screen, and every `{{group.key}}` of the texts, into the
/// page's own document.
fn complete(document: &Path, words: &Words, texts: &str, assets: &Assets) -> Result<()> {
    let mut html = fs::read_to_string(document)?;
    html = html.replace("{{words}}", texts);
    html = html.replace("{{language}}", &words.language);
    html = html.replace("{{landing}}", &landing(words, &assets.build));
    html = html.replace(PREVIEW, &link_preview(assets, words));
    for (key, phrase) in phrase::all() {
        html = html.replace(
            &format!("{{{{{key}}}}}"),
            &escaped(&unmarked(words.get(phrase))),
        );
    }
    if let Some((_, rest)) = html.split_once("{{") {
        let key = rest.split("}}").next().unwrap_or_default();
        let unknown = format!("{}: no text is called {key}", document.display());
        return Err(Error::new(ErrorKind::NotFound, unknown));
    }
    fs::write(document, html)
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('"', "&quot;")
}

/// The one file of the built page with such a name.
fn named(site: &Path, begin: &str, end: &str) -> Result<String> {
    for entry in fs::read_dir(site)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with(begin) && name.ends_with(end) {
            return Ok(name);
        }
    }
    let missing = format!("{} has no {begin}…{end}", site.display());
    Err(Error::new(ErrorKind::NotFound, missing))
}

/// Copies a file into the folder of the catalogue, where no first visit loads it, under a name that
/// changes with its content. The name's form is that of Trunk's names (proxy/nginx.conf).
fn hashed(site: &Path, parts: &Path, file: &str, ending: &str) -> Result<String> {
    let source = parts.join(file).with_extension(ending);
    let content = fs::read(&source)
        .map_err(|error| Error::new(error.kind(), format!("{}: {error}", source.display())))?;
    put(
        site,
        file.rsplit('/').next().unwrap_or(file),
        ending,
        &content,
    )
}

fn put(site: &Path, name: &str, ending: &str, content: &[u8]) -> Result<String> {
    let address = format!("catalogue/{name}-{}.{ending}", hash(content));
    fs::create_dir_all(site.join("catalogue"))?;
    fs::write(site.join(&address), content)?;
    Ok(address)
}

/// A name's part that changes with the content.
fn hash(content: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(content);
    format!("{:016x}", hasher.finish())
}
