/** Injects faults between an application and any adapter, by {@link io.github.kickserv4j.testkit.faultinjection.FaultyKickserv}. */
@NullMarked
package io.github.kickserv4j.testkit.faultinjection;

import org.jspecify.annotations.NullMarked;
