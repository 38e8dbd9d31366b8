-- Tries to open an account online are counted by number too; which number it was cannot be read. Old ones are over in an hour.
delete from registration_try;
alter table registration_try add column number_fingerprint varchar(64) not null;
create index registration_try_number on registration_try (number_fingerprint, tried_at);
