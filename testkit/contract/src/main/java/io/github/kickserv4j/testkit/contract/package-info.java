/**
 * The behaviour that is required of every adapter, as tests: one contract for each repository, and one class that runs them all.
 */
@NullMarked
package io.github.kickserv4j.testkit.contract;

import org.jspecify.annotations.NullMarked;
