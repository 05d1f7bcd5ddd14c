@NullMarked
package io.github.kickserv4j.testkit.mockito;

import org.jspecify.annotations.NullMarked;
