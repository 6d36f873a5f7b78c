-- The page of what an appointment was made for: a measure of a roadmap, an item of an order. Access knows nothing of it
-- but the address.
alter table access.appointment add column fulfils text not null default '';
comment on column access.appointment.fulfils is 'Address of what the appointment fulfils, inside this application';
-- Rights given to the staff of a body by its appointment end with it.
alter table access.hat add column appointment_id uuid references access.appointment;
create index hat_appointment on access.hat (appointment_id) where appointment_id is not null;
