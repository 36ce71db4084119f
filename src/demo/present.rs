//! What the demo says on screen: one question with its answer and why, and calls to paste.

use std::fmt::Write;
use std::net::SocketAddr;
use std::path::Path;

use super::scenarios::{self, HEADLINE};
use crate::agreements::decide::decide;
use crate::agreements::model::{Basis, Decision, Question};
use crate::clock::Moment;
use crate::codes::Lang;
use crate::snapshot::Snapshot;

/// Longest line, in characters.
const WIDTH: usize = 100;

/// The text that a demo prints before it serves, at the moment `now` of the business clock. With TLS
/// `root` is the file that its clients trust.
///
/// # Errors
/// The country lacks the practice of the example, or a text could not be made.
pub fn present(
    snapshot: &Snapshot,
    now: Moment,
    address: SocketAddr,
    data_dir: &Path,
    root: Option<&Path>,
) -> Result<String, String> {
    let scenarios = scenarios::all().map_err(|error| error.to_string())?;
    let scenario =
        scenarios.iter().find(|scenario| scenario.name == HEADLINE).ok_or("no scenario to show")?;
    let question: Question = scenario.request.query.into();
    let answer = decide(snapshot, &question, now)
        .map_err(|absent| format!("the example cannot be asked: {absent:?}"))?;
    let mut text = String::new();
    write_all(&mut text, snapshot, &question, &answer.decision).map_err(|error| error.to_string())?;
    calls(&mut text, &question, address, data_dir, root).map_err(|error| error.to_string())?;
    Ok(text)
}

fn write_all(
    text: &mut String,
    snapshot: &Snapshot,
    question: &Question,
    decision: &Decision<'_>,
) -> std::fmt::Result {
    let Question { agb_code, uzovi_code, date, care_kind, .. } = question;
    let insurer = snapshot.reference.insurer(*uzovi_code, *date, None);
    let insurer = insurer.map_or(uzovi_code.as_str(), |row| &row.value.value.name);
    let practice = snapshot.party_by_agb(*agb_code).and_then(|party| party.register.name_on(*date, None));
    let practice = practice.unwrap_or_else(|| agb_code.as_str());
    writeln!(text, "\nEen fictief land met {} AGB-codes. Een vraag:", snapshot.len())?;
    let asked = format!(
        "Welke overeenkomst geldt op {date} voor {care_kind} bij {practice} ({agb_code}), als de patiënt bij {insurer} \
         ({uzovi_code}) verzekerd is?"
    );
    wrapped(text, "  ", "  ", &asked)?;
    writeln!(text, "\nHet antwoord:")?;
    let leaders: Vec<&str> = decision.leaders.iter().map(|leader| leader.name).collect();
    let mut said = match (decision.basis, decision.agreement) {
        (Basis::Followed, Some(agreement)) => {
            format!("{insurer} volgt hier overeenkomst {} van {}", agreement.number, leaders.join(" + "))
        }
        (_, Some(agreement)) => {
            format!("Overeenkomst {} van {} geldt", agreement.number, leaders.join(" + "))
        }
        (_, None) => "Er geldt geen bekende overeenkomst".to_owned(),
    };
    if !decision.modules.is_empty() {
        let mut modules: Vec<&str> = decision.modules.iter().map(|module| &*module.module.code).collect();
        modules.sort_unstable();
        write!(said, ", met de modules {}", modules.join(", "))?;
    }
    match decision.claimable_from {
        Ok(day) => write!(said, "; declareren mag vanaf {day}.")?,
        Err(_) => write!(said, "; vanaf welke dag gedeclareerd mag worden, is niet vastgelegd.")?,
    }
    write!(said, " In de API: basis {}, certainty {}.", decision.basis, decision.certainty)?;
    wrapped(text, "  ", "  ", &said)?;
    writeln!(text, "\nWaarom:")?;
    for (step, number) in decision.steps.iter().zip(1..) {
        let step = step.explain(Lang::Nl);
        wrapped(text, &format!("{number:>3}. "), "     ", &step.text)?;
        if let Some((_, rule)) = step.policy {
            wrapped(text, "     ", "     ", &format!("Het beleid zegt: {}", rule.text.get(Lang::Nl)))?;
        }
        let cited: Vec<String> =
            step.citations.iter().map(|(document, section, _)| format!("{document}, § {section}")).collect();
        let source = step
            .policy
            .map_or_else(|| step.rule_id.to_owned(), |(pack, _)| format!("{}/{}", pack.id, step.rule_id));
        wrapped(text, "     ", "       ", &format!("[{source}; {}]", cited.join("; ")))?;
    }
    Ok(())
}

fn calls(
    text: &mut String,
    question: &Question,
    address: SocketAddr,
    data_dir: &Path,
    root: Option<&Path>,
) -> std::fmt::Result {
    let Question { agb_code, uzovi_code, date, care_kind, .. } = question;
    let program = std::env::current_exe().ok();
    let program = program.as_deref().map_or_else(|| "zorgcontract".to_owned(), quoted);
    let here = format!("{}://{address}", if root.is_some() { "https" } else { "http" });
    let trusted = root.map(|root| format!(" --cacert {}", quoted(root))).unwrap_or_default();
    writeln!(text, "\nZelf vragen (plak dit in een andere terminal):\n")?;
    writeln!(
        text,
        "TOKEN=$({program} token --data-dir {} --role provider --agb {agb_code})",
        quoted(data_dir)
    )?;
    writeln!(text, "curl -s{trusted} -H \"Authorization: Bearer $TOKEN\" \\")?;
    writeln!(
        text,
        "  '{here}/v1/effective-agreements?agbCode={agb_code}&uzoviCode={uzovi_code}&date={date}&careKind={care_kind}'"
    )?;
    writeln!(text, "\nMeer vragen met hun antwoord: {here}/sandbox/scenarios")?;
    writeln!(text, "Naslag, met proberen:         {here}/docs\n")
}

/// A path as a shell takes it.
fn quoted(path: &Path) -> String {
    let path = path.display().to_string();
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-".contains(c);
    if path.chars().all(plain) { path } else { format!("'{}'", path.replace('\'', "'\\''")) }
}

/// Writes `words` in lines of at most [`WIDTH`] characters.
fn wrapped(text: &mut String, first: &str, others: &str, words: &str) -> std::fmt::Result {
    let mut line = first.to_owned();
    let mut length = line.chars().count();
    let mut empty = true;
    for word in words.split_whitespace() {
        let wide = word.chars().count();
        if !empty && length + 1 + wide > WIDTH {
            writeln!(text, "{line}")?;
            others.clone_into(&mut line);
            length = line.chars().count();
            empty = true;
        }
        if !empty {
            line.push(' ');
            length += 1;
        }
        line.push_str(word);
        length += wide;
        empty = false;
    }
    writeln!(text, "{line}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_wrapped_at_words_and_paths_are_quoted_where_a_shell_needs_it() {
        let mut text = String::new();
        wrapped(&mut text, "  1. ", "     ", &"éénentwintig ".repeat(20)).unwrap();
        assert!(text.lines().count() > 2 && text.lines().all(|line| line.chars().count() <= WIDTH));
        assert!(text.lines().skip(1).all(|line| line.starts_with("     é")));
        assert_eq!(quoted(Path::new("demo-data")), "demo-data");
        assert_eq!(quoted(Path::new("my data's")), "'my data'\\''s'");
    }
}
