/**
 * HTTP/1.1 over sockets, as far as a server for tests needs it, and tolerant of what clients send. It contains nothing of
 * Kickserv.
 */
@ReliesOnNoFact("speaks HTTP, whatever the service")
@NullMarked
package io.github.kickserv4j.fakeserver.http;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import org.jspecify.annotations.NullMarked;
