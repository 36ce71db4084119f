//! The explanation: every step of a decision as rule, citation, facts read and a sentence.
//!
//! Steps that follow a pack cite the pack's rule; the others cite the decision rules of this
//! service ([`ProductRule`]), which are our own reading of how contracting works and say so.

mod sentences;
mod words;

use crate::codes::Lang;
use crate::policy::model::Citation;
use crate::policy::{Pack, Rule};

use crate::agreements::steps::{Silent, Step};

/// The rules of the decision that no insurer wrote: ours, cited as ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProductRule {
    /// Stable id, for instance `register.active`.
    pub id: &'static str,
    /// Step of the decision, as the documentation numbers them.
    pub section: &'static str,
}

/// Name of the document that product rules cite.
pub const PRODUCT_DOCUMENT: &str = "zorgcontract, decision rules";

macro_rules! product_rules {
    ($($name:ident = $id:literal, $section:literal;)+) => {
        $(const $name: ProductRule = ProductRule { id: $id, section: $section };)+
        /// Every product rule, in the order of the decision.
        pub const PRODUCT_RULES: &[ProductRule] = &[$($name),+];
    };
}

product_rules! {
    SUBJECT = "register.subject", "1";
    ACTIVE = "register.active", "1";
    HOLDER = "holder", "2";
    REPRESENTATION = "representation", "3";
    OWN = "agreement.own", "4";
    PURCHASING_PARTY = "insurer.purchasing-party", "4";
    REGION = "region", "5";
    PREFERRED = "region.preferred", "5";
    STANCE = "follow.stance", "7";
    LEADER = "agreement.leader", "8";
    FOLLOW_DECISION = "follow.decision", "9";
    ROAD = "how-to-apply", "6";
    NOT_CONTRACTED = "not-contracted", "10";
    PRESTATIE = "prestatie", "10";
}

/// A fact that a step read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactRead {
    /// Name of the fact.
    pub fact: String,
    /// Its value; absent when it is not known.
    pub value: Option<String>,
}

/// One step, in one language.
#[derive(Debug, Clone)]
pub struct Explained<'d> {
    /// The pack and the rule; absent for a rule of ours.
    pub policy: Option<(&'d Pack, &'d Rule)>,
    /// Id of the rule.
    pub rule_id: &'d str,
    /// Document and section of the rule.
    pub citations: Vec<(&'d str, &'d str)>,
    /// What the step found, as a sentence.
    pub text: String,
    /// Facts read.
    pub facts: Vec<FactRead>,
    /// Result in one word.
    pub result: &'static str,
}

impl<'s> Step<'s> {
    /// The step in the asked language.
    pub fn explain(&self, lang: Lang) -> Explained<'s> {
        let mut words = words::Words { lang, text: String::with_capacity(160), facts: Vec::with_capacity(4) };
        let (ours, policy, result) = words.say(self);
        let words::Words { text, facts, .. } = words;
        let (rule_id, citations) = match policy {
            Some((pack, rule)) => (rule.id.as_str(), cited(pack, &rule.cite)),
            None => (
                ours.id,
                self.silence()
                    .map_or_else(|| vec![(PRODUCT_DOCUMENT, ours.section)], |(pack, cite)| cited(pack, cite)),
            ),
        };
        Explained { policy, rule_id, citations, text, facts, result }
    }

    /// Where a policy was read that says nothing: that is cited too.
    fn silence(&self) -> Option<(&'s Pack, &'s [Citation])> {
        match self {
            Step::Stance { silent: Some(Silent::SaysNothing(pack, Some(silence))), .. } => {
                Some((*pack, &silence.cite))
            }
            _ => None,
        }
    }
}

fn cited<'d>(pack: &'d Pack, cite: &'d [Citation]) -> Vec<(&'d str, &'d str)> {
    pack.sources(cite).map(|source| (source.document.title.as_str(), source.section)).collect()
}

type Said<'s> = (ProductRule, Option<(&'s Pack, &'s Rule)>, &'static str);
