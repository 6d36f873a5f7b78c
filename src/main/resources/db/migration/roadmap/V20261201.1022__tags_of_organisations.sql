-- An organisation carries a tag: «Точка роста», a federal project. Kept by the unit that set it, seen by the organisation.
create table roadmap.unit_tag (
    id         uuid primary key,
    scope      text collate "C" not null,
    tag_id     uuid not null references roadmap.tag,
    unit_id    uuid not null references territory.unit,
    unit_scope text collate "C" not null,
    unique (tag_id, unit_id)
);
comment on table roadmap.unit_tag is 'An organisation with a tag (метка организации)';
create index unit_tag_scope on roadmap.unit_tag (scope);
create index unit_tag_path on roadmap.unit_tag (unit_scope);
create index unit_tag_unit on roadmap.unit_tag (unit_id);
call shared.seen_by_subtree('roadmap.unit_tag');
create policy carried on roadmap.unit_tag for select
    using (unit_scope >= current_setting('opora.scope', true) || '.'
       and unit_scope <  current_setting('opora.scope', true) || '/');
call journal.keep('roadmap.unit_tag');
