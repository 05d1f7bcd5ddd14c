/** Mistakes that are made at every method of every port where they are possible. */
@NullMarked
package io.github.kickserv4j.testkit.broken.generated;

import org.jspecify.annotations.NullMarked;
