/** What an adapter of your own implements, so that tests run on it. */
@NullMarked
package io.github.kickserv4j.testkit.junit.spi;

import org.jspecify.annotations.NullMarked;
