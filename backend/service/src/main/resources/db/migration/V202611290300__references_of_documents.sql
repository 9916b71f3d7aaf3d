-- What a document says of another one; a citation of what is not registered is kept as it was typed. What a plan is based
-- upon stands in its own text.
create table document_references (
  id uuid primary key,
  document_id uuid not null,
  kind text not null,
  target_id uuid,
  text text,
  created_by uuid not null,
  created_at timestamptz not null,
  constraint fk_document_references_document foreign key (document_id) references documents,
  constraint fk_document_references_target foreign key (target_id) references documents,
  constraint fk_document_references_creator foreign key (created_by) references staff,
  constraint uq_document_references_target unique (document_id, kind, target_id),
  constraint ck_document_references_kind check (kind in ('BASED_ON', 'REPLACES', 'AMENDS', 'ANSWERS')),
  constraint ck_document_references_said check (target_id is not null or text is not null),
  constraint ck_document_references_other check (target_id <> document_id)
);
create index ix_document_references_target on document_references (target_id, kind) where target_id is not null;
