-- What somebody sent, read, analysed stays done, under a card without a name.
insert into person.erased_as values
    ('document.acknowledgement', 'person_id', 'WORK'),
    ('document.acknowledgement', 'made_by', 'WORK'),
    ('document.circulation', 'sent_by', 'WORK'),
    ('document.circulation_person', 'person_id', 'WORK'),
    ('document.circulation_person', 'added_by', 'WORK'),
    ('document.file', 'created_by', 'WORK'),
    ('document.ground_analysis', 'analysed_by', 'WORK');
