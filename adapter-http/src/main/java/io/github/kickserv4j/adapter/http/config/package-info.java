/** The settings of a client: retries, rate limits, and listeners to attempts. */
@NullMarked
package io.github.kickserv4j.adapter.http.config;

import org.jspecify.annotations.NullMarked;
