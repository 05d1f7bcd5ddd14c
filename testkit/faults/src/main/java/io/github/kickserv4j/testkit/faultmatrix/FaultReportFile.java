package io.github.kickserv4j.testkit.faultmatrix;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentSkipListMap;

/** Collects the results of all cases, in any order, and writes the table when it is closed. */
final class FaultReportFile implements AutoCloseable {
    private final ConcurrentSkipListMap<String, FaultReport.ReportRow> rows = new ConcurrentSkipListMap<>();
    private final Path path;
    private final FaultReport.TimeFormat timeFormat;

    FaultReportFile(Path path, FaultReport.TimeFormat timeFormat) {
        this.path = path;
        this.timeFormat = timeFormat;
    }

    /** Adds a remark for a case without a result. */
    void add(FaultCase fault, String remark) {
        rows.put(fault.id(), FaultReport.ReportRow.of(fault, remark));
    }

    void add(FaultCase fault, FaultCaseResult faultCaseResult) {
        rows.put(fault.id(), FaultReport.ReportRow.of(fault, faultCaseResult));
    }

    @Override
    public void close() {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, new FaultReport(Vector.ofAll(rows.values())).table(timeFormat));
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }
}
