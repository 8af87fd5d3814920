/// Journals on many machines: the store's three verbs on Apache Cassandra 5, an optional part.
///
/// It promises what every store promises. One partition a journal; whatever is written is a batch of one partition
/// that Cassandra applies only while a condition holds (Paxos), and whatever decides is read at `SERIAL`. An outcome
/// that nobody can tell is asked for until it is known ([Settled]). Start at [Cassandra] and [CassandraStore].
@NullMarked
package care.plumbline.cassandra;

import org.jspecify.annotations.NullMarked;
