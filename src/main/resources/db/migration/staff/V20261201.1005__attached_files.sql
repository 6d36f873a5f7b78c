-- Whom a file is shown to is asked of the things it is attached to.
create index proposal_file on staff.proposal (file_id) where file_id is not null;
create index sheet_file on staff.sheet (file_id);
