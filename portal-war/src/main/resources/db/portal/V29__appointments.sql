-- When a desk takes appointments, and who has booked one.

-- what people find a desk by: its name and address in small letters without marks; the entity writes it anew
alter table desk add column words varchar(400) default '' not null;
update desk set words = translate(lower(name || ' ' || address),
    'áàảãạăắằẳẵặâấầẩẫậÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬđĐéèẻẽẹêếềểễệÉÈẺẼẸÊẾỀỂỄỆíìỉĩịÍÌỈĨỊóòỏõọôốồổỗộơớờởỡợÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢúùủũụưứừửữựÚÙỦŨỤƯỨỪỬỮỰýỳỷỹỵÝỲỶỸỴ',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaddeeeeeeeeeeeeeeeeeeeeeeiiiiiiiiiioooooooooooooooooooooooooooooooooouuuuuuuuuuuuuuuuuuuuuuyyyyyyyyyy');

create sequence desk_schedule_seq start with 50 increment by 50;
create table desk_schedule (
    id        bigint      primary key,
    version   bigint      not null,
    desk_id   bigint      not null constraint desk_schedule_desk_uk unique constraint desk_schedule_desk_fk references desk (id),
    -- each as 07:30-11:30; empty when the desk is shut then
    morning   varchar(11),
    afternoon varchar(11),
    saturday  varchar(11),
    minutes   smallint    not null constraint desk_schedule_minutes_ck check (minutes between 5 and 120),
    -- how many people are served at once; none is booked at a desk with zero
    seats     smallint    not null constraint desk_schedule_seats_ck check (seats between 0 and 20)
);

create sequence appointment_seq start with 50 increment by 50;
create table appointment (
    id         bigint       primary key,
    version    bigint       not null,
    public_id  varchar(26)  not null constraint appointment_public_id_uk unique,
    reference  char(8)      not null constraint appointment_reference_uk unique,
    account    bigint       not null constraint appointment_account_fk references account (id),
    child      bigint       constraint appointment_child_fk references account (id),
    kind       varchar(12)  not null,
    desk_id    bigint       not null constraint appointment_desk_fk references desk (id),
    starts_at  timestamp(6) not null,
    minutes    smallint     not null,
    seat       smallint     not null constraint appointment_seat_ck check (seat >= 1),
    status     varchar(12)  not null constraint appointment_status_ck
               check (status = any (array['BOOKED', 'ARRIVED', 'SERVED', 'NO_SHOW', 'CANCELLED', 'LAPSED'])),
    -- the desk, the moment and the seat while they are taken: nobody else gets them
    held_slot  varchar(60)  constraint appointment_slot_uk unique,
    -- the person, the errand and the child while it is open: nobody holds two times for one errand
    open_errand varchar(80) constraint appointment_open_errand_uk unique,
    remind_at  timestamp(6),
    booked_at  timestamp(6) not null,
    constraint appointment_slot_ck check ((status = 'CANCELLED') = (held_slot is null)),
    constraint appointment_open_errand_ck check ((status = any (array['BOOKED', 'ARRIVED'])) = (open_errand is not null)),
    constraint appointment_remind_ck check (status = 'BOOKED' or remind_at is null)
);
create index appointment_desk_day on appointment (desk_id, starts_at);
create index appointment_account on appointment (account, status, starts_at);
create index appointment_child on appointment (child);
create index appointment_remind on appointment (remind_at);
create index appointment_age on appointment (status, starts_at);
