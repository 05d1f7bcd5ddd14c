@NullMarked
package io.github.kickserv4j.testkit.assertj;

import org.jspecify.annotations.NullMarked;
