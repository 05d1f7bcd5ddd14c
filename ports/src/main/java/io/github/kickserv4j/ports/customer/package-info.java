/** The port to customers, and the four kinds of search for them. */
@NullMarked
package io.github.kickserv4j.ports.customer;

import org.jspecify.annotations.NullMarked;
