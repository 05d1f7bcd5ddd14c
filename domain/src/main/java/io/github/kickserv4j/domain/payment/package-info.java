/** Payments: what was paid, how, and which jobs it is put to. */
@NullMarked
package io.github.kickserv4j.domain.payment;

import org.jspecify.annotations.NullMarked;
