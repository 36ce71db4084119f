//! Is the process alive, and does it take work?
//!
//! Liveness touches nothing, so a slow database never kills the process. Readiness follows the life
//! of the server: not before the start is complete, not after it was told to stop.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use actix_web::{get, web};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::HttpBase;
use super::problem::ApiError;
use super::query::{ApiQuery, NoQuery};

const STARTING: u8 = 0;
const READY: u8 = 1;
const DRAINING: u8 = 2;

/// Where the service is in its life; cloning shares it.
#[derive(Clone, Debug, Default)]
pub struct Readiness(Arc<AtomicU8>);

impl Readiness {
    /// The start is complete. Nothing brings back a service that is leaving.
    pub fn ready(&self) {
        let _ = self.0.compare_exchange(STARTING, READY, Ordering::SeqCst, Ordering::SeqCst);
    }

    /// The service is leaving: new work should go elsewhere.
    pub fn drain(&self) {
        self.0.store(DRAINING, Ordering::SeqCst);
    }

    /// Whether the service takes work.
    pub fn is_ready(&self) -> bool {
        self.0.load(Ordering::SeqCst) == READY
    }

    /// Whether the service is leaving.
    pub fn is_draining(&self) -> bool {
        self.0.load(Ordering::SeqCst) == DRAINING
    }
}

/// The state of the service.
#[derive(Debug, Serialize, ToSchema)]
pub struct Health {
    /// `ok`.
    pub status: &'static str,
}

/// Registers both operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(get_liveness).service(get_readiness);
}

/// The process is alive
///
/// Looks at nothing outside the process.
#[utoipa::path(tag = "operations", security(()), extensions(("x-lane" = json!("always"))), responses((status = 200, description = "Alive.", body = Health)))]
#[get("/livez")]
async fn get_liveness(_: ApiQuery<NoQuery>) -> web::Json<Health> {
    web::Json(Health { status: "ok" })
}

/// The service takes work
///
/// 503 while it starts and while it is leaving.
#[utoipa::path(tag = "operations", security(()), extensions(("x-lane" = json!("always"))), responses((status = 200, description = "Takes work.", body = Health)))]
#[get("/readyz")]
async fn get_readiness(
    base: web::Data<HttpBase>,
    _: ApiQuery<NoQuery>,
) -> Result<web::Json<Health>, ApiError> {
    if base.readiness.is_ready() {
        Ok(web::Json(Health { status: "ok" }))
    } else {
        Err(ApiError::unavailable(5))
    }
}
