/** The facts about Kickserv that this library relies on, and how certain each is. */
@NullMarked
package io.github.kickserv4j.evidence;

import org.jspecify.annotations.NullMarked;
