-- Each level of the system has its coordinator; those of the units above are known below.
alter table access.appointment add column level text not null default 'MUNICIPAL'
    check (level in ('FEDERAL', 'REGIONAL', 'MUNICIPAL'));
comment on column access.appointment.level is 'Of which system a coordinator is (уровень); of the municipality for other kinds';
create policy coordinates on access.appointment for select
    using (kind = 'COORDINATOR' and scope = any (string_to_array(current_setting('opora.ancestors', true), ',')));
