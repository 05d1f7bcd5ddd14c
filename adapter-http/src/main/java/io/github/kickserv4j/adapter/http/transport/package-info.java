/** Sends requests: retries, rate limits, deadlines, and the JDK's client underneath. Not exported. */
@NullMarked
package io.github.kickserv4j.adapter.http.transport;

import org.jspecify.annotations.NullMarked;
