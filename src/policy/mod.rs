//! Purchasing policies as data: vocabulary, packs, evaluation and citation.
