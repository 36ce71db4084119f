DROP TABLE addendum_steps;
