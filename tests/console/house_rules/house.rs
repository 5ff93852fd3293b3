//! The house as the rules see it: every text file with its path, every Rust file under `src/` with
//! the facts that were read out of it.

use std::fs;
use std::path::Path;

use super::facts::{self, Facts};

/// A text file.
pub struct Text {
    /// Relative to the root, with `/`.
    pub path: String,
    /// Its contents.
    pub text: String,
}

/// A Rust file under `src/`.
pub struct Source {
    /// Relative to the root, with `/`.
    pub path: String,
    /// Its contents.
    pub text: String,
    /// The module it is: `["web", "identity", "sign_in"]`; empty for `lib.rs` and `main.rs`.
    pub module: Vec<String>,
    /// What it mentions and does.
    pub facts: Facts,
    /// Whether the whole file is compiled for tests only.
    pub for_tests: bool,
}

impl Source {
    /// The first word of its module path: its floor or door.
    pub fn floor(&self) -> &str {
        self.module.first().map_or("", String::as_str)
    }

    /// The second word of its module path: on most floors its area.
    pub fn area(&self) -> Option<&str> {
        self.module.get(1).map(String::as_str)
    }

    /// The parts that are not for tests only.
    pub fn outside_tests<'a, T>(
        &self,
        of: &'a [facts::At<T>],
    ) -> impl Iterator<Item = &'a facts::At<T>> {
        let all = !self.for_tests;
        of.iter().filter(move |part| all && !part.in_test)
    }
}

/// All files of the project, or those of an example.
pub struct House {
    /// Every text file, Rust or not.
    pub texts: Vec<Text>,
    /// The Rust files under `src/`.
    pub sources: Vec<Source>,
}

impl House {
    /// The real tree.
    pub fn real() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        // What git ignores is no part of the project: the build, a developer's data.
        let ignored = fs::read_to_string(root.join(".gitignore")).unwrap_or_default();
        let ignored: Vec<&str> = ignored.lines().collect();
        let mut files = Vec::new();
        walk(root, "", &ignored, &mut files);
        Self::of(files)
    }

    /// The tree of these paths and texts.
    pub fn of(mut files: Vec<(String, String)>) -> Self {
        files.sort();
        let mut sources: Vec<Source> = files
            .iter()
            .filter(|(path, _)| path.starts_with("src/") && path.ends_with(".rs"))
            .map(|(path, text)| read(path, text))
            .collect();
        mark_test_files(&mut sources);
        follow_the_root(&mut sources);
        let texts = files
            .into_iter()
            .map(|(path, text)| Text { path, text })
            .collect();
        Self { texts, sources }
    }

    /// Whether this is a module in a file of its own.
    pub fn is_module(&self, path: &[&str]) -> bool {
        self.sources.iter().any(|source| {
            source.module.len() >= path.len() && source.module.iter().zip(path).all(|(a, b)| a == b)
        })
    }

    /// Whether there is such a file, or a folder with anything in it.
    pub fn has(&self, path: &str) -> bool {
        let folder = format!("{path}/");
        self.texts
            .iter()
            .any(|file| file.path == path || file.path.starts_with(&folder))
    }

    /// The names of the folders in a folder that have files of their own kind.
    pub fn folders(&self, parent: &str) -> Vec<&str> {
        let mut found: Vec<&str> = self
            .texts
            .iter()
            .filter_map(|file| file.path.strip_prefix(parent)?.split_once('/'))
            .map(|(folder, _)| folder)
            .collect();
        found.dedup();
        found
    }
}

fn walk(root: &Path, folder: &str, ignored: &[&str], files: &mut Vec<(String, String)>) {
    let entries = fs::read_dir(root.join(folder)).unwrap_or_else(|e| panic!("{folder}: {e}"));
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if folder.is_empty() {
            name.clone()
        } else {
            format!("{folder}/{name}")
        };
        if name == ".git" || ignored.contains(&format!("/{path}").as_str()) {
            continue;
        }
        if entry.path().is_dir() {
            walk(root, &path, ignored, files);
        } else if let Ok(text) = fs::read_to_string(entry.path()) {
            files.push((path, text)); // What is not UTF-8 is a picture or a font.
        }
    }
}

fn read(path: &str, text: &str) -> Source {
    let module = module_of(path);
    let syntax = syn::parse_file(text).unwrap_or_else(|error| {
        panic!("{path}:{}: is no Rust: {error}", error.span().start().line)
    });
    Source {
        facts: facts::read(&syntax, &module),
        path: path.to_owned(),
        text: text.to_owned(),
        module,
        for_tests: false,
    }
}

fn module_of(path: &str) -> Vec<String> {
    let inside = path.trim_start_matches("src/").trim_end_matches(".rs");
    let mut module: Vec<String> = inside.split('/').map(str::to_owned).collect();
    let last = module.last().map(String::as_str);
    if last == Some("mod") || (module.len() == 1 && matches!(last, Some("lib" | "main"))) {
        module.pop();
    }
    module
}

/// A file is for tests only where `#[cfg(test)] mod name;` declares it, or a file above it.
fn mark_test_files(sources: &mut [Source]) {
    let mut test_modules: Vec<Vec<String>> = Vec::new();
    for source in &*sources {
        for declared in source
            .facts
            .modules
            .iter()
            .filter(|declared| declared.in_test)
        {
            test_modules.push([&source.module[..], std::slice::from_ref(&declared.what)].concat());
        }
    }
    for source in sources {
        source.for_tests = test_modules
            .iter()
            .any(|module| source.module.starts_with(module));
    }
}

/// `lib.rs` may give a thing of some floor a short name: `crate::Money` is then that thing.
fn follow_the_root(sources: &mut [Source]) {
    let Some(root) = sources.iter().find(|source| source.path == "src/lib.rs") else {
        return;
    };
    let names = root.facts.names.clone();
    for mention in sources
        .iter_mut()
        .flat_map(|source| &mut source.facts.paths)
    {
        if mention.what.first().is_some_and(|first| first == "crate")
            && let Some((_, meant)) = mention
                .what
                .get(1)
                .and_then(|second| names.iter().find(|(name, _)| name == second))
        {
            let rest = mention.what.split_off(2);
            mention.what = [&meant[..], &rest[..]].concat();
        }
    }
}
