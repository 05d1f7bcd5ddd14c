package io.github.kickserv4j.docs.arch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.docs.shared.ProjectFiles;
import io.github.kickserv4j.docs.shared.TextFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every module with code is a named Java module, and adapters show one package: how they work is their own affair. */
class ModuleExportsTest {
    private static final ProjectFiles PROJECT = ProjectFiles.current();

    @Test
    void everyModuleWithCodeShouldBeNamed() {
        List<String> withCode = PROJECT.javaSources().stream()
                .map(TextFile::path)
                .filter(path -> path.contains("/src/main/java/"))
                .filter(path -> !path.startsWith("benchmarks/")) // not published, and JMH is no module
                .map(path -> path.replaceFirst("/src/main/java/.*", "/src/main/java/module-info.java"))
                .distinct()
                .toList();

        assertThat(PROJECT.paths()).containsAll(withCode);
        assertThat(withCode).hasSizeGreaterThan(1);
    }

    @Test
    void adaptersShouldExportOnlyTheirOwnPackageAndItsConfiguration() {
        assertThat(ModuleExports.problems(PROJECT.texts(path -> path.endsWith("/src/main/java/module-info.java"))))
                .isEmpty();
    }

    @Test
    void problemsShouldNotBeEmptyWhenAnAdapterExportsAFeature() {
        assertThat(ModuleExports.problems(module("adapter-http", "exports a.http; exports a.http.customer;")))
                .containsExactly("adapter-http/src/main/java/module-info.java exports a.http.customer");
    }

    @Test
    void problemsShouldNotBeEmptyWhenTheFakeServerExportsAFeatureToAModule() {
        assertThat(ModuleExports.problems(module("fake-server", "exports a.http.shared to b;")))
                .hasSize(1);
    }

    @Test
    void problemsShouldBeNoneWhenTheDomainExportsItsFeatures() {
        assertThat(ModuleExports.problems(module("domain", "exports a.http.customer;")))
                .isEmpty();
    }

    private static List<TextFile> module(String folder, String exports) {
        String text = "/** The module named b. */ module a.http { " + exports + " }";
        return List.of(new TextFile(folder + "/src/main/java/module-info.java", text));
    }
}
