-- Slips of the finger: likeness of words by their threes of letters.
create extension if not exists pg_trgm schema public;

-- Words as they are looked for: small letters, ё as е, and what joins names of files apart.
create function shared.folded(text) returns text language sql immutable strict parallel safe as $$
    select pg_catalog.translate(pg_catalog.lower($1), 'ё._-', 'е   ')
$$;
