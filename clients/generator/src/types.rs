//! Schemas of the document → named types. A schema that stands inside another and needs a name (a list of words, a
//! choice) gets one made of its place.

use crate::casing::{pascal, snake};
use crate::document::{Fault, Node};
use crate::model::{EnumValue, Field, Form, Kind, Type, TypeRef, Variant};
use std::collections::BTreeMap;

/// What a schema may hold; bounds are the service's to check and are not in the model.
const KNOWN: &[&str] = &[
    "$ref",
    "type",
    "format",
    "pattern",
    "enum",
    "items",
    "properties",
    "required",
    "additionalProperties",
    "propertyNames",
    "oneOf",
    "allOf",
    "discriminator",
    "description",
    "title",
    "example",
    "examples",
    "default",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
];

/// The named types, while they are collected.
#[derive(Default)]
pub struct Types(BTreeMap<String, Type>);

/// A type in use, and whether null may stand in its place.
pub struct Use {
    /// The type.
    pub ty: TypeRef,
    /// Whether it may be null.
    pub nullable: bool,
    /// What the place says about it.
    pub doc: String,
}

impl Types {
    /// All schemas of the document.
    pub fn of_document(root: &Node<'_>) -> Result<Self, Fault> {
        let mut types = Self::default();
        for (name, schema) in root.get("components")?.members_of("schemas")? {
            types.declare(name, &schema)?;
        }
        Ok(types)
    }

    /// The types by name.
    #[must_use]
    pub fn into_list(self) -> Vec<Type> {
        self.0.into_values().collect()
    }

    /// The type of that name.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Type> {
        self.0.get(name)
    }

    fn declare(&mut self, name: &str, schema: &Node<'_>) -> Result<(), Fault> {
        schema.only(KNOWN)?;
        let form = self.form(name, schema)?;
        let example = schema.items_of("examples")?.first().map(|example| example.value.clone());
        let ty = Type { name: name.into(), doc: schema.text_of("description")?, form, example };
        match self.0.insert(name.into(), ty) {
            None => Ok(()),
            Some(_) => schema.fault(format!("the name {name} is taken already")),
        }
    }

    fn form(&mut self, name: &str, schema: &Node<'_>) -> Result<Form, Fault> {
        if schema.find("enum").is_some() {
            return words(schema);
        }
        if schema.find("properties").is_some() || schema.find("allOf").is_some() {
            let mut fields = Vec::new();
            self.fields(name, schema, &mut fields)?;
            let open = schema.find("additionalProperties").is_none_or(|more| more.value != false);
            return Ok(Form::Struct { fields, open });
        }
        let choices: Vec<_> =
            schema.items_of("oneOf")?.into_iter().filter(|choice| !is_null(choice)).collect();
        if choices.len() > 1 {
            return self.union(name, schema, &choices);
        }
        let used = self.usage(name, schema)?;
        Ok(Form::Alias { ty: TypeRef { nullable: used.nullable, ..used.ty } })
    }

    fn fields(&mut self, name: &str, schema: &Node<'_>, fields: &mut Vec<Field>) -> Result<(), Fault> {
        for part in schema.items_of("allOf")? {
            self.fields(name, &part.resolved()?, fields)?;
        }
        schema.only(KNOWN)?;
        let required = schema.texts_of("required")?;
        for (wire, property) in schema.members_of("properties")? {
            let used = self.usage(&format!("{name}{}", pascal(wire)), &property)?;
            if fields.iter().any(|field| field.wire == wire) {
                return property.fault("is in two parts of `allOf`");
            }
            fields.push(Field {
                name: snake(wire),
                wire: wire.into(),
                required: required.iter().any(|name| name == wire),
                nullable: used.nullable,
                ty: used.ty,
                doc: used.doc,
                constant: None,
            });
        }
        match required.iter().find(|name| !fields.iter().any(|field| &&field.wire == name)) {
            Some(name) => schema.fault(format!("requires `{name}`, which is no property")),
            None => Ok(()),
        }
    }

    fn union(&mut self, name: &str, schema: &Node<'_>, choices: &[Node<'_>]) -> Result<Form, Fault> {
        let mut variants = Vec::new();
        let discriminator = match schema.find("discriminator") {
            Some(node) => Some(node.get("propertyName")?.text()?.to_owned()),
            None => None,
        };
        if let Some(member) = &discriminator {
            for (wire, target) in schema.get("discriminator")?.members_of("mapping")? {
                let Some(target) = target.text()?.strip_prefix("#/components/schemas/") else {
                    return target.fault("is no schema");
                };
                variants.push(Variant {
                    name: snake(wire),
                    wire: Some(wire.into()),
                    ty: TypeRef::named(target),
                });
                if !choices.iter().any(|choice| choice.schema_name().ok().flatten() == Some(target)) {
                    return schema.fault(format!("{target} of `{member}` is no choice"));
                }
            }
            if variants.len() != choices.len() {
                return schema.fault("has choices without a value of the discriminator");
            }
            return Ok(Form::Union { variants, discriminator });
        }
        for choice in choices {
            choice.only(KNOWN)?;
            let required = choice.texts_of("required")?;
            let (label, ty) = if choice.find("properties").is_some() {
                let [member] = required.as_slice() else {
                    return choice.fault("cannot be told apart: exactly one required member is needed");
                };
                let inner = format!("{name}{}", pascal(member));
                self.declare(&inner, choice)?;
                (snake(member), TypeRef::named(&inner))
            } else {
                let used = self.usage(&format!("{name}Part"), choice)?;
                (label(&used.ty), used.ty)
            };
            if variants.iter().any(|variant: &Variant| variant.name == label) {
                return choice.fault("cannot be told apart from another choice");
            }
            variants.push(Variant { name: label, wire: None, ty });
        }
        Ok(Form::Union { variants, discriminator: None })
    }

    /// The type that a schema describes where it stands; `name` is for what needs one.
    pub fn usage(&mut self, name: &str, schema: &Node<'_>) -> Result<Use, Fault> {
        schema.only(KNOWN)?;
        let doc = schema.text_of("description")?;
        if let Some(target) = schema.schema_name()? {
            return Ok(Use { ty: TypeRef::named(target), nullable: false, doc });
        }
        let choices = schema.items_of("oneOf")?;
        if !choices.is_empty() {
            let nullable = choices.iter().any(is_null);
            let rest: Vec<_> = choices.iter().filter(|choice| !is_null(choice)).collect();
            if let [only] = rest.as_slice() {
                let used = self.usage(name, only)?;
                let doc = if doc.is_empty() { used.doc } else { doc };
                return Ok(Use { ty: used.ty, nullable: nullable || used.nullable, doc });
            }
            self.declare(name, schema)?;
            return Ok(Use { ty: TypeRef::named(name), nullable, doc });
        }
        if schema.find("enum").is_some()
            || schema.find("properties").is_some()
            || schema.find("allOf").is_some()
        {
            self.declare(name, schema)?;
            return Ok(Use { ty: TypeRef::named(name), nullable: false, doc });
        }
        let (ty, nullable) = self.plain(name, schema)?;
        Ok(Use { ty, nullable, doc })
    }

    fn plain(&mut self, name: &str, schema: &Node<'_>) -> Result<(TypeRef, bool), Fault> {
        let Some(kind) = schema.find("type") else { return Ok((TypeRef::plain(Kind::Json), false)) };
        let words: Vec<&str> = match kind.value {
            serde_json::Value::Array(list) => list.iter().filter_map(serde_json::Value::as_str).collect(),
            _ => vec![kind.text()?],
        };
        let nullable = words.contains(&"null");
        let rest: Vec<&str> = words.into_iter().filter(|word| *word != "null").collect();
        let format = schema.text_of("format")?;
        let ty = match rest.as_slice() {
            ["string"] => text(schema, &format)?,
            ["boolean"] => TypeRef::plain(Kind::Bool),
            ["integer"] => match format.as_str() {
                "" => TypeRef::plain(Kind::Int),
                "int32" | "int64" => TypeRef { format: Some(format), ..TypeRef::plain(Kind::Int) },
                _ => return schema.fault(format!("the format {format} is not known")),
            },
            ["array"] => {
                let part = self.usage(&format!("{name}Item"), &schema.get("items")?)?;
                TypeRef::of(Kind::List, TypeRef { nullable: part.nullable, ..part.ty })
            }
            ["object"] => {
                let part = match schema.find("additionalProperties") {
                    Some(more) if more.value.is_object() => {
                        let used = self.usage(&format!("{name}Value"), &more)?;
                        TypeRef { nullable: used.nullable, ..used.ty }
                    }
                    _ => TypeRef::plain(Kind::Json),
                };
                TypeRef::of(Kind::Map, part)
            }
            // A number would be binary: amounts and rates are texts here.
            other => return kind.fault(format!("the type {other:?} is not known")),
        };
        Ok((ty, nullable))
    }
}

fn text(schema: &Node<'_>, format: &str) -> Result<TypeRef, Fault> {
    let pattern = schema.text_of("pattern")?;
    let kind = match format {
        "date" => Kind::Date,
        "date-time" => Kind::Moment,
        "uuid" => Kind::Uuid,
        "uri" | "uri-reference" => {
            return Ok(TypeRef { format: Some(format.into()), ..TypeRef::plain(Kind::String) });
        }
        "" if is_decimal(&pattern) => Kind::Decimal,
        "" => Kind::String,
        _ => return schema.fault(format!("the format {format} is not known")),
    };
    let pattern = (!pattern.is_empty()).then_some(pattern);
    Ok(TypeRef { pattern, ..TypeRef::plain(kind) })
}

/// Digits, then a point and digits that may be absent: the one form that decimals have in the document.
fn is_decimal(pattern: &str) -> bool {
    let Some(rest) = pattern.strip_prefix('^').and_then(|rest| rest.strip_suffix(")?$")) else {
        return false;
    };
    let Some((whole, fraction)) = rest.split_once(r"(\.") else { return false };
    let digits = |text: &str| text.strip_prefix("[0-9]{1,").is_some_and(|rest| rest.ends_with('}'));
    digits(whole.strip_prefix("-?").unwrap_or(whole)) && digits(fraction)
}

fn is_null(schema: &Node<'_>) -> bool {
    schema.find("type").is_some_and(|kind| kind.value == "null")
}

/// How a form of a union is called that has no name.
fn label(ty: &TypeRef) -> String {
    match (&ty.reference, ty.kind) {
        (Some(name), _) => snake(name),
        (None, Kind::Bool) => "boolean".into(),
        (None, Kind::Int) => "integer".into(),
        (None, Kind::List) => "list".into(),
        (None, Kind::Map) => "map".into(),
        (None, _) => "text".into(),
    }
}

/// The words of a list with what the description says of each (``- `word`: meaning``).
fn words(schema: &Node<'_>) -> Result<Form, Fault> {
    let description = schema.text_of("description")?;
    let mut values: Vec<EnumValue> = Vec::new();
    for wire in schema.texts_of("enum")? {
        let lead = format!("- `{wire}`: ");
        let doc = description.lines().find_map(|line| line.strip_prefix(&lead)).unwrap_or_default();
        let name = word_name(&wire);
        if name.is_empty() || values.iter().any(|value| value.name == name) {
            return schema.fault(format!("no name of its own can be made of `{wire}`"));
        }
        values.push(EnumValue { name, wire, doc: doc.into() });
    }
    Ok(Form::Enum { values, open: true })
}

/// The name of a word: operators and the minus of a descending order have none of their own.
fn word_name(wire: &str) -> String {
    match wire {
        "=" => "equal".into(),
        "!=" => "not_equal".into(),
        "<" => "less".into(),
        "<=" => "at_most".into(),
        ">" => "greater".into(),
        ">=" => "at_least".into(),
        _ => match wire.strip_prefix('-') {
            Some(rest) => format!("{}_descending", snake(rest)),
            None => snake(wire),
        },
    }
}
