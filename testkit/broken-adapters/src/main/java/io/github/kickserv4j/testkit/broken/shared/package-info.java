/** The means to answer some calls of a correct account wrongly. */
@NullMarked
package io.github.kickserv4j.testkit.broken.shared;

import org.jspecify.annotations.NullMarked;
