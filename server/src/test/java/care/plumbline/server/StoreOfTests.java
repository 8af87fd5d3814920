package care.plumbline.server;

/// What a server keeps its journals in: every kind that is started here. Cassandra holds to the same contracts
/// where one is fetched (`bin/many-machines --test`).
public enum StoreOfTests {
    SQLITE,
    POSTGRESQL
}
