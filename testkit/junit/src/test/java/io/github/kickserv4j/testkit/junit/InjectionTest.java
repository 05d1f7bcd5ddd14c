package io.github.kickserv4j.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which parameters get which objects. */
class InjectionTest {
    private static final NewCustomer ANN = NewCustomer.builder("Ann Quist").build();

    @Test
    void testShouldGetTheTwinWhenItNamesNoAdapter() {
        SampleRun.of(InMemory.class).succeeded(4);
    }

    @Test
    void testShouldGetClientAndServerWhenItNamesHttp() {
        SampleRun.of(OverHttp.class).succeeded(2);
    }

    @Test
    void testShouldRunOverHttpWhenTheConfigurationSaysSo() {
        SampleRun.of(WhereverConfigured.class, Map.of("kickserv4j.adapter", "HTTP"))
                .succeeded(1);
        assertThat(SampleRun.of(WhereverConfigured.class).failures()).hasSize(1);
    }

    @KickservTest
    static class InMemory {
        private final InMemoryKickserv ofConstructor;

        InMemory(InMemoryKickserv twin) {
            ofConstructor = twin;
        }

        @BeforeEach
        void create(CustomerRepository customers) {
            assertThat(customers.create(ANN).get().number().value()).isEqualTo(1);
        }

        @Test
        void everyParameterShouldBeOfOneAccount(Kickserv kickserv, InMemoryKickserv twin, TestInfo of) {
            assertThat(kickserv).isSameAs(twin).isSameAs(ofConstructor);
            assertThat(of.getDisplayName()).isNotEmpty();
        }

        @Test
        void everyRepositoryShouldBeThere(
                CustomerRepository customers,
                NoteRepository notes,
                PaymentRepository payments,
                JobRepository jobs,
                ChargeRepository charges,
                OpportunityRepository opportunities) {
            assertThat(customers).isSameAs(ofConstructor.customers());
            assertThat(notes).isSameAs(ofConstructor.notes());
            assertThat(payments).isSameAs(ofConstructor.payments());
            assertThat(jobs).isSameAs(ofConstructor.jobs());
            assertThat(charges).isSameAs(ofConstructor.charges());
            assertThat(opportunities).isSameAs(ofConstructor.opportunities());
        }

        @ParameterizedTest
        @ValueSource(strings = "Bob Reyes")
        void argumentsShouldComeBeforeTheAccount(String name, CustomerRepository customers) {
            assertThat(customers
                            .create(NewCustomer.builder(name).build())
                            .get()
                            .number()
                            .value())
                    .isEqualTo(2);
        }

        @AfterEach
        void count(InMemoryKickserv twin) {
            assertThat(twin).isSameAs(ofConstructor);
            assertThat(twin.snapshot().customers()).isNotEmpty();
        }

        @Nested
        class Inside {
            @Test
            void nestedTestShouldGetTheAccountOfTheOuterConstructor(Kickserv kickserv) {
                assertThat(kickserv).isSameAs(ofConstructor);
            }
        }
    }

    @KickservTest(adapter = KickservTest.HTTP)
    static class OverHttp {
        @Test
        void callsShouldReachTheTwinThroughTheServer(
                CustomerRepository customers, Kickserv kickserv, InMemoryKickserv twin, FakeKickserv server) {
            assertThat(customers.create(ANN).isRight()).isTrue();
            assertThat(kickserv).isInstanceOf(HttpKickserv.class);
            assertThat(twin.snapshot().customers()).hasSize(1);
            assertThat(server.requests()).hasSize(1);
        }

        @Test
        void clientShouldBeThereByItsOwnType(HttpKickserv client, Kickserv kickserv) {
            assertThat(client).isSameAs(kickserv);
        }
    }

    @KickservTest
    static class WhereverConfigured {
        @Test
        void testShouldRunOverHttp(Kickserv kickserv) {
            assertThat(kickserv).isInstanceOf(HttpKickserv.class);
        }
    }
}
