-- The baseline of the sandbox country: what the population register and its sister registers know. It belongs to outside
-- parties: no table of the portal refers to it, and nothing but the sandbox's adapters reads it.
-- From the first release on this file is never edited; what changes comes as a new migration.

-- One row: how the country was made, and the day up to which its documents were renewed.
create table country (
    id         smallint primary key constraint country_id_ck check (id = 1),
    seed       bigint   not null,
    renewed_to date     not null
);

create table register_key (
    register varchar(20)  primary key,
    key_pair varchar(400) not null
);

create table household (
    id         bigint      primary key,
    commune    varchar(5)  not null,
    line       varchar(80) not null,
    power_code varchar(13) not null constraint household_power_code_uk unique,
    water_code varchar(10) not null constraint household_water_code_uk unique
);

create table person (
    id        bigint      primary key,
    number    varchar(12) not null constraint person_number_uk unique,
    household bigint      not null constraint person_household_fk references household (id),
    kin       varchar(8)  not null constraint person_kin_ck check (kin = any (array['HEAD', 'SPOUSE', 'CHILD', 'PARENT', 'OTHER'])),
    name      varchar(80) not null,
    sex       varchar(6)  not null constraint person_sex_ck check (sex = any (array['MALE', 'FEMALE'])),
    born      date        not null,
    origin    varchar(5)  not null,
    died      date
);
create index person_of_household on person (household);

create table citizen_card (
    id       bigint      primary key,
    person   bigint      not null constraint citizen_card_person_fk references person (id),
    issued   date        not null,
    until    date,
    standing varchar(12) not null,
    constraint citizen_card_until_ck check (until is null or until > issued)
);
create index citizen_card_of_person on citizen_card (person);

-- Classes: one a line, "A1 2019-04-20" or "B2 2022-06-02 2032-06-02".
create table driving_licence (
    id       bigint       primary key,
    person   bigint       not null constraint driving_licence_person_fk references person (id),
    number   varchar(12)  not null constraint driving_licence_number_uk unique,
    classes  varchar(200) not null,
    points   smallint     not null constraint driving_licence_points_ck check (points between 0 and 12),
    issued   date         not null,
    standing varchar(12)  not null
);
create index driving_licence_of_person on driving_licence (person);

create table vehicle (
    id               bigint      primary key,
    person           bigint      not null constraint vehicle_person_fk references person (id),
    plate            varchar(14) not null constraint vehicle_plate_uk unique,
    ground           varchar(6)  not null,
    type             varchar(12) not null,
    make             varchar(20) not null,
    model            varchar(20) not null,
    engine           varchar(20) not null,
    chassis          varchar(17) not null,
    colour           varchar(20) not null,
    made             smallint    not null,
    seats            smallint,
    load_kg          integer,
    first_registered date        not null,
    until            date,
    standing         varchar(12) not null
);
create index vehicle_of_person on vehicle (person);

create table health_insurance (
    id              bigint      primary key,
    person          bigint      not null constraint health_insurance_person_fk references person (id),
    number          varchar(12) not null,
    insured_as      varchar(2)  not null,
    benefit         smallint    not null constraint health_insurance_benefit_ck check (benefit between 1 and 5),
    first_place     varchar(80) not null,
    valid_from      date        not null,
    until           date        not null,
    five_years_from date        not null,
    standing        varchar(12) not null,
    constraint health_insurance_until_ck check (until > valid_from)
);
create index health_insurance_of_person on health_insurance (person);

-- What goes wrong on purpose with a register.
create table fault (
    register   varchar(20) primary key,
    latency_ms integer     not null constraint fault_latency_ck check (latency_ms between 0 and 60000),
    outage     boolean     not null
);

-- What goes wrong on purpose with the reader of chips; no row when nothing does.
create table reader_fault (
    id    smallint    primary key constraint reader_fault_id_ck check (id = 1),
    fault varchar(12) not null
);
