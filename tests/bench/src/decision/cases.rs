//! The 2,000 questions that every engine answers, with the answers they must give.
//!
//! Made from a fixed seed, so that two runs on two machines decide the same. The expected answer is
//! an if-chain of its own beside the rules; it knows nothing of `follow.toml`, so that a mistake in
//! either shows before anything is timed.

use serde::Serialize;
use serde_json::Value;

const QUESTIONS: usize = 2_000;
const REGIONS: u64 = 31;
const YEARS: u64 = 6;
const CARE_KINDS: [&str; 5] = ["HAZ", "MDZ", "OI", "GLI", "HDS"];
const SEGMENTS: [&str; 3] = ["S1", "S2", "S3"];
const STANCES: [&str; 5] = ["follows", "followsWithS1", "onRequest", "followsNobody", "silent"];
const LEADERS: [&str; 8] = ["CZ", "VGZ", "MENZIS", "ZK", "DSW", "ZZ", "ENO", "ASR"];
const INSURERS: [&str; 25] = [
    "CZ",
    "OHRA",
    "VGZ",
    "UNIVE",
    "IZA",
    "MENZIS",
    "ANDERZORG",
    "ZK",
    "FBTO",
    "INTERPOLIS",
    "DEFRIESLAND",
    "DSW",
    "STADHOLLAND",
    "ZZ",
    "AZVZ",
    "ENO",
    "SALLAND",
    "ASR",
    "CARESQ",
    "ONVZ",
    "L21",
    "L22",
    "L23",
    "L24",
    "L25",
];

/// What an engine is asked; the names are those of the facts in `follow.toml`.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct Question {
    insurer: &'static str,
    preferred: &'static str,
    region: u64,
    year: u64,
    care_kind: &'static str,
    segment: &'static str,
    stance: &'static str,
    announced: bool,
    has_ro: bool,
    s1_with_same: bool,
    requested: bool,
}

/// A question as JSON and the answer it must get.
pub(crate) struct Case {
    pub(crate) facts: serde_json::Map<String, Value>,
    pub(crate) outcome: &'static str,
    pub(crate) rule: &'static str,
}

impl Case {
    /// The question as one JSON value.
    pub(crate) fn input(&self) -> Value {
        Value::Object(self.facts.clone())
    }
}

/// All questions, the same in every run.
pub(crate) fn make() -> Vec<Case> {
    let mut random = Random(20_240_401);
    let preferred: Vec<&str> = (0..REGIONS * YEARS).map(|_| random.pick(&LEADERS)).collect();
    let stances = INSURERS.len() * CARE_KINDS.len() * YEARS as usize;
    let stances: Vec<&str> = (0..stances).map(|_| random.pick(&STANCES)).collect();
    let question = |_| {
        let (insurer, care) = (random.below(25) as usize, random.below(5) as usize);
        let (region, year) = (random.below(REGIONS), random.below(YEARS));
        Question {
            insurer: INSURERS[insurer],
            preferred: preferred[(region * YEARS + year) as usize],
            region,
            year: 2020 + year,
            care_kind: CARE_KINDS[care],
            segment: random.pick(&SEGMENTS),
            stance: stances[(insurer * CARE_KINDS.len() + care) * YEARS as usize + year as usize],
            announced: random.below(2) == 0,
            has_ro: random.below(4) != 0,
            s1_with_same: random.below(2) == 0,
            requested: random.below(2) == 0,
        }
    };
    (0..QUESTIONS).map(question).map(case).collect()
}

fn case(question: Question) -> Case {
    let (outcome, rule) = expected(&question);
    match serde_json::to_value(question) {
        Ok(Value::Object(facts)) => Case { facts, outcome, rule },
        other => unreachable!("a question is a JSON object, not {other:?}"),
    }
}

fn expected(q: &Question) -> (&'static str, &'static str) {
    if q.care_kind == "HDS" {
        ("REPRESENTATION", "hds.represented")
    } else if q.insurer == q.preferred {
        ("OWN", "own.region")
    } else if q.segment == "S3" && !q.announced {
        ("NOT_FOLLOWED", "s3.not-announced")
    } else if q.care_kind == "GLI" && q.insurer == "ZZ" && !q.has_ro {
        ("OWN_INDIVIDUAL", "gli.without-ro")
    } else {
        match q.stance {
            "followsWithS1" if q.segment == "S2" && !q.s1_with_same => ("NOT_FOLLOWED", "s2.only-with-s1"),
            "follows" | "followsWithS1" => ("FOLLOW", "follow"),
            "onRequest" if q.requested => ("FOLLOW", "follow.requested"),
            "onRequest" if q.segment == "S1" => ("OWN_BASIC", "own.basic"),
            "followsNobody" => ("OWN", "own.everywhere"),
            _ => ("UNDETERMINED", "silent"),
        }
    }
}

/// SplitMix64: small, and the same on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % bound
    }

    fn pick(&mut self, words: &[&'static str]) -> &'static str {
        words[self.below(words.len() as u64) as usize]
    }
}
