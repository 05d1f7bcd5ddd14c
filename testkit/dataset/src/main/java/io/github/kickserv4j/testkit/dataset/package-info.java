/** Fixtures that are written by hand in a JSON file. */
@NullMarked
package io.github.kickserv4j.testkit.dataset;

import org.jspecify.annotations.NullMarked;
