package io.github.kickserv4j.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.Launcher;

/** The build runs the tests of this module on several versions of JUnit; this one shows that each run is on the right one. */
class JUnitVersionTest {
    private static final String EXPECTED = System.getProperty("expected.junit.version");

    @Test
    void everyPartOfJUnitShouldBeOfTheVersionOfTheRun() {
        assertThat(version(Test.class)).isEqualTo(EXPECTED);
        assertThat(version(Launcher.class)).isEqualTo(version(TestEngine.class)).isIn(EXPECTED, platformOf(EXPECTED));
    }

    /** JUnit 5.14.4 runs on Platform 1.14.4; later ones have one number for both. */
    private static String platformOf(String jupiter) {
        return jupiter.replaceFirst("^5", "1");
    }

    private static String version(Class<?> type) {
        return type.getPackage().getImplementationVersion();
    }
}
