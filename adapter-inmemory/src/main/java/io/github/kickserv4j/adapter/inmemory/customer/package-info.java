/** Customers in memory, with an index for each way to find them. */
@NullMarked
package io.github.kickserv4j.adapter.inmemory.customer;

import org.jspecify.annotations.NullMarked;
