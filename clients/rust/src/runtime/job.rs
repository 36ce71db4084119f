//! Work that the service does after it has answered.

use std::time::Duration;

use serde::de::DeserializeOwned;

use crate::generated::types::JobStatus;
use crate::runtime::call::Call;
use crate::runtime::client::Client;
use crate::runtime::error::Result;
use crate::runtime::operation::Operation;

/// A job of the service.
pub trait Job: DeserializeOwned {
    /// The operation that shows it.
    const SHOW: &'static Operation;
    /// The parameter of its path.
    const PARAMETER: &'static str;
    /// Its id.
    fn job_id(&self) -> String;
    /// Where it stands.
    fn job_status(&self) -> &JobStatus;

    /// Whether it has ended, with or without effect; a state that this version does not know is no end.
    fn has_ended(&self) -> bool {
        matches!(self.job_status(), JobStatus::Succeeded | JobStatus::Failed | JobStatus::Cancelled)
    }
}

impl Client {
    /// Waits until a job has ended and gives it; one that failed is a result too. There is no limit: drop the
    /// future to stop waiting, the job goes on.
    ///
    /// # Errors
    /// It could not be asked for.
    pub async fn wait<J: Job>(&self, job: J) -> Result<J> {
        self.wait_with(job, |_| ()).await
    }

    /// The same, and shows the job each time it was asked for.
    ///
    /// # Errors
    /// It could not be asked for.
    pub async fn wait_with<J: Job>(&self, mut job: J, mut progress: impl FnMut(&J)) -> Result<J> {
        let (mut pause, cap) = (self.options().poll_base, self.options().poll_cap);
        while !job.has_ended() {
            tokio::time::sleep(pause).await;
            pause = pause.saturating_add(pause / 2).max(Duration::from_millis(1)).min(cap);
            job = Call::<J>::new(self, J::SHOW).path(J::PARAMETER, &job.job_id()).send().await?.into_data();
            progress(&job);
        }
        Ok(job)
    }

    /// [`Client::wait`] on the calling thread.
    ///
    /// # Errors
    /// It could not be asked for.
    #[cfg(feature = "blocking")]
    pub fn wait_blocking<J: Job>(&self, job: J) -> Result<J> {
        self.block_on(self.wait(job))
    }
}
