-- The same bytes are kept once for all: they go when no row of any unit has them.
create function document.kept(hash text) returns boolean
    language sql stable security definer set search_path = pg_catalog as $$
    select exists (select from document.file f where f.sha256 = hash)
$$;
create index if not exists file_sha256 on document.file (sha256);
create index ground_file on document.legal_ground (file_id) where file_id is not null;
