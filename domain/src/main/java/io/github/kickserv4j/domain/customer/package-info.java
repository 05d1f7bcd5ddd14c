/** Customers: records as Kickserv returns them, new customers to create, and changes to make. */
@NullMarked
package io.github.kickserv4j.domain.customer;

import org.jspecify.annotations.NullMarked;
