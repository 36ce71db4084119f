//! Effective tariffs and price lists over HTTP.

use actix_web::body::BoxBody;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, Responder, get, web};
use aws_lc_rs::digest::{Context, SHA256};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::IntoParams;

use super::ask::{Unpriced, contract};
use super::changes::{PriceChange, between};
use super::figures::{Figures, Needed};
use super::shelf::Shelf;
use super::view::{EffectiveTariff, EffectiveTariffs, PriceList, Told, tariff};
use crate::agreements::api::AgreementQuestion;
use crate::agreements::decide::conclude;
use crate::agreements::model::{Answer, Question};
use crate::agreements::view::{self, Style};
use crate::app::AppState;
use crate::auth::{Authenticated, Caller};
use crate::clock::Moment;
use crate::codes::{AgbCode, CareKind, ContractId, Lang, OiTitle, UzoviCode};
use crate::contracts::model::Contract;
use crate::contracts::sight::View;
use crate::db::Db;
use crate::http::etag::Tagged;
use crate::http::language::Language;
use crate::http::problem::ApiError;
use crate::http::query::ApiQuery;
use crate::http::rendered::Rendered;
use crate::snapshot::Snapshot;

/// Which price list.
#[derive(Debug, Clone, Copy, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct PriceListQuery {
    /// AGB code of a practitioner, organisation or location.
    pub agb_code: AgbCode,
    /// UZOVI code of the patient's insurer.
    pub uzovi_code: UzoviCode,
    /// Day of the care: a calendar day in Europe/Amsterdam.
    pub date: NaiveDate,
    /// Kind of care of the agreement; `HAZ` when absent.
    pub care_kind: Option<CareKind>,
    /// O&I title; without it a list for `OI` stays open.
    pub oi_title: Option<OiTitle>,
    /// Answer with what was known at this instant; now when absent.
    pub as_of: Option<Moment>,
    /// Tell what became different since this instant instead: the `Known-At` of the list that the caller holds.
    pub since: Option<Moment>,
    /// The day of the list that the caller holds; `date` when absent. Only with `since`.
    pub since_date: Option<NaiveDate>,
}

impl PriceListQuery {
    fn about(&self, date: NaiveDate, as_of: Option<Moment>) -> AgreementQuestion {
        AgreementQuestion {
            agb_code: self.agb_code,
            uzovi_code: self.uzovi_code,
            date,
            care_kind: self.care_kind.unwrap_or(CareKind::Haz),
            segment: None,
            oi_title: self.oi_title,
            prestatie_code: None,
            as_of,
        }
    }
}

/// Who asks, of which picture, and how it is told.
struct Asking<'s> {
    db: &'s Db,
    snapshot: &'s Snapshot,
    caller: &'s Caller,
    now: Moment,
    lang: Lang,
}

type Prices<'s> = (Answer<'s>, Vec<EffectiveTariff<'s>>);

impl<'s> Asking<'s> {
    /// What the caller sees, when it may ask; what is not the caller's looks absent.
    fn admit(&self, asked: AgreementQuestion) -> Result<View<'s>, ApiError> {
        let party = self.snapshot.party_by_agb(asked.agb_code).ok_or_else(ApiError::not_found)?;
        if !self.caller.may_ask(self.snapshot, party, asked.uzovi_code, asked.date, asked.as_of) {
            return Err(ApiError::not_found());
        }
        Ok(View { snapshot: self.snapshot, caller: self.caller, today: self.now.day() })
    }

    /// The decision and the prices under it.
    async fn prices(&self, asked: AgreementQuestion) -> Result<Prices<'s>, ApiError> {
        let (snapshot, question, view) = (self.snapshot, Question::from(asked), self.admit(asked)?);
        let shown = shown(view);
        let decided = Unpriced::decided(snapshot, &question, self.now).map_err(|_| ApiError::not_found())?;
        let figures = self.figures(decided.contract, asked.as_of).await?;
        let (answer, prices) = decided.priced(&figures.unwrap_or_default(), shown);
        let told = Told { lang: self.lang, as_of: asked.as_of };
        Ok((answer, prices.into_iter().map(|price| tariff(snapshot, price, told)).collect()))
    }

    /// The sums that formulas of a contract rest on, when any does.
    async fn figures(
        &self,
        contract: Option<&Contract>,
        as_of: Option<Moment>,
    ) -> Result<Option<Figures>, ApiError> {
        let needed = Needed::by(self.snapshot, contract, as_of);
        if needed.is_empty() {
            return Ok(None);
        }
        Ok(Some(self.db.read_async(move |conn| needed.read(conn)).await?))
    }

    /// The list as JSON, and what changes only when it does.
    async fn list(&self, query: &PriceListQuery, shelf: &Shelf) -> Result<(Vec<u8>, Context), ApiError> {
        let (asked, told) =
            (query.about(query.date, query.as_of), Told { lang: self.lang, as_of: query.as_of });
        let style = Style { lang: self.lang, explain: false };
        let mut digest = Context::new(&SHA256);
        if let Some(since) = query.since {
            let (answer, items) = self.prices(asked).await?;
            let agreement = view::answer(self.snapshot, asked, &answer, style);
            let changes = Some(self.changes(query, since, &items).await?);
            let text = json(&PriceList { agreement, items: None, changes })?;
            digest.update(&text);
            return Ok((text, digest));
        }
        let view = self.admit(asked)?;
        let (snapshot, question) = (self.snapshot, Question::from(asked));
        let answer = conclude(snapshot, &question, self.now).map_err(|_| ApiError::not_found())?;
        let shown = shown(view);
        let figures = self.figures(contract(snapshot, &answer.decision), asked.as_of).await?;
        let asking = (&question, &answer, figures.as_ref());
        let items = shelf.items(snapshot, asking, self.now, shown, told)?;
        let agreement = json(&view::answer(snapshot, asked, &answer, style))?;
        digest.update(&agreement);
        digest.update(&items.digest);
        // As `PriceList` is written, with the items as they are kept.
        let parts = [b"{\"agreement\":", &*agreement, b",\"items\":", &items.text, b"}"];
        Ok((parts.concat(), digest))
    }

    /// What differs from the list that the caller holds: for its own day by what is known since, for another
    /// day altogether.
    async fn changes(
        &self,
        query: &PriceListQuery,
        since: Moment,
        items: &[EffectiveTariff<'s>],
    ) -> Result<Vec<PriceChange<'s>>, ApiError> {
        let held_day = query.since_date.unwrap_or(query.date);
        let (_, held) = self.prices(query.about(held_day, Some(since))).await?;
        let had_come = held_day <= since.day();
        if held_day == query.date {
            return Ok(between(&held, items, held_day, had_come));
        }
        let mut changes = between(&held, items, query.date, false);
        if had_come {
            let (_, known_now) = self.prices(query.about(held_day, query.as_of)).await?;
            changes.extend(between(&held, &known_now, held_day, true));
        }
        Ok(changes)
    }
}

/// A price list with the instant at which it was known.
#[derive(Debug)]
pub(crate) struct KnownAt {
    moment: Moment,
    list: Tagged,
}

impl Responder for KnownAt {
    type Body = BoxBody;

    fn respond_to(self, req: &HttpRequest) -> HttpResponse {
        let mut response = self.list.respond_to(req);
        if let Ok(value) = HeaderValue::from_str(&self.moment.to_string()) {
            response.headers_mut().insert(HeaderName::from_static("known-at"), value);
        }
        response
    }
}

/// Whether prestaties may be claimed, and at what amount
///
/// For this AGB code, insurer, day and kind of care: of one prestatie, or of every one when none is named,
/// whether it may be claimed, the amount, on what ground, from when, where it comes from with the working of a
/// formula, and how certain that is. The agreement is decided once. An agreed amount counts first, then what
/// NZa fixed or set as a maximum; without an agreement only prestaties that NZa names may be claimed, at the
/// non-contracted tariff. What no source says is `unknown`. Who may ask is as for the effective agreement; an
/// amount that others agreed is shown only to who is a party to it, was asked to follow it or takes it over.
#[utoipa::path(
    tag = "tariffs",
    params(AgreementQuestion),
    security(("oauth2" = ["tariffs:read"])),
    extensions(("x-problem-codes" = json!(["not-found"]))),
    responses((status = 200, body = EffectiveTariffs<'static>, description = "The tariffs"))
)]
#[get("/effective-tariffs")]
pub(crate) async fn get_effective_tariffs(
    state: web::Data<AppState>,
    caller: Authenticated,
    language: Language,
    query: ApiQuery<AgreementQuestion>,
) -> Result<Rendered<EffectiveTariffs<'static>>, ApiError> {
    let (snapshot, now, lang) = (state.snapshots.load(), state.clocks.business_now(), language.0);
    let asking = Asking { db: &state.db, snapshot: &snapshot, caller: &caller, now, lang };
    let (answer, items) = asking.prices(query.0).await?;
    let agreement = view::answer(&snapshot, query.0, &answer, Style { lang, explain: true });
    count(&state, &caller, "effective-tariffs", query.0.agb_code, query.0.uzovi_code);
    Rendered::new(&EffectiveTariffs { agreement, items })
}

/// The price list of a practice for an insurer
///
/// Every prestatie of the day: whether it may be claimed, at what amount, from when and why, as for effective
/// tariffs. The `ETag` changes only when the list does. With `since` the answer has in place of the list what
/// became different from the one that the caller holds: prestaties that were added, removed or changed, and
/// those that turned out otherwise for days that had come already. Take the `Known-At` of the list that you
/// hold for `since`, and its day for `sinceDate`.
#[utoipa::path(
    tag = "tariffs",
    params(PriceListQuery),
    security(("oauth2" = ["tariffs:read"])),
    extensions(("x-etag" = json!("returned")), ("x-problem-codes" = json!(["not-found"]))),
    responses((status = 200, body = PriceList<'static>, description = "The list",
        headers(("Known-At" = Moment, description = "Up to when everything known is in the list; the `since` of the next question."))))
)]
#[get("/price-lists")]
pub(crate) async fn get_price_list(
    state: web::Data<AppState>,
    caller: Authenticated,
    language: Language,
    query: ApiQuery<PriceListQuery>,
) -> Result<KnownAt, ApiError> {
    let (snapshot, now) = (state.snapshots.load(), state.clocks.business_now());
    let asking = Asking { db: &state.db, snapshot: &snapshot, caller: &caller, now, lang: language.0 };
    let (text, digest) = asking.list(&query.0, &state.price_lists).await?;
    count(&state, &caller, "price-lists", query.0.agb_code, query.0.uzovi_code);
    let known = snapshot.recorded_at.unwrap_or(now);
    let moment = query.0.as_of.map_or(known, |as_of| as_of.min(known));
    Ok(KnownAt { moment, list: Tagged { text: text.into(), digest: digest.finish() } })
}

/// Whether the caller may see what a contract says.
fn shown(view: View<'_>) -> impl Fn(ContractId) -> bool {
    move |id| view.contract(id).is_some()
}

fn json(value: &impl Serialize) -> Result<Vec<u8>, ApiError> {
    serde_json::to_vec(value).map_err(ApiError::internal)
}

/// Counts a read of what a practice may claim.
fn count(state: &AppState, caller: &Authenticated, what: &'static str, agb: AgbCode, uzovi: UzoviCode) {
    state.reads.count(&caller.0.client, what, format!("{agb}/{uzovi}"), state.clocks.security_now());
}
