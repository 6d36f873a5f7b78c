-- A large file is undone beside the request, as it is loaded.
alter table staff.sheet drop constraint sheet_state_check;
alter table staff.sheet add constraint sheet_state_check
    check (state in ('WAITING', 'CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE', 'FAILED'));
alter table staff.sheet add column kept int not null default 0;
comment on column staff.sheet.kept is 'People who stayed when the file was undone, since somebody changed or uses them';

-- People entered just now, by a transaction that nobody else sees yet: kept for lists at once, or a list would compute them all.
create function staff.list_new(people uuid[], day date) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    delete from staff.listing_touched t where t.person_id = any (people);
    delete from staff.listing l where l.person_id = any (people);
    insert into staff.listing select * from staff.listing_of(people, day);
end $$;
revoke execute on function staff.list_new(uuid[], date) from public;
grant execute on function staff.list_new(uuid[], date) to ${web};
