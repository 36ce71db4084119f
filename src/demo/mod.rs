//! The fictitious country: practices, agreements and named scenarios for trying the service.
