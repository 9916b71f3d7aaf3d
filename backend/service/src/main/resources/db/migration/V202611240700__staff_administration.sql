alter table staff add column suspended boolean not null default false;
-- when the service made the account at the identity provider, and when the person first came
alter table staff add column invited_at timestamptz;
alter table staff add column signed_in_at timestamptz;

-- what a DEPUTY has charge of; whose powers are held for a while
alter table memberships add column areas text;
alter table memberships add column delegated_by uuid;
alter table memberships add constraint fk_memberships_delegated_by foreign key (delegated_by) references staff;
alter table memberships add constraint ck_memberships_areas check (areas is null or role = 'DEPUTY');
alter table memberships add constraint ck_memberships_delegated
  check (delegated_by is null or role = 'HEAD' and delegated_by <> staff_id and valid_from is not null and valid_to is not null);

-- whose powers the actor held in the unit by delegation
alter table audit_entries add column on_behalf_of uuid;
