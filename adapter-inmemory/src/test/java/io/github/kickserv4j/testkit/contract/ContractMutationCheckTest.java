package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.broken.BrokenAdapter;
import io.github.kickserv4j.testkit.broken.BrokenAdapters;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class ContractMutationCheckTest {
    private static final BrokenAdapter PUBLIC =
            BrokenAdapters.named("notes.create.public").get();

    private final Check correct = new Check(InMemoryKickserv::create, Capabilities.all());
    private final Check withoutDeletion = new Check(
            () -> LackingAdapter.without(Capability.DELETION),
            Capabilities.all().without(Capability.DELETION, "archive"));
    private final Check broken = new Check(() -> PUBLIC.over(InMemoryKickserv.create()), Capabilities.all());

    @Test
    void testsShouldBeNamedAfterBrokenAdaptersAndTestsOfTheContract() {
        assertThat(correct.contractShouldDetectBrokenAdapter().map(DynamicTest::getDisplayName))
                .containsExactlyElementsOf(BrokenAdapters.all().map(BrokenAdapter::name));
        assertThat(correct.testShouldDetectSomeBrokenAdapter().map(DynamicTest::getDisplayName))
                .contains("Notes.createShouldReturnTheCreationTime", "Opportunities.loseShouldEndAnOpportunity");
    }

    @Test
    void brokenAdapterShouldPassWhenATestDetectsIt() {
        assertThatNoException().isThrownBy(run(correct.contractShouldDetectBrokenAdapter(), PUBLIC.name()));
    }

    @Test
    void brokenAdapterShouldBeSkippedWhenItsTestsAre() {
        assertThatThrownBy(run(withoutDeletion.contractShouldDetectBrokenAdapter(), "notes.delete.no-effect"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageEndingWith("needs DELETION, which the adapter lacks: archive");
    }

    @Test
    void testShouldBeSkippedWhenTheAdapterLacksACapability() {
        assertThatThrownBy(run(
                        withoutDeletion.testShouldDetectSomeBrokenAdapter(),
                        "Notes.deleteShouldFailWithNotFoundTheSecondTime"))
                .isInstanceOf(TestAbortedException.class);
    }

    @Test
    void brokenAdapterShouldFailWhenTheTestsThatDetectItFailAnyway() {
        assertThatThrownBy(run(broken.contractShouldDetectBrokenAdapter(), PUBLIC.name()))
                .isInstanceOf(AssertionError.class)
                .isNotInstanceOf(TestAbortedException.class)
                .hasMessageContaining("tests that fail on notes.create.public: Makes every new note public.");
    }

    @Test
    void testShouldFailWhenItFailsOnTheCorrectAdapterToo() {
        String test = PUBLIC.detectedBy().head();

        assertThatThrownBy(run(broken.testShouldDetectSomeBrokenAdapter(), test))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("broken adapters on which " + test + " fails");
    }

    private static ThrowingCallable run(Stream<DynamicTest> tests, String name) {
        DynamicTest found = tests.filter(test -> test.getDisplayName().equals(name))
                .findFirst()
                .orElseThrow();
        return () -> found.getExecutable().execute();
    }

    private static final class Check extends ContractMutationCheck {
        private final Supplier<Kickserv> adapters;
        private final Capabilities capabilities;

        Check(Supplier<Kickserv> adapters, Capabilities capabilities) {
            this.adapters = adapters;
            this.capabilities = capabilities;
        }

        @Override
        protected Kickserv newKickserv() {
            return adapters.get();
        }

        @Override
        protected Capabilities capabilities() {
            return capabilities;
        }
    }
}
