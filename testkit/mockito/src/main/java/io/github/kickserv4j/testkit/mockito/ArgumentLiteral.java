package io.github.kickserv4j.testkit.mockito;

import io.github.kickserv4j.domain.shared.Identity;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes an argument as an expression of Java, if it is short enough to be one. */
final class ArgumentLiteral {
    private static final Seq<Object> ALL = List.of(CustomerFilter.ALL, JobFilter.ALL, OpportunityFilter.ALL);

    private ArgumentLiteral() {}

    /** Returns the expression of a parameter of this type; none for records of several values. */
    static Option<String> of(@Nullable Object argument, Class<?> type) {
        if (argument instanceof Identity<?> identity) {
            return Option.some(construct(identity));
        }
        if (argument instanceof PageRequest page) {
            return Option.some(
                    page.equals(PageRequest.FIRST) ? "PageRequest.FIRST" : "new PageRequest(" + page.number() + ")");
        }
        if (argument instanceof Record owner && type.getSimpleName().endsWith("Owner")) {
            return ownerOf(owner).map(identity -> type.getSimpleName() + ".of(" + construct(identity) + ")");
        }
        return ALL.find(filter -> Objects.equals(filter, argument)).map(filter -> type.getSimpleName() + ".ALL");
    }

    private static String construct(Identity<?> identity) {
        String suffix = identity.value() > Integer.MAX_VALUE ? "L" : "";
        return "new " + identity.getClass().getSimpleName() + "(" + identity.value() + suffix + ")";
    }

    private static Option<Identity<?>> ownerOf(Record owner) {
        try {
            Object first =
                    owner.getClass().getRecordComponents()[0].getAccessor().invoke(owner);
            return Option.of(first).filter(Identity.class::isInstance).map(it -> (Identity<?>) it);
        } catch (ReflectiveOperationException notReadable) {
            return Option.none();
        }
    }
}
