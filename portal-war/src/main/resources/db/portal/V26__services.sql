-- The baseline of public services: definitions as they were published, forms that citizens fill, and what becomes of them.

-- One version of a service's definition; never changed, since forms that were begun with it end with it.
create sequence published_form_seq start with 50 increment by 50;
create table published_form (
    id           bigint          primary key,
    slug         varchar(60)     not null,
    edition      integer         not null constraint published_form_edition_ck check (edition > 0),
    definition   varchar(200000) not null,
    published_at timestamp(6)    not null,
    constraint published_form_edition_uk unique (slug, edition)
);

-- A form from its first answer to its decision.
create sequence application_seq start with 50 increment by 50;
create table application (
    id           bigint          primary key,
    version      bigint          not null,
    public_id    varchar(26)     not null constraint application_public_id_uk unique,
    owner        bigint          not null constraint application_owner_fk references account (id),
    form_id      bigint          not null constraint application_form_fk references published_form (id),
    slug         varchar(60)     not null,
    -- the service while the form is being filled, so that two clicks begin one form
    filling      varchar(60),
    status       varchar(20)     not null constraint application_status_ck check (status = any (array['DRAFT', 'AWAITING', 'SUBMITTED', 'IN_REVIEW', 'MORE_ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN'])),
    edition      integer         not null,
    answers      varchar(100000) not null,
    known        varchar(100000) not null,
    changed      varchar(2000)   not null,
    number       varchar(30)     constraint application_number_uk unique,
    clerk        bigint          constraint application_clerk_fk references account (id),
    begun_at     timestamp(6)    not null,
    changed_at   timestamp(6)    not null,
    submitted_at timestamp(6),
    due_on       date,
    answer_by    date,
    days_left    integer,
    decided_at   timestamp(6),
    constraint application_filling_uk unique (owner, filling),
    constraint application_filling_ck check ((status = 'DRAFT') = (filling is not null)),
    constraint application_submitted_ck check (status = any (array['DRAFT', 'AWAITING', 'WITHDRAWN']) or (submitted_at is not null and number is not null and due_on is not null)),
    constraint application_asked_ck check ((status = 'MORE_ASKED') = (answer_by is not null)),
    constraint application_decided_ck check ((status = any (array['APPROVED', 'REFUSED', 'WITHDRAWN'])) = (decided_at is not null))
);
create index application_owner on application (owner, changed_at);
create index application_queue on application (status, slug, due_on);
create index application_clerk on application (clerk, status);

-- What happened to an application, in the order in which it happened.
create sequence application_step_seq start with 50 increment by 50;
create table application_step (
    id             bigint        primary key,
    application_id bigint        not null constraint application_step_application_fk references application (id),
    status         varchar(20)   not null,
    side           varchar(10)   not null constraint application_step_side_ck check (side = any (array['CITIZEN', 'CLERK', 'PORTAL'])),
    words          varchar(2000) not null,
    at             timestamp(6)  not null
);
create index application_step_application on application_step (application_id, id);

-- What registers said and signed for an application when it was submitted.
create sequence application_evidence_seq start with 50 increment by 50;
create table application_evidence (
    id             bigint         primary key,
    application_id bigint         not null constraint application_evidence_application_fk references application (id),
    register       varchar(30)    not null,
    jws            varchar(40000) not null
);
create index application_evidence_application on application_evidence (application_id);
