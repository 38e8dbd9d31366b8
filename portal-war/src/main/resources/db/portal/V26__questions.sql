-- Who does not recognise an entry of an access log asks, and a supervisor answers.

create sequence access_question_seq start with 50 increment by 50;
create table access_question (
    id                bigint        primary key,
    version           bigint        not null,
    public_id         varchar(26)   not null constraint access_question_public_id_uk unique,
    -- without a foreign key: entries that were kept long enough leave their table
    entry             bigint        not null,
    owner             bigint        not null references account (id),
    asker             bigint        not null references account (id),
    owner_name        varchar(200)  not null,
    status            varchar(8)    not null constraint access_question_status_ck check (status = any (array['ASKED', 'ANSWERED'])),
    words             varchar(1000) not null,
    asked_at          timestamp(6)  not null,
    answer_by         date          not null,
    answer            varchar(1000),
    answered_at       timestamp(6),
    answered_by       bigint        references account (id),
    doubt             varchar(1000),
    first_answer      varchar(1000),
    first_answered_by bigint        references account (id),
    constraint access_question_once_uk unique (entry, asker),
    constraint access_question_answer_ck check ((status = 'ANSWERED') = (answer is not null)),
    constraint access_question_answered_ck check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
    constraint access_question_doubt_ck check ((doubt is null) = (first_answer is null) and (doubt is null) = (first_answered_by is null)),
    constraint access_question_another_ck check (answered_by is null or first_answered_by is null or answered_by <> first_answered_by)
);
create index access_question_asker on access_question (asker, asked_at, id);
create index access_question_open on access_question (status, answer_by, id);

-- A page of a log is read from the beginning of its owner's index, as the latest entries are.
drop index audit_entry_owner;
create index audit_entry_owner on audit_entry (owner, happened_at desc, id desc);
