package io.github.kickserv4j.cli.fake;

import io.github.kickserv4j.cli.shared.CommandContext;
import io.github.kickserv4j.cli.shared.FileNames;
import io.github.kickserv4j.cli.shared.UnwrittenFile;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The file for the requests and responses of the fake server. */
record HarFile(Path path) {

    /** Reads the name of a file. */
    static Validation<Seq<Violation>, HarFile> parse(String field, String typed) {
        return FileNames.parse(field, typed).map(HarFile::new);
    }

    /** Writes what {@code server} has received so far, and returns true; or says why that cannot be done. */
    boolean write(FakeKickserv server, CommandContext commandContext) {
        try {
            server.writeHar(path);
            return true;
        } catch (UncheckedIOException unwritten) {
            new UnwrittenFile(path, unwritten).report(commandContext);
            return false;
        }
    }
}
