/** The adapters that tests run on without further ado. */
@NullMarked
package io.github.kickserv4j.testkit.junit.adapter;

import org.jspecify.annotations.NullMarked;
