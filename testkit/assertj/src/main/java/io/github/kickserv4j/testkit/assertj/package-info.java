/** Asserts what an application gets and sends, by {@link io.github.kickserv4j.testkit.assertj.KickservAssertions}. */
@NullMarked
package io.github.kickserv4j.testkit.assertj;

import org.jspecify.annotations.NullMarked;
