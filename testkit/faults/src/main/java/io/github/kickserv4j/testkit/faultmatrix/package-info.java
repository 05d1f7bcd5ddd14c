/** The required behaviour of a Kickserv client on 42 faults, each caused over real sockets for any client. */
@NullMarked
package io.github.kickserv4j.testkit.faultmatrix;

import org.jspecify.annotations.NullMarked;
