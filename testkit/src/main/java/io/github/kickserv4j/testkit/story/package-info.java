/** Random sequences of operations that must have the same results on two adapters. */
@NullMarked
package io.github.kickserv4j.testkit.story;

import org.jspecify.annotations.NullMarked;
