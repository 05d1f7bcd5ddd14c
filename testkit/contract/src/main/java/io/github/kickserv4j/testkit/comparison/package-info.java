/** Random stories that two adapters are told, and must tell alike. */
@NullMarked
package io.github.kickserv4j.testkit.comparison;

import org.jspecify.annotations.NullMarked;
