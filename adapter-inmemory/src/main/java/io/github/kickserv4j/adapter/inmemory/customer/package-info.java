/** Customers in memory, with an index for each search. */
@NullMarked
package io.github.kickserv4j.adapter.inmemory.customer;

import org.jspecify.annotations.NullMarked;
