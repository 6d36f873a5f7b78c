-- What is looked up or deleted by a key of another table: without an index each of these was a scan, and on tables not
-- analysed yet a nested one (48 s for the executors of one new plan).
create index assignment_executor on roadmap.assignment (executor_id);
create index answer_assignment on roadmap.answer (assignment_id);
create index work_item_occurrence on roadmap.work_item (occurrence_id);
create index measure_edition on roadmap.measure (edition_id);
create index roadmap_parent on roadmap.roadmap (parent_id) where parent_id is not null;
create index intake_roadmap on roadmap.intake (roadmap_id);
create index intake_amends on roadmap.intake (amends_id) where amends_id is not null;
create index feed_roadmap on roadmap.feed (roadmap_id) where roadmap_id is not null;
