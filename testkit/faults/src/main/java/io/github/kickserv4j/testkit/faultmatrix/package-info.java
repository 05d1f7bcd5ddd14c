/** What a client of Kickserv has to do when things go wrong: 42 faults, each played over real sockets against any client. */
@NullMarked
package io.github.kickserv4j.testkit.faultmatrix;

import org.jspecify.annotations.NullMarked;
