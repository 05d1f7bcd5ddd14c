package io.github.kickserv4j.testkit.broken;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenAdaptersTest {
    private static final Seq<String> NAMES = BrokenAdapters.all().map(BrokenAdapter::name);

    @Test
    void allShouldHaveUniqueNames() {
        assertThat(NAMES).doesNotHaveDuplicates().hasSizeGreaterThan(900);
        assertThat(NAMES).allMatch(name -> name.matches("[a-z]+(\\.[a-zA-Z]+)?\\.[a-z][a-zA-Z0-9_.-]+"));
    }

    @Test
    void allShouldBeDescribedByASentenceAndDetectedByATest() {
        assertThat(BrokenAdapters.all()).allSatisfy(broken -> {
            assertThat(broken.description()).matches("[A-Z][^%]+\\.");
            assertThat(broken.detectedBy()).as(broken.name()).isNotEmpty();
            assertThat(broken).hasToString(broken.name());
        });
    }

    @Test
    void allShouldHaveDifferentDescriptionsInEachResource() {
        assertThat(BrokenAdapters.all().map(broken -> broken.resource() + ": " + broken.description()))
                .doesNotHaveDuplicates();
    }

    @Test
    void detectionsShouldBeThoseOfTheseAdaptersOnly() {
        assertThat(Detections.read().byName().keySet()).containsExactlyInAnyOrderElementsOf(NAMES);
    }

    @Test
    void allShouldBreakEveryMethodOfEveryPort() {
        assertThat(methods()).hasSizeGreaterThan(40).allMatch(method -> NAMES.exists(name -> name.startsWith(method)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customers.get.stale",
                "jobs.getOfCustomer.stale-after-jobs.updateOfCustomer",
                "notes.list.dropped-last-page",
                "payments.list.ignored-owner",
                "jobs.list.ignored-schedule",
                "payments.create.rounded-amount",
                "customers.delete.swallowed-failure",
                "opportunities.create.doubled",
                "charges.update.lost-update",
                "jobs.create.wrong-zone-scheduled_on"
            })
    void namedShouldFindEachKindOfMistake(String name) {
        assertThat(BrokenAdapters.named(name).map(BrokenAdapter::name)).containsExactly(name);
    }

    @Test
    void namedShouldBeEmptyWhenThereIsNoSuchName() {
        assertThat(BrokenAdapters.named("customers")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ofShouldReturnTheBrokenAdaptersOfThePort(Resource resource) {
        assertThat(BrokenAdapters.of(resource)).hasSizeGreaterThan(40).allMatch(broken -> broken.name()
                .startsWith(resource.name().toLowerCase(Locale.ROOT)));
    }

    @Test
    void ofShouldShareAllAmongTheResources() {
        assertThat(List.of(Resource.values()).flatMap(BrokenAdapters::of)).hasSameElementsAs(BrokenAdapters.all());
    }

    /** Returns the names of all methods of all ports, such as {@code customers.get}. */
    private static Stream<String> methods() {
        return Arrays.stream(Kickserv.class.getMethods())
                .flatMap(port -> Arrays.stream(port.getReturnType().getMethods())
                        .filter(method -> method.getParameterCount() > 0)
                        .map(Method::getName)
                        .map(method -> port.getName() + "." + method));
    }
}
