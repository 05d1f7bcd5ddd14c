/** Customers on the wire. */
@NullMarked
package io.github.kickserv4j.adapter.http.customer;

import org.jspecify.annotations.NullMarked;
