-- What nobody approved or did in time is over, so that its citizen can be helped again.

alter table help_repair drop constraint help_repair_status_ck;
alter table help_repair add constraint help_repair_status_ck check (status = any (array['ASKED', 'APPROVED', 'REFUSED', 'CANCELLED', 'DONE', 'EXPIRED']));
alter table help_repair drop constraint help_repair_approved_ck;
alter table help_repair add constraint help_repair_approved_ck check (status = any (array['ASKED', 'CANCELLED', 'EXPIRED']) or decided_by is not null);
