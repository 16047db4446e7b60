//! The pages as the program writes them, once for all tests.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::{env, fs};

use super::document::Document;

/// A written site: its pages by their folders, the page for what is not there, the checker's own document,
/// and the names of all files.
pub struct Site {
    pub pages: BTreeMap<String, Document>,
    pub missing: Document,
    pub checker: String,
    pub files: Vec<String>,
}

impl Site {
    /// The page in that folder.
    #[track_caller]
    pub fn page(&self, folder: &str) -> &Document {
        let page = self.pages.get(folder);
        page.unwrap_or_else(|| panic!("there is no page {folder}"))
    }
}

/// The written site.
pub fn site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| written("catalogue", "").unwrap_or_else(|said| panic!("{said}")))
}

/// Runs the program in a folder of that name, for a site at that address, or at one that nobody knows.
/// It is given a page, and the parts that are bundled for it.
pub fn written(name: &str, address: &str) -> Result<Site, String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::remove_dir_all(&folder).ok();
    let (site, parts) = (folder.join("site"), folder.join("parts"));
    fs::create_dir_all(&site).expect("the folder can be written");
    fs::create_dir_all(parts.join("style")).expect("the folder can be written");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (from, to) in [
        ("style/page.css", site.join("page-0123456789abcdef.css")),
        ("index.html", site.join("index.html")),
        ("style/icon.svg", site.join("icon-0123456789abcdef.svg")),
        ("search.js", parts.join("search.js")),
        ("path.js", parts.join("path.js")),
        ("style/catalogue.css", parts.join("style/catalogue.css")),
    ] {
        fs::copy(root.join(from), to).expect("the file can be copied");
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_prerender"));
    let command = command.env("TOKEN_DOCTOR_SITE", address);
    let done = command.arg(&site).arg(&parts).output();
    let done = done.expect("the program runs");
    if done.status.success() {
        return Ok(read(&site));
    }
    assert_eq!(done.status.code(), Some(2));
    Err(String::from_utf8_lossy(&done.stderr).into_owned())
}

fn read(root: &Path) -> Site {
    let text = |name: &str| fs::read_to_string(root.join(name)).expect("a page is text");
    let mut site = Site {
        pages: BTreeMap::new(),
        missing: Document::read(&text("404.html")),
        checker: text("index.html"),
        files: Vec::new(),
    };
    let mut folders: Vec<PathBuf> = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the site can be listed") {
            let path = entry.expect("the site can be listed").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(root).expect("it is in the site");
            let name = name.to_string_lossy().replace('\\', "/");
            // The page itself is no page of the catalogue.
            let folder = name.strip_suffix("index.html");
            if let Some(folder) = folder.filter(|folder| !folder.is_empty()) {
                let html = fs::read_to_string(&path).expect("a page is text");
                site.pages.insert(folder.to_owned(), Document::read(&html));
            }
            site.files.push(name);
        }
    }
    site
}
