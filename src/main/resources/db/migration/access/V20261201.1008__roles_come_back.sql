-- Rights and appointments that ended because the work in a unit did: when it is taken back, they come back as they were.
alter table access.hat add column left_on date, add column was_until date;
comment on column access.hat.left_on is 'The last day of work that ended it; empty when nothing of the kind did';
comment on column access.hat.was_until is 'Its last day before that';
alter table access.appointment add column left_on date, add column was_until date;
