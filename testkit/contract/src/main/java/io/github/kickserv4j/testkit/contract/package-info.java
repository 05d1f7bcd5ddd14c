/** What every adapter must do, as tests: one contract for each repository, one class that runs them all. */
@NullMarked
package io.github.kickserv4j.testkit.contract;

import org.jspecify.annotations.NullMarked;
