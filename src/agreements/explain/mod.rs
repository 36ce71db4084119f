//! The explanation: every step of a decision as rule, citation, facts read and a sentence.
//!
//! Steps that follow a pack cite the pack's rule; the others cite the decision rules of this
//! service ([`ProductRule`]), which are our own reading of how contracting works and say so.

pub(crate) mod page;
mod sentences;
mod words;

use crate::codes::Lang;
use crate::policy::model::Citation;
use crate::policy::words::CitationBasis;
use crate::policy::{Pack, Rule};

use crate::agreements::steps::{PolicyRule, Silent, Step};

/// The rules of the decision that no insurer wrote: ours, cited as ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProductRule {
    /// Stable id, for instance `register.active`.
    pub id: &'static str,
    /// Step of the decision, as the page of the decision rules numbers them.
    pub section: &'static str,
    /// What it says, in Dutch.
    pub nl: &'static str,
    /// What it says, in English.
    pub en: &'static str,
}

/// Name of the document that product rules cite; `/docs/decision-rules` shows it.
pub const PRODUCT_DOCUMENT: &str = "zorgcontract, decision rules";

macro_rules! product_rules {
    ($($name:ident = $id:literal, $section:literal, $nl:literal, $en:literal;)+) => {
        $(const $name: ProductRule = ProductRule { id: $id, section: $section, nl: $nl, en: $en };)+
        /// Every product rule, in the order of the decision.
        pub const PRODUCT_RULES: &[ProductRule] = &[$($name),+];
    };
}

product_rules! {
    SUBJECT = "register.subject", "1",
        "Een AGB-code van een zorgverlener of vestiging staat voor de organisatie waarmee het register haar op die dag verbindt. Bij geen of meer organisaties blijft het antwoord open.",
        "An AGB code of a practitioner or location stands for the organisation to which the register links it on that day. With none or several the answer stays open.";
    ACTIVE = "register.active", "1",
        "Buiten de periode van inschrijving mag niets worden gedeclareerd; de laatste dag telt nog mee.",
        "Outside the period of registration nothing may be claimed; the last day still counts.";
    INSURER = "insurer.code", "1",
        "De code van de verzekeraar is op die dag in gebruik; zo niet, dan blijft het antwoord open.",
        "The code of the insurer is in use on that day; if not, the answer stays open.";
    HOLDER = "holder", "2",
        "Per soort zorg en O&I-titel is er één partij die de overeenkomst houdt en declareert: praktijk, WSV, RO of zorggroep, HDS. Zij wordt over de relaties van het register gevonden.",
        "Per kind of care and O&I title one party holds the agreement and claims: practice, WSV, RO or care group, HDS. It is found over the relations of the register.";
    REPRESENTATION = "representation", "3",
        "Huisartsenzorg buiten kantooruren wordt door twee verzekeraars namens alle ingekocht; daar is nooit sprake van volgen.",
        "Out-of-hours GP care is bought by two insurers on behalf of all; following never applies to it.";
    OWN = "agreement.own", "4",
        "Een eigen overeenkomst van de verzekeraar gaat voor. Ontbreekt zij, dan telt dat alleen als de verzekeraar heeft verklaard dat zijn overeenkomsten hier volledig zijn.",
        "An agreement of the insurer itself comes first. Its absence counts only where the insurer declared its agreements complete here.";
    PURCHASING_PARTY = "insurer.purchasing-party", "4",
        "De contractpartij van een verzekeraar is de inkopende partij die op die dag voor zijn UZOVI-code inkoopt.",
        "The contract partner of an insurer is the purchasing party that buys for its UZOVI code on that day.";
    REGION = "region", "5",
        "De regio volgt uit postcode en gemeente van de locatie op die dag. Noemen zij verschillende regio's, dan blijft het antwoord open.",
        "The region follows from the postcode and municipality of the location on that day. Where they name different regions the answer stays open.";
    PREFERRED = "region.preferred", "5",
        "De preferente verzekeraar van een regio is een rij met bron, periode en zekerheid; een standaardrij maakt het antwoord nooit zekerder dan verwacht.",
        "The preferred insurer of a region is a row with source, period and confidence; a default row never makes the answer more certain than expected.";
    ROAD = "how-to-apply", "6",
        "Is de verzekeraar zelf preferent en is er geen overeenkomst, dan wijst zijn beleid de weg naar een overeenkomst.",
        "Where the insurer is preferred itself and there is no agreement, its policy shows the way to one.";
    STANCE = "follow.stance", "7",
        "Of een verzekeraar volgt staat in zijn beleid voor die dag, soort zorg en soort aanbieder. Zwijgt het, dan telt een stuk over meer verzekeraars dat ook voor hem spreekt; een betwiste passage geldt hooguit als verwacht, en alleen voor wie zij is gelezen. Anders blijft het antwoord open.",
        "Whether an insurer follows stands in its policy for that day, kind of care and kind of provider. Where it is silent, a document about several insurers that speaks for this one counts; a contested passage is expected at best, and only for whom it is read. Else the answer stays open.";
    LEADER = "agreement.leader", "8",
        "Wie volgt neemt de overeenkomst van de preferente verzekeraar met de houder over, module voor module.",
        "Who follows takes over the agreement of the preferred insurer with the holder, module by module.";
    FOLLOW_DECISION = "follow.decision", "9",
        "Een vastgelegd volgbesluit gaat boven het beleid. Alleen een besluit of een beleidsregel zegt vanaf welke dag een volger declaraties aanneemt.",
        "A recorded follow decision beats the policy. Only a decision or a policy rule says from which day a follower accepts claims.";
    SWITCH = "module.switch", "9",
        "Legt de NZa iets vast waarop een beleidsregel wacht, dan vervalt een module alleen bij de verzekeraar wiens eigen regel dat zegt.",
        "Where NZa settles what a rule of a policy waits for, a module lapses only at the insurer whose own rule says so.";
    NOT_CONTRACTED = "not-contracted", "10",
        "Zonder overeenkomst mogen alleen prestaties worden gedeclareerd die de NZa daarvoor noemt, tegen het tarief voor niet-gecontracteerde zorg.",
        "Without an agreement only prestaties that NZa names may be claimed, at the non-contracted tariff.";
    PRESTATIE = "prestatie", "10",
        "Een prestatie mag worden gedeclareerd als een module haar noemt of als zij geen overeenkomst vraagt; wat geen bron zegt blijft open.",
        "A prestatie may be claimed when a module names it or when it needs no agreement; what no source says stays open.";
}

/// A fact that a step read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactRead<'d> {
    /// Name of the fact.
    pub fact: &'d str,
    /// Its value; absent when it is not known.
    pub value: Option<String>,
}

/// One step, in one language.
#[derive(Debug, Clone)]
pub struct Explained<'d> {
    /// The pack and the rule; absent for a rule of ours.
    pub policy: Option<(&'d Pack, &'d Rule)>,
    /// The policy that was read and says nothing, where that is what the step found.
    pub silent_policy: Option<&'d Pack>,
    /// Id of the rule.
    pub rule_id: &'d str,
    /// Document and section of the rule, and how sure that is in a policy.
    pub citations: Vec<(&'d str, &'d str, Option<CitationBasis>)>,
    /// What the step found, as a sentence.
    pub text: String,
    /// Facts read.
    pub facts: Vec<FactRead<'d>>,
    /// Result in one word.
    pub result: &'static str,
}

impl<'s> Step<'s> {
    /// The step in the asked language.
    pub fn explain(&self, lang: Lang) -> Explained<'s> {
        let mut words = words::Words { lang, text: String::with_capacity(160), facts: Vec::with_capacity(4) };
        let (ours, policy, result) = words.say(self);
        policy.into_iter().for_each(|policy| words.doubt(policy));
        let policy = policy.map(|policy| (policy.pack, policy.rule));
        let words::Words { text, facts, .. } = words;
        let (rule_id, citations) = match policy {
            Some((pack, rule)) => (rule.id.as_str(), cited(pack, &rule.cite)),
            None => (
                ours.id,
                self.silence().map_or_else(
                    || vec![(PRODUCT_DOCUMENT, ours.section, None)],
                    |(pack, cite)| cited(pack, cite),
                ),
            ),
        };
        Explained { policy, silent_policy: self.silent_policy(), rule_id, citations, text, facts, result }
    }

    fn silent_policy(&self) -> Option<&'s Pack> {
        match self {
            Step::Stance { policy: None, silent: Some(Silent::SaysNothing(pack, _)), .. } => Some(pack),
            _ => None,
        }
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

fn cited<'d>(pack: &'d Pack, cite: &'d [Citation]) -> Vec<(&'d str, &'d str, Option<CitationBasis>)> {
    let sources = pack.sources(cite);
    sources.map(|source| (source.document.title.as_str(), source.section, Some(source.basis))).collect()
}

type Said<'a, 's> = (ProductRule, Option<&'a PolicyRule<'s>>, &'static str);
