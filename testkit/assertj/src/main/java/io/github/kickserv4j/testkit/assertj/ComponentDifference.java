package io.github.kickserv4j.testkit.assertj;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.lang.reflect.RecordComponent;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A component in which two records of the same class differ, such as {@code contact.phoneNumber}. */
record ComponentDifference(
        String path, @Nullable Object expected, @Nullable Object found) {
    /** Returns the differences of two values; none if they are equal, or no readable records of the same class. */
    static Seq<ComponentDifference> between(Object expected, @Nullable Object found) {
        return found == null ? List.empty() : within("", expected, found);
    }

    /** Returns the component with both values. */
    String text(ValueText text) {
        return path + ": expected " + textOf(expected, text) + " but was " + textOf(found, text);
    }

    private static Seq<ComponentDifference> within(String prefix, Object expected, Object found) {
        return expected instanceof Record && expected.getClass() == found.getClass()
                ? Try.of(() -> List.of(expected.getClass().getRecordComponents())
                                .flatMap(component -> at(
                                        prefix + component.getName(),
                                        value(component, expected),
                                        value(component, found))))
                        .getOrElse(List.empty())
                : List.empty();
    }

    private static Seq<ComponentDifference> at(String path, @Nullable Object expected, @Nullable Object found) {
        if (Objects.equals(expected, found)) {
            return List.empty();
        }
        Seq<ComponentDifference> inner =
                expected == null || found == null ? List.empty() : within(path + ".", expected, found);
        return inner.size() > 0 ? inner : List.of(new ComponentDifference(path, expected, found));
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        return Try.of(() -> component.getAccessor().invoke(record)).get();
    }

    private static String textOf(@Nullable Object value, ValueText text) {
        Option<?> present = value instanceof Option<?> option ? option : Option.of(value);
        return present.map(text::of).getOrElse("none");
    }
}
