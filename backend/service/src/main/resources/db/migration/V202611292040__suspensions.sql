-- Why an account is closed, since when and by whom; what was closed before has no reason kept.
alter table staff
  add column suspension_reason text,
  add column suspended_at timestamptz,
  add column suspended_by_id uuid,
  add constraint fk_staff_suspended_by foreign key (suspended_by_id) references staff,
  add constraint ck_staff_suspension check (
    (suspension_reason is null) = (suspended_at is null) and (suspension_reason is null) = (suspended_by_id is null)
    and (suspended or suspension_reason is null));
