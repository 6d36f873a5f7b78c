-- Items of the order that brings a roadmap (пункты приказа) are measures of their own kind, so that they are laid on
-- people, asked about and answered like any other, and stay apart from the rows of the plan.
alter table roadmap.measure add column order_item text not null default ''
    check (order_item in ('', 'TASK', 'ENACTED', 'CONTROL'));
comment on column roadmap.measure.order_item is 'Empty for a row of the plan; else what the item of the order asks for';
create index measure_order_item on roadmap.measure (roadmap_id, id) where order_item <> '';

-- Whoever an order lays control on watches over it by that order, whatever hat he wears: only the acts are told here,
-- and only to the person named.
create index roadmap_controller on roadmap.roadmap (controller_id) where controller_id is not null;

create function roadmap.controlled()
    returns table (roadmap_id uuid, scope text)
    language sql stable security definer set search_path = pg_catalog as $$
    select r.id, r.scope from roadmap.roadmap r
     where r.controller_id = nullif(current_setting('opora.person', true), '')::uuid
       and r.status in ('IN_FORCE', 'CLOSED')
     order by r.released_on is not null, r.act_date desc nulls last, r.id
$$;
