/** A server that goes wrong on purpose, byte by byte, and counts what reaches it. */
@NullMarked
package io.github.kickserv4j.testkit.wirefault;

import org.jspecify.annotations.NullMarked;
