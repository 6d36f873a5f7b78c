-- What is assigned to somebody outside his own subtree. Policies need no more, since subtree shows the rest; with
-- everything in it, whoever looks over a region carried a list of 240,000 ids into every question.
create function roadmap.assigned_elsewhere() returns uuid[] language sql stable as $$
    with hat as materialized (
        select nullif(current_setting('opora.person', true), '')::uuid person,
               current_setting('opora.for_unit', true) = 'on' for_unit,
               current_setting('opora.scope', true) || '.' first,
               current_setting('opora.scope', true) || '/' beyond)
    select coalesce(array_agg(distinct a.measure_id), '{}')
      from hat, roadmap.assignment a
     where (a.person_id = hat.person or (hat.for_unit and a.unit_scope >= hat.first and a.unit_scope < hat.beyond))
       and not coalesce(a.scope >= hat.first and a.scope < hat.beyond, false)
$$;

alter policy assigned on roadmap.measure
    using (id = any (array(select unnest(roadmap.assigned_elsewhere()))));
alter policy assigned on roadmap.occurrence
    using (measure_id = any (array(select unnest(roadmap.assigned_elsewhere()))));
alter policy assigned on roadmap.executor
    using (measure_id = any (array(select unnest(roadmap.assigned_elsewhere()))));
alter policy assigned on roadmap.resource
    using (measure_id = any (array(select unnest(roadmap.assigned_elsewhere()))));
alter policy assigned on roadmap.comment
    using (measure_id = any (array(select unnest(roadmap.assigned_elsewhere()))));
alter policy assigned on roadmap.roadmap
    using (id = any (array(select m.roadmap_id from roadmap.measure m
                            where m.id = any (array(select unnest(roadmap.assigned_elsewhere()))))));
alter policy assigned on roadmap.section
    using (id = any (array(select m.section_id from roadmap.measure m
                            where m.id = any (array(select unnest(roadmap.assigned_elsewhere()))))));
