DROP TABLE policy_releases;
DROP TABLE policy_drafts;
