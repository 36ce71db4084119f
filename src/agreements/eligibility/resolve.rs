//! What a question is about: provider, insurer, policy, and the agreement or addendum in its catalogue.
//!
//! Whoever may not ask gets the answer of whoever names what does not exist.

use super::derive::Ground;
use super::gather::{GivenFacts, MemberFacts};
use super::problem;
use crate::agreements::find::Finder;
use crate::agreements::model::Question;
use crate::auth::Caller;
use crate::clock::Moment;
use crate::codes::{AgbCode, CareKind, ConcernId, OiTitle, PolicyId, UzoviCode};
use crate::http::problem::{ApiError, Fault};
use crate::policy::catalogue::{AddendumType, AgreementType};
use crate::policy::{Force, Pack};
use crate::snapshot::{Party, Snapshot};

use chrono::NaiveDate;

/// A question, read from the wire.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Whom it is about.
    pub agb_code: AgbCode,
    /// The insurer.
    pub uzovi_code: Option<UzoviCode>,
    /// The policy; that of the insurer in force on the day when absent.
    pub policy_id: Option<PolicyId>,
    /// Id of an agreement type in its catalogue.
    pub agreement_type: Option<String>,
    /// Id of an addendum in its catalogue.
    pub addendum: Option<String>,
    /// The day on which the answer holds.
    pub date: NaiveDate,
    /// Answer as was known at this moment.
    pub as_of: Option<Moment>,
    /// Facts about the provider and its request.
    pub facts: GivenFacts,
    /// Facts about members of a WSV or RO.
    pub members: Vec<(AgbCode, MemberFacts)>,
    /// Ids of the agreements and addenda that the provider has, when it says which.
    pub holds: Option<Vec<String>>,
    /// The concern to answer for, where another room has decided who sees the answer.
    pub answers_for: Option<ConcernId>,
    /// Ids of further rules of the policy that are ruled on and weigh nothing.
    pub beside: Vec<String>,
}

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub enum Subject<'p> {
    /// An agreement.
    Agreement(&'p AgreementType),
    /// An addendum.
    Addendum(&'p AddendumType),
}

impl<'p> Subject<'p> {
    fn find(pack: &'p Pack, asked: &Asked) -> Option<Self> {
        let agreement = asked.agreement_type.as_ref().and_then(|id| pack.catalogue.agreement(id));
        let addendum = asked.addendum.as_ref().and_then(|id| pack.catalogue.addendum(id));
        agreement.map(Self::Agreement).or(addendum.map(Self::Addendum))
    }

    fn care(self) -> (CareKind, Option<OiTitle>) {
        match self {
            Self::Agreement(agreement) => (agreement.care_kind, agreement.oi_title),
            Self::Addendum(addendum) => (addendum.care_kinds.first().copied().unwrap_or(CareKind::Haz), None),
        }
    }
}

/// A question with everything found that it is about.
pub(super) struct Resolved<'s> {
    pub(super) pack: &'s Pack,
    pub(super) subject: Subject<'s>,
    pub(super) ground: Ground<'s>,
}

/// Finds what a question is about.
///
/// # Errors
/// It names nothing, or nothing that the caller may ask about; or what it names does not fit together.
pub(super) fn resolve<'s>(
    snapshot: &'s Snapshot,
    caller: &Caller,
    asked: &Asked,
    now: Moment,
) -> Result<Resolved<'s>, ApiError> {
    let known = asked.as_of.map_or(now, |as_of| as_of.min(now));
    let named = named_policy(snapshot, asked, known)?;
    let party = snapshot.party_by_agb(asked.agb_code).ok_or_else(ApiError::not_found)?;
    let (uzovi, concern) = insurer(snapshot, caller, party, asked, named)?;
    let (pack, subject) = match named {
        Some(pack) => (pack, Subject::find(pack, asked).ok_or_else(|| absent(&[pack], asked))?),
        None => in_force(snapshot, asked, concern, uzovi, known)?,
    };
    let (care_kind, oi_title) = subject.care();
    let Asked { agb_code, date, as_of, .. } = *asked;
    let q = Question {
        agb_code,
        uzovi_code: uzovi,
        date,
        care_kind,
        segment: None,
        oi_title,
        prestatie_code: None,
        as_of,
    };
    let find = Finder { s: snapshot, q, known, run: None };
    let holder = match &*find.organisations(party) {
        [] => party,
        [one] => one,
        several => {
            let codes = several.iter().map(|party| party.register.agb_code.as_str());
            return Err(invalid(problem::which_organisation(codes)));
        }
    };
    if !holder.register.known(as_of) {
        return Err(ApiError::not_found()); // nothing was known of it then
    }
    let parties = match asked.uzovi_code {
        Some(_) => find.purchasing_parties(),
        None => find.purchasing_parties_of(concern),
    };
    let parties = parties.into_owned();
    let named = asked.members.iter().map(|(code, _)| *code).collect();
    let policy_starts = pack.valid.start_date;
    Ok(Resolved {
        pack,
        subject,
        ground: Ground { find, asked: party, holder, parties, concern, policy_starts, named },
    })
}

fn invalid(fault: Fault) -> ApiError {
    ApiError::invalid(vec![fault])
}

/// The policy that the question names, when it was known.
fn named_policy<'s>(
    snapshot: &'s Snapshot,
    asked: &Asked,
    known: Moment,
) -> Result<Option<&'s Pack>, ApiError> {
    let faults: Vec<Fault> = [
        (asked.uzovi_code.is_none() && asked.policy_id.is_none())
            .then(|| problem::one_of("/uzoviCode", "uzoviCode, policyId")),
        (asked.agreement_type.is_none() && asked.addendum.is_none())
            .then(|| problem::one_of("/agreementType", "agreementType, addendum")),
        (asked.agreement_type.is_some() && asked.addendum.is_some()).then(|| problem::both("/addendum")),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !faults.is_empty() {
        return Err(ApiError::invalid(faults));
    }
    let Some(id) = &asked.policy_id else { return Ok(None) };
    snapshot.policies.pack_at(id.as_str(), Some(known)).ok_or_else(ApiError::not_found).map(Some)
}

/// The insurer and its concern, once the caller may ask about them.
fn insurer<'s>(
    snapshot: &'s Snapshot,
    caller: &Caller,
    party: &Party,
    asked: &Asked,
    named: Option<&'s Pack>,
) -> Result<(UzoviCode, &'s ConcernId), ApiError> {
    let (date, as_of, reference) = (asked.date, asked.as_of, &snapshot.reference);
    if let Some(uzovi) = asked.uzovi_code {
        let exists = !reference.insurers.history(&uzovi).is_empty();
        if !exists || !caller.may_ask(snapshot, party, uzovi, date, as_of) {
            return Err(ApiError::not_found());
        }
        let concern = reference.concern_of(uzovi, date, as_of).ok_or_else(problem::no_policy)?;
        let about = |pack: &Pack| {
            pack.speaks_for(concern) && (pack.insurers.is_empty() || pack.insurers.contains(&uzovi))
        };
        return match named.is_none_or(about) {
            true => Ok((uzovi, concern)),
            false => Err(invalid(problem::other_insurer())),
        };
    }
    let pack = named.ok_or_else(ApiError::not_found)?;
    let concern = match &asked.answers_for {
        Some(concern) => reference.concerns.keys().find(|id| *id == concern),
        None => pack.concern.as_ref(),
    };
    let concern = concern.ok_or_else(|| invalid(problem::which_insurer()))?;
    if asked.answers_for.is_none() && !caller.may_check(snapshot, party, concern, date, as_of) {
        return Err(ApiError::not_found());
    }
    let insurers = reference.insurers_of_concern(concern, date, as_of).map(|row| row.value.value.uzovi_code);
    let of_pack = insurers.filter(|uzovi| pack.insurers.is_empty() || pack.insurers.contains(uzovi));
    Ok((of_pack.min().ok_or_else(problem::no_policy)?, concern))
}

/// The policy of the insurer in force on the day that has what is asked for.
fn in_force<'s>(
    snapshot: &'s Snapshot,
    asked: &Asked,
    concern: &ConcernId,
    uzovi: UzoviCode,
    known: Moment,
) -> Result<(&'s Pack, Subject<'s>), ApiError> {
    let mut packs: Vec<&'s Pack> = Vec::new();
    for care_kind in CareKind::ALL {
        let found =
            match snapshot.policies.in_force(concern, Some(&uzovi), *care_kind, asked.date, Some(known)) {
                Force::Pack(pack) => vec![pack],
                Force::Conflict(several) => several,
                Force::None(_) => Vec::new(),
            };
        for pack in found {
            if !packs.iter().any(|other| other.id == pack.id) {
                packs.push(pack);
            }
        }
    }
    if packs.is_empty() {
        return Err(problem::no_policy());
    }
    let having: Vec<_> = packs.iter().filter_map(|pack| Some((*pack, Subject::find(pack, asked)?))).collect();
    match having[..] {
        [] => Err(absent(&packs, asked)),
        [one] => Ok(one),
        _ => Err(invalid(problem::which_policy(having.iter().map(|(pack, _)| pack.id.as_str())))),
    }
}

/// The catalogue has nothing of that id.
fn absent(packs: &[&Pack], asked: &Asked) -> ApiError {
    let catalogues = packs.iter().map(|pack| &pack.catalogue);
    let (at, code, id, mut ids): (_, _, _, Vec<&str>) = match (&asked.agreement_type, &asked.addendum) {
        (Some(id), _) => {
            let ids = catalogues.flat_map(|c| &c.agreements).map(|agreement| agreement.id.as_str());
            ("/agreementType", "agreementType.unknown", id.as_str(), ids.collect())
        }
        (None, id) => {
            let ids = catalogues.flat_map(|c| &c.addenda).map(|addendum| addendum.id.as_str());
            ("/addendum", "addendum.unknown", id.as_deref().unwrap_or_default(), ids.collect())
        }
    };
    ids.sort_unstable();
    ids.dedup();
    invalid(problem::not_in_catalogue(at, code, id, &ids))
}
