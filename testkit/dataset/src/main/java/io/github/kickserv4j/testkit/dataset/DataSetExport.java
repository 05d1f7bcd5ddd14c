package io.github.kickserv4j.testkit.dataset;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Writes customers of an account, with their jobs and all that belongs to these, as a data set that {@link DataSetFile} reads.
 * Immutable. Nothing is changed in the account.
 *
 * <p>Names, addresses, telephone numbers, email addresses, notes and all other texts are replaced by made-up ones, unless it
 * {@linkplain #withPersonalData() keeps personal data}. Equal texts have equal replacements, and different texts different ones.
 * Only words that everyone knows are kept: codes of US states and Canadian provinces, countries, and Kickserv's own statuses and types
 * of payments. The report names the fields that have made-up values. Days, amounts, and ids of the account's own lists are kept.
 *
 * <p>It holds one customer in memory at a time. The number of requests is about three for a customer and two for a job.
 */
public final class DataSetExport {
    private static final Rule<Integer> POSITIVE =
            new Rule<>("positive", "must be at least 1", customers -> customers > 0);

    private final Kickserv kickserv;
    private final Supplier<Stream<Either<Failure, Customer>>> customers;
    private final int limit;
    private final boolean keepsPersonalData;

    private DataSetExport(
            Kickserv kickserv,
            Supplier<Stream<Either<Failure, Customer>>> customers,
            int limit,
            boolean keepsPersonalData) {
        this.kickserv = kickserv;
        this.customers = customers;
        this.limit = limit;
        this.keepsPersonalData = keepsPersonalData;
    }

    /** Returns the export of all customers of an account, with made-up texts. */
    public static DataSetExport of(Kickserv kickserv) {
        Objects.requireNonNull(kickserv, "kickserv");
        return new DataSetExport(
                kickserv, () -> kickserv.customers().all(CustomerFilter.ALL), Integer.MAX_VALUE, false);
    }

    /** Returns the same export of the customers that meet a filter. */
    public DataSetExport matching(CustomerFilter filter) {
        Objects.requireNonNull(filter, "filter");
        return new DataSetExport(kickserv, () -> kickserv.customers().all(filter), limit, keepsPersonalData);
    }

    /** Returns the same export of the customers of these numbers, in this order. */
    public DataSetExport ofCustomers(Seq<CustomerNumber> numbers) {
        Objects.requireNonNull(numbers, "numbers");
        Seq<CustomerNumber> distinct = numbers.distinct();
        return new DataSetExport(
                kickserv, () -> distinct.toJavaStream().map(kickserv.customers()::get), limit, keepsPersonalData);
    }

    /** Returns the same export that ends after so many customers, from 1 upwards. */
    public DataSetExport atMost(int mostCustomers) {
        int checked = Rule.require("most_customers", mostCustomers, List.of(POSITIVE));
        return new DataSetExport(kickserv, customers, checked, keepsPersonalData);
    }

    /**
     * Returns the same export that keeps all texts. Its data sets belong into no repository and into no test report. A file of it can
     * be read by its owner only, where the file system has owners.
     */
    public DataSetExport withPersonalData() {
        return new DataSetExport(kickserv, customers, limit, true);
    }

    /**
     * Writes the data set into a file, which is replaced, in the format of its name. After a failure the file is as it was before.
     *
     * @throws UncheckedIOException if the file cannot be written
     * @throws IllegalStateException if the format needs a dependency that is missing
     */
    public Either<Failure, ExportReport> writeTo(Path file) {
        Objects.requireNonNull(file, "file");
        DataSetFormat format = DataSetFormat.ofFile(file.toString());
        requireComplete(format);
        try (ReplacedFile replaced = ReplacedFile.open(file, keepsPersonalData)) {
            Either<Failure, ExportReport> report = write(replaced.content(), format);
            if (report.isRight()) {
                replaced.replace();
            }
            return report;
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /**
     * Writes the data set, and leaves {@code out} open. After a failure, a part of it may have been written.
     *
     * @throws UncheckedIOException if it cannot be written
     * @throws IllegalStateException if the format needs a dependency that is missing
     */
    public Either<Failure, ExportReport> writeTo(OutputStream out, DataSetFormat format) {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(format, "format");
        requireComplete(format);
        try {
            return write(out, format);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private Either<Failure, ExportReport> write(OutputStream out, DataSetFormat format) throws IOException {
        try (var writer = new DataSetWriter(out, format);
                Stream<Either<Failure, Customer>> walk = customers.get()) {
            return new ExportRun(kickserv, texts(), writer)
                    .write(walk.limit(limit).iterator());
        }
    }

    private TextReplacement texts() {
        return keepsPersonalData ? TextReplacement.NONE : new MadeUpTexts();
    }

    private static void requireComplete(DataSetFormat format) {
        format.missingDependency().forEach(missing -> {
            throw new IllegalStateException(format + " needs " + missing + ": add it to the dependencies");
        });
    }
}
