/** The basis of all resources on the wire: routes, requests, responses, rows. */
@NullMarked
package io.github.kickserv4j.fakeserver.shared;

import org.jspecify.annotations.NullMarked;
