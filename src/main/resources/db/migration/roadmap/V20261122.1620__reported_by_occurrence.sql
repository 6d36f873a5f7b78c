-- Whether an occurrence has something undecided is asked of every row of a list; the undecided are few.
create index answer_reported_occurrence on roadmap.answer (occurrence_id) where status = 'REPORTED';
