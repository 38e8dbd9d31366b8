-- A bill may also be left because its payee did not answer, or because it was there before its citizen agreed.

alter table debit_question drop constraint debit_question_reason_ck;
alter table debit_question add constraint debit_question_reason_ck
    check (reason = any (array['OVER_CEILING', 'SHORT', 'SILENT', 'EARLIER']));
