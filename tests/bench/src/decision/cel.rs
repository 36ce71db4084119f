//! The peer `cel`: one compiled expression a rule, tried in order.

use std::hint::black_box;
use std::sync::Arc;

use ::cel::{Context, Env, Program, Value};
use serde_json::Value as Json;

use super::{Case, Timed, check, rules::Rules};

pub(super) fn measure(rules: &Rules, cases: &[Case]) -> Vec<Timed> {
    let env = Arc::new(Env::stdlib());
    let compile = |text: String| env.compile(&text).expect("a rule is an expression");
    let programs: Vec<Program> = rules.expressions().into_iter().map(compile).collect();
    let first = |context: &Context<'_, '_>| {
        programs.iter().position(|program| matches!(program.execute(context), Ok(Value::Bool(true))))
    };
    let contexts: Vec<_> = cases.iter().map(|case| context(&env, case)).collect();
    check("cel", cases, |at| {
        let rule = first(&contexts[at]).map(|index| &rules.list[index]).expect("the last rule always holds");
        (rule.outcome.clone(), rule.id.clone())
    });
    let ready = crate::timing::per_item(cases.len(), || {
        for context in &contexts {
            black_box(first(context));
        }
    });
    let built = crate::timing::per_item(cases.len(), || {
        for case in cases {
            black_box(first(&context(&env, case)));
        }
    });
    vec![
        Timed { what: "cel, compiled, context ready", nanos: ready },
        Timed { what: "cel, compiled, context built", nanos: built },
    ]
}

fn context(env: &Arc<Env>, case: &Case) -> Context<'static, 'static> {
    let mut context = Context::with_env(env.clone());
    for (fact, value) in &case.facts {
        match value {
            Json::String(word) => context.add_variable_from_value(fact.as_str(), word.clone()),
            Json::Bool(so) => context.add_variable_from_value(fact.as_str(), *so),
            number => context.add_variable_from_value(fact.as_str(), number.as_i64().unwrap_or_default()),
        }
    }
    context
}
