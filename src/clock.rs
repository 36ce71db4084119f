//! Two clocks and one time zone.
//!
//! The *security clock* is real and judges tokens and certificates. The *business clock* judges
//! dates and deadlines; the demo may set it (`--today`), `serve` never can. Both are values that
//! are passed in. All knowledge of Europe/Amsterdam lives here: elsewhere a day is a [`NaiveDate`]
//! and an instant is a [`Moment`].

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, NaiveDate, SecondsFormat, TimeDelta, TimeZone, Utc};
use chrono_tz::Europe::Amsterdam;
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use diesel::sql_types::BigInt;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
use utoipa::openapi::{KnownFormat, RefOr, SchemaFormat};
use utoipa::{PartialSchema, ToSchema};

/// An instant in UTC with a resolution of one microsecond.
///
/// On the wire RFC 3339 with `Z`; any offset is accepted in a request.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsExpression, FromSqlRow)]
#[diesel(sql_type = BigInt)]
pub struct Moment(i64);

impl Moment {
    /// Before everything that was ever recorded.
    pub const BEGINNING: Self = Self(0);

    /// From a count of microseconds since 1970-01-01T00:00:00Z.
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// Microseconds since 1970-01-01T00:00:00Z.
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// The count of microseconds by reference, as the database binds it.
    pub const fn as_micros(&self) -> &i64 {
        &self.0
    }

    /// The instant as a chrono value.
    pub(crate) fn utc(self) -> DateTime<Utc> {
        DateTime::from_timestamp_micros(self.0).unwrap_or(DateTime::UNIX_EPOCH)
    }

    /// The calendar day in Europe/Amsterdam that this instant falls on.
    pub fn day(self) -> NaiveDate {
        self.utc().with_timezone(&Amsterdam).date_naive()
    }

    /// The instant as clocks in the Netherlands show it, with the zone: `2025-03-31 17:00:00 CEST`.
    pub fn in_amsterdam(self) -> String {
        self.utc().with_timezone(&Amsterdam).format("%Y-%m-%d %H:%M:%S%.f %Z").to_string()
    }

    /// The first instant of `day` in Europe/Amsterdam.
    pub fn start_of(day: NaiveDate) -> Self {
        let midnight = day.and_time(chrono::NaiveTime::MIN);
        let instant = Amsterdam
            .from_local_datetime(&midnight)
            .earliest() // midnight exists every day: Dutch clocks change at 02:00 and 03:00
            .map_or_else(|| midnight.and_utc(), |t| t.with_timezone(&Utc));
        Self(instant.timestamp_micros())
    }
}

impl From<DateTime<Utc>> for Moment {
    fn from(instant: DateTime<Utc>) -> Self {
        Self(instant.timestamp_micros())
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.utc().to_rfc3339_opts(SecondsFormat::Micros, true))
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::str::FromStr for Moment {
    type Err = crate::codes::CodeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        DateTime::parse_from_rfc3339(text)
            .ok()
            .map(|t| Self(t.timestamp_micros()))
            .filter(|m| (0..=253_402_300_799_999_999).contains(&m.0)) // 1970 to the end of 9999
            .ok_or_else(|| {
                let expected = "RFC 3339 with an offset, for instance 2025-02-03T09:30:00Z";
                crate::codes::CodeError::new("instant", "dateTime.format", expected, text)
            })
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl PartialSchema for Moment {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::DateTime)))
            .description(Some("Instant, RFC 3339; answers are in UTC with `Z`."))
            .into()
    }
}

impl ToSchema for Moment {}

/// The two clocks of one running service. Cloning shares them.
#[derive(Clone, Debug, Default)]
pub struct Clocks {
    /// Microseconds that the business clock runs ahead of (or behind) the real one.
    business_offset: Arc<AtomicI64>,
}

impl Clocks {
    /// Both clocks real: the only setting that `serve` has.
    pub fn real() -> Self {
        Self::default()
    }

    /// A business clock that starts at `start` and runs on from there (demo and tests).
    pub fn business_from(start: Moment) -> Self {
        let clocks = Self::default();
        clocks.set_business(start);
        clocks
    }

    /// Moves the business clock; only the demo's seeding and tests hold a value that does this.
    pub fn set_business(&self, to: Moment) {
        self.business_offset.store(to.0 - self.security_now().0, Ordering::SeqCst);
    }

    /// The real time: judges tokens, certificates and leases.
    pub fn security_now(&self) -> Moment {
        Utc::now().into()
    }

    /// The time by which the business lives: judges dates and deadlines.
    pub fn business_now(&self) -> Moment {
        Moment(self.security_now().0 + self.business_offset.load(Ordering::SeqCst))
    }

    /// Today in Europe/Amsterdam by the business clock.
    pub fn today(&self) -> NaiveDate {
        self.business_now().day()
    }
}

/// First day of the calendar quarter that starts strictly after `day`.
///
/// Z&Z HAZ starts a new practice's agreement here; 1 April gives 1 July.
pub fn next_quarter(day: NaiveDate) -> NaiveDate {
    use chrono::Datelike;
    let month0 = day.month0() / 3 * 3 + 3;
    let (year, month0) = if month0 > 11 { (day.year() + 1, 0) } else { (day.year(), month0) };
    NaiveDate::from_ymd_opt(year, month0 + 1, 1).unwrap_or(NaiveDate::MAX)
}

/// The day before `day`; the first day that exists stays itself.
pub fn day_before(day: NaiveDate) -> NaiveDate {
    day.checked_sub_signed(TimeDelta::days(1)).unwrap_or(day)
}

/// The day after `day`; the last day that exists stays itself.
pub fn day_after(day: NaiveDate) -> NaiveDate {
    day.checked_add_signed(TimeDelta::days(1)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_quarter_starts_strictly_after_the_day_asked() {
        assert_eq!(next_quarter(day("2024-04-01")), day("2024-07-01"));
        assert_eq!(next_quarter(day("2024-03-31")), day("2024-04-01"));
        assert_eq!(next_quarter(day("2024-12-31")), day("2025-01-01"));
        assert_eq!(next_quarter(day("2024-10-01")), day("2025-01-01"));
    }

    #[test]
    fn a_day_starts_at_midnight_in_amsterdam_in_summer_and_winter() {
        assert_eq!(Moment::start_of(day("2025-07-01")).to_string(), "2025-06-30T22:00:00.000000Z");
        assert_eq!(Moment::start_of(day("2025-01-01")).to_string(), "2024-12-31T23:00:00.000000Z");
        assert_eq!("2024-12-31T23:00:00Z".parse::<Moment>().unwrap().day(), day("2025-01-01"));
    }

    #[test]
    fn the_hour_that_comes_twice_is_told_apart_by_its_zone() {
        let shown = |text: &str| text.parse::<Moment>().unwrap().in_amsterdam();
        assert_eq!(shown("2025-10-26T00:30:00Z"), "2025-10-26 02:30:00 CEST");
        assert_eq!(shown("2025-10-26T01:30:00Z"), "2025-10-26 02:30:00 CET");
        assert_eq!(shown("2025-03-30T01:00:00.000001Z"), "2025-03-30 03:00:00.000001 CEST");
    }

    #[test]
    fn the_business_clock_runs_on_from_where_it_was_set() {
        let clocks = Clocks::business_from("2025-02-03T09:00:00Z".parse().unwrap());
        assert_eq!(clocks.today(), day("2025-02-03"));
        assert!(clocks.business_now() >= "2025-02-03T09:00:00Z".parse().unwrap());
    }
}
