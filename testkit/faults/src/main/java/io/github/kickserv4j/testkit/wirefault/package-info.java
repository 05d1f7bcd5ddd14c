/** A server that causes faults on purpose, byte by byte, and counts what it receives. */
@NullMarked
package io.github.kickserv4j.testkit.wirefault;

import org.jspecify.annotations.NullMarked;
