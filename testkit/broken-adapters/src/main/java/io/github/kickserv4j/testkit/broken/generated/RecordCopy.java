package io.github.kickserv4j.testkit.broken.generated;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.ports.shared.Page;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/** Copies of records, by their builders, alone or in a page, a sequence or an option. */
final class RecordCopy {
    private RecordCopy() {}

    /** Returns {@code result} with other times in each of its records. */
    static Object withAudit(Object result, UnaryOperator<Audit> change) {
        if (result instanceof Page<?> page) {
            return page.map(record -> withAudit(record, change));
        }
        if (result instanceof Seq<?> records) {
            return records.map(record -> withAudit(record, change));
        }
        if (result instanceof Option<?> record) {
            return record.map(it -> withAudit(it, change));
        }
        return ofRecord(result, change);
    }

    private static Object ofRecord(Object original, UnaryOperator<Audit> change) {
        try {
            Audit audit = (Audit) original.getClass().getMethod("audit").invoke(original);
            Object builder = original.getClass().getMethod("toBuilder").invoke(original);
            builder.getClass().getMethod("audit", Audit.class).invoke(builder, change.apply(audit));
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException withoutTimes) {
            throw new IllegalArgumentException(original + " has no times", withoutTimes);
        }
    }
}
