/** Requests, responses and the operations made of them. Not exported. */
@NullMarked
package io.github.kickserv4j.adapter.http.exchange;

import org.jspecify.annotations.NullMarked;
