//! The words of the page in both languages.

use crate::codes::Lang;
use crate::dated::Period;
use crate::policy::changes::words::{
    CriteriaVerdict, EntryChangeKind, EntryPart, MatchedBy, RuleChangeKind, RulePart,
};

pub(super) struct Wording {
    pub(super) title: &'static str,
    pub(super) choose_title: &'static str,
    pub(super) choose: &'static str,
    pub(super) incomparable: &'static str,
    pub(super) since: &'static str,
    pub(super) policy: &'static str,
    pub(super) second_hand: &'static str,
    pub(super) not_exact: &'static str,
    pub(super) left_out: &'static str,
    pub(super) care_kinds: &'static str,
    pub(super) changed: &'static str,
    pub(super) renamed: &'static str,
    pub(super) added: &'static str,
    pub(super) removed: &'static str,
    pub(super) unchanged: &'static str,
    pub(super) not_compared: &'static str,
    pub(super) before: &'static str,
    pub(super) after: &'static str,
    pub(super) for_whom: &'static str,
    pub(super) facts: &'static str,
    pub(super) all: &'static str,
    pub(super) none: &'static str,
    pub(super) yes: &'static str,
    pub(super) no: &'static str,
    pub(super) follow: &'static str,
    pub(super) no_stance: &'static str,
    pub(super) silent: &'static str,
    pub(super) claims: &'static str,
    pub(super) terms: &'static str,
    pub(super) deadlines: &'static str,
    pub(super) days: &'static str,
    pub(super) parameters: &'static str,
    pub(super) announced: &'static str,
    pub(super) agreements: &'static str,
    pub(super) addenda: &'static str,
    pub(super) payment_titles: &'static str,
    pub(super) declared: &'static str,
    pub(super) no_list: &'static str,
    pub(super) other_year: &'static str,
    pub(super) found: &'static str,
    pub(super) without_effect: &'static str,
    pub(super) undeclared: &'static str,
    pub(super) rules: &'static str,
    pub(super) matched: &'static str,
}

pub(super) const NL: Wording = Wording {
    title: "Wat er veranderde",
    choose_title: "Wat er veranderde in inkoopbeleid",
    choose: "Kies twee beleidsdocumenten van een verzekeraar.",
    incomparable: "Deze twee zijn niet te vergelijken: een ervan is hier niet, of ze zijn van verschillende concerns.",
    since: "Vergeleken met",
    policy: "Nu",
    second_hand: "Een van de twee kennen we alleen uit documenten erover. Wat daarin niet staat, kan nog gelden: vervallen betekent hier alleen dat het niet terugkomt.",
    not_exact: "Niet alle combinaties van feiten konden worden nagegaan; er kunnen meer verschillen zijn.",
    left_out: "De lijst is te lang om heel te tonen.",
    care_kinds: "Zorgsoorten waarover beide gaan",
    changed: "regels gewijzigd",
    renamed: "regels hernoemd, inhoudelijk gelijk",
    added: "regels erbij",
    removed: "regels niet meer terug te vinden",
    unchanged: "regels gelijk",
    not_compared: "regels over zorg die maar in een van de twee staat: niet vergeleken",
    before: "Eerst",
    after: "Nu",
    for_whom: "Voor wie",
    facts: "Bijvoorbeeld als",
    all: "alle",
    none: "geen",
    yes: "ja",
    no: "nee",
    follow: "Volgen van de preferente verzekeraar",
    no_stance: "geen regel beslist",
    silent: "de bron zegt er niets over",
    claims: "Declareren zonder overeenkomst",
    terms: "Looptijden",
    deadlines: "Termijnen",
    days: "dagen verschoven",
    parameters: "Getallen en waarden",
    announced: "aangekondigd, niet gegeven",
    agreements: "Overeenkomsten en hun voorwaarden",
    addenda: "Addenda en modules",
    payment_titles: "Betaaltitels",
    declared: "Wat het document zelf als wijziging noemt",
    no_list: "Het document heeft geen eigen lijst van wijzigingen.",
    other_year: "Genoemd tegenover een ander jaar, dus alleen getoond:",
    found: "Genoemd en gevonden",
    without_effect: "Genoemd, maar niets of alleen een andere tekst gevonden",
    undeclared: "Gevonden, maar niet genoemd",
    rules: "Regel voor regel",
    matched: "Herkend aan",
};

pub(super) const EN: Wording = Wording {
    title: "What changed",
    choose_title: "What changed in purchasing policies",
    choose: "Choose two policies of an insurer.",
    incomparable: "These two cannot be compared: one of them is not here, or they are of different concerns.",
    since: "Compared with",
    policy: "Now",
    second_hand: "One of the two is known only from documents about it. What these do not mention may still hold: removed only means that it does not return.",
    not_exact: "Not every combination of facts could be tried; there may be more differences.",
    left_out: "The list is too long to be shown whole.",
    care_kinds: "Kinds of care that both speak about",
    changed: "rules changed",
    renamed: "rules renamed, the same in substance",
    added: "rules added",
    removed: "rules not found again",
    unchanged: "rules the same",
    not_compared: "rules on care that only one of the two speaks about: not compared",
    before: "Before",
    after: "Now",
    for_whom: "For whom",
    facts: "For instance when",
    all: "all",
    none: "none",
    yes: "yes",
    no: "no",
    follow: "Following the preferred insurer",
    no_stance: "no rule decides",
    silent: "the source says nothing about it",
    claims: "Claims without an agreement",
    terms: "Terms",
    deadlines: "Deadlines",
    days: "days moved",
    parameters: "Numbers and values",
    announced: "announced, not given",
    agreements: "Agreements and their criteria",
    addenda: "Addenda and modules",
    payment_titles: "Payment titles",
    declared: "What the document itself names as changes",
    no_list: "The document has no list of changes of its own.",
    other_year: "Named against another year, so only shown:",
    found: "Named and found",
    without_effect: "Named, but nothing found, or only another text",
    undeclared: "Found, but not named",
    rules: "Rule by rule",
    matched: "Recognised by",
};

pub(super) fn wording(lang: Lang) -> &'static Wording {
    match lang {
        Lang::Nl => &NL,
        Lang::En => &EN,
    }
}

pub(super) fn period(period: &Period) -> String {
    let last = period.end_date.map_or_else(String::new, |day| day.to_string());
    format!("{} &ndash; {last}", period.start_date)
}

/// What became of a rule.
pub(super) fn rule_change(kind: RuleChangeKind, lang: Lang) -> &'static str {
    match (kind, lang) {
        (RuleChangeKind::Added, Lang::Nl) => "erbij",
        (RuleChangeKind::Added, Lang::En) => "added",
        (RuleChangeKind::Removed, Lang::Nl) => "niet meer terug te vinden",
        (RuleChangeKind::Removed, Lang::En) => "not found again",
        (RuleChangeKind::Changed, Lang::Nl) => "gewijzigd",
        (RuleChangeKind::Changed, Lang::En) => "changed",
        (RuleChangeKind::Renamed, Lang::Nl) => "hernoemd",
        (RuleChangeKind::Renamed, Lang::En) => "renamed",
    }
}

/// What became of an entry.
pub(super) fn entry_change(kind: EntryChangeKind, lang: Lang) -> &'static str {
    rule_change(
        match kind {
            EntryChangeKind::Added => RuleChangeKind::Added,
            EntryChangeKind::Removed => RuleChangeKind::Removed,
            EntryChangeKind::Changed => RuleChangeKind::Changed,
        },
        lang,
    )
}

/// What criteria say together.
pub(super) fn verdict(verdict: CriteriaVerdict, lang: Lang) -> &'static str {
    match (verdict, lang) {
        (CriteriaVerdict::NoObstacle, Lang::Nl) => "geen beletsel",
        (CriteriaVerdict::NoObstacle, Lang::En) => "no obstacle",
        (CriteriaVerdict::LeftOpen, Lang::Nl) => "laat het beleid open",
        (CriteriaVerdict::LeftOpen, Lang::En) => "left open by the policy",
        (CriteriaVerdict::Unmet, Lang::Nl) => "voldoet niet",
        (CriteriaVerdict::Unmet, Lang::En) => "a criterion is not met",
        (CriteriaVerdict::Excluded, Lang::Nl) => "uitgesloten",
        (CriteriaVerdict::Excluded, Lang::En) => "excluded",
    }
}

/// How two statements were recognised.
pub(super) fn matched(by: MatchedBy, lang: Lang) -> &'static str {
    match (by, lang) {
        (MatchedBy::Id, _) => "id",
        (MatchedBy::Content, Lang::Nl) => "dezelfde inhoud",
        (MatchedBy::Content, Lang::En) => "the same content",
        (MatchedBy::Tag, Lang::Nl) => "hetzelfde kenmerk",
        (MatchedBy::Tag, Lang::En) => "the same tag",
        (MatchedBy::Terms, Lang::Nl) => "dezelfde soort bepaling",
        (MatchedBy::Terms, Lang::En) => "the same kind of term",
        (MatchedBy::Facts, Lang::Nl) => "dezelfde feiten",
        (MatchedBy::Facts, Lang::En) => "the same facts",
        (MatchedBy::Scope, Lang::Nl) => "dezelfde zorgsoort en titel",
        (MatchedBy::Scope, Lang::En) => "the same care and title",
        (MatchedBy::Name, Lang::Nl) => "dezelfde naam",
        (MatchedBy::Name, Lang::En) => "the same name",
        (MatchedBy::Unit, Lang::Nl) => "dezelfde eenheid",
        (MatchedBy::Unit, Lang::En) => "the same unit",
    }
}

/// A part of a rule.
pub(super) fn rule_part(part: RulePart, lang: Lang) -> &'static str {
    match (part, lang) {
        (_, Lang::En) => part.as_str(),
        (RulePart::Kind, Lang::Nl) => "soort",
        (RulePart::Force, Lang::Nl) => "kracht",
        (RulePart::CareKinds, Lang::Nl) => "zorgsoorten",
        (RulePart::Actors, Lang::Nl) => "betrokkenen",
        (RulePart::Text, Lang::Nl) => "tekst",
        (RulePart::Conditions, Lang::Nl) => "voorwaarden",
        (RulePart::Outcome, Lang::Nl) => "uitkomst",
        (RulePart::Terms, Lang::Nl) => "bepaling",
        (RulePart::Deadline, Lang::Nl) => "termijn",
        (RulePart::Parameters, Lang::Nl) => "waarden",
        (RulePart::Citations, Lang::Nl) => "vindplaats",
        (RulePart::Readings, Lang::Nl) => "open vragen",
        (RulePart::Topics, Lang::Nl) => "onderwerpen",
        (RulePart::Tags, Lang::Nl) => "kenmerken",
        (RulePart::Attribution, Lang::Nl) => "toeschrijving",
    }
}

/// A list of rules of an entry.
pub(super) fn entry_part(part: EntryPart, lang: Lang) -> &'static str {
    match (part, lang) {
        (EntryPart::Criteria, Lang::Nl) => "voorwaarde",
        (EntryPart::Criteria, Lang::En) => "criterion",
        (EntryPart::Exclusions, Lang::Nl) => "uitsluiting",
        (EntryPart::Exclusions, Lang::En) => "exclusion",
        (EntryPart::Discretion, Lang::Nl) => "vrijheid van de verzekeraar",
        (EntryPart::Discretion, Lang::En) => "freedom of the insurer",
        (EntryPart::Timing, Lang::Nl) => "termijn",
        (EntryPart::Timing, Lang::En) => "timing",
        (EntryPart::Start, Lang::Nl) => "ingang",
        (EntryPart::Start, Lang::En) => "start",
        (other, _) => other.as_str(),
    }
}
