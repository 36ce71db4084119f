//! The fictitious country: who is in it, where, and since when.
//!
//! Everything follows from a number by a fixed calculation ([`draw`](super::draw)), so every run
//! gives the same country and the small one is the large one with fewer people. The first practices
//! are the [`cast`]: they have fixed traits, in the small and in the large country alike, and
//! the scenarios speak of them. Regions and concerns are the real ones; parties, places, names and
//! numbers are made up. How the register states it is in [`register`](super::register), which
//! agreements follow from it in [`agreements`](super::agreements).

use chrono::NaiveDate;

use super::cast::{self, Role};
use super::draw::{Draw, draw};
use crate::codes::{AgbCode, CodeError, RegionCode};
use crate::dated::Period;

/// Where each kind of AGB code begins; a party's code is this plus its number.
pub(super) mod series {
    pub(in crate::demo) const PRACTICE: u32 = 1_900_000;
    pub(in crate::demo) const PRACTITIONER: u32 = 1_910_000;
    pub(in crate::demo) const LOCATION: u32 = 1_950_000;
    pub(in crate::demo) const SECOND_LOCATION: u32 = 1_960_000;
    pub(in crate::demo) const RO: u32 = 53_900_000;
    pub(in crate::demo) const WSV: u32 = 53_910_000;
    pub(in crate::demo) const CARE_GROUP: u32 = 53_920_000;
    pub(in crate::demo) const HDS: u32 = 21_900_000;
}

/// Practices of the small country.
pub const SMALL: u32 = 100;
/// Practices of the country as a whole.
pub const NATIONAL: u32 = 5_000;

/// Practitioners of each practice.
pub(super) const TEAM: u32 = 4;
/// Municipalities of each region.
pub(super) const TOWNS: u32 = 3;
/// A municipality that no list of regions knows.
pub(super) const UNLISTED_TOWN: &str = "GM9999";

/// The code of a party.
pub(super) fn agb(series: u32, number: u32) -> Result<AgbCode, CodeError> {
    format!("{:08}", series + number).parse()
}

/// A day of the calendar; a day that does not exist becomes the first of all.
pub(super) const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => NaiveDate::MIN,
    }
}

/// A value that changes on some days.
#[derive(Debug, Clone, Default)]
pub(super) struct Timeline<T>(Vec<(NaiveDate, T)>);

impl<T> Timeline<T> {
    pub(super) fn always(since: NaiveDate, value: T) -> Self {
        Self(vec![(since, value)])
    }

    pub(super) fn then(mut self, from: NaiveDate, value: T) -> Self {
        self.0.push((from, value));
        self
    }

    /// The value with the days on which it holds, within `life`.
    pub(super) fn spans(&self, life: Period) -> impl Iterator<Item = (Period, &T)> {
        self.0.iter().enumerate().filter_map(move |(at, (from, value))| {
            let end = self.0.get(at + 1).map(|(next, _)| crate::clock::day_before(*next));
            Some((Period::new(*from, end)?.intersect(&life)?, value))
        })
    }
}

/// A GP practice.
#[derive(Debug)]
pub(super) struct Practice {
    pub(super) number: u32,
    pub(super) agb: AgbCode,
    pub(super) role: Option<Role>,
    pub(super) life: Period,
    pub(super) names: Timeline<String>,
    /// Region of its main location, by its place in [`Country::regions`].
    pub(super) home: Timeline<usize>,
    /// Region of its second location.
    pub(super) second: Option<usize>,
    /// Places in [`Country::groups`].
    pub(super) wsv: Timeline<Option<usize>>,
    pub(super) ro: Option<usize>,
    pub(super) care_group: Option<usize>,
    pub(super) hds: usize,
}

/// What a group of practices is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum GroupKind {
    Wsv,
    Ro,
    CareGroup,
    Hds,
}

/// A WSV, RO, care group or HDS.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) kind: GroupKind,
    pub(super) number: u32,
    pub(super) agb: AgbCode,
    pub(super) name: String,
    pub(super) region: usize,
    pub(super) since: NaiveDate,
    /// The RO that a WSV belongs to, by its place in [`Country::groups`].
    pub(super) ro: Option<usize>,
}

/// The fictitious country.
#[derive(Debug)]
pub(super) struct Country {
    pub(super) regions: Vec<RegionCode>,
    pub(super) practices: Vec<Practice>,
    pub(super) groups: Vec<Group>,
}

const SINCE: NaiveDate = day(2016, 1, 1);
const NOUNS: [&str; 20] = [
    "De Wilg",
    "Het Anker",
    "De Brug",
    "De Linde",
    "Het Kompas",
    "De Sluis",
    "De Molen",
    "Het Baken",
    "De Veste",
    "De Kade",
    "Het Spoor",
    "De Haven",
    "De Poort",
    "Het Plein",
    "De Akker",
    "De Dijk",
    "Het Veer",
    "De Toren",
    "De Werf",
    "Het Park",
];

impl Country {
    /// The country over `regions`, with so many practices.
    pub(super) fn new(regions: Vec<RegionCode>, practices: u32) -> Result<Self, CodeError> {
        let mut country =
            Self { regions, practices: Vec::with_capacity(practices as usize), groups: Vec::new() };
        country.found_groups(practices <= SMALL)?;
        for number in 1..=practices {
            let practice = country.practice(number)?;
            country.practices.push(practice);
        }
        Ok(country)
    }

    /// Place of a region by its code; the first one when it is unknown.
    pub(super) fn region(&self, code: &str) -> usize {
        self.regions.iter().position(|region| region.as_str() == code).unwrap_or_default()
    }

    /// The groups of a kind in a region, by their place.
    pub(super) fn groups_in(&self, kind: GroupKind, region: usize) -> Vec<usize> {
        let here = self.groups.iter().enumerate();
        here.filter(|(_, group)| group.kind == kind && group.region == region).map(|(at, _)| at).collect()
    }

    fn found_groups(&mut self, small: bool) -> Result<(), CodeError> {
        let (wsvs, second_ro, areas) = if small { (1, 0, 5) } else { (16, 3, 50) };
        // The groups of the cast come first: they have the same codes in every country.
        let plain = self.region(cast::PLAIN_REGION);
        let regions: Vec<usize> =
            std::iter::once(plain).chain((0..self.regions.len()).filter(|region| *region != plain)).collect();
        for region in regions.iter().copied() {
            self.found(GroupKind::Ro, region, None)?;
            if second_ro > 0 && region % second_ro == 0 {
                self.found(GroupKind::Ro, region, None)?;
            }
            if region % 8 == 2 {
                self.found(GroupKind::CareGroup, region, None)?;
            }
            let ros = self.groups_in(GroupKind::Ro, region);
            for number in 0..wsvs {
                self.found(GroupKind::Wsv, region, Some(ros[number % ros.len()]))?;
            }
        }
        for region in regions.iter().copied().cycle().take(areas) {
            self.found(GroupKind::Hds, region, None)?;
        }
        Ok(())
    }

    fn found(&mut self, kind: GroupKind, region: usize, ro: Option<usize>) -> Result<(), CodeError> {
        let number = self.groups.iter().filter(|group| group.kind == kind).count();
        let number = u32::try_from(number).unwrap_or_default() + 1;
        let (series, word, since) = match kind {
            GroupKind::Wsv => (series::WSV, "Wijksamenwerking", day(2017 + draw_year(number), 1, 1)),
            GroupKind::Ro => (series::RO, "Regio-organisatie", SINCE),
            GroupKind::CareGroup => (series::CARE_GROUP, "Zorggroep", SINCE),
            GroupKind::Hds => (series::HDS, "Huisartsenpost", SINCE),
        };
        let name = format!("{word} Fictief {number:03}");
        self.groups.push(Group { kind, number, agb: agb(series, number)?, name, region, since, ro });
        Ok(())
    }

    fn practice(&self, number: u32) -> Result<Practice, CodeError> {
        let role = Role::of(number);
        let life = match role {
            Some(role) => role.life(),
            None => life(number),
        };
        let home = match role {
            Some(role) => {
                let first = Timeline::always(life.start_date, self.region(role.home()));
                role.moved().map_or(first.clone(), |(from, to)| first.then(from, self.region(to)))
            }
            None => self.wandering(number, life),
        };
        let region = home.spans(life).last().map_or(0, |(_, region)| *region);
        let wsv = self.wsv_of(number, role, region, life);
        let ro = match wsv.spans(life).find_map(|(_, wsv)| *wsv) {
            Some(wsv) => self.groups[wsv].ro, // the RO of its WSV, or the answer would be two ROs
            None => pick(&self.groups_in(GroupKind::Ro, region), draw(number, Draw::Ro, 1_000)),
        };
        let care_group =
            pick(&self.groups_in(GroupKind::CareGroup, region), draw(number, Draw::CareGroup, 1_000));
        let (ro, care_group) = match role {
            Some(Role::TwoGroups) => (ro, care_group),
            Some(_) => (ro, None),
            None if wsv.spans(life).all(|(_, wsv)| wsv.is_none())
                && draw(number, Draw::CareGroup, 2) == 0 =>
            {
                (if care_group.is_some() { None } else { ro }, care_group)
            }
            None => (ro, None),
        };
        let second = match role {
            Some(role) => role.second().map(|code| self.region(code)),
            None => match draw(number, Draw::SecondLocation, 100) {
                0..=7 => Some(region),
                8..=9 => Some((region + 1) % self.regions.len()),
                _ => None,
            },
        };
        let hds = self.hds_of(number, role, region);
        let names = names(number, role, life);
        Ok(Practice {
            number,
            agb: agb(series::PRACTICE, number)?,
            role,
            life,
            names,
            home,
            second,
            wsv,
            ro,
            care_group,
            hds,
        })
    }

    /// Every region has practices; one in fifty moves to the next region.
    fn wandering(&self, number: u32, life: Period) -> Timeline<usize> {
        let regions = self.regions.len();
        let first = number as usize % regions;
        let home = Timeline::always(life.start_date, first);
        if draw(number, Draw::Moved, 50) > 0 {
            return home;
        }
        let year = day(2020 + draw_year(number), 1, 1);
        if life.start_date < year { home.then(year, (first + 1) % regions) } else { home }
    }

    /// Four in five practices take part in a WSV, some of them only since some year.
    fn wsv_of(
        &self,
        number: u32,
        role: Option<Role>,
        region: usize,
        life: Period,
    ) -> Timeline<Option<usize>> {
        let wsvs = self.groups_in(GroupKind::Wsv, region);
        let (joins, turn) = match role {
            Some(role) => (role.in_wsv(), 0),
            None => (draw(number, Draw::InWsv, 5) > 0, draw(number, Draw::Wsv, 1_000)),
        };
        let Some(wsv) = pick(&wsvs, turn).filter(|_| joins) else {
            return Timeline::always(life.start_date, None);
        };
        let from = self.groups[wsv].since.max(life.start_date);
        let from = if role.is_none() && draw(number, Draw::JoinedLate, 4) == 0 {
            from.max(day(2019 + draw_year(number), 1, 1))
        } else {
            from
        };
        if from > life.start_date {
            return Timeline::always(life.start_date, None).then(from, Some(wsv));
        }
        Timeline::always(life.start_date, Some(wsv))
    }

    fn hds_of(&self, number: u32, role: Option<Role>, region: usize) -> usize {
        let all: Vec<usize> =
            (0..self.groups.len()).filter(|at| self.groups[*at].kind == GroupKind::Hds).collect();
        let here: Vec<usize> = all.iter().copied().filter(|at| self.groups[*at].region == region).collect();
        let turn = if role.is_some() { 0 } else { draw(number, Draw::HdsArea, 1_000) };
        // The small country has fewer areas than regions: an area other than the first then spans several.
        let shared = || all.get(region % all.len().saturating_sub(1).max(1) + 1).copied();
        pick(&here, turn).or_else(shared).unwrap_or_default()
    }
}

fn pick(from: &[usize], turn: u32) -> Option<usize> {
    from.get(turn as usize % from.len().max(1)).copied()
}

/// A year from 0 to 4, by number.
fn draw_year(number: u32) -> i32 {
    i32::try_from(draw(number, Draw::Year, 5)).unwrap_or_default()
}

/// Most practices are always there; some end with a year, some begin with one.
fn life(number: u32) -> Period {
    let year = 2020 + draw_year(number);
    let ended = (draw(number, Draw::Ended, 33) == 0).then(|| day(year, 12, 31));
    let started = ended.is_none() && draw(number, Draw::Started, 25) == 0;
    Period { start_date: if started { day(year, 1, 1) } else { SINCE }, end_date: ended }
}

fn names(number: u32, role: Option<Role>, life: Period) -> Timeline<String> {
    let word = |turn: u32| NOUNS[(draw(number, Draw::Name, 20) + turn) as usize % NOUNS.len()];
    let named = |turn| format!("Huisartsenpraktijk {} {number:04} (fictief)", word(turn));
    let first = Timeline::always(life.start_date, named(0));
    let year = day(2020 + draw_year(number), 1, 1);
    let renamed = role.is_none() && draw(number, Draw::Renamed, 20) == 0 && life.start_date < year;
    if renamed { first.then(year, named(1)) } else { first }
}

/// The days of a life that has no end.
pub(super) const fn since(start_date: NaiveDate) -> Period {
    Period { start_date, end_date: None }
}

/// When the lives of the cast begin, unless their role says otherwise.
pub(super) const LONG_AGO: NaiveDate = SINCE;

/// The practitioners of a practice; one in forty works for the next practice too, one in ninety
/// moved there.
pub(super) fn employers(
    practitioner: u32,
    practices: u32,
) -> Vec<(u32, Option<NaiveDate>, Option<NaiveDate>)> {
    let own = (practitioner - 1) / TEAM + 1;
    let next = own % practices + 1;
    if own <= cast::SIZE {
        return match cast::second_employer(practitioner) {
            Some(second) => vec![(own, None, None), (second, None, None)],
            None => vec![(own, None, None)],
        };
    }
    match draw(practitioner, Draw::Changed, 360) {
        0..=8 => vec![(own, None, None), (next, None, None)],
        9..=12 => vec![(own, None, Some(day(2021, 12, 31))), (next, Some(day(2022, 1, 1)), None)],
        _ => vec![(own, None, None)],
    }
}
