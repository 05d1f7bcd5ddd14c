/** The port to payments. */
@NullMarked
package io.github.kickserv4j.ports.payment;

import org.jspecify.annotations.NullMarked;
