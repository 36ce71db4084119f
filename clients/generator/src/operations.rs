//! Paths of the document → operations, with the behaviour that their `x-` members state.

use crate::casing::{pascal, snake};
use crate::document::{Fault, Node};
use crate::model::{Answer, Body, Form, Job, Kind, Operation, Page, Parameter, TypeRef};
use crate::types::Types;

const KNOWN: &[&str] = &[
    "operationId",
    "tags",
    "summary",
    "description",
    "deprecated",
    "security",
    "parameters",
    "requestBody",
    "responses",
    "x-idempotency",
    "x-lane",
    "x-problem-codes",
    "x-retryable",
    "x-rights",
    "x-scope",
    "x-etag",
    "x-dry-run",
    "x-page",
    "x-sort",
    "x-scope-by-role",
    "x-refusals",
    "x-fields",
];
const METHODS: &[&str] = &["get", "put", "post", "patch", "delete"];
const ENDED: &[&str] = &["succeeded", "failed", "cancelled"];

/// All operations of the document.
pub fn of_document(root: &Node<'_>, types: &mut Types) -> Result<Vec<Operation>, Fault> {
    let base = base_of(root)?;
    let mut operations: Vec<Operation> = Vec::new();
    for (path, item) in root.members_of("paths")? {
        let base = if item.find("servers").is_some() { base_of(&item)? } else { base.clone() };
        for (method, node) in item.members()? {
            match method {
                "servers" => {}
                _ if METHODS.contains(&method) => {
                    let operation = operation(&base, path, method, &node, types)?;
                    if operations.iter().any(|other| {
                        other.id == operation.id
                            || (other.tag == operation.tag && other.name == operation.name)
                    }) {
                        return node.fault(format!("the name {} is taken already", operation.id));
                    }
                    operations.push(operation);
                }
                _ => return node.fault("is not known to the generator"),
            }
        }
    }
    find_jobs(&mut operations, types);
    Ok(operations)
}

/// The path of the first server, without the slash at its end.
fn base_of(node: &Node<'_>) -> Result<String, Fault> {
    let servers = node.items_of("servers")?;
    let Some(first) = servers.first() else { return node.fault("has no `servers`") };
    let url = first.get("url")?.text()?;
    if url.starts_with('/') { Ok(url.trim_end_matches('/').into()) } else { first.fault("is no path") }
}

fn operation(
    base: &str,
    path: &str,
    method: &str,
    node: &Node<'_>,
    types: &mut Types,
) -> Result<Operation, Fault> {
    node.only(KNOWN)?;
    let id = node.get("operationId")?.text()?.to_owned();
    let tags = node.texts_of("tags")?;
    let [tag] = tags.as_slice() else { return node.fault("needs exactly one tag") };
    let (parameters, sent) = parameters(&id, node, types)?;
    let sends = |header: &str| sent.iter().any(|sent| sent == header);
    let answers = answers(node, types, &id)?;
    let (result, alternatives) = usual(&id, node, answers)?;
    let idempotency = one_of(node, "x-idempotency", &["safe", "key", "idempotent", "none"], None)?;
    if (idempotency == "key") != sends("Idempotency-Key") {
        return node.fault("`x-idempotency` and the parameter Idempotency-Key do not agree");
    }
    let etag = one_of(node, "x-etag", &["none", "returned", "ifMatch"], Some("none"))?;
    if (etag == "ifMatch") != sends("If-Match") {
        return node.fault("`x-etag` and the parameter If-Match do not agree");
    }
    let description = node.text_of("description")?;
    Ok(Operation {
        name: name_below(tag, &id),
        base: base.into(),
        path: path.into(),
        method: method.to_uppercase(),
        tag: tag.clone(),
        summary: node.text_of("summary")?,
        description,
        public: node
            .items_of("security")?
            .iter()
            .all(|way| way.value.as_object().is_some_and(|o| o.is_empty())),
        scopes: node.texts_of("x-scope")?,
        idempotency,
        retryable: node.texts_of("x-retryable")?,
        problem_codes: node.texts_of("x-problem-codes")?,
        etag,
        if_none_match: sends("If-None-Match"),
        dry_run: node.flag_of("x-dry-run")?,
        total_count: sends("return=total-count"),
        page: page(node, &result, types)?,
        job: None,
        lane: one_of(node, "x-lane", &["read", "write", "list", "analysis", "always"], None)?,
        body: body(&id, node, types)?,
        parameters,
        result,
        alternatives,
        deprecated: node.flag_of("deprecated")?,
        id,
    })
}

fn one_of(node: &Node<'_>, key: &str, words: &[&str], absent: Option<&str>) -> Result<String, Fault> {
    let text = match (node.find(key), absent) {
        (Some(found), _) => found.text()?,
        (None, Some(word)) => return Ok(word.into()),
        (None, None) => return node.fault(format!("has no `{key}`")),
    };
    if words.contains(&text) {
        Ok(text.into())
    } else {
        node.get(key)?.fault(format!("`{text}` is not known"))
    }
}

/// `list_contracts` below `contracts` is `list`; `list_addenda` keeps its noun.
fn name_below(tag: &str, id: &str) -> String {
    let Some((verb, noun)) = id.split_once('_') else { return id.into() };
    let tag = snake(tag);
    let singular = tag
        .strip_suffix("ies")
        .map_or_else(|| tag.strip_suffix('s').unwrap_or(&tag).to_owned(), |stem| format!("{stem}y"));
    // `list` and `get` of one noun stay apart by their verbs.
    if noun == tag || noun == singular { verb.into() } else { id.into() }
}

/// The parameters, and the names of those that the runtime sends.
fn parameters(id: &str, node: &Node<'_>, types: &mut Types) -> Result<(Vec<Parameter>, Vec<String>), Fault> {
    let (mut parameters, mut sent) = (Vec::new(), Vec::new());
    for parameter in node.items_of("parameters")? {
        let parameter = parameter.resolved()?;
        parameter.only(&[
            "name",
            "in",
            "required",
            "description",
            "schema",
            "style",
            "explode",
            "example",
        ])?;
        let wire = parameter.get("name")?.text()?;
        let place = one_of(&parameter, "in", &["path", "query", "header"], None)?;
        let doc = parameter.text_of("description")?;
        match (place.as_str(), wire) {
            ("header", "Idempotency-Key" | "If-Match" | "If-None-Match") => {
                sent.push(wire.into());
                continue;
            }
            ("header", "Prefer") => {
                let total = doc.contains("return=total-count");
                sent.push(if total { "return=total-count" } else { "dry-run" }.into());
                continue;
            }
            _ => {}
        }
        let style = parameter.text_of("style")?;
        if !matches!(style.as_str(), "" | "form") {
            return parameter.fault(format!("the style {style} is not known"));
        }
        let schema = parameter.get("schema")?;
        let used = types.usage(&format!("{}{}", pascal(id), pascal(wire)), &schema)?;
        let resolved = schema.resolved()?;
        let shown = [resolved.items_of("examples")?, resolved.items_of("enum")?].concat();
        let example =
            parameter.find("example").or_else(|| shown.first().cloned()).map(|node| node.value.clone());
        parameters.push(Parameter {
            name: snake(wire),
            wire: wire.into(),
            required: parameter.flag_of("required")?,
            ty: used.ty,
            doc,
            explode: parameter.find("explode").is_none_or(|explode| explode.value != false),
            example,
            place,
        });
    }
    Ok((parameters, sent))
}

fn body(id: &str, node: &Node<'_>, types: &mut Types) -> Result<Option<Body>, Fault> {
    let Some(body) = node.find("requestBody") else { return Ok(None) };
    body.only(&["content", "required", "description"])?;
    let content = body.members_of("content")?;
    let content_types: Vec<String> = content.iter().map(|(name, _)| (*name).into()).collect();
    let Some((first, media)) = content.first() else { return body.fault("has no content") };
    media.only(&["schema", "example", "examples"])?;
    let structured = first.ends_with("json") || *first == "application/x-www-form-urlencoded";
    let ty = if structured {
        types.usage(&format!("{}Body", pascal(id)), &media.get("schema")?)?.ty
    } else {
        TypeRef::plain(Kind::Bytes)
    };
    Ok(Some(Body {
        content_type: (*first).into(),
        content_types,
        ty,
        required: body.flag_of("required")?,
        doc: body.text_of("description")?,
    }))
}

/// Status of a part of an answer.
const PART: u16 = 206;

fn answers(node: &Node<'_>, types: &mut Types, id: &str) -> Result<Vec<Answer>, Fault> {
    let mut answers = Vec::new();
    for (status, answer) in node.members_of("responses")? {
        if !status.starts_with('2') {
            continue;
        }
        let answer = answer.resolved()?;
        answer.only(&["description", "headers", "content", "links"])?;
        let Ok(status) = status.parse() else { return answer.fault("is no status") };
        if status == PART {
            continue; // the same answer, from some byte on
        }
        let content = answer.members_of("content")?;
        let json = content.iter().find(|(name, _)| *name == "application/json");
        let ty = match json {
            Some((_, media)) => {
                Some(types.usage(&format!("{}Result", pascal(id)), &media.get("schema")?)?.ty)
            }
            None if content.is_empty() => None,
            None => Some(TypeRef::plain(Kind::Bytes)),
        };
        let mut content_types: Vec<String> = content.iter().map(|(name, _)| (*name).into()).collect();
        content_types.sort_by_key(|name| name != "application/json");
        answers.push(Answer { status, ty, content_types, doc: answer.text_of("description")? });
    }
    Ok(answers)
}

/// The usual answer, and the others. Of an operation that takes a job on, the usual answer is 202: 200 is what
/// its dry run gives.
fn usual(id: &str, node: &Node<'_>, mut answers: Vec<Answer>) -> Result<(Answer, Vec<Answer>), Fault> {
    if answers.is_empty() {
        return node.fault(format!("{id} has no answer of the 2xx range"));
    }
    let at = answers.iter().position(|answer| answer.status == 202).unwrap_or(0);
    Ok((answers.remove(at), answers))
}

fn page(node: &Node<'_>, result: &Answer, types: &Types) -> Result<Option<Page>, Fault> {
    let Some(page) = node.find("x-page") else { return Ok(None) };
    page.only(&["items", "next", "prev"])?;
    let (items, next) = (page.get("items")?.text()?, page.get("next")?.text()?);
    let name = result.ty.as_ref().and_then(|ty| ty.reference.as_deref()).unwrap_or_default();
    let Some(Form::Struct { fields, .. }) = types.find(name).map(|ty| &ty.form) else {
        return page.fault("the answer is no object");
    };
    let field = fields.iter().find(|field| field.wire == items);
    let Some(item) = field.and_then(|field| field.ty.of.as_deref()).cloned() else {
        return page.fault(format!("the answer has no list `{items}`"));
    };
    if !fields.iter().any(|field| field.wire == next) {
        return page.fault(format!("the answer has no `{next}`"));
    }
    Ok(Some(Page { items: items.into(), next: next.into(), item }))
}

/// A job is begun by a call that answers 202 and read at `{its path}/{id}` in the same type.
fn find_jobs(operations: &mut [Operation], types: &Types) {
    let jobs: Vec<Option<Job>> = operations
        .iter()
        .map(|begun| {
            let lead = format!("{}/{{", begun.path);
            let poll = operations.iter().find(|poll| {
                begun.result.status == 202
                    && poll.method == "GET"
                    && poll.result.ty == begun.result.ty
                    && poll.path.strip_prefix(&lead).is_some_and(|rest| !rest.contains('/'))
            })?;
            let status = begun.result.ty.as_ref()?.reference.as_deref().and_then(|name| types.find(name))?;
            let Form::Struct { fields, .. } = &status.form else { return None };
            let words = fields.iter().find(|field| field.wire == "status")?.ty.reference.as_deref()?;
            let Form::Enum { values, .. } = &types.find(words)?.form else { return None };
            let ended = values.iter().map(|value| value.wire.clone());
            Some(Job {
                poll: poll.id.clone(),
                parameter: poll.parameters.first()?.wire.clone(),
                ended: ended.filter(|word| ENDED.contains(&word.as_str())).collect(),
            })
        })
        .collect();
    for (operation, job) in operations.iter_mut().zip(jobs) {
        operation.job = job;
    }
}
