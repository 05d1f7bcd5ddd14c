/** A server that answers as Kickserv does, with the records of any {@code Kickserv}. */
@NullMarked
package io.github.kickserv4j.fakeserver;

import org.jspecify.annotations.NullMarked;
