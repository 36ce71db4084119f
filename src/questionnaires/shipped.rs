//! The definitions that ship: TOML files with the same members as on the wire.
//!
//! An error names file and line, and the nearest name where a name is wrong. A file is called after its
//! id; from the second version on also after the version, such as `cz-haz-v2.toml`.

use chrono::NaiveDate;
use include_dir::{Dir, include_dir};
use serde::{Deserialize, Deserializer};
use toml::de::{DeTable, ValueDeserializer};
use toml::value::Datetime;

use super::model::{Questionnaire, QuestionnaireCitation};
use crate::policy::given::near;

static DEFINITIONS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/questionnaires/definitions");

/// What is wrong with a file: one line for each error.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unusable(pub String);

/// A definition that ships, with the rounds whose days a source gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shipped {
    /// The definition.
    pub definition: Questionnaire,
    /// Its rounds.
    pub rounds: Vec<ShippedRound>,
}

/// A round whose days a source gives.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShippedRound {
    /// What it is called, unique in the questionnaire.
    pub name: String,
    /// The day at whose start it opens.
    #[serde(deserialize_with = "day")]
    pub opens_on: NaiveDate,
    /// The last day on which answers can be submitted.
    #[serde(deserialize_with = "day")]
    pub last_day: NaiveDate,
    /// From which day what is approved holds.
    #[serde(default, deserialize_with = "some_day")]
    pub starts_on: Option<NaiveDate>,
    /// Which source says so.
    pub citation: QuestionnaireCitation,
}

fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    let given = Datetime::deserialize(deserializer)?;
    let date = given.date.filter(|_| given.time.is_none());
    let day = date.and_then(|d| NaiveDate::from_ymd_opt(d.year.into(), d.month.into(), d.day.into()));
    day.ok_or_else(|| serde::de::Error::custom("expected a day such as 2024-10-01, without quotes"))
}

fn some_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    day(deserializer).map(Some)
}

/// Every shipped definition, in the order of the file names.
///
/// # Errors
/// A file that cannot be read as a definition.
pub fn shipped() -> Result<Vec<Shipped>, Unusable> {
    let mut files: Vec<(&str, &str)> = DEFINITIONS
        .files()
        .filter_map(|file| Some((file.path().to_str()?, file.contents_utf8()?)))
        .filter(|(path, _)| path.ends_with(".toml"))
        .collect();
    files.sort_unstable();
    files.into_iter().map(|(path, text)| read(path, text)).collect()
}

/// Reads a definition; `path` is how errors call the file.
///
/// # Errors
/// It is no TOML, has an unknown or missing member or a wrong value, or is not called after its id.
pub fn read(path: &str, text: &str) -> Result<Shipped, Unusable> {
    let unusable = |error: toml::de::Error| {
        let line =
            error.span().map_or(0, |span| text[..span.start.min(text.len())].matches('\n').count() + 1);
        let message = error.message();
        let nearest = nearest(message).map(|name| format!("; did you mean `{name}`?")).unwrap_or_default();
        Unusable(format!("{path}:{line}: {message}{nearest}"))
    };
    let mut root = DeTable::parse(text).map_err(unusable)?;
    let rounds = root.get_mut().remove("rounds").map(ValueDeserializer::from);
    let rounds: Vec<ShippedRound> =
        rounds.map(Vec::deserialize).transpose().map_err(unusable)?.unwrap_or_default();
    let definition = Questionnaire::deserialize(toml::de::Deserializer::from(root)).map_err(unusable)?;
    let stem = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".toml");
    let named = match definition.version {
        1 => definition.id.to_string(),
        version => format!("{}-v{version}", definition.id),
    };
    if stem != named {
        return Err(Unusable(format!("{path}: a file with this id is `{named}.toml`")));
    }
    if let Some(round) = rounds.iter().find(|round| round.last_day < round.opens_on) {
        return Err(Unusable(format!("{path}: round `{}` ends before it opens", round.name)));
    }
    Ok(Shipped { definition, rounds })
}

/// The name that was meant, from a message that tells what was found and what was expected.
fn nearest(message: &str) -> Option<String> {
    let mut quoted = message.split('`').skip(1).step_by(2);
    let found = quoted.next().filter(|_| message.starts_with("unknown "))?;
    near(found, quoted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::{PackFiles, load};
    use crate::questionnaires::Form;
    use crate::questionnaires::check::check;
    use crate::questionnaires::words::{ItemType, QuestionnaireKind};

    #[test]
    fn every_shipped_definition_is_in_order_beside_the_shipped_policies() {
        let book = load(&PackFiles::embedded()).unwrap();
        let mut all = Vec::new();
        let mut names = std::collections::HashSet::new();
        for Shipped { definition, rounds } in shipped().unwrap_or_else(|error| panic!("{error}")) {
            let id = definition.id.clone();
            for round in rounds {
                let cited = Questionnaire { citations: vec![round.citation], ..definition.clone() };
                let found = check(&Form::new(cited), &book);
                all.extend(found.iter().map(|finding| format!("{id} round {}: {finding}", round.name)));
                assert!(
                    names.insert((id.clone(), round.name.clone())),
                    "{id} has round {} twice",
                    round.name
                );
            }
            all.extend(check(&Form::new(definition), &book).iter().map(|finding| format!("{id} {finding}")));
        }
        assert!(all.is_empty(), "{}", all.join("\n"));
        assert!(shipped().unwrap().len() >= 2);
    }

    #[test]
    fn of_every_kind_one_ships() {
        let shipped = shipped().unwrap();
        for kind in QuestionnaireKind::ALL {
            assert!(shipped.iter().any(|one| one.definition.kind == *kind), "{kind}");
        }
    }

    /// Without it nobody can say that none holds, and the rule about it stays unknown.
    #[test]
    fn every_question_about_the_words_of_a_set_can_be_answered_with_none() {
        for Shipped { definition, .. } in shipped().unwrap() {
            let form = Form::new(definition);
            let sets = form.items().filter(|i| i.item_type == ItemType::MultipleChoice && i.fact.is_some());
            for item in sets {
                let none = item.options.iter().any(|option| option.exclusive);
                assert!(none, "{} {}", form.definition().id, item.link_id);
            }
        }
    }

    #[test]
    fn every_shipped_definition_is_the_same_after_json() {
        for Shipped { definition, .. } in shipped().unwrap() {
            let json = serde_json::to_string(&definition).unwrap();
            assert_eq!(serde_json::from_str::<Questionnaire>(&json).unwrap(), definition);
        }
    }

    const SMALL: &str = r#"
id = "cz-haz"
version = 1
concern = "cz"
kind = "newPractice"
careKind = "HAZ"
providerKinds = ["practice"]
submitters = ["own"]
title = { nl = "a", en = "a" }
basis = "ours"

[[items]]
linkId = "a"
type = "text"
text = { nl = "a", en = "a" }
"#;

    #[test]
    fn an_error_names_file_and_line_and_the_nearest_name() {
        assert_eq!(read("x/cz-haz.toml", SMALL).unwrap().definition.id.as_str(), "cz-haz");
        let with = |old: &str, new: &str| read("cz-haz.toml", &SMALL.replace(old, new)).unwrap_err().0;
        let unknown = with("basis =", "bassis =");
        assert!(unknown.starts_with("cz-haz.toml:10: unknown field `bassis`"), "{unknown}");
        assert!(unknown.ends_with("; did you mean `basis`?"), "{unknown}");
        let word = with("\"text\"", "\"txt\"");
        assert!(word.starts_with("cz-haz.toml:14: unknown variant `txt`"), "{word}");
        assert!(word.ends_with("; did you mean `text`?"), "{word}");
        let link = with("linkId = \"a\"", "linkId = \"A\"");
        assert!(link.starts_with("cz-haz.toml:13: \"A\" is not a valid linkId"), "{link}");
        assert!(with("version = 1", "version = ").starts_with("cz-haz.toml:3: "));
        assert_eq!(
            with("version = 1", "version = 2"),
            "cz-haz.toml: a file with this id is `cz-haz-v2.toml`"
        );
        let round = |last: &str| {
            let text = format!(
                "{SMALL}\n[[rounds]]\nname = \"a\"\nopensOn = 2025-01-01\nlastDay = {last}\ncitation = {{ document = \"CZ25\", section = \"1\" }}\n"
            );
            read("cz-haz.toml", &text)
        };
        assert_eq!(round("2025-01-01").unwrap().rounds.len(), 1);
        assert_eq!(round("2024-12-31").unwrap_err().0, "cz-haz.toml: round `a` ends before it opens");
        assert!(round("\"2025-01-01\"").unwrap_err().0.starts_with("cz-haz.toml:20: "));
        assert!(with("\"cz-haz\"", "\"cz-mdz\"").ends_with("`cz-mdz.toml`"));
    }
}
