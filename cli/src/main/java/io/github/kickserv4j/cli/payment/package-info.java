/** The commands about payments. */
@NullMarked
package io.github.kickserv4j.cli.payment;

import org.jspecify.annotations.NullMarked;
