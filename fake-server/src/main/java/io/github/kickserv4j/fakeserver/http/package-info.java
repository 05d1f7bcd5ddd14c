/**
 * HTTP/1.1 over sockets, as far as a server for tests needs it, and tolerant of what clients send. It contains nothing of
 * Kickserv.
 */
@NullMarked
package io.github.kickserv4j.fakeserver.http;

import org.jspecify.annotations.NullMarked;
