//! Templates of a language → its `generated` folder. A language is a folder of templates with a `language.json`;
//! nothing here knows a language.
//!
//! `language.json`: `out` (folder below `clients/`), `comment` (how a line of comment begins), `reserved` (words that
//! are no names; they get a `_`), `files` (template → file), `perTag` (template → file with `{tag}` in it, rendered for
//! every tag with `tag` and its `operations`), `format` (a program with arguments that formats files in place; it
//! has to be there, so that the output is the same everywhere).

use crate::casing::{camel, kebab, pascal, screaming, snake};
use crate::model::Model;
use minijinja::{Environment, UndefinedBehavior, context};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::{fs, io};

/// Anything that goes wrong while rendering.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Language {
    out: String,
    comment: String,
    reserved: Vec<String>,
    files: BTreeMap<String, String>,
    #[serde(default)]
    per_tag: BTreeMap<String, String>,
    #[serde(default)]
    format: Vec<String>,
}

/// The files of a language by their path below `clients/`; the folder that they are all of comes first.
pub struct Rendered {
    /// The `generated` folder below `clients/`.
    pub out: String,
    /// Text by path below that folder.
    pub files: BTreeMap<String, String>,
}

/// The languages that have templates.
pub fn languages(templates: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(templates)? {
        let entry = entry?;
        if entry.path().join("language.json").exists() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// Renders one language.
pub fn render(model: &Model, templates: &Path, language: &str) -> Result<Rendered, Failure> {
    let folder = templates.join(language);
    let settings: Language = serde_json::from_str(&fs::read_to_string(folder.join("language.json"))?)?;
    let mut environment = environment(&settings);
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        if let Some(name) =
            path.file_name().and_then(|name| name.to_str()).filter(|name| name.ends_with(".j2"))
        {
            environment.add_template_owned(name.to_owned(), fs::read_to_string(&path)?)?;
        }
    }
    let header = format!(
        "{} Made by zorgcontract-sdkgen from openapi.json {} (sha256 {}). Do not edit.\n",
        settings.comment, model.document.version, model.document.sha256
    );
    let tags: BTreeSet<&str> = model.operations.iter().map(|operation| operation.tag.as_str()).collect();
    let mut files = BTreeMap::new();
    for (template, file) in &settings.files {
        let text = environment.get_template(template)?.render(context! { model, tags })?;
        files.insert(file.clone(), format!("{header}{}\n", text.trim_end()));
    }
    for (template, file) in &settings.per_tag {
        let template = environment.get_template(template)?;
        for tag in &tags {
            let operations: Vec<_> = model.operations.iter().filter(|one| one.tag == *tag).collect();
            let text = template.render(context! { model, tags, tag, operations })?;
            files.insert(file.replace("{tag}", tag), format!("{header}{}\n", text.trim_end()));
        }
    }
    if !settings.format.is_empty() {
        files = formatted(&settings.format, &files)?;
    }
    Ok(Rendered { out: settings.out, files })
}

fn environment(settings: &Language) -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_trim_blocks(true);
    environment.set_lstrip_blocks(true);
    environment.set_auto_escape_callback(|_| minijinja::AutoEscape::None);
    environment.add_filter("snake", |name: String| snake(&name));
    environment.add_filter("screaming", |name: String| screaming(&name));
    environment.add_filter("kebab", |name: String| kebab(&name));
    environment.add_filter("pascal", |name: String| pascal(&name));
    environment.add_filter("camel", |name: String| camel(&name));
    environment.add_filter("quoted", |text: String| serde_json::Value::String(text).to_string());
    environment
        .add_filter("compact", |value: minijinja::Value| serde_json::to_string(&value).unwrap_or_default());
    environment.add_filter("wrapped", wrapped);
    environment.add_filter("key", |name: String| {
        let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$')
            && !name.starts_with(|first: char| first.is_ascii_digit());
        if plain { name } else { serde_json::Value::String(name).to_string() }
    });
    let reserved: Arc<BTreeSet<String>> = Arc::new(settings.reserved.iter().cloned().collect());
    environment.add_filter("safe", move |name: String| {
        let digit = name.starts_with(|first: char| first.is_ascii_digit());
        let name = if digit { format!("_{name}") } else { name };
        if reserved.contains(&name) { format!("{name}_") } else { name }
    });
    environment
}

/// Text as lines that begin with `lead` and are at most `width` characters long, where the words allow it. What goes
/// on from an item of a list is indented as the item.
fn wrapped(text: String, lead: String, width: usize) -> String {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in text.lines() {
        let further = if paragraph.starts_with("- ") { format!("{lead}  ") } else { lead.clone() };
        let mut line = lead.clone();
        for word in paragraph.split(' ') {
            let fresh = line.len() == lead.len();
            if !fresh && line.chars().count() + 1 + word.chars().count() > width {
                lines.push(std::mem::replace(&mut line, further.clone()));
                line += word;
            } else {
                line += if fresh { "" } else { " " };
                line += word;
            }
        }
        lines.push(line);
    }
    let lines: Vec<&str> = lines.iter().map(|line| line.trim_end()).collect();
    lines.join("\n")
}

/// The files as the formatter leaves them, in a folder of their own while it works.
fn formatted(
    program: &[String],
    files: &BTreeMap<String, String>,
) -> Result<BTreeMap<String, String>, Failure> {
    let folder = std::env::temp_dir().join(format!("zorgcontract-sdkgen-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    write(&folder, files)?;
    let paths: Vec<PathBuf> = files.keys().map(|file| folder.join(file)).collect();
    let status = Command::new(&program[0]).args(&program[1..]).args(&paths).status();
    let done = match status {
        Ok(status) if status.success() => files
            .keys()
            .map(|file| Ok((file.clone(), fs::read_to_string(folder.join(file))?)))
            .collect::<Result<_, Failure>>(),
        Ok(status) => Err(format!("{} ended with {status}", program[0]).into()),
        Err(e) => Err(format!("{} formats these files and cannot be run: {e}", program[0]).into()),
    };
    fs::remove_dir_all(&folder)?;
    done
}

fn write(folder: &Path, files: &BTreeMap<String, String>) -> io::Result<()> {
    for (file, text) in files {
        let path = folder.join(file);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, text)?;
    }
    Ok(())
}

/// Puts the files in the place of the folder.
pub fn replace(clients: &Path, rendered: &Rendered) -> io::Result<()> {
    let folder = clients.join(&rendered.out);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    write(&folder, &rendered.files)
}

/// Files that differ from what is rendered, or are too many or missing.
pub fn drift(clients: &Path, rendered: &Rendered) -> io::Result<Vec<String>> {
    let folder = clients.join(&rendered.out);
    let mut found = BTreeMap::new();
    read(&folder, &folder, &mut found)?;
    let names: BTreeSet<&String> = found.keys().chain(rendered.files.keys()).collect();
    let differs = |name: &&String| found.get(*name) != rendered.files.get(*name);
    Ok(names.into_iter().filter(differs).map(|name| format!("clients/{}/{name}", rendered.out)).collect())
}

fn read(folder: &Path, root: &Path, found: &mut BTreeMap<String, String>) -> io::Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            // What Python leaves when the code was run.
            if !path.ends_with("__pycache__") {
                read(&path, root, found)?;
            }
        } else if let Ok(name) = path.strip_prefix(root) {
            found.insert(name.to_string_lossy().into_owned(), fs::read_to_string(&path)?);
        }
    }
    Ok(())
}
