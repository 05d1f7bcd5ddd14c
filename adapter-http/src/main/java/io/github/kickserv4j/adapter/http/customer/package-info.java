/** Reads and writes customers. */
@NullMarked
package io.github.kickserv4j.adapter.http.customer;

import org.jspecify.annotations.NullMarked;
