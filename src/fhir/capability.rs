//! What this part of the service can do, as a FHIR client asks for it.

use actix_web::{HttpRequest, get, web};
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{AdditionalProperties, ObjectBuilder, Schema, Type};
use utoipa::{PartialSchema, ToSchema};

use super::outcome::BASE;
use crate::http::exchange::Exchange;
use crate::http::problem::ApiError;
use crate::http::query::{ApiQuery, NoQuery};
use crate::openapi::API_VERSION;

/// A CapabilityStatement (FHIR R4).
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub struct FhirCapabilityStatement(Value);

impl PartialSchema for FhirCapabilityStatement {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::Object)
            .property("resourceType", ObjectBuilder::new().schema_type(Type::String))
            .required("resourceType")
            .additional_properties(Some(AdditionalProperties::FreeForm(true)))
            .description(Some("A CapabilityStatement (FHIR R4)."))
            .into()
    }
}

impl ToSchema for FhirCapabilityStatement {}

/// Read what this part of the service can do
#[utoipa::path(tag = "fhir", security(()),
    responses((status = 200, description = "The statement.", content_type = "application/fhir+json",
        body = FhirCapabilityStatement)))]
#[get("/metadata")]
pub(crate) async fn get_fhir_capabilities(
    req: HttpRequest,
    _: ApiQuery<NoQuery>,
) -> Result<web::Json<FhirCapabilityStatement>, ApiError> {
    Ok(web::Json(FhirCapabilityStatement(statement(&Exchange::of(&req).origin))))
}

fn statement(origin: &str) -> Value {
    let codes = |names: &[&str]| names.iter().map(|name| json!({ "code": name })).collect::<Value>();
    let search = |names: &[(&str, &str)]| {
        names.iter().map(|(name, kind)| json!({ "name": name, "type": kind })).collect::<Value>()
    };
    json!({
        "resourceType": "CapabilityStatement",
        "status": "active",
        "date": "2026-11-25",
        "kind": "instance",
        "software": { "name": "zorgcontract", "version": API_VERSION },
        "implementation": { "description": "Questionnaires and the answers to them", "url": format!("{origin}{BASE}") },
        "fhirVersion": "4.0.1",
        "format": ["application/fhir+json"],
        "rest": [{
            "mode": "server",
            "documentation": format!("The document is {origin}{BASE}/openapi.json. A create needs an Idempotency-Key, an update an If-Match."),
            "security": {
                "service": [{ "coding": [{
                    "system": "http://terminology.hl7.org/CodeSystem/restful-security-service",
                    "code": "SMART-on-FHIR",
                }] }],
                "description": format!("Client credentials (SMART backend services); {origin}/.well-known/smart-configuration"),
            },
            "resource": [
                {
                    "type": "Questionnaire",
                    "interaction": codes(&["read", "vread", "search-type", "create", "update"]),
                    "versioning": "versioned-update",
                    "updateCreate": false,
                    "searchParam": search(&[
                        ("_id", "token"), ("url", "uri"), ("version", "token"), ("title", "string"),
                        ("status", "token"), ("publisher", "string"),
                    ]),
                    "operation": [{
                        "name": "populate",
                        "definition": "http://hl7.org/fhir/uv/sdc/OperationDefinition/Questionnaire-populate",
                    }],
                },
                {
                    "type": "QuestionnaireResponse",
                    "interaction": codes(&["read", "search-type", "create", "update"]),
                    "versioning": "versioned-update",
                    "updateCreate": false,
                    "searchParam": search(&[
                        ("questionnaire", "reference"), ("status", "token"), ("subject", "reference"),
                    ]),
                },
            ],
        }],
    })
}
