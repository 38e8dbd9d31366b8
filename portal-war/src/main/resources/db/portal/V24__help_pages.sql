-- Each page that an agent opened in an account, with the names of what it showed: for its holder to see afterwards.

create sequence help_page_seq start with 50 increment by 50;
create table help_page (
    id                bigint        primary key,
    session_public_id varchar(26)   not null references help_session (public_id),
    opened_at         timestamp(6)  not null,
    address           varchar(80)   not null,
    seen              varchar(2000) not null,
    refused           boolean       not null
);
create index help_page_session on help_page (session_public_id, opened_at, id);
