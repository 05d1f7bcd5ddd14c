package io.github.kickserv4j.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.RecordBuilder;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the typed setters against the fields: none forgotten, none that sets another field. */
class TypedSettersTest {
    static Stream<BuilderSample<?>> builders() {
        return BuilderSample.ALL.toJavaStream();
    }

    static Stream<BuilderSample<?>> changeBuilders() {
        return BuilderSample.ALL.filter(BuilderSample::isChange).toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("builders")
    <E> void setterShouldDoWhatSetDoesForEveryField(BuilderSample<E> sample) {
        sample.settableFields().forEach(field -> assertThat(call(sample, setterName(sample.constantOf(field)), field))
                .as(sample + "." + setterName(sample.constantOf(field)))
                .isEqualTo(generic(sample.begin(), field).build()));
    }

    @ParameterizedTest
    @MethodSource("changeBuilders")
    <E> void clearShouldDoWhatGenericClearDoesForEveryFieldThatCanBeCleared(BuilderSample<E> sample) {
        sample.clearableFields().forEach(field -> assertThat(call(sample, clearName(sample.constantOf(field))))
                .as(sample + "." + clearName(sample.constantOf(field)))
                .isEqualTo(sample.begin().clear(field).build()));
    }

    @ParameterizedTest
    @MethodSource("builders")
    <E> void buildersShouldHaveNoOtherClearThanForFieldsThatCanBeCleared(BuilderSample<E> sample) {
        Seq<String> clears = List.of(sample.begin().getClass().getMethods())
                .map(Method::getName)
                .filter(name -> name.startsWith("clear") && !name.equals("clear"));

        assertThat(clears)
                .containsExactlyInAnyOrderElementsOf(
                        sample.isChange()
                                ? sample.clearableFields().map(field -> clearName(sample.constantOf(field)))
                                : List.empty());
    }

    @ParameterizedTest
    @MethodSource("builders")
    void statusShouldHaveASetterForChangesOnly(BuilderSample<?> sample) {
        assertThat(List.of(sample.begin().getClass().getMethods())
                        .exists(it -> it.getName().equals("status")))
                .isEqualTo(sample.isChange() && sample.declaringClass() == JobFields.class);
    }

    private static <E> Object call(BuilderSample<E> sample, String name, Field<E, ?> field) {
        RecordBuilder<E, ?, ?> builder = sample.begin();
        Method setter = List.of(builder.getClass().getMethods())
                .filter(it -> !it.isBridge())
                .find(it -> it.getName().equals(name) && it.getParameterCount() == 1)
                .getOrElseThrow(() -> new AssertionError(sample + " has no setter " + name));
        invoke(setter, builder, FieldValueSamples.of(field));
        return builder.build();
    }

    private static <E> Object call(BuilderSample<E> sample, String name) {
        RecordBuilder<E, ?, ?> builder = sample.begin();
        Method clear = List.of(builder.getClass().getMethods())
                .find(it -> it.getName().equals(name) && it.getParameterCount() == 0)
                .getOrElseThrow(() -> new AssertionError(sample + " has no method " + name));
        invoke(clear, builder);
        return builder.build();
    }

    private static void invoke(Method method, RecordBuilder<?, ?, ?> builder, Object... arguments) {
        try {
            assertThat(method.invoke(builder, arguments)).isSameAs(builder);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.toString(), e);
        }
    }

    private static <E, T> RecordBuilder<E, ?, ?> generic(RecordBuilder<E, ?, ?> builder, Field<E, T> field) {
        return builder.set(field, FieldValueSamples.of(field));
    }

    /** Words that are states, or reserved by Java, begin with {@code is}. */
    private static String setterName(String constant) {
        return constant.equals("PUBLIC") || constant.equals("COMPANY")
                ? "is" + camel(constant)
                : uncapitalized(constant);
    }

    private static String clearName(String constant) {
        String setter = setterName(constant);
        return "clear" + setter.substring(0, 1).toUpperCase(Locale.ROOT) + setter.substring(1);
    }

    private static String uncapitalized(String constant) {
        String camel = camel(constant);
        return camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1);
    }

    private static String camel(String constant) {
        return List.of(constant.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .mkString();
    }
}
