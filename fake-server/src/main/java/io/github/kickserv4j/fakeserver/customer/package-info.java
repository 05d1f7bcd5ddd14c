/** The endpoints and JSON of customers. */
@NullMarked
package io.github.kickserv4j.fakeserver.customer;

import org.jspecify.annotations.NullMarked;
