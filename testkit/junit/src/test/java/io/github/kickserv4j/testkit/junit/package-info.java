/** Tests of accounts for JUnit tests. */
@NullMarked
package io.github.kickserv4j.testkit.junit;

import org.jspecify.annotations.NullMarked;
