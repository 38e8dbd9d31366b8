-- Definitions of services that developers wrote, until an operator lets them be published.
create sequence form_proposal_seq start with 50 increment by 50;
create table form_proposal (
    id         bigint          primary key,
    version    bigint          not null,
    public_id  varchar(26)     not null constraint form_proposal_public_id_uk unique,
    developer  bigint          not null constraint form_proposal_developer_fk references account (id),
    slug       varchar(60)     not null,
    edition    integer         not null,
    definition varchar(200000) not null,
    status     varchar(20)     not null constraint form_proposal_status_ck check (status = any (array['DRAFT', 'SUBMITTED', 'PUBLISHED', 'REFUSED', 'WITHDRAWN'])),
    status_at  timestamp(6)    not null,
    reason     varchar(500)    not null
);
create index form_proposal_developer on form_proposal (developer, status_at);
create index form_proposal_status on form_proposal (status, status_at);
