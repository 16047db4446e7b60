//! The command: finds the page's own files, puts the catalogue's beside them, writes every page.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use token_doctor::catalogue::{Assets, Page, pages};

/// Writes the static catalogue into a built page: a page for each cause, code and question, the lists,
/// and the drawn tree.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// The folder with the built page: its style sheet and its icon are used.
    site: PathBuf,
    /// The folder with search.js and style/catalogue.css.
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
    let assets = Assets {
        styles: vec![
            named(site, "page-", ".css")?,
            hashed(site, parts, "style/catalogue", "css")?,
        ],
        icon: named(site, "icon-", ".svg")?,
        search: hashed(site, parts, "search", "js")?,
    };
    for Page { folder, html } in pages(&assets) {
        let folder = site.join(folder);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("index.html"), html)?;
    }
    Ok(())
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
    let mut hasher = DefaultHasher::new();
    hasher.write(&content);
    let name = file.rsplit('/').next().unwrap_or(file);
    let address = format!("catalogue/{name}-{:016x}.{ending}", hasher.finish());
    fs::create_dir_all(site.join("catalogue"))?;
    fs::write(site.join(&address), content)?;
    Ok(address)
}
