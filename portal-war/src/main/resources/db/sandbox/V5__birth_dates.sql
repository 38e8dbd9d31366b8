-- Of many old people only the year of birth is known, or year and month; born is the first day that it can have been.
alter table person add column born_known varchar(5) default 'DAY' not null
    constraint person_born_known_ck check (born_known = any (array['DAY', 'MONTH', 'YEAR']));
