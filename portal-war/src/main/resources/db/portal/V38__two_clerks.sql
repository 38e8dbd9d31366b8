-- What a first clerk proposes where two decide together; a second confirms it or sends it back.
create sequence decision_proposal_seq start with 50 increment by 50;
create table decision_proposal (
    id             bigint        primary key,
    version        bigint        not null,
    application_id bigint        not null constraint decision_proposal_application_fk references application (id),
    status         varchar(20)   not null constraint decision_proposal_status_ck check (status = any (array['PROPOSED', 'IN_CONFIRMATION', 'CONFIRMED', 'SENT_BACK', 'TAKEN_BACK'])),
    decision       varchar(20)   not null constraint decision_proposal_decision_ck check (decision = any (array['APPROVED', 'REFUSED'])),
    words          varchar(2000) not null,
    proposed_by    bigint        not null constraint decision_proposal_by_fk references account (id),
    proposed_at    timestamp(6)  not null,
    second_clerk   bigint        constraint decision_proposal_second_fk references account (id),
    answer         varchar(2000) not null,
    answered_at    timestamp(6),
    -- the application while its proposal is open, so that one is open at a time
    open_of        bigint        constraint decision_proposal_open_uk unique constraint decision_proposal_open_fk references application (id),
    constraint decision_proposal_eyes_ck check (second_clerk is null or second_clerk <> proposed_by),
    constraint decision_proposal_second_ck check (status = any (array['PROPOSED', 'TAKEN_BACK']) or second_clerk is not null),
    constraint decision_proposal_open_ck check ((status = any (array['PROPOSED', 'IN_CONFIRMATION'])) = (open_of is not null))
);
create index decision_proposal_application on decision_proposal (application_id, id);
create index decision_proposal_second on decision_proposal (second_clerk, status);

-- A month's figures begin with what was received in it.
create index application_submitted on application (submitted_at);
