//! The peer `zen-engine`: one compiled decision table, hit policy first.

use std::hint::black_box;

use zen_engine::model::DecisionContent;
use zen_engine::{Decision, DecisionEngine, EvaluationOptions, Variable};

use super::{Case, answer_of, check, rules::Rules};

/// Nanoseconds of CPU time per decision.
pub(super) struct Zen {
    /// Input converted beforehand, no trace.
    pub(super) plain: f64,
    /// Input converted beforehand, with trace.
    pub(super) traced: f64,
    /// With trace, answer and trace written as JSON text.
    pub(super) serialised: f64,
}

pub(super) fn measure(rules: &Rules, cases: &[Case]) -> Zen {
    let content: DecisionContent =
        serde_json::from_value(rules.decision_table()).expect("the table is a decision");
    let mut decision =
        DecisionEngine::default().create_decision(content.into()).expect("the table is a graph");
    decision.compile();
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime starts");
    let inputs: Vec<Variable> = cases.iter().map(|case| case.input().into()).collect();

    check("zen-engine", cases, |at| {
        let response = runtime.block_on(decision.evaluate(inputs[at].shallow_clone()));
        answer_of(&response.expect("the table decides").result.to_value())
    });
    let per_pass = |trace: bool, serialise: bool| {
        crate::timing::per_item(cases.len(), || runtime.block_on(pass(&decision, &inputs, trace, serialise)))
    };
    Zen { plain: per_pass(false, false), traced: per_pass(true, false), serialised: per_pass(true, true) }
}

/// Decides every question once.
async fn pass(decision: &Decision, inputs: &[Variable], trace: bool, serialise: bool) {
    for input in inputs {
        let options = EvaluationOptions { trace, ..EvaluationOptions::default() };
        let response = decision.evaluate_with_opts(input.shallow_clone(), options).await;
        let response = response.expect("the table decides");
        if serialise {
            black_box(serde_json::to_vec(&response).expect("a response is JSON"));
        } else {
            black_box(response);
        }
    }
}
