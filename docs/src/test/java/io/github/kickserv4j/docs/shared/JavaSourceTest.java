package io.github.kickserv4j.docs.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaSourceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a(); /* b(); */ c();          | a();c();",
                "a(\"../*/src\"); b(\"*/\");   | a(\"../*/src\");b(\"*/\");",
                "a(\"\\\"/*\"); b(\"*/\");     | a(\"\\\"/*\");b(\"*/\");",
                "a(\"http://example.com\");    | a(\"http://example.com\");",
                "// a();                       | ''",
                "/** {@code a()} */ b();       | b();",
            })
    void foldedShouldKeepOnlyWhatIsCompiled(String source, String folded) {
        assertThat(JavaSource.withoutWhitespace(source)).isEqualTo(folded);
    }
}
