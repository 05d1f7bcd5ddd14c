/** A server that answers as Kickserv does, out of whatever {@code Kickserv} it is given. */
@NullMarked
package io.github.kickserv4j.fakeserver;

import org.jspecify.annotations.NullMarked;
