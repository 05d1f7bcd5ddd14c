package io.github.kickserv4j.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.cli.CliResult;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts in {@code bin}, with a Java and a Maven that only write down what they are requested. */
class LauncherScriptTest {
    private static final String WAITING = "kickserv: waiting for another start, which is building\n";

    private final Path temporary;
    private final LauncherScriptFixture project;

    LauncherScriptTest(@TempDir Path temporary) throws IOException {
        this.temporary = temporary;
        this.project = new LauncherScriptFixture(temporary.resolve("here and there"));
    }

    @Test
    void kickservShouldBuildOnceAndPassItsArgumentsOn() throws Exception {
        CliResult first = project.run("bin/kickserv customers list --name 'Zoë  Example'");
        CliResult second = project.run("bin/kickserv --version");

        assertThat(first.out().lines())
                .containsSubsequence("--module-path", "--module", "customers", "list", "--name", "Zoë  Example");
        assertThat(first.err()).startsWith("kickserv: building");
        assertThat(second.err()).isEmpty();
        assertThat(project.buildFolders()).hasSize(1);
    }

    @Test
    void kickservShouldBuildWhenASourceIsNewerAndKeepTheModulesOfWhatRuns() throws Exception {
        Path running = modules(project.run("bin/kickserv"));
        Files.setLastModifiedTime(
                project.folder().resolve("domain/pom.xml"),
                FileTime.from(Instant.now().plusSeconds(1)));

        Path rebuilt = modules(project.run("bin/kickserv"));

        assertThat(project.buildFolders()).hasSize(2);
        assertThat(rebuilt).isDirectory().isNotEqualTo(running);
        assertThat(running).isDirectory();
    }

    @Test
    void kickservShouldBuildWhatEveryUserOfTheFolderCanRead() throws Exception {
        Path build = modules(project.run("umask 022; bin/kickserv")).getParent();

        assertThat(Files.getPosixFilePermissions(build))
                .contains(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_EXECUTE)
                .doesNotContain(PosixFilePermission.OTHERS_WRITE);
    }

    private static Path modules(CliResult run) {
        java.util.List<String> command = run.out().lines().toList();
        return Path.of(command.get(command.indexOf("--module-path") + 1));
    }

    @Test
    void kickservShouldBuildOnceWhenItIsStartedTwiceAtOnce() throws Exception {
        startsTwiceAtOnce(HashMap.empty());
    }

    @Test
    void kickservShouldBuildOnceWhenItIsStartedTwiceAtOnceWhereNothingLocksFiles() throws Exception {
        Path hiding =
                project.addExecutable("hiding", "command() { [[ \"$2\" != flock ]] && builtin command \"$@\"; }\n");
        startsTwiceAtOnce(HashMap.of("BASH_ENV", hiding.toString()));
    }

    @Test
    void kickservShouldReportThatItWaitsForAnotherBuild() throws Exception {
        CliResult waited = project.run("""
                mkdir -p cli/target/builds
                exec 8>cli/target/builds.lock
                flock 8
                bin/kickserv 8>&- 2>messages &
                until grep -qs waiting messages; do :; done
                exec 8>&-
                wait $!
                cat messages >&2
                """);

        assertThat(waited.err()).startsWith(WAITING + "kickserv: building");
        assertThat(project.buildFolders()).hasSize(1);
    }

    private void startsTwiceAtOnce(HashMap<String, String> environment) throws Exception {
        try (var first = project.start(environment, "bin/kickserv one");
                var second = project.start(environment, "bin/kickserv two")) {
            assertThat(List.of(first.waitForExit(), second.waitForExit())).allSatisfy(run -> {
                assertThat(run.err()
                                .replaceFirst("kickserv: building.*\ncareful\n", "")
                                .replaceFirst(WAITING, ""))
                        .isEmpty();
                assertThat(run.status()).isZero();
            });
        }
        assertThat(project.buildFolders()).hasSize(1);
    }

    @Test
    void kickservShouldReportWhenItCannotBeBuiltAndBuildAgainTheNextTime() throws Exception {
        Path working = Files.move(
                project.folder().resolve("tools/mvn"), project.folder().resolve("mvn"));
        project.addExecutable("mvn", "#!/bin/sh\necho 'no such symbol'\nexit 1\n");
        CliResult failed = project.run("bin/kickserv");
        Files.move(working, project.folder().resolve("tools/mvn"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThat(failed.out()).isEmpty();
        assertThat(failed.err()).endsWith("no such symbol\nkickserv: the build failed, see above\n");
        assertThat(failed.status()).isEqualTo(1);
        assertThat(project.run("bin/kickserv").status()).isZero();
        assertThat(project.buildFolders()).hasSize(1);
    }

    @Test
    void kickservShouldEndAsInterruptedWhenItsBuildIs() throws Exception {
        project.addExecutable("mvn", "#!/bin/sh\nexit 130\n");

        CliResult run = project.run("bin/kickserv");

        assertThat(run.status()).isEqualTo(130);
        assertThat(run.err()).doesNotContain("failed");
        assertThat(project.folder().resolve("cli/target/builds")).isDirectoryNotContaining("glob:**/??????");
    }

    @Test
    void standardInputShouldBeEmptyWhenItIsClosed() throws Exception {
        project.addExecutable(
                "java",
                Files.readString(project.folder().resolve("tools/java"))
                        .replace("printf", "[[ -e /dev/fd/0 ]] && printf"));

        assertThat(project.run("bin/kickserv <&-").out()).isNotEmpty();
    }

    @Test
    void scriptsShouldSendNoEscapeCodes() throws Exception {
        assertThat(project.run("bin/kickserv").err()).contains("careful").doesNotContain("\u001b");
        assertThat(project.run("bin/fault-matrix").err()).contains("careful").doesNotContain("\u001b");
    }

    @Test
    void scriptsShouldWorkThroughLinksAndFromElsewhere() throws Exception {
        Path elsewhere = temporary.resolve("elsewhere");
        Files.createDirectories(elsewhere.resolve("bin"));
        for (String name : List.of("kickserv", "fault-matrix")) {
            Path link = Files.createSymbolicLink(elsewhere.resolve(name), project.script(name));
            Files.createSymbolicLink(
                    elsewhere.resolve("bin/" + name),
                    Path.of("..", link.getFileName().toString()));
        }

        assertThat(project.run("cd ../elsewhere && bin/kickserv && cd bin && ./fault-matrix")
                        .out())
                .endsWith("the matrix\n");
        assertThat(project.buildFolders())
                .hasSize(2)
                .containsOnly(project.folder().toRealPath().toString());
    }

    @Test
    void scriptsShouldStayInTheirProjectWhenThereIsAPathToChangeFoldersBy() throws Exception {
        Path decoy = temporary.resolve("decoy");
        Files.createDirectories(decoy.resolve("bin"));
        var environment = HashMap.of("CDPATH", decoy.toString(), "LC_ALL", "C.UTF-8");

        assertThat(project.run(environment, "bin/kickserv && bin/fault-matrix").out())
                .endsWith("the matrix\n");
        assertThat(project.buildFolders())
                .hasSize(2)
                .containsOnly(project.folder().toRealPath().toString());
    }

    @Test
    void scriptsShouldReportAMissingOrOldJava() throws Exception {
        for (String script : List.of("kickserv", "fault-matrix")) {
            assertThat(withJavaHome("/nowhere", script))
                    .isEqualTo(script + ": needs Java 17 or later: JAVA_HOME is /nowhere, where no Java runs\n");
            project.addExecutable("java", "#!/bin/sh\nexit 1\n");
            assertThat(project.run("bin/" + script).err())
                    .startsWith(script + ": needs Java 17 or later: ")
                    .endsWith("tools/java is on the PATH, but no Java runs\n");
            project.addExecutable("java", "#!/bin/sh\necho 'java version \"1.8.0_402\"' >&2\n");
            assertThat(project.run("bin/" + script).err()).contains("needs Java 17", "is version 1\n");
            project.addExecutable("java", "#!/bin/sh\necho 'who knows'\n");
            assertThat(project.run("bin/" + script).err()).contains("cannot read the version");
        }
        assertThat(project.buildFolders()).isEmpty();
    }

    private String withJavaHome(String home, String script) throws Exception {
        CliResult run = project.run(HashMap.of("JAVA_HOME", home), "bin/" + script);
        assertThat(run.status()).isEqualTo(1);
        return run.err();
    }

    @Test
    void scriptsShouldReportThatTheyCannotRunInAFolderWithAColon() throws Exception {
        var odd = new LauncherScriptFixture(temporary.resolve("a:b"));

        assertThat(odd.run("bin/kickserv").err()).startsWith("kickserv: cannot run from a folder with a colon");
    }

    @Test
    void javaShouldRunInALocaleOfUtf8Whatever() throws Exception {
        Stream.of(HashMap.<String, String>empty(), HashMap.of("LC_ALL", "C"), HashMap.of("LANG", "nowhere.UTF-8"))
                .forEach(environment -> assertThat(locale(environment)).matches("LC_ALL=(C|en_US)\\.(utf8|UTF-8)"));
        assertThat(locale(HashMap.of("LANG", "C.UTF-8"))).isEqualTo("LC_ALL=");
    }

    private String locale(HashMap<String, String> environment) {
        try {
            return project.run(environment, "bin/kickserv")
                    .out()
                    .lines()
                    .findFirst()
                    .orElseThrow();
        } catch (Exception notRun) {
            throw new AssertionError(notRun);
        }
    }
}
