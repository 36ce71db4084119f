//! Rows of certificates of signatories, and the names beside them.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::model::{SentCertificate, SignatoryCertificate};
use crate::audit::Owner;
use crate::auth::certificates::split;
use crate::clock::Moment;
use crate::codes::CertificateId;
use crate::dated::Period;
use crate::db::schema::{signatory_certificates, signatory_names};
use crate::db::{Conn, DbError, Stamp};

#[derive(Queryable, Selectable)]
#[diesel(table_name = signatory_certificates)]
struct CertificateRow {
    id: CertificateId,
    version: i64,
    organisation: String,
    thumbprint: String,
    certificate: Vec<u8>,
    valid_from: Moment,
    valid_until: Moment,
    start_date: NaiveDate,
    end_date: Option<NaiveDate>,
    suspended: bool,
    recorded_at: Moment,
}

impl CertificateRow {
    fn certificate(self, name: Option<String>) -> Result<SignatoryCertificate, DbError> {
        Ok(SignatoryCertificate {
            id: self.id,
            version: self.version,
            organisation: self.organisation.parse::<Owner>().map_err(DbError::Internal)?,
            name,
            certificate: SentCertificate {
                chain: split(&self.certificate).map_err(|problem| DbError::Internal(problem.to_string()))?,
                thumbprint: self.thumbprint,
                valid_from: self.valid_from,
                valid_until: self.valid_until,
            },
            period: Period { start_date: self.start_date, end_date: self.end_date },
            suspended: self.suspended,
            recorded_at: self.recorded_at,
        })
    }
}

/// Every certificate, oldest first.
pub(crate) fn load_all(conn: &mut Conn) -> Result<Vec<SignatoryCertificate>, DbError> {
    let names: Vec<(CertificateId, String)> = signatory_names::table.load(conn)?;
    let mut names: HashMap<CertificateId, String> = names.into_iter().collect();
    let rows = signatory_certificates::table
        .order(signatory_certificates::id)
        .select(CertificateRow::as_select())
        .load(conn)?;
    rows.into_iter()
        .map(|row| {
            let name = names.remove(&row.id);
            row.certificate(name)
        })
        .collect()
}

/// The certificate with this id.
pub(crate) fn find(conn: &mut Conn, id: CertificateId) -> Result<Option<SignatoryCertificate>, DbError> {
    let name = signatory_names::table.find(id).select(signatory_names::name).first(conn).optional()?;
    let row = signatory_certificates::table.find(id).select(CertificateRow::as_select());
    row.first(conn).optional()?.map(|row: CertificateRow| row.certificate(name)).transpose()
}

/// The certificate with this thumbprint of an organisation, without the name.
pub(crate) fn by_thumbprint(
    conn: &mut Conn,
    thumbprint: &str,
    organisation: &Owner,
) -> Result<Option<SignatoryCertificate>, DbError> {
    let row = signatory_certificates::table
        .filter(signatory_certificates::thumbprint.eq(thumbprint))
        .filter(signatory_certificates::organisation.eq(organisation.to_string()))
        .select(CertificateRow::as_select());
    row.first(conn).optional()?.map(|row: CertificateRow| row.certificate(None)).transpose()
}

/// How many certificates an organisation has.
pub(crate) fn count_of(conn: &mut Conn, organisation: &Owner) -> Result<i64, DbError> {
    let own = signatory_certificates::organisation.eq(organisation.to_string());
    Ok(signatory_certificates::table.filter(own).count().get_result(conn)?)
}

/// Inserts a certificate in its first version, without the name.
pub(crate) fn insert(conn: &mut Conn, new: &SignatoryCertificate, stamp: Stamp) -> Result<(), DbError> {
    diesel::insert_into(signatory_certificates::table)
        .values((
            signatory_certificates::id.eq(new.id),
            signatory_certificates::version.eq(new.version),
            signatory_certificates::organisation.eq(new.organisation.to_string()),
            signatory_certificates::thumbprint.eq(&new.certificate.thumbprint),
            signatory_certificates::certificate.eq(new.certificate.joined()),
            signatory_certificates::valid_from.eq(new.certificate.valid_from),
            signatory_certificates::valid_until.eq(new.certificate.valid_until),
            signatory_certificates::start_date.eq(new.period.start_date),
            signatory_certificates::end_date.eq(new.period.end_date),
            signatory_certificates::suspended.eq(new.suspended),
            signatory_certificates::recorded_at.eq(new.recorded_at),
            signatory_certificates::position.eq(stamp.position),
        ))
        .execute(conn)?;
    Ok(())
}

/// Writes what can change in a certificate, as its next version.
pub(crate) fn update(conn: &mut Conn, new: &SignatoryCertificate, stamp: Stamp) -> Result<(), DbError> {
    let row = signatory_certificates::table.find(new.id);
    let changed = diesel::update(row.filter(signatory_certificates::version.eq(new.version)))
        .set((
            signatory_certificates::version.eq(new.version + 1),
            signatory_certificates::start_date.eq(new.period.start_date),
            signatory_certificates::end_date.eq(new.period.end_date),
            signatory_certificates::suspended.eq(new.suspended),
            signatory_certificates::position.eq(stamp.position),
        ))
        .execute(conn)?;
    if changed == 1 { Ok(()) } else { Err(DbError::Busy) }
}

/// Puts the name of the person beside the certificate, or erases it.
pub(crate) fn set_name(conn: &mut Conn, id: CertificateId, name: Option<&str>) -> Result<(), DbError> {
    diesel::delete(signatory_names::table.find(id)).execute(conn)?;
    if let Some(name) = name {
        diesel::insert_into(signatory_names::table)
            .values((signatory_names::certificate_id.eq(id), signatory_names::name.eq(name)))
            .execute(conn)?;
    }
    Ok(())
}

/// Whether the organisation has this certificate already.
pub(crate) fn exists(conn: &mut Conn, organisation: &Owner, thumbprint: &str) -> Result<bool, DbError> {
    let same = signatory_certificates::table
        .filter(signatory_certificates::organisation.eq(organisation.to_string()))
        .filter(signatory_certificates::thumbprint.eq(thumbprint));
    Ok(same.count().get_result::<i64>(conn)? > 0)
}
