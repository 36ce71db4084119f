//! The main question, asked about many at once.

use crate::generated::resources::Agreements;
use crate::generated::types::{AgreementAnswer, AgreementQuestion, AgreementSearch};
use crate::runtime::error::{Error, ErrorKind, Result};

/// The service takes so many questions at a time.
const MOST: usize = 1000;

impl Agreements {
    /// Asks any number of questions, a thousand to a request. The answers stand in the order of the questions,
    /// each with its result or its own problem.
    ///
    /// # Errors
    /// A request failed, or brought another number of answers; nothing is given then.
    pub async fn ask(&self, questions: &[AgreementQuestion], explain: bool) -> Result<Vec<AgreementAnswer>> {
        let mut answers = Vec::with_capacity(questions.len());
        for part in questions.chunks(MOST) {
            let mut search = AgreementSearch::new(part.to_vec());
            search.explain = Some(explain).filter(|e| !e).or(search.explain);
            let answer = self.search_effective_agreements(search).send().await?;
            let (status, id) = (answer.meta().status, answer.meta().request_id.clone());
            let items = answer.into_data().items;
            if items.len() != part.len() {
                let what = "another number of answers than questions".to_owned();
                let operation = &crate::generated::operations::SEARCH_EFFECTIVE_AGREEMENTS;
                return Err(Error::new(ErrorKind::Unexpected { status, what }, operation).request(id));
            }
            answers.extend(items);
        }
        Ok(answers)
    }
}
