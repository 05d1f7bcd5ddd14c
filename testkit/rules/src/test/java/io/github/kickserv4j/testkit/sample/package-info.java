/** Types of another part of the testkit, for code that must not use any. */
@NullMarked
package io.github.kickserv4j.testkit.sample;

import org.jspecify.annotations.NullMarked;
