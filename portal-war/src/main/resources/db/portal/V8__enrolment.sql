-- The baseline of enrolment, at the police desk and online: who was looked up, whose account is being opened, what of their originals was found true.
-- From the first release on this file is never edited; what changes comes as a new migration.

create sequence desk_seq start with 50 increment by 50;
create table desk (
    id          bigint       primary key,
    version     bigint       not null,
    code        varchar(8)   not null constraint desk_code_uk unique,
    name        varchar(120) not null,
    commune     char(5)      not null,
    -- counts this desk's enrolments, for their references
    last_number integer      not null constraint desk_last_number_ck check (last_number >= 0)
);

create table desk_officer (
    account bigint primary key constraint desk_officer_account_fk references account (id),
    desk_id bigint not null constraint desk_officer_desk_fk references desk (id)
);
create index desk_officer_desk on desk_officer (desk_id);

-- One row a person looked for, whatever came of it; what the register said stays as it signed it.
create sequence desk_lookup_seq start with 50 increment by 50;
create table desk_lookup (
    id               bigint       primary key,
    version          bigint       not null,
    public_id        varchar(26)  not null constraint desk_lookup_public_id_uk unique,
    officer          bigint       not null constraint desk_lookup_officer_fk references account (id),
    person           char(12)     not null,
    finding          varchar(20)  not null,
    person_answer    varchar(40000),
    card_answer      varchar(40000),
    household_answer varchar(40000),
    -- what a prepared code says, to be checked: nothing of it is believed
    prepared         varchar(1000),
    asked_at         timestamp(6) not null
);
create index desk_lookup_officer on desk_lookup (officer, asked_at);
create index desk_lookup_age on desk_lookup (asked_at);

create sequence enrolment_seq start with 50 increment by 50;
create table enrolment (
    id               bigint       primary key,
    version          bigint       not null,
    public_id        varchar(26)  not null constraint enrolment_public_id_uk unique,
    reference        varchar(16)  not null constraint enrolment_reference_uk unique,
    person           char(12)     not null,
    name             varchar(200) not null,
    -- the person while this is a draft: nobody is enrolled at two desks at once
    live_person      char(12)     constraint enrolment_live_person_uk unique,
    desk_id          bigint       not null constraint enrolment_desk_fk references desk (id),
    officer          bigint       not null constraint enrolment_officer_fk references account (id),
    status           varchar(12)  not null constraint enrolment_status_ck check (status = any (array['DRAFT', 'COMPLETED', 'ABANDONED'])),
    -- what the register said is emptied some days after it was abandoned
    person_answer    varchar(40000),
    card_answer      varchar(40000),
    household_answer varchar(40000),
    prepared         varchar(1000),
    phone            varchar(20),
    phone_sent       varchar(26),
    phone_proven_at  timestamp(6),
    email            varchar(254),
    email_sent       varchar(26),
    email_proven_at  timestamp(6),
    account          bigint       constraint enrolment_account_fk references account (id),
    started_at       timestamp(6) not null,
    changed_at       timestamp(6) not null,
    completed_at     timestamp(6),
    constraint enrolment_live_ck check ((status = 'DRAFT') = (live_person is not null)),
    constraint enrolment_evidence_ck check (status = 'ABANDONED' or person_answer is not null),
    constraint enrolment_completed_ck check ((status = 'COMPLETED') = (account is not null and completed_at is not null)),
    constraint enrolment_phone_ck check (phone_proven_at is null or phone is not null),
    constraint enrolment_email_ck check (email_proven_at is null or email is not null)
);
create index enrolment_desk on enrolment (desk_id, status, changed_at);
create index enrolment_age on enrolment (status, changed_at);
create index enrolment_account on enrolment (account);

-- Whom a person will act for; the household register's word is in the enrolment's evidence.
create sequence enrolment_dependant_seq start with 50 increment by 50;
create table enrolment_dependant (
    id           bigint       primary key,
    enrolment_id bigint       not null constraint enrolment_dependant_enrolment_fk references enrolment (id),
    person       char(12)     not null,
    name         varchar(200) not null,
    kinship      varchar(8)   not null constraint enrolment_dependant_kinship_ck check (kinship = any (array['CHILD', 'PARENT'])),
    consent      varchar(12)  not null constraint enrolment_dependant_consent_ck check (consent = any (array['NOT_NEEDED', 'IN_PERSON', 'ASKED'])),
    consented_at timestamp(6),
    constraint enrolment_dependant_once_uk unique (enrolment_id, person),
    constraint enrolment_dependant_child_ck check ((kinship = 'CHILD') = (consent = 'NOT_NEEDED')),
    constraint enrolment_dependant_consented_ck check ((consent = 'IN_PERSON') = (consented_at is not null))
);

-- Each original that lay on the desk, and how it stood beside its register.
create sequence checked_original_seq start with 50 increment by 50;
create table checked_original (
    id           bigint        primary key,
    version      bigint        not null,
    public_id    varchar(26)   not null constraint checked_original_public_id_uk unique,
    enrolment_id bigint        not null constraint checked_original_enrolment_fk references enrolment (id),
    kind         varchar(30)   not null,
    number       varchar(40)   not null,
    register_id  varchar(60),
    answer       varchar(40000),
    method       varchar(8)    not null constraint checked_original_method_ck check (method = any (array['CHIP', 'SCANNED', 'TYPED'])),
    result       varchar(12)   not null constraint checked_original_result_ck check (result = any (array['FOUND', 'MATCH', 'DIFFERS', 'NOT_FOUND'])),
    -- names of the fields that differ, each with what stands on the paper
    differing    varchar(4000) not null,
    note         varchar(500)  not null,
    portrait     varchar(20000),
    checked_at   timestamp(6)  not null,
    constraint checked_original_once_uk unique (enrolment_id, kind, number),
    constraint checked_original_found_ck check ((result = 'NOT_FOUND') = (register_id is null)),
    constraint checked_original_differing_ck check ((result = 'DIFFERS') = (differing <> ''))
);

-- That an officer had a person before them; good for a quarter of an hour.
create sequence identity_check_seq start with 50 increment by 50;
create table identity_check (
    id         bigint       primary key,
    officer    bigint       not null constraint identity_check_officer_fk references account (id),
    person     char(12)     not null,
    method     varchar(8)   not null constraint identity_check_method_ck check (method = any (array['CHIP'])),
    checked_at timestamp(6) not null
);
create index identity_check_of on identity_check (officer, person, checked_at);
create index identity_check_age on identity_check (checked_at);

-- A phone or an e-mail that an officer is about to write into an account, until its code is typed.
create sequence desk_contact_seq start with 50 increment by 50;
create table desk_contact (
    id        bigint       primary key,
    version   bigint       not null,
    public_id varchar(26)  not null constraint desk_contact_public_id_uk unique,
    officer   bigint       not null constraint desk_contact_officer_fk references account (id),
    account   bigint       not null constraint desk_contact_account_fk references account (id),
    kind      varchar(8)   not null constraint desk_contact_kind_ck check (kind = any (array['PHONE', 'EMAIL'])),
    address   varchar(254) not null,
    sent      varchar(26)  not null,
    reason    varchar(300) not null,
    asked_at  timestamp(6) not null
);
create index desk_contact_account on desk_contact (account);
create index desk_contact_age on desk_contact (asked_at);

