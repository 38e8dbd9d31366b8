-- Orders that the sandbox's registers were given after authorities decided, with what they answered.
create table register_order (
    register  varchar(20)    not null,
    order_key varchar(64)    primary key,
    kind      varchar(20)    not null,
    -- why it was refused; empty when it was carried out
    refusal   varchar(20)    not null,
    -- ids of documents that came of it, with commas between them
    documents varchar(200)   not null,
    letter    varchar(40000)
);
create index register_order_kind on register_order (kind);
