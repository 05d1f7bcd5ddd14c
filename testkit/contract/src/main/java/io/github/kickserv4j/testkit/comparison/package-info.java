/** Random sequences of operations on two adapters, whose results must be the same. */
@NullMarked
package io.github.kickserv4j.testkit.comparison;

import org.jspecify.annotations.NullMarked;
