-- Every question of a list asks what is laid on the viewer from elsewhere, so it has to cost nothing. Whatever is laid
-- on a unit of his from outside his subtree was laid there by a unit above him, or by one in another branch altogether;
-- each has an index, while everything laid on the schools of a region is a quarter of a million rows.
create index assignment_from on roadmap.assignment (scope, unit_scope);
create index assignment_across on roadmap.assignment (unit_scope) where not starts_with(unit_scope, scope);

-- «Мои» on every list and the late dates on every page begin here.
create index assignment_unit_id on roadmap.assignment (unit_id) where ends_on is null;

create or replace function roadmap.assigned_elsewhere() returns uuid[] language sql stable as $$
    with hat as materialized (
        select nullif(current_setting('opora.person', true), '')::uuid person,
               current_setting('opora.for_unit', true) = 'on' for_unit,
               current_setting('opora.scope', true) || '.' first,
               current_setting('opora.scope', true) || '/' beyond,
               string_to_array(current_setting('opora.ancestors', true), ',') above)
    select coalesce(array_agg(distinct a.measure_id), '{}')
      from hat, lateral (
            select p.measure_id, p.scope from roadmap.assignment p where p.person_id = hat.person
            union all
            select u.measure_id, u.scope from roadmap.assignment u
             where hat.for_unit and u.scope = any (hat.above) and u.unit_scope >= hat.first and u.unit_scope < hat.beyond
            union all
            select x.measure_id, x.scope from roadmap.assignment x
             where hat.for_unit and not starts_with(x.unit_scope, x.scope)
               and x.unit_scope >= hat.first and x.unit_scope < hat.beyond) a
     where not coalesce(a.scope >= hat.first and a.scope < hat.beyond, false)
$$;

-- The policy of roadmaps, too, needs only what is laid on the viewer from outside his subtree.
alter policy assigned on roadmap.roadmap
    using (status in ('IN_FORCE', 'CLOSED')
           and id = any (array(select m.roadmap_id from roadmap.measure m
                                where m.id = any (array(select unnest(roadmap.assigned_elsewhere()))))));
