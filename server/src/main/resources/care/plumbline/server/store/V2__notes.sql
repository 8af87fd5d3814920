-- What she calls a lock and since when it is, sealed; empty: nobody said.
alter table wrapped_key add column note text not null default '';
