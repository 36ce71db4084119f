//! Concerns, insurers, purchasing parties, regions, preferred insurers and prestaties.
