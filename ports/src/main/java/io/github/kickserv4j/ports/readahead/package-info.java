/** Walks that request several pages at once. */
@NullMarked
package io.github.kickserv4j.ports.readahead;

import org.jspecify.annotations.NullMarked;
