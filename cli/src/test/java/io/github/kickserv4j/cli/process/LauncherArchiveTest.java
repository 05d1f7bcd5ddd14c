package io.github.kickserv4j.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.cli.CliResult;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes that {@code bin/kickserv} makes, with a Java that only writes down what it is requested. */
class LauncherArchiveTest {
    private static final String OPTION = "-XX:SharedArchiveFile=";

    private final Path temporary;
    private final LauncherScriptFixture project;

    LauncherArchiveTest(@TempDir Path temporary) throws IOException {
        this.temporary = temporary;
        this.project = new LauncherScriptFixture(temporary.resolve("here"));
    }

    @Test
    void archiveShouldBeMadeAtTheFirstStartAndUsedAtEach() throws Exception {
        Path first = archive(project.run("bin/kickserv"));
        CliResult second = project.run("bin/kickserv");

        assertThat(first).hasContent("archive");
        assertThat(archive(second)).isEqualTo(first);
        assertThat(second.err()).isEmpty();
        assertThat(project.archivesWritten()).isEqualTo(1);
        assertThat(first.getParent())
                .isDirectoryNotContaining(file -> Files.isDirectory(file) && !file.endsWith("lib"));
    }

    @Test
    void archiveShouldBeMadeAgainWhenAModuleIsNewer() throws Exception {
        Path archive = archive(project.run("bin/kickserv"));
        Path module = Files.createFile(archive.resolveSibling("lib/module.jar"));
        Files.setLastModifiedTime(module, FileTime.from(Instant.now().plusSeconds(1)));

        project.run("bin/kickserv");

        assertThat(project.archivesWritten()).isEqualTo(2);
    }

    @Test
    void archiveShouldBelongToOneJava() throws Exception {
        Path archive = archive(project.run("bin/kickserv"));
        Path java = project.folder().resolve("tools/java");
        project.addExecutable("java", Files.readString(java).replace("17.0.1", "17.0.2"));

        assertThat(archive(project.run("bin/kickserv"))).isNotEqualTo(archive);
        assertThat(project.archivesWritten()).isEqualTo(2);
    }

    @Test
    void archiveShouldNotDependOnTheOptionsThatJavaFindsInTheEnvironment() throws Exception {
        String java = Files.readString(project.folder().resolve("tools/java"));
        project.addExecutable("java", java.replace("'openjdk", "\"${JAVA_TOOL_OPTIONS-}\"'openjdk"));
        Path archive = archive(project.run("bin/kickserv"));

        CliResult other = project.run(HashMap.of("JAVA_TOOL_OPTIONS", "-Duser.language=tr"), "bin/kickserv");

        assertThat(archive(other)).isEqualTo(archive);
        assertThat(project.archivesWritten()).isEqualTo(1);
    }

    @Test
    void archiveShouldBeMadeAgainWhenItIsCut() throws Exception {
        Path archive = archive(project.run("bin/kickserv"));
        archive.toFile().setWritable(true);
        Files.writeString(archive, "arch");

        assertThat(archive(project.run("bin/kickserv"))).hasContent("archive");
        assertThat(project.archivesWritten()).isEqualTo(2);
    }

    /** Java 17 looks for modules by the address of their folder, in which a blank is {@code %20}. */
    @Test
    void kickservShouldStartWithoutAnArchiveInAFolderThatJavaCannotArchive() throws Exception {
        var unusual = new LauncherScriptFixture(temporary.resolve("here and there"));

        CliResult first = unusual.run("bin/kickserv");

        assertThat(first).satisfies(LauncherArchiveTest::startedWithoutArchive);
        assertThat(first.err()).doesNotContain("preparing");
        assertThat(unusual.archivesWritten()).isZero();
    }

    @Test
    void kickservShouldStartWithoutAnArchiveWhenJavaCrashesAsItMakesOne() throws Exception {
        Path java = project.folder().resolve("tools/java");
        String working = Files.readString(java);
        project.addExecutable(
                "java", working.replace("-Xshare:dump ]]; then", "-Xshare:dump ]]; then echo >>tries; kill -9 $$"));

        assertThat(List.of(project.run("bin/kickserv"), project.run("bin/kickserv")))
                .allSatisfy(LauncherArchiveTest::startedWithoutArchive);
        assertThat(Files.readAllLines(project.folder().resolve("tries"))).hasSize(1);
    }

    @Test
    void archiveShouldBeTriedAgainTheNextDayWhenItCouldNotBeMade() throws Exception {
        Path java = project.folder().resolve("tools/java");
        String working = Files.readString(java);
        project.addExecutable("java", working.replace("*training-run ]] && exit", "*training-run ]] && exit 1"));
        project.run("bin/kickserv");
        project.addExecutable("java", working);
        startedWithoutArchive(project.run("bin/kickserv"));
        Path builds = project.folder().resolve("cli/target/builds");
        Path build = builds.resolve(Files.readString(builds.resolve("current")).strip());
        try (var archives = Files.newDirectoryStream(build, "archive-*")) {
            for (Path archive : archives) {
                Files.setLastModifiedTime(archive, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
            }
        }

        assertThat(archive(project.run("bin/kickserv"))).hasContent("archive");
    }

    /** Java 25 ends with 0 when it is interrupted while it writes an archive. The signal may be ignored where the tests run. */
    @Test
    void kickservShouldEndWhenItIsInterruptedAndJavaEndsWithoutAFailure() throws Exception {
        Path java = project.folder().resolve("tools/java");
        String working = Files.readString(java);
        project.addExecutable(
                "java", working.replace("-Xshare:dump ]]; then", "-Xshare:dump ]]; then kill -INT $PPID"));
        Assumptions.assumeTrue(
                project.run("env --default-signal=INT true").status() == 0, "this system has no such env");

        CliResult interrupted = project.run("env --default-signal=INT bin/kickserv");
        project.addExecutable("java", working);

        assertThat(interrupted.status()).isEqualTo(130);
        assertThat(interrupted.out()).isEmpty();
        assertThat(archive(project.run("bin/kickserv"))).hasContent("archive");
    }

    @Test
    void archiveShouldBeMadeWithoutTheOptionsOfTheEnvironment() throws Exception {
        Path java = project.folder().resolve("tools/java");
        project.addExecutable(
                "java",
                Files.readString(java)
                        .replace(
                                "*training-run ]] && exit",
                                "*training-run ]] && echo \"${JAVA_TOOL_OPTIONS-}\" >seen && exit"));

        CliResult run = project.run(HashMap.of("JAVA_TOOL_OPTIONS", "-XX:-UseCompressedOops"), "bin/kickserv");

        assertThat(archive(run)).hasContent("archive");
        assertThat(project.folder().resolve("seen")).hasContent("\n");
    }

    @Test
    void collectorOfTheEnvironmentShouldBeTheOnlyOne() throws Exception {
        assertThat(project.run("bin/kickserv").out()).contains("-XX:+UseSerialGC");
        assertThat(project.run(HashMap.of("JAVA_TOOL_OPTIONS", "-Da=b -XX:+UseG1GC"), "bin/kickserv")
                        .out())
                .doesNotContain("GC");
    }

    @Test
    void archiveShouldBeMadeAgainWhenItsSizeIsUnreadable() throws Exception {
        Path archive = archive(project.run("bin/kickserv"));
        Files.writeString(archive.resolveSibling(archive.getFileName() + ".size"), "abc\n");

        CliResult run = project.run("bin/kickserv");

        assertThat(run.status()).isZero();
        assertThat(archive(run)).hasContent("archive");
        assertThat(project.archivesWritten()).isEqualTo(2);
    }

    @Test
    void kickservShouldReportAJavaThatDoesNotRunAlthoughItsInstallationNamesItsVersion() throws Exception {
        Path jdk = Files.createDirectories(temporary.resolve("broken/bin"));
        Files.move(project.addExecutable("java", "#!/nowhere/loader\n"), jdk.resolve("java"));
        Files.writeString(temporary.resolve("broken/release"), "JAVA_VERSION=\"17.0.1\"\n");

        CliResult run =
                project.run(HashMap.of("JAVA_HOME", temporary.resolve("broken").toString()), "bin/kickserv");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).endsWith("bin/java does not run\n");
    }

    @Test
    void archiveShouldBeTheSameWhenJavaIsFoundThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(
                temporary.resolve("link"), project.folder().resolve("tools"));

        Path archive = archive(project.run("bin/kickserv"));
        CliResult linked = project.run("PATH=" + link + ":$PATH bin/kickserv");

        assertThat(archive(linked)).isEqualTo(archive);
    }

    @Test
    void versionShouldBeReadFromTheFileOfTheInstallationWithoutAStartOfJava() throws Exception {
        Path jdk = Files.createDirectories(temporary.resolve("jdk"));
        Files.createDirectories(jdk.resolve("bin"));
        Path java = project.addExecutable("java", """
                #!/usr/bin/env bash
                [[ "$1" == -version ]] && echo 'openjdk version "17"' >&2 && echo asked >>versions && exit
                [[ "$1" == -XX:AOTCacheOutput=* ]] && echo cache >"${1#*=}" && exit
                echo "$1"
                """);
        Files.move(java, jdk.resolve("bin/java"));
        var environment = HashMap.of("JAVA_HOME", jdk.toString());

        Files.writeString(jdk.resolve("release"), "MIN_JAVA_VERSION=\"8\"\nJAVA_VERSION=\"25\"\n");
        String first = project.run(environment, "bin/kickserv").out();
        Files.writeString(jdk.resolve("release"), "JAVA_RUNTIME_VERSION=\"25.0.1+8\"\nJAVA_VERSION=\"25.0.1\"\n");
        String updated = project.run(environment, "bin/kickserv").out();

        assertThat(List.of(first, updated))
                .allSatisfy(option -> assertThat(option).startsWith("-XX:AOTCache="));
        assertThat(updated).isNotEqualTo(first);
        Files.delete(project.folder().resolve("versions")); // asked to see that Java runs, before it makes an archive
        assertThat(project.run(environment, "bin/kickserv").out()).isEqualTo(updated);
        assertThat(project.folder().resolve("versions")).doesNotExist();
    }

    @Test
    void versionShouldBeAskedOfJavaWhenTheFileOfTheInstallationDoesNotNameIt() throws Exception {
        Path jdk = Files.createDirectories(temporary.resolve("jdk/bin"));
        Files.move(project.folder().resolve("tools/java"), jdk.resolve("java"));
        Files.writeString(temporary.resolve("jdk/release"), "NAME=\"of another product\"\n");

        CliResult run =
                project.run(HashMap.of("JAVA_HOME", temporary.resolve("jdk").toString()), "bin/kickserv");

        assertThat(archive(run)).hasContent("archive");
    }

    @Test
    void archiveShouldBeAnAheadOfTimeCacheWhenJavaHasThem() throws Exception {
        project.addExecutable("java", """
                #!/usr/bin/env bash
                [[ "$1" == -version ]] && echo 'openjdk version "25"' >&2 && exit
                [[ "$1" == -XX:AOTCacheOutput=* ]] && echo cache >"${1#*=}" && exit
                echo "$1"
                """);

        String option = project.run("bin/kickserv").out().strip();

        assertThat(option).startsWith("-XX:AOTCache=");
        assertThat(Path.of(option.substring(option.indexOf('=') + 1))).hasContent("cache");
    }

    @Test
    void kickservShouldStartWithoutAnArchiveAndNotTryAgainWhenJavaCannotMakeOne() throws Exception {
        project.addExecutable("java", """
                #!/usr/bin/env bash
                [[ "$1" == -version ]] && echo 'openjdk version "17"' >&2 && exit
                [[ "$*" == *training-run ]] && echo >>tries && exit 1
                echo "$1"
                """);

        assertThat(List.of(project.run("bin/kickserv"), project.run("bin/kickserv")))
                .allSatisfy(LauncherArchiveTest::startedWithoutArchive);
        assertThat(Files.readAllLines(project.folder().resolve("tries"))).hasSize(1);
    }

    @Test
    void archiveShouldBeMadeAtTheNextStartWhenItsMakingWasKilled() throws Exception {
        Path java = project.folder().resolve("tools/java");
        String working = Files.readString(java);
        project.addExecutable("java", working.replace("-Xshare:dump ]]; then", "-Xshare:dump ]]; then kill -9 $PPID"));
        project.run("bin/kickserv");
        project.addExecutable("java", working);

        Path archive = archive(project.run("bin/kickserv"));

        assertThat(archive).hasContent("archive");
        assertThat(archive.getParent()).isDirectoryNotContaining("glob:**.??????");
    }

    @Test
    void kickservShouldEndAndKeepNoArchiveWhenItIsInterruptedWhileItMakesOne() throws Exception {
        Path java = project.folder().resolve("tools/java");
        String working = Files.readString(java);
        project.addExecutable("java", working.replace("*training-run ]] && exit", "*training-run ]] && exit 130"));
        CliResult interrupted = project.run("bin/kickserv");
        project.addExecutable("java", working);

        assertThat(interrupted.status()).isEqualTo(130);
        assertThat(interrupted.out()).isEmpty();
        assertThat(archive(project.run("bin/kickserv"))).hasContent("archive");
    }

    @Test
    void kickservShouldStartWithoutAnArchiveWhereNothingCanBeWritten() throws Exception {
        Path archive = archive(project.run("bin/kickserv"));
        Files.delete(archive);
        project.addExecutable("mktemp", "#!/bin/sh\necho 'Read-only file system' >&2\nexit 1\n");

        assertThat(project.run("bin/kickserv")).satisfies(LauncherArchiveTest::startedWithoutArchive);
    }

    @Test
    void archiveShouldBeMadeOnceWhenKickservIsStartedTwiceAtOnce() throws Exception {
        Files.delete(archive(project.run("bin/kickserv")));
        try (var first = project.start(HashMap.empty(), "bin/kickserv one");
                var second = project.start(HashMap.empty(), "bin/kickserv two")) {
            assertThat(List.of(first.waitForExit(), second.waitForExit()))
                    .allSatisfy(run -> assertThat(archive(run)).hasContent("archive"));
        }
        assertThat(project.archivesWritten()).isEqualTo(2);
    }

    private static void startedWithoutArchive(CliResult run) {
        assertThat(run.status()).isZero();
        assertThat(run.out()).isNotEmpty().doesNotContain(OPTION);
        assertThat(run.err()).doesNotContain("Read-only");
    }

    private static Path archive(CliResult run) {
        return Path.of(run.out()
                .lines()
                .filter(argument -> argument.startsWith(OPTION))
                .findFirst()
                .orElseThrow(() -> new AssertionError(run))
                .substring(OPTION.length()));
    }
}
