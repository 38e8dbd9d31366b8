-- What a consent was given for, and by which key a receipt is checked when its signer has others.

-- A fingerprint of who asked and what for; null in consents that are older than this.
alter table client_consent add column terms varchar(64);

-- The signer's public key as it was then (JWK); null when the portal has signed for a person at a counter.
alter table redemption add column receipt_key varchar(4000);

-- What a stopped client has asked for ends for good.
alter table redemption drop constraint redemption_status_ck;
alter table redemption add constraint redemption_status_ck check (status = any (array['ASKED', 'DECLINED', 'CONFIRMED', 'RECEIVED', 'EXPIRED']));
alter table redemption drop constraint redemption_answered_ck;
alter table redemption add constraint redemption_answered_ck check (status = 'EXPIRED' or (status = 'ASKED') = (answered_at is null));
alter table redemption drop constraint redemption_result_ck;
alter table redemption add constraint redemption_result_ck check (status = 'EXPIRED' or (status = any (array['CONFIRMED', 'RECEIVED'])) = (result_hash is not null));
