-- nobody agrees to what another tab made of a draft in the meantime
alter table share_draft add column edition int default 0 not null;

-- whoever spent a one-time share by its digits reads on with them for a minute
alter table share drop constraint share_ended_ck;
alter table share add constraint share_ended_ck check
    (status = 'OPEN' or (ended_at is not null and (spoken_lookup is null or status = 'USED')));
