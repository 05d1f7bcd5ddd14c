/** Reads and writes payments. */
@NullMarked
package io.github.kickserv4j.adapter.http.payment;

import org.jspecify.annotations.NullMarked;
