/// Real nodes, and what is done to them. `bin/many-machines` starts all of it; no other build does.
@org.jspecify.annotations.NullMarked
package care.plumbline.cassandra;
