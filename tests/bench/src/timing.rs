//! How long something takes on a machine that others use too.
//!
//! Work of the processor alone is timed in CPU time of the process, all its threads together, which
//! does not grow while the process waits for a core. Work that waits for disks or sockets is timed
//! by the clock on the wall, by whoever measures it.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

const ROUNDS: usize = 3;
const ROUND: Duration = Duration::from_secs(1);

/// CPU time this process has used since it started.
pub(crate) fn cpu_time() -> Duration {
    let now = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(now.tv_sec.unsigned_abs(), u32::try_from(now.tv_nsec).unwrap_or_default())
}

/// Nanoseconds of CPU time per item, of a pass over `items` items: the best of three rounds of a
/// second each, after one pass that warms up.
pub(crate) fn per_item(items: usize, mut pass: impl FnMut()) -> f64 {
    pass();
    let mut best = f64::INFINITY;
    for _ in 0..ROUNDS {
        let start = cpu_time();
        let mut passes = 0_u32;
        let spent = loop {
            pass();
            passes += 1;
            let spent = cpu_time() - start;
            if spent >= ROUND {
                break spent;
            }
        };
        best = best.min(spent.as_secs_f64() * 1e9 / (f64::from(passes) * items as f64));
    }
    best
}
