package io.github.kickserv4j.testkit.dataset;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.Iterator;

/** Writes the customers of one data set. */
final class ExportRun {
    private final Kickserv kickserv;
    private final DataSetWriter writer;
    private final OmissionCollector omissions = new OmissionCollector();
    private final TextReplacement texts;
    private final CustomerExporter exporter;
    private int customers;
    private int jobs;

    ExportRun(Kickserv kickserv, TextReplacement texts, DataSetWriter writer) {
        this.kickserv = kickserv;
        this.writer = writer;
        this.texts = texts;
        this.exporter = new CustomerExporter(texts, omissions);
    }

    /** Writes all customers, or stops at the first failure. */
    Either<Failure, ExportReport> write(Iterator<Either<Failure, Customer>> walk) throws IOException {
        while (walk.hasNext()) {
            Either<Failure, CustomerRecords> records =
                    walk.next().flatMap(customer -> CustomerRecords.read(kickserv, customer));
            if (records.isLeft()) {
                return Either.left(records.getLeft());
            }
            write(records.get());
        }
        writer.finish();
        return Either.right(new ExportReport(customers, jobs, omissions.omissions(), texts.fields()));
    }

    private void write(CustomerRecords records) throws IOException {
        writer.write(exporter.export(records));
        customers++;
        jobs += records.jobs().size();
    }
}
