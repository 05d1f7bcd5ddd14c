package io.github.kickserv4j.cli.process;

import io.github.kickserv4j.cli.CliResult;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A project with the real scripts, and with a Java and a Maven that only write down what they are requested. */
final class LauncherScriptFixture {
    private static final List<String> MODULES = List.of(
            "domain",
            "ports",
            "testkit/fixtures",
            "testkit/dataset",
            "adapter-http",
            "adapter-inmemory",
            "fake-server",
            "cli");
    private static final Path BIN = Path.of("..", "bin");

    /** Prints its arguments. It writes the archives that it is requested, and logs that. */
    private static final String JAVA = """
            #!/usr/bin/env bash
            [[ "$1" == -version ]] && echo 'openjdk version "17.0.1" 2021-10-19' >&2 && exit
            [[ "$*" == *training-run ]] && exit
            if [[ "$1" == -Xshare:dump ]]; then
                echo "noise"
                echo dump >>"${0%/*}/../dumps"
                for argument; do
                    case "$argument" in -XX:SharedArchiveFile=*) echo archive >"${argument#*=}" ;; esac
                done
                exit
            fi
            printf '%s\\n' "LC_ALL=${LC_ALL-}" "$@"
            """;

    /** Fails beside another build, as Maven does sometimes. It is slow, and writes escape codes, as Maven does. */
    private static final String MAVEN = """
            #!/usr/bin/env bash
            set -eu
            mkdir maven-is-running
            echo "$PWD" >> builds
            sleep 0.3
            for argument; do
                case "$argument" in -Dmodule-path.folder=*) mkdir -p "${argument#*=}" ;; esac
            done
            printf '\\033[1mcareful\\033[m\\033[0m\\n'
            printf '\\033[0m' >&2
            mkdir -p adapter-http/target
            echo 'the matrix' > adapter-http/target/fault-matrix.md
            rmdir maven-is-running
            """;

    private final Path folder;
    private final Path tools;

    LauncherScriptFixture(Path folder) throws IOException {
        this.folder = folder;
        this.tools = Files.createDirectories(folder.resolve("tools"));
        copy(BIN, folder.resolve("bin"));
        for (String module : MODULES) {
            Files.createDirectories(folder.resolve(module).resolve("src/main"));
            Files.createFile(folder.resolve(module).resolve("pom.xml"));
        }
        Files.createFile(folder.resolve("pom.xml"));
        addExecutable("java", JAVA);
        addExecutable("mvn", MAVEN);
    }

    Path folder() {
        return folder;
    }

    Path script(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /** Adds a program that scripts find on the PATH before the system's. */
    Path addExecutable(String name, String text) throws IOException {
        Path tool = Files.writeString(tools.resolve(name), text);
        tool.toFile().setExecutable(true);
        return tool;
    }

    /** Returns the folders of all builds, in their order. */
    java.util.List<String> buildFolders() throws IOException {
        Path builds = folder.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds) : java.util.List.of();
    }

    /** Returns the number of archives that Java has written. */
    int archivesWritten() throws IOException {
        Path dumps = folder.resolve("dumps");
        return Files.exists(dumps) ? Files.readAllLines(dumps).size() : 0;
    }

    /** Starts a bash script in the project's folder. */
    RunningProcess start(Map<String, String> environment, String bash) throws IOException {
        var all = environment.put("PATH", tools + ":" + System.getenv("PATH"));
        var script = "cd " + "\"$1\" && " + bash;
        return RunningProcess.start(
                all.toJavaMap(), java.util.List.of("bash", "-c", script, "bash", folder.toString()));
    }

    CliResult run(String bash) throws Exception {
        return run(HashMap.of("LC_ALL", "C.UTF-8"), bash);
    }

    CliResult run(Map<String, String> environment, String bash) throws Exception {
        try (var running = start(environment, bash)) {
            return running.waitForExit();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> copyOne(file, to.resolve(from.relativize(file).toString())));
        }
    }

    private static void copyOne(Path from, Path to) {
        try {
            Files.copy(from, to, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException notCopied) {
            throw new UncheckedIOException(notCopied);
        }
    }
}
