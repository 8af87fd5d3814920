create table owner (id int primary key, first_name varchar(80), last_name varchar(80), address varchar(200), city varchar(80), telephone varchar(20));
create table pet (id int primary key, owner int not null references owner, name varchar(80), kind varchar(40), born date);
create table visit (id int primary key, pet int not null references pet, visited date, description varchar(400));
create index pet_of_owner on pet (owner);
create index visit_of_pet on visit (pet);
