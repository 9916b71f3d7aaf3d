-- plans that are read name many documents by their symbols
create index ix_documents_symbol on documents (symbol);
