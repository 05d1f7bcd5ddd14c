/** The commands about customers. */
@NullMarked
package io.github.kickserv4j.cli.customer;

import org.jspecify.annotations.NullMarked;
