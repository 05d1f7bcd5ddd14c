/** Payments in memory, and what they leave to pay. */
@NullMarked
package io.github.kickserv4j.adapter.inmemory.payment;

import org.jspecify.annotations.NullMarked;
