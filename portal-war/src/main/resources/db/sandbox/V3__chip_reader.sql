-- what goes wrong on purpose with the reader of chips: no row when nothing does
create table reader_fault (
    id smallint primary key check (id = 1),
    fault varchar(12) not null
);
