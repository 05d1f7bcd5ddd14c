package io.github.kickserv4j.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the attributes of the annotation do. */
class AttributesTest {
    @Test
    void attributesShouldShapeTheAccountOnEachAdapter() {
        SampleRun.of(Shaped.class).succeeded(2 * 4);
    }

    @Test
    void testShouldRunOverHttpWhenTheMethodSaysSo() {
        SampleRun.of(MethodOverHttp.class).succeeded(1);
    }

    @Test
    void testShouldHaveTheAttributesOfTheClassAbove() {
        SampleRun.of(Inheriting.class).succeeded(1);
    }

    @Test
    void nestedClassOfASuperclassShouldHaveTheAttributesOfTheClassThatRunsIt() {
        SampleRun.of(RunsNestedClasses.class).succeeded(2);
    }

    @Test
    void nestedClassOfASuperclassShouldShareTheAccountOfTheClassThatRunsIt() {
        SampleRun.of(SharesWithNestedClasses.class).succeeded(2);
    }

    @Test
    void nestedClassOfASuperclassShouldRunOnEachAdapter() {
        SampleRun.of(RunsNestedClassesOnEachAdapter.class).succeeded(2 * 2);
    }

    @Test
    void staticClassShouldNotHaveTheAttributesOfTheClassThatDeclaresIt() {
        SampleRun.of(Declaring.Declared.class).succeeded(1);
    }

    @OnEachAdapter
    @KickservTest(
            clock = "2024-05-01T12:30:00Z",
            zone = "America/Detroit",
            account = "acme",
            pageSize = 2,
            data = ThreeCustomers.class)
    static class Shaped {
        @Test
        void recordsShouldBeMadeByTheClockInTheZoneOfTheAccount(Kickserv kickserv) {
            Customer created = kickserv.customers()
                    .create(NewCustomer.builder("Dora Lind").build())
                    .get();
            assertThat(created.audit().createdAt().get()).isEqualTo(OffsetDateTime.parse("2024-05-01T08:30:00-04:00"));
        }

        @Test
        void pagesShouldHaveTheSizeAndTheDataSet(Kickserv kickserv, ThreeCustomers data) {
            assertThat(firstPage(kickserv)).hasSize(2);
            assertThat(kickserv.customers().get(data.last).get().name().display())
                    .isEqualTo("Cleo Marsh");
        }

        @Test
        @KickservTest(pageSize = 3)
        void methodShouldOverrideWhatItSetsAndNothingElse(Kickserv kickserv) {
            assertThat(firstPage(kickserv)).hasSize(3);
        }

        @Nested
        @KickservTest(pageSize = 1)
        class Inside {
            @Test
            void nestedClassShouldOverrideWhatItSetsAndNothingElse(Kickserv kickserv) {
                assertThat(firstPage(kickserv)).hasSize(1);
            }
        }
    }

    @KickservTest(account = "acme")
    static class MethodOverHttp {
        @Test
        @KickservTest(adapter = KickservTest.HTTP)
        void serverShouldServeTheAccountOfTheClass(FakeKickserv server, InMemoryKickserv twin) {
            assertThat(server.accountUri().getPath()).isEqualTo("/acme");
            assertThat(twin.snapshot().customers()).isEmpty();
        }
    }

    @KickservTest(data = ThreeCustomers.class)
    abstract static class WithThreeCustomers {}

    static class Inheriting extends WithThreeCustomers {
        @Test
        void dataSetShouldBeThere(InMemoryKickserv twin) {
            assertThat(twin.snapshot().customers()).hasSize(3);
        }
    }

    abstract static class WithNestedClasses {
        @Nested
        class Inside {
            @Test
            void accountShouldHaveTheAttributes(InMemoryKickserv twin, Kickserv kickserv) {
                assertThat(firstPage(kickserv)).hasSize(2);
                assertThat(twin.snapshot().customers()).hasSize(3);
            }

            @Nested
            @KickservTest(pageSize = 1)
            class Deeper {
                @Test
                void pageSizeShouldBeThatOfTheNestedClass(Kickserv kickserv) {
                    assertThat(firstPage(kickserv)).hasSize(1);
                }
            }
        }
    }

    @KickservTest(pageSize = 2, data = ThreeCustomers.class)
    static class RunsNestedClasses extends WithNestedClasses {}

    @OnEachAdapter
    @KickservTest(pageSize = 2, data = ThreeCustomers.class)
    static class RunsNestedClassesOnEachAdapter extends WithNestedClasses {}

    abstract static class WithSharingNestedClass {
        @Nested
        class Inside {
            @Test
            void test(Kickserv kickserv) {
                assertThat(firstPage(kickserv)).hasSize(2);
            }
        }

        @Test
        void test(Kickserv kickserv) {
            assertThat(firstPage(kickserv)).hasSize(2);
        }
    }

    @KickservTest(pageSize = 2, data = ThreeCustomers.class)
    static class SharesWithNestedClasses extends WithSharingNestedClass {
        @BeforeAll
        static void share(Kickserv kickserv) {}
    }

    @OnEachAdapter
    @KickservTest(pageSize = 2)
    static class Declaring {
        @KickservTest(data = ThreeCustomers.class)
        static class Declared {
            @Test
            void test(Kickserv kickserv) {
                assertThat(firstPage(kickserv)).hasSize(3);
            }
        }
    }

    private static Seq<Customer> firstPage(Kickserv kickserv) {
        return kickserv.customers()
                .list(CustomerFilter.ALL, PageRequest.FIRST)
                .get()
                .items();
    }

    static class ThreeCustomers implements DataSet {
        private CustomerNumber last = new CustomerNumber(1);

        @Override
        public void fill(InMemoryKickserv twin) {
            for (String name : new String[] {"Ann Quist", "Bob Reyes", "Cleo Marsh"}) {
                last = twin.customers()
                        .create(NewCustomer.builder(name).build())
                        .get()
                        .number();
            }
        }
    }
}
