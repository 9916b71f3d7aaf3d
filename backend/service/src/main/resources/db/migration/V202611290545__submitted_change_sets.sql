-- A draft is submitted to the HEAD who approves it, or returned with a reason.
alter table unit_change_sets add column return_reason text;
alter table unit_change_sets add constraint ck_unit_change_sets_return_reason check (char_length(return_reason) between 1 and 2000);
alter table unit_change_sets drop constraint ck_unit_change_sets_status;
alter table unit_change_sets add constraint ck_unit_change_sets_status
  check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'EXECUTED', 'UNDONE'));
alter table unit_change_sets drop constraint ck_unit_change_sets_approved;
alter table unit_change_sets add constraint ck_unit_change_sets_approved
  check ((status in ('DRAFT', 'SUBMITTED')) = (approved_by is null));
