/** The facts about Kickserv beside the classes that rely on them, and the page about both. */
@NullMarked
package io.github.kickserv4j.docs.evidence;

import org.jspecify.annotations.NullMarked;
