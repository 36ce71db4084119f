//! Chance without chance: what is drawn for a subject follows from its number alone.
//!
//! No order of calls and no shared state plays a part, so a country can be drawn in pieces and every
//! run gives the same one.

/// What is drawn; each question gives an answer of its own for the same subject.
#[derive(Debug, Clone, Copy)]
pub(super) enum Draw {
    Ended,
    Started,
    Moved,
    Renamed,
    Year,
    Name,
    Town,
    Street,
    SecondLocation,
    InWsv,
    JoinedLate,
    Wsv,
    Ro,
    CareGroup,
    HdsArea,
    Changed,
    Uncontracted,
    Module,
    PracticeManagement,
    OwnAgreement,
    OwnBuyer,
    Follow,
    Follower,
}

/// A fixed throw of a die with `sides` sides, from 0.
pub(super) fn draw(subject: u32, what: Draw, sides: u32) -> u32 {
    // splitmix64: every bit of the input reaches every bit of the output
    let mut z = (u64::from(subject) << 8 | what as u64).wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    u32::try_from((z ^ (z >> 31)) % u64::from(sides.max(1))).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_are_spread_evenly_and_questions_do_not_follow_each_other() {
        let count = |what, wanted| (1..=6_000).filter(|n| draw(*n, what, 6) == wanted).count();
        assert!((0..6).all(|side| (900..1_100).contains(&count(Draw::Ended, side))));
        let both =
            (1..=6_000).filter(|n| draw(*n, Draw::Ended, 6) == 0 && draw(*n, Draw::Moved, 6) == 0).count();
        assert!((120..220).contains(&both), "{both} of about 167");
    }
}
