-- What a woman shows by a link. Whoever holds the link finds it by the digest of its name; nothing in these two
-- tables names her or her journal, and the files are sealed with a key that was never here.
create table link (
    place varchar(43) not null,
    ends bigint not null,
    code text not null,
    tries integer not null,
    answers integer not null,
    looks text not null,
    tickets varchar(43) not null,
    files text not null,
    answer text not null,
    primary key (place)
);

-- Who looked and when, sealed so that only her journal opens it.
create table link_look (
    place varchar(43) not null,
    number integer not null,
    sealed text not null,
    primary key (place, number)
);

-- What her journal knows of its links, sealed with its own key: the place among it.
create table her_link (
    journal varchar(22) not null,
    name varchar(22) not null,
    sealed text not null,
    primary key (journal, name)
);
