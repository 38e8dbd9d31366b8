-- A challenge for a passkey is in the asker's hands, sealed; here is only which ones were answered, until they are too old.

drop table passkey_ceremony;
drop sequence passkey_ceremony_seq;
create table spent_ceremony (
    ceremony   varchar(26)  primary key,
    expires_at timestamp(6) not null
);
create index spent_ceremony_age on spent_ceremony (expires_at);
