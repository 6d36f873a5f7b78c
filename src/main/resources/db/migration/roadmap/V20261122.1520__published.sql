-- What public pages name beside the rows published for everybody: whose plan it is, and the bodies and posts that
-- execute, never a person: neither one the reading knew as such nor a label with initials in it.
create function roadmap.published_units()
    returns table (roadmap_id uuid, unit_name text)
    language sql stable security definer set search_path = pg_catalog as $$
    select r.id, u.name from roadmap.roadmap r
      join territory.unit u on u.id = r.unit_id
     where r.audience = 'PUBLIC' and r.slug is not null
$$;

create function roadmap.published_executors(which uuid)
    returns table (measure_id uuid, label text)
    language sql stable security definer set search_path = pg_catalog as $$
    select e.measure_id, case when e.kind = 'PERSON' then e.position else e.name end
      from roadmap.executor e
      join roadmap.measure m on m.id = e.measure_id
      join roadmap.roadmap r on r.id = m.roadmap_id
     where r.id = which and r.audience = 'PUBLIC' and m.audience = 'PUBLIC'
       and (e.kind <> 'PERSON' or e.position <> '')
       and case when e.kind = 'PERSON' then e.position else e.name end !~ '[А-ЯЁ]\.\s*[А-ЯЁ]\.'
     order by m.ordinal, e.ordinal
$$;
