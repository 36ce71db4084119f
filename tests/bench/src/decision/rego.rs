//! The peer `regorus`: one Rego module, run by its interpreter and by its bytecode machine.

use std::hint::black_box;

use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::vm::RegoVM;
use regorus::{Engine, Rc, Value};

use super::{Case, Timed, answer_of, check, rules::Rules};

const DECISION: &str = "data.follow.decision";

pub(super) fn measure(rules: &Rules, cases: &[Case]) -> Vec<Timed> {
    let read = |case: &Case| Value::from_json_str(&case.input().to_string()).expect("a question is JSON");
    let inputs: Vec<Value> = cases.iter().map(read).collect();
    let mut engine = Engine::new();
    engine.add_policy("follow.rego".into(), rules.module()).expect("the module is Rego");
    let mut interpret = |input: &Value| {
        engine.set_input(input.clone());
        engine.eval_rule(DECISION.into()).expect("the module decides")
    };
    check("regorus, interpreter", cases, |at| answer(&interpret(&inputs[at])));
    let interpreted = crate::timing::per_item(cases.len(), || {
        for input in &inputs {
            black_box(interpret(input));
        }
    });

    let mut machine = machine(rules);
    let mut run = |input: &Value| {
        machine.set_input(input.clone());
        machine.execute_entry_point_by_index(0).expect("the module decides")
    };
    check("regorus, bytecode", cases, |at| answer(&run(&inputs[at])));
    let bytecode = crate::timing::per_item(cases.len(), || {
        for input in &inputs {
            black_box(run(input));
        }
    });
    vec![
        Timed { what: "regorus, bytecode, input ready", nanos: bytecode },
        Timed { what: "regorus, interpreter, input ready", nanos: interpreted },
    ]
}

fn machine(rules: &Rules) -> RegoVM {
    let mut engine = Engine::new();
    engine.add_policy("follow.rego".into(), rules.module()).expect("the module is Rego");
    let entry: Rc<str> = DECISION.into();
    let policy = engine.compile_with_entrypoint(&entry).expect("the module has the rule");
    let program = Compiler::compile_from_policy(&policy, &[DECISION]).expect("the module compiles");
    let mut machine = RegoVM::new();
    machine.load_program(program);
    machine
}

fn answer(value: &Value) -> (String, String) {
    let text = value.to_json_str().expect("an answer is JSON");
    answer_of(&serde_json::from_str(&text).expect("an answer is JSON"))
}
