/** Adapters that are broken on purpose, each with one mistake. */
@NullMarked
package io.github.kickserv4j.testkit.broken;

import org.jspecify.annotations.NullMarked;
