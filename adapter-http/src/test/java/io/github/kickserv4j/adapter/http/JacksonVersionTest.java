package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import org.junit.jupiter.api.Test;

/** The build runs on the claimed version of Jackson. */
class JacksonVersionTest {

    @Test
    void jacksonShouldBeTheVersionThatThisRunIsFor() {
        assertThat(PackageVersion.VERSION.toString()).isEqualTo(System.getProperty("expected.jackson.version"));
    }
}
