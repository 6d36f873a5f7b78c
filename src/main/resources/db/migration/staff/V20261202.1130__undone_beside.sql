-- A large file is undone beside the request, as it is loaded.
alter table staff.sheet drop constraint sheet_state_check;
alter table staff.sheet add constraint sheet_state_check
    check (state in ('WAITING', 'CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE', 'FAILED'));
alter table staff.sheet add column kept int not null default 0;
comment on column staff.sheet.kept is 'People who stayed when the file was undone, since somebody changed or uses them';
