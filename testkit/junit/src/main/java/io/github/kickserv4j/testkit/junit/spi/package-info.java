/** Service provider interfaces for running tests on other adapters. */
@NullMarked
package io.github.kickserv4j.testkit.junit.spi;

import org.jspecify.annotations.NullMarked;
