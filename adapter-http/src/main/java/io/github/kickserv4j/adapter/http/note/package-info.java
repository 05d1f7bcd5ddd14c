/** Notes on the wire. */
@NullMarked
package io.github.kickserv4j.adapter.http.note;

import org.jspecify.annotations.NullMarked;
