//! The first question, with the reasons, and how many contracts there are.
//! Needs `ZORGCONTRACT_BASE_URL` and `ZORGCONTRACT_TOKEN`.

#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use zorgcontract_client::{
    Client,
    types::{AgbCode, CareKind, UzoviCode},
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let answer = client
        .agreements()
        .get_effective_agreement(
            &AgbCode::new("01900001")?,
            &UzoviCode::new("7119")?,
            "2025-02-03".parse()?,
            &CareKind::Haz,
        )
        .send()
        .await?;
    println!("{}, {}", answer.basis, answer.certainty);
    for step in &answer.explanation {
        println!("- {}", step.text);
    }
    let mut contracts = client.contracts().list().iterate();
    let mut count = 0;
    while let Some(contract) = contracts.next().await {
        contract?;
        count += 1;
    }
    println!("{count} contracts");
    Ok(())
}
