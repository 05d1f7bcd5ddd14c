package io.github.kickserv4j.testkit.faultmatrix;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentSkipListMap;

/** Takes what is found of each case, in any order, and writes the table of all when it is closed. */
final class ReportFile implements AutoCloseable {
    private final ConcurrentSkipListMap<String, FaultReport.Line> lines = new ConcurrentSkipListMap<>();
    private final Path path;
    private final FaultReport.Times times;

    ReportFile(Path path, FaultReport.Times times) {
        this.path = path;
        this.times = times;
    }

    /** What is said of a case of which nothing is found. */
    void add(FaultCase fault, String remark) {
        lines.put(fault.id(), FaultReport.Line.of(fault, remark));
    }

    void add(FaultCase fault, Finding finding) {
        lines.put(fault.id(), FaultReport.Line.of(fault, finding));
    }

    @Override
    public void close() {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, new FaultReport(Vector.ofAll(lines.values())).table(times));
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }
}
