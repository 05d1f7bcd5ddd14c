package io.github.kickserv4j.ports.shared;

import java.time.Instant;

/**
 * A write of which nobody knows whether it was carried out, with all that it takes to find out: what was asked, of whom, and
 * since when its effect may be there.
 *
 * @param since when the operation began, by the clock of this side; the server's may differ by a little
 */
public record Doubt(Write write, Instant since) {}
