/** Mistakes with customers. */
@NullMarked
package io.github.kickserv4j.testkit.broken.customer;

import org.jspecify.annotations.NullMarked;
