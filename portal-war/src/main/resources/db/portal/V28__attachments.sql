-- Files that citizens attach to what they send: checked, and sealed with the portal's key.

create sequence attachment_seq start with 50 increment by 50;
create table attachment (
    id          bigint       primary key,
    version     bigint       not null,
    public_id   varchar(26)  not null constraint attachment_public_id_uk unique,
    owner       bigint       not null constraint attachment_owner_fk references account (id),
    -- what it is attached to: whose room knows it, its id, and its field
    holder_kind varchar(32)  not null,
    holder      varchar(26)  not null,
    field       varchar(64)  not null,
    name        varchar(200) not null,
    kind        varchar(8)   not null,
    bytes       bigint       not null constraint attachment_bytes_ck check (bytes > 0),
    -- of what is kept, in hexadecimal digits; the same file twice in a field is one
    sha256      varchar(64)  not null,
    added_at    timestamp(6) not null,
    constraint attachment_once_uk unique (holder, field, sha256)
);
create index attachment_owner on attachment (owner);

-- The bytes in pieces, since a column of H2 holds a million of them. Of a picture, piece 0 is its preview.
create sequence attachment_piece_seq start with 50 increment by 50;
create table attachment_piece (
    id         bigint  primary key,
    attachment bigint  not null constraint attachment_piece_fk references attachment (id) on delete cascade,
    place      integer not null,
    sealed     bytea   not null,
    constraint attachment_piece_uk unique (attachment, place)
);

-- The report of a mistake becomes a case that a clerk takes and answers; the register's signed words of the moment, showing
-- the reported field only, are with it.
alter table document_report drop constraint document_report_status_ck;
alter table document_report add constraint document_report_status_ck
    check (status = any (array['OPEN', 'TAKEN', 'ACCEPTED', 'REFUSED', 'CORRECTED', 'WITHDRAWN']));
alter table document_report drop constraint document_report_closed_ck;
alter table document_report add constraint document_report_closed_ck
    check ((status = any (array['OPEN', 'TAKEN'])) = (closed_at is null));
alter table document_report add column said varchar(40000);
alter table document_report add column clerk bigint constraint document_report_clerk_fk references account (id);
alter table document_report add column answer varchar(2000);
create index document_report_queue on document_report (status, answer_by, id);
