//! Names in the cases of the languages, from one division into words.

/// The words of a name in any case, small: `getOIRegio` gives `get oi regio`.
fn words(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for (at, &c) in chars.iter().enumerate() {
        if !c.is_alphanumeric() {
            if !word.is_empty() {
                words.push(std::mem::take(&mut word));
            }
            continue;
        }
        let after_small = at > 0 && (chars[at - 1].is_lowercase() || chars[at - 1].is_ascii_digit());
        let before_small = at > 0
            && chars[at - 1].is_uppercase()
            && chars.get(at + 1).is_some_and(|next| next.is_lowercase());
        if c.is_uppercase() && (after_small || before_small) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        word.extend(c.to_lowercase());
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// `snake_case`.
#[must_use]
pub fn snake(name: &str) -> String {
    words(name).join("_")
}

/// `SCREAMING_SNAKE_CASE`.
#[must_use]
pub fn screaming(name: &str) -> String {
    snake(name).to_uppercase()
}

/// `kebab-case`.
#[must_use]
pub fn kebab(name: &str) -> String {
    words(name).join("-")
}

/// `PascalCase`.
#[must_use]
pub fn pascal(name: &str) -> String {
    words(name).iter().map(|word| capital(word)).collect()
}

/// `camelCase`.
#[must_use]
pub fn camel(name: &str) -> String {
    let mut words = words(name).into_iter();
    let first = words.next().unwrap_or_default();
    words.fold(first, |name, word| name + &capital(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_change_case_by_their_words() {
        assert_eq!(snake("agbCode"), "agb_code");
        assert_eq!(snake("JSONWebKey"), "json_web_key");
        assert_eq!(snake("auditSourceID"), "audit_source_id");
        assert_eq!(snake("2025"), "2025");
        assert_eq!(camel("list_audit_entries"), "listAuditEntries");
        assert_eq!(pascal("idempotency-key-missing"), "IdempotencyKeyMissing");
        assert_eq!(screaming("notStated"), "NOT_STATED");
        assert_eq!(kebab("getContract"), "get-contract");
    }
}
