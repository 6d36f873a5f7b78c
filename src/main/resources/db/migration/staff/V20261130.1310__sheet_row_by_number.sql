-- What stood before the rows of a batch is remembered by their numbers, not by looking through the whole file again.
create index sheet_row_no on staff.sheet_row (sheet_id, no);
