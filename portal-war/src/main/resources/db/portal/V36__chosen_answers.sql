-- What was chosen of the citizen's own, as its source named it when the form was submitted.
alter table application add column chosen varchar(100000) default '{}' not null;

-- What others share with the citizen for this form, as their shares showed it.
alter table application add column shared varchar(100000) default '[]' not null;
