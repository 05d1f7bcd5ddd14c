/** Mistakes with payments. */
@NullMarked
package io.github.kickserv4j.testkit.broken.payment;

import org.jspecify.annotations.NullMarked;
