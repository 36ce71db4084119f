//! When and how long to wait before the next attempt.

use std::time::Duration;

use chrono::{DateTime, Utc};

/// Random wait between nothing and `base * 2^n`, at most `cap` (full jitter).
pub(crate) fn jitter(base: Duration, cap: Duration, attempt: u32) -> Duration {
    let most = base.saturating_mul(1 << attempt.saturating_sub(1).min(16)).min(cap);
    let nanos = u64::try_from(most.as_nanos()).unwrap_or(u64::MAX);
    Duration::from_nanos(random() % nanos.saturating_add(1))
}

fn random() -> u64 {
    let mut bytes = [0_u8; 8];
    // Without random numbers every client waits the longest time: slower, not wrong.
    match aws_lc_rs::rand::fill(&mut bytes) {
        Ok(()) => u64::from_le_bytes(bytes),
        Err(_) => u64::MAX,
    }
}

/// Reads `Retry-After`, seconds or a date; a date is measured by the clock of the answer.
pub(crate) fn retry_after(value: Option<&str>, date: Option<&str>) -> Option<Duration> {
    let value = value?.trim();
    if let Ok(seconds) = value.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    let until = DateTime::parse_from_rfc2822(value).ok()?;
    let now =
        date.and_then(|d| DateTime::parse_from_rfc2822(d.trim()).ok()).map_or_else(Utc::now, |d| d.to_utc());
    Some((until.to_utc() - now).to_std().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_measured_by_the_clock_of_the_answer() {
        let wait = retry_after(Some("Wed, 21 Oct 2015 07:28:09 GMT"), Some("Wed, 21 Oct 2015 07:28:00 GMT"));
        assert_eq!(wait, Some(Duration::from_secs(9)));
        assert_eq!(retry_after(Some("Wed, 21 Oct 2015 07:28:00 GMT"), None), Some(Duration::ZERO));
        assert_eq!(retry_after(Some("soon"), None), None);
        assert_eq!(retry_after(Some("-1"), None), None);
    }

    #[test]
    fn waits_stay_below_the_cap() {
        let (base, cap) = (Duration::from_millis(250), Duration::from_secs(8));
        for attempt in 1..100 {
            assert!(jitter(base, cap, attempt) <= cap);
            assert!(jitter(base, cap, 1) <= base);
        }
    }
}
