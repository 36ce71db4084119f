//! Makes the SDKs: reads the OpenAPI document ([`document`]), makes a language-neutral [`model`] of it ([`types`],
//! [`operations`]) and renders the templates of a language with it ([`render`]). [`table`] tells what the SDKs were seen to do.
//!
//! Left to the languages: how things look ([`render`] gives them names in their case and their reserved words), and
//! everything that happens at run time.

pub mod casing;
pub mod document;
pub mod model;
pub mod operations;
pub mod render;
pub mod table;
pub mod types;

use document::{Fault, Node};
use model::{FaultCode, Model, ProblemCode, Source};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The model of a document, given as the bytes of its file.
pub fn model_of(file: &[u8]) -> Result<Model, Fault> {
    let broken = |e: serde_json::Error| Fault { place: "#".into(), what: e.to_string() };
    let value: Value = serde_json::from_slice(file).map_err(broken)?;
    let root = Node::root(&value);
    root.only(&[
        "openapi",
        "info",
        "servers",
        "tags",
        "paths",
        "components",
        "x-fault-codes",
        "x-problem-codes",
    ])?;
    let sha256: String = Sha256::digest(file).iter().map(|byte| format!("{byte:02x}")).collect();
    let mut types = types::Types::of_document(&root)?;
    let operations = operations::of_document(&root, &mut types)?;
    Ok(Model {
        document: Source { version: root.get("info")?.get("version")?.text()?.into(), sha256 },
        operations,
        types: types.into_list(),
        problems: problems(&root)?,
        faults: faults(&root)?,
    })
}

fn problems(root: &Node<'_>) -> Result<Vec<ProblemCode>, Fault> {
    let of = |row: Node<'_>| {
        row.only(&["code", "status", "title", "meaning", "action", "retryable"])?;
        let status = row.get("status")?;
        let Some(number) = status.value.as_u64().and_then(|number| u16::try_from(number).ok()) else {
            return status.fault("is no status");
        };
        Ok(ProblemCode {
            code: row.get("code")?.text()?.into(),
            status: number,
            title: texts(&row.get("title")?)?,
            meaning: texts(&row.get("meaning")?)?,
            action: texts(&row.get("action")?)?,
            retryable: row.flag_of("retryable")?,
        })
    };
    root.items_of("x-problem-codes")?.into_iter().map(of).collect()
}

fn faults(root: &Node<'_>) -> Result<Vec<FaultCode>, Fault> {
    let of = |row: Node<'_>| {
        row.only(&["code", "meaning"])?;
        Ok(FaultCode { code: row.get("code")?.text()?.into(), meaning: texts(&row.get("meaning")?)? })
    };
    let mut faults: Vec<FaultCode> = Vec::new();
    for row in root.items_of("x-fault-codes")? {
        let fault: FaultCode = of(row.clone())?;
        // The service words `answer.required` twice, for a draft and for what is sent; the first stands for both.
        match faults.iter().any(|other| other.code == fault.code) {
            true if fault.code != "answer.required" => return row.fault("is there already"),
            true => {}
            false => faults.push(fault),
        }
    }
    Ok(faults)
}

fn texts(node: &Node<'_>) -> Result<BTreeMap<String, String>, Fault> {
    node.only(&["nl", "en"])?;
    node.members()?.into_iter().map(|(language, text)| Ok((language.into(), text.text()?.into()))).collect()
}
