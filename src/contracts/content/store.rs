//! Rows of what contracts say.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::model::{
    AgreedTariff, AgreedTariffs, ContractCondition, ContractContent, ContractModule, ContractOrigin,
    ContractOriginKind, TariffAnnex,
};
use crate::codes::ContractId;
use crate::contracts::model::ContractStatus;
use crate::contracts::store::{KEYS, shared};
use crate::db::schema::contract_contents::dsl;
use crate::db::schema::contracts;
use crate::db::{Conn, DbError, text_column};

text_column!(ContractOriginKind);

/// The column `content`.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Said<'c> {
    conditions: Cow<'c, [ContractCondition]>,
    annexes: Cow<'c, [TariffAnnex]>,
    modules: Cow<'c, [ContractModule]>,
}

/// Keeps what a contract says from this version on.
///
/// # Errors
/// The database failed, or the version has a content already.
pub fn insert(
    conn: &mut Conn,
    id: ContractId,
    version: i32,
    content: &ContractContent,
) -> Result<(), DbError> {
    let said = Said {
        conditions: content.conditions.as_slice().into(),
        annexes: content.annexes.as_slice().into(),
        modules: content.modules.as_slice().into(),
    };
    let text = serde_json::to_string(&said).map_err(|error| DbError::Internal(error.to_string()))?;
    diesel::insert_into(dsl::contract_contents)
        .values((
            dsl::contract_id.eq(id),
            dsl::version.eq(version),
            dsl::origin_kind.eq(content.origin.kind),
            dsl::origin_id.eq(&content.origin.id),
            dsl::content.eq(text),
        ))
        .execute(conn)?;
    Ok(())
}

/// What a contract says in a version: that of the last version up to it in which it changed; nothing for a
/// contract that was only recorded.
///
/// # Errors
/// The database failed.
pub fn content_of(conn: &mut Conn, id: ContractId, version: i32) -> Result<Option<ContractContent>, DbError> {
    let found = dsl::contract_contents
        .filter(dsl::contract_id.eq(id))
        .filter(dsl::version.le(version))
        .order(dsl::version.desc())
        .select((dsl::origin_kind, dsl::origin_id, dsl::content));
    let row: Option<(ContractOriginKind, Option<String>, String)> = found.first(conn).optional()?;
    let Some((kind, id, text)) = row else { return Ok(None) };
    let said: Said<'_> = serde_json::from_str(&text).map_err(|error| DbError::Internal(error.to_string()))?;
    Ok(Some(ContractContent {
        origin: ContractOrigin { kind, id },
        conditions: said.conditions.into_owned(),
        annexes: said.annexes.into_owned(),
        modules: said.modules.into_owned(),
    }))
}

/// The contracts that came from something, with the status that each is in.
///
/// # Errors
/// The database failed.
pub fn from_origin(
    conn: &mut Conn,
    origin: &ContractOrigin,
) -> Result<Vec<(ContractId, ContractStatus)>, DbError> {
    let from = dsl::contract_contents
        .filter(dsl::origin_kind.eq(origin.kind))
        .filter(dsl::origin_id.eq(&origin.id))
        .select(dsl::contract_id);
    let standing = contracts::table.filter(contracts::superseded_at.is_null());
    let found = standing.filter(contracts::id.eq_any(from)).order(contracts::id);
    Ok(found.select((contracts::id, contracts::status)).load(conn)?)
}

/// Whether what a contract says changed after a version.
///
/// # Errors
/// The database failed.
pub fn changed_after(conn: &mut Conn, id: ContractId, version: i32) -> Result<bool, DbError> {
    let later = dsl::contract_contents.filter(dsl::contract_id.eq(id)).filter(dsl::version.gt(version));
    Ok(later.count().get_result::<i64>(conn)? > 0)
}

/// The part of the column `content` that says tariffs.
#[derive(Deserialize)]
struct Annexes {
    annexes: Vec<TariffAnnex>,
}

/// The tariffs that contracts say, of these contracts or of all, each from a version on.
///
/// # Errors
/// The database failed.
pub(crate) fn tariffs_of(
    conn: &mut Conn,
    contracts: Option<&[ContractId]>,
) -> Result<HashMap<ContractId, Vec<AgreedTariffs>>, DbError> {
    let said = || {
        let columns = (dsl::contract_id, dsl::version, dsl::content);
        dsl::contract_contents.order((dsl::contract_id, dsl::version)).select(columns)
    };
    let rows: Vec<(ContractId, i32, String)> = match contracts {
        None => said().load(conn)?,
        Some(ids) => {
            let mut rows = Vec::new();
            for some in ids.chunks(KEYS) {
                rows.append(&mut said().filter(dsl::contract_id.eq_any(some)).load(conn)?);
            }
            rows
        }
    };
    let mut found: HashMap<ContractId, Vec<AgreedTariffs>> = HashMap::new();
    let mut seen: HashSet<Arc<[AgreedTariff]>> = HashSet::new();
    let mut read: HashMap<String, Arc<[AgreedTariff]>> = HashMap::new();
    for (id, since, text) in rows {
        let tariffs = match read.get(&text) {
            Some(tariffs) => tariffs.clone(),
            None => {
                let tariffs = shared(&mut seen, tariffs_in(&text)?);
                read.insert(text, tariffs.clone());
                tariffs
            }
        };
        let versions = found.entry(id).or_default();
        if !tariffs.is_empty() || !versions.is_empty() {
            versions.push(AgreedTariffs { since, tariffs });
        }
    }
    Ok(found)
}

fn tariffs_in(text: &str) -> Result<Arc<[AgreedTariff]>, DbError> {
    let said: Annexes = serde_json::from_str(text).map_err(|error| DbError::Internal(error.to_string()))?;
    let tariffs = said.annexes.into_iter().flat_map(|TariffAnnex { id, tariffs, .. }| {
        tariffs.into_iter().map(move |tariff| AgreedTariff { annex: id.as_str().into(), tariff })
    });
    Ok(tariffs.collect())
}
