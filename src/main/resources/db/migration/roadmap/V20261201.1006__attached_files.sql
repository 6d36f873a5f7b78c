-- Whom a file is shown to is asked of the things it is attached to.
create index edition_file on roadmap.edition (file_id) where file_id is not null;
create index evidence_file on roadmap.evidence (file_id) where file_id is not null;
create index intake_file on roadmap.intake (file_id);
