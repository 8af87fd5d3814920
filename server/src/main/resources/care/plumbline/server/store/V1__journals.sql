-- Runs unchanged on SQLite and PostgreSQL. Every key begins with the journal, and no column has a type that
-- only one engine knows: sealed bytes are text (base64url). Nothing here tells what she said or when.

-- One row a journal. seq is the position of its last entry; an append moves it or fails.
create table head (
    journal varchar(22) not null,
    seq bigint not null,
    sealed text not null,
    primary key (journal)
);

-- entry_id is made by the sender: sending an entry again finds it here.
create table entry (
    journal varchar(22) not null,
    seq bigint not null,
    entry_id varchar(36) not null,
    sealed text not null,
    primary key (journal, seq),
    unique (journal, entry_id)
);

-- The journal's key, once per lock, readable only by the lock's holder.
create table wrapped_key (
    journal varchar(22) not null,
    lock_id varchar(43) not null,
    kind varchar(40) not null,
    wrapped text not null,
    primary key (journal, lock_id)
);
