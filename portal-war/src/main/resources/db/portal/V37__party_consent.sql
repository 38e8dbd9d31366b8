-- Another person's consent to an application. It is asked of a personal ID, so that nobody learns who has an account.
create sequence party_consent_seq start with 50 increment by 50;
create table party_consent (
    id             bigint        primary key,
    version        bigint        not null,
    public_id      varchar(26)   not null constraint party_consent_public_id_uk unique,
    application_id bigint        not null constraint party_consent_application_fk references application (id),
    person         char(12)      not null,
    status         varchar(12)   not null constraint party_consent_status_ck check (status = any (array['ASKED', 'AGREED', 'DECLINED', 'LAPSED', 'TAKEN_BACK'])),
    last_day       date          not null,
    asked_by       bigint        not null constraint party_consent_asked_by_fk references account (id),
    asked_at       timestamp(6)  not null,
    answered_at    timestamp(6),
    account        bigint        constraint party_consent_account_fk references account (id),
    name           varchar(200),
    reason         varchar(2000) not null,
    constraint party_consent_answered_ck check ((status = 'ASKED') = (answered_at is null)),
    constraint party_consent_account_ck check ((status = any (array['AGREED', 'DECLINED'])) = (account is not null and name is not null))
);
create index party_consent_person on party_consent (person, status, last_day);
create index party_consent_application on party_consent (application_id);
create index party_consent_last_day on party_consent (status, last_day);

alter table application_step drop constraint application_step_side_ck;
alter table application_step add constraint application_step_side_ck check (side = any (array['CITIZEN', 'CLERK', 'OTHER', 'PORTAL']));
