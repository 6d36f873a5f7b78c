-- The category of a post on a day: what it was before the first change that began later, else what it is. Whoever asks for many
-- rows joins this, a hundred rows read once, and never asks by row.
create index position_change_category on staff.position_change (code, on_day) where kind = 'CHANGED';
create function staff.posts_on(day date)
    returns table (code text, name text, category text)
    language sql stable rows 100 set search_path = pg_catalog as $$
    select p.code, p.name,
           coalesce((select c.before from staff.position_change c
                      where c.code = p.code and c.kind = 'CHANGED' and c.on_day > day
                      order by c.on_day, c.made_at, c.id limit 1), p.category)
      from staff.position p
$$;
