-- The text of an act lies in a file, which is read wherever the act is: below the unit that keeps it, or everywhere.
create policy of_ground on document.file for select
    using (id = any (array(select g.file_id from document.legal_ground g
                            where g.file_id is not null
                              and (g.scope = '' or g.scope = any (string_to_array(current_setting('opora.ancestors', true), ','))))));
