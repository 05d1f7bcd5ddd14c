/** Pages from the bytes of the wire to records, without a network. */
@NullMarked
package io.github.kickserv4j.benchmarks.page;

import org.jspecify.annotations.NullMarked;
