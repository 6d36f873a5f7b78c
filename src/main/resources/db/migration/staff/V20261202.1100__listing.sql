-- What the list of people shows and counts of a job, kept beside it, so that a page joins nothing and computes nothing. It follows
-- from the facts alone by staff.listing_of; a person of whom something changed is computed in the query until the job keeps him anew,
-- so a row is never wrong, only absent. No keys point at people or jobs: rows of a person who changed or is gone are not seen and go.
create table staff.listing (
    employment_id uuid primary key,
    person_id     uuid not null,
    unit_id       uuid not null,
    scope         text collate "C" not null,
    starts_on     date not null,
    ends_on       date,
    -- whether the person has other rows here, so that nobody is counted twice
    several       boolean not null,
    family_name   text not null,
    given_name    text not null,
    patronymic    text not null,
    -- since when at pedagogical work, breaks taken out
    since         date not null,
    -- folded name, post and e-mail, in which words are looked for
    said          text not null,
    -- values of facets as «category:HIGHEST»: one post, one age, any number of subjects and of others
    post          text not null,
    age           text,
    subjects      text[] not null,
    facets        text[] not null,
    -- the days for which all this is known to hold
    holds         daterange not null
);
create index listing_scope on staff.listing (scope);
create index listing_person on staff.listing (person_id);
create index listing_holds_from on staff.listing (lower(holds));
create index listing_holds_until on staff.listing (upper(holds));
alter table staff.listing enable row level security;
revoke all on staff.listing from ${web};
comment on table staff.listing is 'Jobs as the list of people shows them; written by staff.list_anew only';

create table staff.listing_touched (person_id uuid not null);
create index listing_touched_person on staff.listing_touched (person_id);
alter table staff.listing_touched enable row level security;
revoke all on staff.listing_touched from ${web};
comment on table staff.listing_touched is 'People whose rows of the listing are no longer right';

-- All jobs of these people that have not ended, as they are on a day. A threshold is looked at again three days before and after it:
-- «three months before» is not the same number of days in every month.
create function staff.listing_of(people uuid[], day date) returns setof staff.listing
    language sql stable security definer set search_path = pg_catalog as $$
    with jobs as (
        select e.*, p.category as post_category, p.name as post_name
          from staff.employment e left join staff.posts_on(day) p on p.code = e.position_code
         where e.person_id = any (people) and (e.ends_on is null or e.ends_on >= day - 1)),
    -- jobs in a village on that day, where three subjects are too much for one
    village as (
        select j.id, j.person_id, j.subjects, s.starts_on, s.ends_on,
               (s.starts_on is null or s.starts_on <= day) and (s.ends_on is null or s.ends_on >= day)
               and j.starts_on <= day and (j.ends_on is null or j.ends_on >= day) as today
          from jobs j join staff.standing k on k.person_id = j.person_id and k.multi_subject
          join territory.unit_state s on s.unit_id = j.unit_id and s.locality_kind = 'VILLAGE'),
    many as (
        select v.person_id from village v, unnest(v.subjects) subject
         where v.today group by v.person_id having count(distinct subject) >= 3),
    thresholds as (
        select s.person_id, t.day as turn
          from staff.standing s left join person.private b using (person_id),
               unnest(array[s.category_until, s.attestation_on, s.attestation_on - interval '3 months',
                            s.attestation_on - interval '6 months', s.attestation_on - interval '12 months', s.courses_due_on,
                            s.fitness_due_on, s.young_until, s.young_until - interval '12 months', s.novice_until,
                            s.pedagogical_from + interval '3 years', s.pedagogical_from + interval '5 years',
                            s.pedagogical_from + interval '10 years', s.pedagogical_from + interval '15 years',
                            s.pedagogical_from + interval '20 years']::date[]) t (day)
         where s.person_id = any (people)
        union all
        select b.person_id, (b.birth_on + make_interval(years => a))::date
          from person.private b, unnest(array[25, 35, 45, 55, 65]) a where b.person_id = any (people)
        union all
        select j.person_id, unnest(array[j.starts_on, j.ends_on]) from jobs j
        union all
        select j.person_id, c.on_day from jobs j join staff.position_change c on c.code = j.position_code and c.kind = 'CHANGED'
        union all
        select v.person_id, unnest(array[v.starts_on, v.ends_on]) from village v),
    turning as (
        select t.person_id, min(greatest(t.turn - 4, day)) as until from thresholds t where t.turn >= day - 3 group by t.person_id)
    select e.id, e.person_id, e.unit_id, e.scope, e.starts_on, e.ends_on,
           count(*) over (partition by e.person_id) > 1,
           n.family_name, n.given_name, n.patronymic, coalesce(s.pedagogical_from, date '9999-01-01'),
           shared.folded(concat_ws(' ', n.family_name, n.given_name, n.patronymic, e.title, c.email)),
           'post:' || coalesce(e.post_name, e.title),
           case when b.birth_on > day - interval '25 years' then 'age:A0'
                when b.birth_on > day - interval '35 years' then 'age:A25'
                when b.birth_on > day - interval '45 years' then 'age:A35'
                when b.birth_on > day - interval '55 years' then 'age:A45'
                when b.birth_on > day - interval '65 years' then 'age:A55'
                when b.birth_on is not null then 'age:A65' end,
           array(select 'subject:' || one from unnest(e.subjects) one),
           array_remove(array[
               case when e.post_category = 'PEDAGOGICAL' or e.post_category = 'MANAGEMENT' and e.weekly_load > 0
                    then 'who:PEDAGOGICAL' end,
               case when e.post_category = 'MANAGEMENT' then 'who:MANAGEMENT' end,
               case when coalesce(e.post_category, 'OTHER') = 'OTHER' then 'who:OTHER' end,
               case when s.category <> '' and (s.category_until is null or s.category_until >= day) then 'category:' || s.category
                    when e.post_category = 'PEDAGOGICAL' then 'category:NONE' end,
               case when s.attestation_on < day then 'attention:ATTESTATION_LATE' end,
               case when s.attestation_on between day and day + interval '3 months' then 'attention:ATTESTATION_3' end,
               case when s.attestation_on between day and day + interval '6 months' then 'attention:ATTESTATION_6' end,
               case when s.attestation_on between day and day + interval '12 months' then 'attention:ATTESTATION_12' end,
               case when s.courses_due_on < day then 'attention:COURSES_LATE' end,
               case when s.fitness_due_on <= day then 'attention:FITNESS_DUE' end,
               case when e.position_code is null then 'attention:NO_POST' end,
               case when s.young_until >= day then 'status:YOUNG' end,
               case when s.young_until between day and day + interval '12 months' then 'status:LEAVING_YOUNG' end,
               case when s.novice_until >= day then 'status:NOVICE' end,
               case when e.person_id in (select m.person_id from many m) and e.id in (select v.id from village v where v.today)
                    then 'status:MANY_SUBJECTS' end,
               case when s.pedagogical_from > day - interval '3 years' then 'experience:E0'
                    when s.pedagogical_from > day - interval '5 years' then 'experience:E3'
                    when s.pedagogical_from > day - interval '10 years' then 'experience:E5'
                    when s.pedagogical_from > day - interval '15 years' then 'experience:E10'
                    when s.pedagogical_from > day - interval '20 years' then 'experience:E15'
                    when s.pedagogical_from is not null then 'experience:E20' end,
               case when coalesce(e.post_category, 'OTHER') = 'OTHER' then null
                    when coalesce(s.education, '') = '' then 'education:NONE'
                    else 'education:' || s.education end], null)
           || array(select 'status:' || one from unnest(s.titles) one),
           daterange(day, t.until, '[]')
      from jobs e
      join person.person n on n.id = e.person_id
      left join staff.standing s on s.person_id = e.person_id
      left join person.contact c on c.person_id = e.person_id
      left join person.private b on b.person_id = e.person_id
      left join turning t on t.person_id = e.person_id
$$;
revoke execute on function staff.listing_of(uuid[], date) from public;

-- Jobs under the viewer's path with what is kept of them; ages only for those who may see birth dates.
create view staff.listed with (security_barrier = true) as
    select l.employment_id, l.person_id, l.unit_id, l.scope, l.starts_on, l.ends_on, l.several, l.family_name, l.given_name,
           l.patronymic, l.since, l.said, l.post, case when current_setting('opora.private', true) = 'on' then l.age end as age,
           l.subjects, l.facets, l.holds
      from staff.listing l
     where l.scope >= current_setting('opora.scope', true) || '.' and l.scope < current_setting('opora.scope', true) || '/'
       and l.person_id not in (select t.person_id from staff.listing_touched t);
grant select on staff.listed to ${web};

-- Those under the viewer's path of whom nothing right is kept for a day, computed now.
create function staff.listed_anew(day date) returns setof staff.listed
    language plpgsql stable security definer rows 50 set search_path = pg_catalog as $$
declare
    low    text collate "C" := current_setting('opora.scope', true) || '.';
    high   text collate "C" := current_setting('opora.scope', true) || '/';
    people uuid[];
begin
    people := array(
        select l.person_id from staff.listing l where upper(l.holds) <= day and l.scope >= low and l.scope < high
        union
        select l.person_id from staff.listing l where lower(l.holds) > day and l.scope >= low and l.scope < high
        union
        select t.person_id from staff.listing_touched t
         where exists (select from staff.employment e where e.person_id = t.person_id and e.scope >= low and e.scope < high));
    if people = '{}' then return; end if;
    return query
        select l.employment_id, l.person_id, l.unit_id, l.scope, l.starts_on, l.ends_on, l.several, l.family_name, l.given_name,
               l.patronymic, l.since, l.said, l.post, case when current_setting('opora.private', true) = 'on' then l.age end,
               l.subjects, l.facets, l.holds
          from staff.listing_of(people, day) l where l.scope >= low and l.scope < high;
end $$;
revoke execute on function staff.listed_anew(date) from public;
grant execute on function staff.listed_anew(date) to ${web};

-- Keeps anew what was touched and what holds no longer, of so many people at most; answers with how many they were. The lines are taken
-- first: what is committed after that leaves a line of its own, what was committed before is seen by the statements that follow.
create function staff.list_anew(day date, most int) returns int
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    people uuid[];
begin
    perform pg_advisory_xact_lock(hashtext('staff.listing'));
    with taken as (
        delete from staff.listing_touched t
         where t.person_id = any (array(select distinct x.person_id from staff.listing_touched x limit most)) returning t.person_id)
    select array_agg(distinct t.person_id) into people from taken t;
    people := array(
        select unnest(people)
        union
        (select l.person_id from staff.listing l where upper(l.holds) <= day limit most)
        union
        (select l.person_id from staff.listing l where lower(l.holds) > day limit most));
    if people = '{}' then return 0; end if;
    delete from staff.listing l where l.person_id = any (people);
    insert into staff.listing select * from staff.listing_of(people, day) l order by l.scope;
    return cardinality(people);
end $$;
revoke execute on function staff.list_anew(date, int) from public;
grant execute on function staff.list_anew(date, int) to ${web};

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

create function staff.touch_listing() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into staff.listing_touched select distinct c.person_id from changed c;
    return null;
end $$;

create function staff.touch_listing_by_name() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    -- a name may change because the person was deleted: the former one goes at once
    delete from staff.listing l using changed c where l.person_id = c.id;
    insert into staff.listing_touched
    select c.id from changed c where exists (select from staff.employment e where e.person_id = c.id);
    return null;
end $$;
create trigger listing_update after update on person.person referencing new table as changed
    for each statement execute function staff.touch_listing_by_name();

create function staff.touch_listing_by_post() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into staff.listing_touched
    select distinct e.person_id from changed c join former f using (code) join staff.employment e on e.position_code = c.code
     where (c.name, c.category) is distinct from (f.name, f.category) and (e.ends_on is null or e.ends_on >= current_date - 2);
    return null;
end $$;
create trigger listing_update after update on staff.position referencing old table as former new table as changed
    for each statement execute function staff.touch_listing_by_post();

create function staff.touch_listing_by_unit() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into staff.listing_touched
    select distinct e.person_id from changed c join staff.employment e on e.unit_id = c.unit_id
      join staff.standing s on s.person_id = e.person_id and s.multi_subject
     where e.ends_on is null or e.ends_on >= current_date - 2;
    return null;
end $$;

do $$
declare
    tables constant text[] := '{staff.employment,staff.standing,person.contact,person.private,territory.unit_state}';
    event  text;
    t      text;
begin
    foreach t in array tables loop
        foreach event in array '{insert,update,delete}'::text[] loop
            execute format('create trigger listing_%1$s after %1$s on %2$s referencing %3$s table as changed
                for each statement execute function staff.touch_listing%4$s()', event, t, case event when 'delete' then 'old' else 'new' end,
                case t when 'territory.unit_state' then '_by_unit' else '' end);
        end loop;
    end loop;
end $$;

-- A job passes from one person to another when cards are merged and when a person is deleted.
create function staff.touch_listing_by_passing() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    delete from staff.listing l using former f, changed c
     where l.employment_id = f.id and c.id = f.id and c.person_id <> f.person_id;
    insert into staff.listing_touched
    select distinct f.person_id from former f join changed c on c.id = f.id where c.person_id <> f.person_id;
    return null;
end $$;
create trigger listing_passing after update on staff.employment referencing old table as former new table as changed
    for each statement execute function staff.touch_listing_by_passing();

insert into person.erased_as values
    ('staff.listing', 'person_id', 'GONE'),
    -- a number that goes within a minute
    ('staff.listing_touched', 'person_id', 'WORK');

insert into staff.listing_touched select distinct person_id from staff.employment where ends_on is null or ends_on >= current_date - 2;
select staff.list_anew(current_date, null);

drop function staff.people_on(text, date, uuid[], boolean);
