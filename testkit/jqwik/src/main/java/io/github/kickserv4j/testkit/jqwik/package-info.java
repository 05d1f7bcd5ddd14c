/** Generators of usual and of hostile data for jqwik. */
@NullMarked
package io.github.kickserv4j.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
