-- Where each answers, somebody who answered and was then relieved of it no longer stands for whoever took his place: his answer counted
-- among the asked, and the date waited for the controller while the new executor had said nothing.
create or replace function roadmap.stand(measures uuid[]) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    -- Two answers at once: the second waits here, and its next statement sees the first.
    perform 1 from roadmap.standing s where s.measure_id = any (measures) order by s.measure_id for update;

    insert into roadmap.standing
    with open as (
        select o.id, o.measure_id, o.kind, o.starts_on, o.ends_on, o.min_times,
               m.answering = 'EACH' and coalesce(a.asked, 0) > 0 as each, coalesce(a.asked, 0) as asked
          from roadmap.occurrence o
          join roadmap.measure m on m.id = o.measure_id
          left join (select s.measure_id, count(*) asked from roadmap.assignment s
                      where s.measure_id = any (measures) and s.ends_on is null group by 1) a on a.measure_id = o.measure_id
         where o.measure_id = any (measures) and o.decision = 'AWAITED'
    ), said as (
        select o.id, n.assignment_id, s.ends_on is not null as gone, sum(n.times) times,
               count(*) filter (where n.status = 'REPORTED') undecided
          from open o join roadmap.answer n on n.occurrence_id = o.id and n.status in ('REPORTED', 'ACCEPTED')
          left join roadmap.assignment s on s.id = n.assignment_id
         group by 1, 2, 3
    ), heard as (
        select d.id, sum(d.times) times, sum(d.undecided) undecided,
               coalesce(sum(d.times) filter (where d.assignment_id is null), 0) for_all
          from said d group by 1
    ), told as (
        select o.id, h.times,
               h.undecided > 0 and case
                   when not o.each then h.times >= greatest(1, o.min_times)
                   else h.for_all >= greatest(1, o.min_times)
                        or (select count(*) from said d where d.id = o.id and d.assignment_id is not null and not d.gone
                               and d.times + h.for_all >= greatest(1, o.min_times)) >= o.asked end as waits
          from open o join heard h on h.id = o.id
    ), awaited as (
        select o.measure_id,
               min(o.ends_on) filter (where o.dated and not o.waits) owed_on,
               range_agg(daterange(case when o.begun then o.ends_on - 14 else greatest(o.starts_on, o.ends_on - 14) end,
                                   o.ends_on, '[]')) filter (where o.dated and not o.waits) due_days,
               array_agg(o.id) filter (where o.waits) waiting,
               array_agg(o.id) filter (where o.begun and not o.waits) begun
          from (select o.*, coalesce(t.waits, false) waits, coalesce(t.times > 0, false) begun,
                       o.kind <> 'UNSCHEDULED' and o.min_times > 0 dated
                  from open o left join told t on t.id = o.id) o
         group by 1
    ), counts as (
        select o.measure_id,
               count(*) filter (where o.kind = 'UNSCHEDULED' and o.decision = 'AWAITED') unscheduled,
               count(*) filter (where o.decision = 'BEFORE_START') before,
               count(*) filter (where o.decision in ('SKIPPED', 'NOT_REQUIRED')) aside,
               count(*) filter (where o.decision not in ('CANCELLED', 'BEFORE_START', 'NOT_REQUIRED', 'SKIPPED')) counted,
               count(*) filter (where o.decision = 'ACCEPTED') done,
               max(o.decided_on) filter (where o.decision = 'ACCEPTED') done_on,
               max(o.decided_on - o.ends_on) filter (where o.decision = 'ACCEPTED') late_days,
               min(o.starts_on) starts_on, max(o.ends_on) ends_on, min(o.min_times) min_times, max(o.max_times) max_times
          from roadmap.occurrence o where o.measure_id = any (measures) group by 1
    ), nearest as (
        select a.measure_id, count(distinct a.id) asked, count(distinct n.assignment_id) answered
          from roadmap.assignment a
          join roadmap.measure m on m.id = a.measure_id and m.answering = 'EACH'
          left join roadmap.occurrence o on o.measure_id = m.id and o.ends_on = m.next_due_on
          left join roadmap.answer n on n.occurrence_id = o.id and n.assignment_id = a.id
               and n.status in ('REPORTED', 'ACCEPTED')
         where a.measure_id = any (measures) and a.ends_on is null group by 1
    )
    select m.id, m.scope, m.roadmap_id, m.section_id, m.ordinal, m.order_item = '', r.status = 'IN_FORCE', m.status = 'ACTIVE', m.activity, m.schedule_kind,
           m.next_due_on, w.owed_on, coalesce(w.due_days, '{}'), coalesce(w.waiting, '{}'), coalesce(w.begun, '{}'),
           coalesce(c.unscheduled, 0), coalesce(c.before, 0), coalesce(c.aside, 0), coalesce(c.counted, 0), coalesce(c.done, 0), c.done_on, coalesce(c.late_days, 0),
           c.starts_on, c.ends_on, coalesce(c.min_times, 1), case when c.measure_id is null then 1 else c.max_times end,
           coalesce(n.asked, 0), coalesce(n.answered, 0)
      from roadmap.measure m
      join roadmap.roadmap r on r.id = m.roadmap_id
      left join awaited w on w.measure_id = m.id
      left join counts c on c.measure_id = m.id
      left join nearest n on n.measure_id = m.id
     where m.id = any (measures)
    on conflict (measure_id) do update set
        (scope, section_id, ordinal, in_plan, running, active, activity, schedule_kind, next_due_on, owed_on, due_days, waiting, begun, unscheduled, before, aside, counted,
         done, done_on, late_days, starts_on, ends_on, min_times, max_times, asked, answered)
        = (excluded.scope, excluded.section_id, excluded.ordinal, excluded.in_plan, excluded.running, excluded.active, excluded.activity, excluded.schedule_kind, excluded.next_due_on,
           excluded.owed_on, excluded.due_days, excluded.waiting, excluded.begun, excluded.unscheduled, excluded.before, excluded.aside, excluded.counted,
           excluded.done, excluded.done_on, excluded.late_days, excluded.starts_on, excluded.ends_on,
           excluded.min_times, excluded.max_times, excluded.asked, excluded.answered);
end $$;

select roadmap.stand(array(select id from roadmap.measure where answering = 'EACH'));
