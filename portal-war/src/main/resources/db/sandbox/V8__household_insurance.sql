-- An order can make as many documents as a household has people.
alter table register_order alter column documents set data type varchar(4000);
