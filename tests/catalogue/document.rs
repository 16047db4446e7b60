//! A page read back, strictly: every element is closed where it was opened, every attribute is quoted.

/// An element: its name and its attributes.
#[derive(Debug)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    /// All text in it.
    pub text: String,
    /// The element around it, by its place in the page.
    pub parent: Option<usize>,
}

impl Element {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// The elements of a page, in the order of their beginnings.
#[derive(Debug)]
pub struct Document {
    pub elements: Vec<Element>,
}

/// Elements that have no end.
const VOID: &[&str] = &["meta", "link", "input", "br", "wbr"];

impl Document {
    /// Reads a page; panics where it is not written as the rules above demand.
    pub fn read(html: &str) -> Self {
        let body = html.strip_prefix("<!DOCTYPE html>").expect("a doctype");
        let mut elements: Vec<Element> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        for piece in body.split('<').skip(1) {
            let (tag, text) = piece.split_once('>').expect("a tag ends");
            if let Some(name) = tag.strip_prefix('/') {
                let at = open
                    .pop()
                    .unwrap_or_else(|| panic!("</{name}> ends nothing"));
                assert_eq!(elements[at].name, name, "ends another element");
            } else {
                let mut element = element(tag);
                element.parent = open.last().copied();
                if !VOID.contains(&element.name.as_str()) {
                    open.push(elements.len());
                }
                elements.push(element);
            }
            let text = unescaped(text);
            for at in &open {
                elements[*at].text += &text;
            }
        }
        assert!(open.is_empty(), "an element is not closed");
        Self { elements }
    }

    /// The elements of that name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements.iter().filter(move |one| one.name == name)
    }

    /// All text of the page.
    pub fn text(&self) -> &str {
        self.all("body").next().map_or("", |body| &body.text)
    }

    /// The element of that id.
    pub fn id(&self, id: &str) -> Option<&Element> {
        self.elements.iter().find(|one| one.get("id") == Some(id))
    }

    /// The elements right inside another, with their places in the page.
    pub fn inside(&self, parent: usize) -> impl Iterator<Item = (usize, &Element)> {
        let all = self.elements.iter().enumerate();
        all.filter(move |(_, element)| element.parent == Some(parent))
    }

    /// Whether an element is somewhere in another.
    pub fn is_in(&self, element: &Element, around: usize) -> bool {
        let mut parent = element.parent;
        while let Some(at) = parent {
            if at == around {
                return true;
            }
            parent = self.elements[at].parent;
        }
        false
    }

    /// The one of these with that class.
    pub fn of_class(&self, parent: usize, class: &str) -> Option<(usize, &Element)> {
        let mut inside = self.inside(parent);
        inside.find(|(_, element)| element.get("class") == Some(class))
    }

    /// Where its links go, as they are written.
    pub fn links(&self) -> impl Iterator<Item = &str> {
        self.all("a").filter_map(|link| link.get("href"))
    }
}

fn element(tag: &str) -> Element {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut attributes = Vec::new();
    while !rest.is_empty() {
        let end = rest.find([' ', '=']).unwrap_or(rest.len());
        let (key, behind) = rest.split_at(end);
        let value = match behind.strip_prefix("=\"") {
            Some(quoted) => {
                let (value, behind) = quoted.split_once('"').expect("a value is quoted");
                rest = behind.trim_start();
                unescaped(value)
            }
            None => {
                assert!(!behind.starts_with('='), "{tag}: a value is not quoted");
                rest = behind.trim_start();
                String::new()
            }
        };
        attributes.push((key.to_owned(), value));
    }
    Element {
        name: name.to_owned(),
        attributes,
        text: String::new(),
        parent: None,
    }
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}
