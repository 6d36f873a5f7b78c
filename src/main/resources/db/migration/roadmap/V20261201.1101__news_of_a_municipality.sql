-- The latest of a country is found by its day alone; of one municipality or school in it, by whose it is first: else the whole
-- country's answers are walked and refused by the policy one by one, until six are found.
create index answer_latest_of on roadmap.answer (scope, (coalesce(decided_at, created_at)));
create index answer_latest_for on roadmap.answer (unit_scope, (coalesce(decided_at, created_at)));
create index answer_person on roadmap.answer (person_id) where person_id is not null;
create index comment_latest_of on roadmap.comment (scope, created_at);
create index occurrence_planned_of on roadmap.occurrence (scope, planned_on) where planned_on is not null;
