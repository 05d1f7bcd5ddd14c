/** Mocks the ports with Mockito, by {@link io.github.kickserv4j.testkit.mockito.KickservMocks}. */
@NullMarked
package io.github.kickserv4j.testkit.mockito;

import org.jspecify.annotations.NullMarked;
