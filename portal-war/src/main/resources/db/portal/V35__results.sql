-- What registers carry out because an application was approved, and the letters that come of it.

create sequence decision_order_seq start with 50 increment by 50;
create table decision_order (
    id              bigint       primary key,
    version         bigint       not null,
    public_id       varchar(26)  not null constraint decision_order_public_id_uk unique,
    application_id  bigint       not null constraint decision_order_application_fk references application (id),
    kind            varchar(20)  not null,
    status          varchar(10)  not null constraint decision_order_status_ck check (status = any (array['PLACED', 'SENT', 'UNKNOWN', 'DONE', 'REFUSED'])),
    placed_at       timestamp(6) not null,
    answered_at     timestamp(6),
    refusal         varchar(20)  not null,
    attempts        integer      not null,
    next_attempt_at timestamp(6),
    -- an application is carried out once
    constraint decision_order_application_uk unique (application_id)
);
create index decision_order_next_attempt on decision_order (next_attempt_at);

create sequence application_letter_seq start with 50 increment by 50;
create table application_letter (
    id             bigint         primary key,
    application_id bigint         not null constraint application_letter_application_fk references application (id),
    register       varchar(30)    not null,
    jws            varchar(40000) not null,
    received_at    timestamp(6)   not null,
    constraint application_letter_application_uk unique (application_id)
);

-- Letters as they were downloaded; the secret of the code on each is known to its holder only.
create sequence letter_copy_seq start with 50 increment by 50;
create table letter_copy (
    id        bigint       primary key,
    letter_id bigint       not null constraint letter_copy_letter_fk references application_letter (id),
    code_hash varchar(64)  not null constraint letter_copy_code_hash_uk unique,
    made_at   timestamp(6) not null
);
create index letter_copy_letter on letter_copy (letter_id);
