/** Customers: what Kickserv tells of one, what it is asked to create, and what it is asked to change. */
@NullMarked
package io.github.kickserv4j.domain.customer;

import org.jspecify.annotations.NullMarked;
