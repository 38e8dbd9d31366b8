-- the fingerprint of the one address that an attempt came from; only policies that count by it keep it
alter table attempt add column address varchar(64);
