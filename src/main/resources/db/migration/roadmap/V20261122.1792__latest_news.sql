-- The page of today shows the six latest things others said or decided.
create index answer_latest on roadmap.answer ((coalesce(decided_at, created_at)));
create index comment_latest on roadmap.comment (created_at);
