/** The customers of Kickserv's wire. */
@NullMarked
package io.github.kickserv4j.fakeserver.customer;

import org.jspecify.annotations.NullMarked;
