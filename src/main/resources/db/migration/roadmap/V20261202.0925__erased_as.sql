-- What somebody answered, decided, wrote stays done, under a card without a name.
insert into person.erased_as values
    ('roadmap.answer', 'author_id', 'WORK'),
    ('roadmap.answer', 'decided_by', 'WORK'),
    ('roadmap.answer', 'person_id', 'WORK'),
    ('roadmap.assignment', 'person_id', 'WORK'),
    ('roadmap.comment', 'author_id', 'WORK'),
    ('roadmap.evidence', 'author_id', 'WORK'),
    ('roadmap.feed', 'person_id', 'WORK'),
    ('roadmap.filed_report', 'filed_by', 'WORK'),
    ('roadmap.intake', 'created_by', 'WORK'),
    ('roadmap.occurrence', 'decided_by', 'WORK'),
    ('roadmap.roadmap', 'controller_id', 'WORK'),
    ('roadmap.roadmap', 'coordinator_id', 'WORK'),
    ('roadmap.roadmap', 'remark_by', 'WORK'),
    ('roadmap.saved_filter', 'person_id', 'WORK');
