/** Architecture rules for the build of an application that embeds this library. */
@NullMarked
package io.github.kickserv4j.testkit.arch;

import org.jspecify.annotations.NullMarked;
