-- A plan's documents are documents of the register.
alter table plans add constraint fk_plans_document foreign key (document_id) references documents;
alter table plan_legal_bases
  add constraint fk_plan_legal_bases_document foreign key (document_id) references documents;
create index ix_plans_document on plans (document_id) where document_id is not null;
create index ix_plan_legal_bases_document on plan_legal_bases (document_id) where document_id is not null;
