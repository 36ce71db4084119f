//! Which counts are withheld, so that no small one can be read or worked out.
//!
//! A count of 1 to 4 tells about single practices. It is withheld, and so are the next larger ones of the
//! same table until the sum of what is withheld is of no use: at least two counts, together at least
//! [`ENOUGH`] and less than they could be. Where that cannot be, everything is withheld, the total too.
//! Zero is shown.
//!
//! Protected against: who subtracts the regions shown from the total, and who knows this very rule, of one
//! table (one day, concern, kind of care and measure), whatever filter was asked: the test goes through
//! every small table. No count of one measure is part of another, and totals exist over regions only, so
//! there is nothing else to subtract. Not protected: what two days differ by (a count that is shown on
//! both tells how many came in between), the part of those invited who did not hand in, and what is public
//! elsewhere: contracts that bind are open data.

/// Counts below this are small.
pub const SMALL: u32 = 5;
/// What withheld counts add up to at least, where the total is shown.
pub const ENOUGH: u64 = 10;

/// What is withheld of one table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withheld {
    /// Per region, in the order given.
    pub regions: Vec<bool>,
    /// The total.
    pub total: bool,
}

/// What must be withheld of the counts of one measure, by region.
pub fn withheld(counts: &[u32]) -> Withheld {
    let is_small = |count: u32| (1..SMALL).contains(&count);
    if !counts.iter().any(|count| is_small(*count)) {
        return Withheld { regions: vec![false; counts.len()], total: false };
    }
    let mut ascending: Vec<u32> = counts.iter().copied().filter(|count| *count > 0).collect();
    ascending.sort_unstable();
    let mut limits: Vec<u32> = std::iter::once(SMALL - 1).chain(ascending.iter().copied()).collect();
    limits.retain(|limit| *limit >= SMALL - 1);
    limits.dedup();
    // Equal counts go together, so that it stays open which of them is which.
    let hides_enough = |limit: &u32| {
        let hidden = || ascending.iter().take_while(|count| *count <= limit);
        let (number, sum) = (hidden().count() as u64, hidden().map(|count| u64::from(*count)).sum::<u64>());
        // with the largest sum that these could have, each of them would be known
        number >= 2 && sum >= ENOUGH && sum < number * u64::from(*limit)
    };
    let limit = limits.iter().find(|limit| hides_enough(limit));
    let hidden = |count: &u32| *count > 0 && limit.is_none_or(|limit| count <= limit);
    Withheld { regions: counts.iter().map(hidden).collect(), total: limit.is_none() }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    /// What a dashboard sees of one measure.
    fn shown(counts: &[u32]) -> (Vec<Option<u32>>, Option<u32>) {
        let hidden = withheld(counts);
        let regions = counts.iter().zip(&hidden.regions).map(|(count, hide)| (!hide).then_some(*count));
        (regions.collect(), (!hidden.total).then(|| counts.iter().sum()))
    }

    /// Every table of `regions` counts up to `most`.
    fn tables(regions: usize, most: u32) -> Vec<Vec<u32>> {
        (0..regions).fold(vec![Vec::new()], |tables, _| {
            let longer = |table: Vec<u32>| (0..=most).map(move |n| [table.clone(), vec![n]].concat());
            tables.into_iter().flat_map(longer).collect()
        })
    }

    #[test]
    fn no_small_count_is_shown_or_follows_from_what_is_shown() {
        for (regions, most) in [(1, 60), (2, 60), (3, 22), (4, 11)] {
            let mut worlds: HashMap<_, Vec<Vec<u32>>> = HashMap::new();
            for table in tables(regions, most) {
                worlds.entry(shown(&table)).or_default().push(table);
            }
            for (seen, possible) in worlds {
                for region in 0..regions {
                    let mut values: Vec<u32> = possible.iter().map(|table| table[region]).collect();
                    values.sort_unstable();
                    values.dedup();
                    let small = values.iter().any(|count| (1..SMALL).contains(count));
                    assert!(!small || values.len() > 1, "{seen:?} gives region {region} away: {values:?}");
                    assert!(!small || seen.0[region].is_none(), "{seen:?} shows region {region}");
                }
                let mut totals: Vec<u32> = possible.iter().map(|table| table.iter().sum()).collect();
                totals.sort_unstable();
                totals.dedup();
                let small = totals.iter().any(|total| (1..SMALL).contains(total));
                assert!(!small || totals.len() > 1, "{seen:?} gives a small total away");
            }
        }
    }

    #[test]
    fn what_is_not_small_is_shown_where_nothing_small_stands_beside_it() {
        assert_eq!(shown(&[5, 0, 12]), (vec![Some(5), Some(0), Some(12)], Some(17)));
        assert_eq!(shown(&[3, 40, 9, 0]), (vec![None, Some(40), None, Some(0)], Some(52)));
        assert_eq!(shown(&[3, 0]), (vec![None, Some(0)], None));
        assert_eq!(shown(&[4, 4, 4, 5, 60]), (vec![None, None, None, None, Some(60)], Some(77)));
        assert_eq!(shown(&[]), (vec![], Some(0)));
    }
}
