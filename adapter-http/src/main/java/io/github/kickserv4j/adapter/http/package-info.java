/** Kickserv over HTTP, by the JDK's own client. */
@NullMarked
package io.github.kickserv4j.adapter.http;

import org.jspecify.annotations.NullMarked;
