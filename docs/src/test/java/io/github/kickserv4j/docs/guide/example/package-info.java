/** The Java of the guides, compiled and run. */
@NullMarked
package io.github.kickserv4j.docs.guide.example;

import org.jspecify.annotations.NullMarked;
