package io.github.kickserv4j.adapter.inmemory.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.contract.Capabilities;
import io.github.kickserv4j.testkit.contract.Capability;
import io.github.kickserv4j.testkit.contract.KickservContract;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** An adapter that really lacks a capability passes the contract if it declares so, and exactly what cannot run is skipped. */
class CapabilitiesTest {

    @ParameterizedTest
    @EnumSource
    void contractShouldSkipExactlyWhatFailsWhenTheCapabilityIsDeclaredAsLacking(Capability capability) {
        Events declared = run(capability, List.of(selectClass(Declared.class)));
        List<String> skipped = ids(declared.aborted());
        Events undeclared = run(
                capability, skipped.stream().map(CapabilitiesTest::undeclared).toList());

        assertThat(ids(declared.failed())).isEmpty();
        assertThat(declared.succeeded().count()).isPositive();
        assertThat(undeclared.failed().count()).isPositive().isEqualTo(skipped.size());
        assertThat(ids(undeclared.succeeded())).isEmpty();
        assertThat(declared.aborted().stream()).allSatisfy(test -> assertThat(reason(test))
                .endsWith(" needs " + capability + ", which the adapter lacks: for a test"));
    }

    private static Events run(Capability capability, List<? extends DiscoverySelector> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(tests.toArray(DiscoverySelector[]::new))
                .configurationParameter("capability", capability.name())
                .execute()
                .testEvents();
    }

    /** Selects the same test on the same adapter, which does not declare what it lacks. */
    private static DiscoverySelector undeclared(String id) {
        return selectUniqueId(id.replace(Declared.class.getName(), Undeclared.class.getName()));
    }

    private static List<String> ids(Events events) {
        return events.stream()
                .map(event -> event.getTestDescriptor().getUniqueId().toString())
                .toList();
    }

    private static String reason(Event skipped) {
        return skipped.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow()
                .getMessage();
    }

    @ExtendWith(CapabilityResolver.class)
    static class Undeclared extends KickservContract {
        private final Kickserv adapter;

        Undeclared(Capability capability) {
            adapter = LackingAdapter.without(capability);
        }

        @Override
        protected Kickserv kickserv() {
            return adapter;
        }
    }

    static class Declared extends Undeclared {
        private final Capability lacking;

        Declared(Capability capability) {
            super(capability);
            lacking = capability;
        }

        @Override
        protected Capabilities capabilities() {
            return Capabilities.all().without(lacking, "for a test");
        }
    }

    static class CapabilityResolver implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType().equals(Capability.class);
        }

        @Override
        public Capability resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return Capability.valueOf(
                    context.getConfigurationParameter("capability").orElseThrow());
        }
    }
}
