-- Executors see a roadmap once it is in force; a draft is its owner's alone, though executors are laid on rows already.
drop policy assigned on roadmap.roadmap;
create policy assigned on roadmap.roadmap for select
    using (status in ('IN_FORCE', 'CLOSED')
           and id = any (array(select m.roadmap_id from roadmap.measure m
                                where m.id = any (array(select unnest(roadmap.my_measures()))))));
