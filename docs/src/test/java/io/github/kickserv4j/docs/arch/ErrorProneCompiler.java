package io.github.kickserv4j.docs.arch;

import io.github.kickserv4j.docs.shared.ProjectFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The compiler of this JDK with Error Prone, as a user's build has it.
 *
 * @param folder for what it makes
 */
record ErrorProneCompiler(Path folder) {

    /** What it says of a source. */
    List<String> diagnostics(Path source) throws IOException {
        Process javac = new ProcessBuilder(command(source).toList())
                .redirectErrorStream(true)
                .start();
        try (Stream<String> lines = javac.inputReader(StandardCharsets.UTF_8).lines()) {
            return lines.toList();
        }
    }

    private Stream<String> command(Path source) throws IOException {
        String classes = System.getProperty("java.class.path");
        return Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "javac")
                                .toString()),
                        forTheCompilersOwnVm(),
                        Stream.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", "-Xplugin:ErrorProne"),
                        Stream.of("-J-Duser.language=en", "-processorpath", classes),
                        Stream.of("-cp", classes, "-d", folder.toString(), source.toString()))
                .flatMap(arguments -> arguments);
    }

    /** Error Prone needs the inside of the compiler, here as in our own build. */
    private static Stream<String> forTheCompilersOwnVm() throws IOException {
        Path flags = ProjectFiles.current().root().resolve(".mvn/jvm.config");
        return Files.readAllLines(flags).stream().map(flag -> "-J" + flag.replace(' ', '='));
    }
}
