-- The baseline of documents: what a citizen integrated, what became of it, what they report of it, and copies on paper.
-- From the first release on this file is never edited; what changes comes as a new migration.

-- What a register said, as it came: the signed answer is the truth, the rest serves to find it.
create sequence document_seq start with 50 increment by 50;
create table document (
    id            bigint         primary key,
    version       bigint         not null,
    public_id     varchar(26)    not null constraint document_public_id_uk unique,
    owner         bigint         not null constraint document_owner_fk references account (id),
    kind          varchar(30)    not null,
    register_id   varchar(60)    not null,
    jws           varchar(40000) not null,
    state         varchar(20)    not null constraint document_state_ck
        check (state = any (array['VALID', 'EXPIRING', 'EXPIRED', 'SEIZED', 'REVOKED', 'NOT_FOUND'])),
    state_until   date,
    integrated_at timestamp(6)   not null,
    asked_at      timestamp(6)   not null,
    tried_at      timestamp(6)   not null,
    constraint document_once_uk unique (owner, kind, register_id)
);
create index document_state_until on document (state_until);

-- What became of a document, newest shown first; names of fields, never their values.
create sequence document_change_seq start with 50 increment by 50;
create table document_change (
    id          bigint       primary key,
    document_id bigint       not null constraint document_change_document_fk references document (id),
    what        varchar(20)  not null constraint document_change_what_ck check (what = any (array['INTEGRATED', 'STATE', 'UPDATED'])),
    state       varchar(20)  not null,
    fields      varchar(400) not null,
    happened_at timestamp(6) not null
);
create index document_change_document on document_change (document_id, happened_at);

-- A mistake that the citizen saw: a case with a day by which it is answered.
create sequence document_report_seq start with 50 increment by 50;
create table document_report (
    id          bigint       primary key,
    version     bigint       not null,
    public_id   varchar(26)  not null constraint document_report_public_id_uk unique,
    owner       bigint       not null constraint document_report_owner_fk references account (id),
    document_id bigint       not null constraint document_report_document_fk references document (id),
    field       varchar(40)  not null,
    should_be   varchar(300) not null,
    status      varchar(20)  not null constraint document_report_status_ck check (status = any (array['OPEN', 'CORRECTED', 'WITHDRAWN'])),
    reported_at timestamp(6) not null,
    answer_by   date         not null,
    closed_at   timestamp(6),
    constraint document_report_closed_ck check ((status = 'OPEN') = (closed_at is null))
);
create index document_report_document on document_report (document_id, reported_at);

-- A copy on paper and the hash of the code printed on it.
create sequence document_print_seq start with 50 increment by 50;
create table document_print (
    id              bigint       primary key,
    document_id     bigint       not null constraint document_print_document_fk references document (id),
    code_hash       varchar(64)  not null constraint document_print_code_uk unique,
    printed_at      timestamp(6) not null,
    checkable_until timestamp(6) not null
);
create index document_print_document on document_print (document_id);
