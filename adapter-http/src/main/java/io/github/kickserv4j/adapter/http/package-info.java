/** Kickserv over HTTP: the entry point and its builder. */
@NullMarked
package io.github.kickserv4j.adapter.http;

import org.jspecify.annotations.NullMarked;
