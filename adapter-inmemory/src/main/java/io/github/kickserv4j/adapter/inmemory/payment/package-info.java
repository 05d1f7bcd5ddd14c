/** Payments in memory, and the balances that result from them. */
@NullMarked
package io.github.kickserv4j.adapter.inmemory.payment;

import org.jspecify.annotations.NullMarked;
