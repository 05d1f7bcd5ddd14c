package io.github.kickserv4j.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.ports.Kickserv;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be fails with a sentence that says what would. */
class WrongUseTest {
    static Stream<Arguments> wrongUses() {
        return Stream.of(
                arguments(
                        ServerInMemory.class,
                        "FakeKickserv is there on the adapter \"HTTP\", and this test runs on \"in memory\"; set the adapter of"
                                + " @KickservTest"),
                arguments(OtherDataSet.class, "This test has no data set Empty; add @KickservTest(data = Empty.class)"),
                arguments(
                        BadClock.class,
                        "@KickservTest(clock = \"noon\") cannot be read; write it like \"2024-05-01T12:30:00Z\""),
                arguments(
                        BadZone.class,
                        "@KickservTest(zone = \"Motown\") cannot be read; write it like \"America/Detroit\""),
                arguments(BadPageSize.class, "@KickservTest(pageSize = -1) is no size of a page; it is 1 at least"),
                arguments(BadAccount.class, "account"),
                arguments(
                        DataSetWithParameters.class,
                        "@KickservTest(data = Named.class) needs a class with a constructor without parameters; an inner class"
                                + " has to be static"),
                arguments(
                        AbstractDataSet.class,
                        "@KickservTest(data = Unfinished.class) needs a class that is not abstract"),
                arguments(
                        InterfaceAsDataSet.class,
                        "@KickservTest(data = Refined.class) needs a class that is not abstract"),
                arguments(
                        UnconstructedDataSet.class,
                        "The data set Unconstructed cannot be created: java.lang.IllegalStateException"),
                arguments(
                        SilentDataSet.class,
                        "The data set Silent cannot fill the account: java.lang.IllegalStateException"),
                arguments(FailingDataSet.class, "The data set Failing cannot fill the account: no such file"),
                arguments(
                        UnknownAdapter.class,
                        "There is no adapter \"carrier pigeon\". There are \"HTTP\", \"in memory\", \"recording\". Another one is"
                                + " a TestAdapter that META-INF/services names"),
                arguments(
                        NamedTwice.class,
                        "@KickservTest(adapter = \"HTTP\") and @OnEachAdapter both name adapters; one of them has to go"),
                arguments(
                        MethodOfSharedAccount.class,
                        "@KickservTest has no effect here: the tests of this class share the account that @BeforeAll or the"
                                + " constructor got. Let @BeforeEach or the tests get it instead"),
                arguments(
                        OnlyAfterAll.class,
                        "@AfterAll has no account to get, since the tests of this class do not share one. Let @BeforeAll get"
                                + " it, too, if they are to share it"),
                arguments(
                        BeforeAllAdapters.class,
                        "@OnEachAdapter has no account for @BeforeAll, @AfterAll, and the constructor of one instance for all"
                                + " tests, since JUnit calls them once for all adapters; let @BeforeEach or the tests get it"),
                arguments(OneInstanceForAllAdapters.class, "@OnEachAdapter has no account for @BeforeAll"));
    }

    @ParameterizedTest
    @MethodSource("wrongUses")
    void testShouldFailWithASentenceWhenItAsksForWhatCannotBe(Class<?> sample, String sentence) {
        assertThat(SampleRun.of(sample).failures()).isNotEmpty().allSatisfy(failure -> assertThat(failure)
                .hasMessageContaining(sentence));
    }

    @Test
    void testShouldSayWhatItCouldGetWhenAParameterIsOfAnotherType() {
        SampleRun run = SampleRun.of(UnsupportedType.class);

        assertThat(run.message()).contains("java.lang.StringBuilder");
        assertThat(run.details())
                .isEqualTo("@KickservTest injects Kickserv, InMemoryKickserv, ChargeRepository, CustomerRepository,"
                        + " JobRepository, NoteRepository, OpportunityRepository, PaymentRepository, HttpKickserv,"
                        + " FakeKickserv, Calls and the class of the data set");
    }

    @KickservTest
    static class ServerInMemory {
        @Test
        void test(FakeKickserv server) {}
    }

    @KickservTest(data = Failing.class)
    static class OtherDataSet {
        @Test
        @KickservTest(data = Lenient.class)
        void test(Empty data) {}
    }

    @KickservTest(clock = "noon")
    static class BadClock {
        @Test
        void test(Kickserv kickserv) {}
    }

    @KickservTest(zone = "Motown")
    static class BadZone {
        @Test
        void test(Kickserv kickserv) {}
    }

    @KickservTest(pageSize = -1)
    static class BadPageSize {
        @Test
        void test(Kickserv kickserv) {}
    }

    @KickservTest(account = "a/b", adapter = KickservTest.HTTP)
    static class BadAccount {
        @Test
        void test(Kickserv kickserv) {}
    }

    @KickservTest(data = Named.class)
    static class DataSetWithParameters {
        @Test
        void test(Kickserv kickserv) {}
    }

    @KickservTest(data = Unfinished.class)
    static class AbstractDataSet {
        @Test
        void test(Kickserv kickserv) {}
    }

    @KickservTest(data = Refined.class)
    static class InterfaceAsDataSet {
        @Test
        void test(Kickserv kickserv) {}
    }

    @KickservTest(data = Unconstructed.class)
    static class UnconstructedDataSet {
        @Test
        void test(Kickserv kickserv) {}
    }

    @KickservTest(data = Silent.class)
    static class SilentDataSet {
        @Test
        void test(Kickserv kickserv) {}
    }

    @KickservTest(data = Failing.class)
    static class FailingDataSet {
        @Test
        void test(Kickserv kickserv) {}
    }

    @KickservTest(adapter = "carrier pigeon")
    static class UnknownAdapter {
        @Test
        void test(Kickserv kickserv) {}
    }

    @OnEachAdapter
    @KickservTest(adapter = KickservTest.HTTP)
    static class NamedTwice {
        @Test
        void test(Kickserv kickserv) {}
    }

    @KickservTest
    static class MethodOfSharedAccount {
        @BeforeAll
        static void share(Kickserv kickserv) {}

        @Test
        @KickservTest(pageSize = 2)
        void test(Kickserv kickserv) {}
    }

    @KickservTest
    static class OnlyAfterAll {
        @Test
        void test(Kickserv kickserv) {}

        @AfterAll
        static void look(Kickserv kickserv) {}
    }

    @OnEachAdapter
    static class BeforeAllAdapters {
        @BeforeAll
        static void share(Kickserv kickserv) {}

        @Test
        void test() {}
    }

    @OnEachAdapter
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class OneInstanceForAllAdapters {
        OneInstanceForAllAdapters(Kickserv kickserv) {}

        @Test
        void test() {}
    }

    @KickservTest
    static class UnsupportedType {
        @Test
        void test(StringBuilder text) {
            fail("is not reached");
        }
    }

    static class Empty implements DataSet {
        @Override
        public void fill(InMemoryKickserv twin) {}
    }

    static class Lenient implements DataSet {
        @Override
        public void fill(InMemoryKickserv twin) {}
    }

    record Named(String name) implements DataSet {
        @Override
        public void fill(InMemoryKickserv twin) {}
    }

    abstract static class Unfinished implements DataSet {}

    interface Refined extends DataSet {}

    static class Unconstructed implements DataSet {
        Unconstructed() {
            throw new IllegalStateException();
        }

        @Override
        public void fill(InMemoryKickserv twin) {}
    }

    static class Silent implements DataSet {
        @Override
        public void fill(InMemoryKickserv twin) {
            throw new IllegalStateException();
        }
    }

    static class Failing implements DataSet {
        @Override
        public void fill(InMemoryKickserv twin) throws IOException {
            throw new IOException("no such file");
        }
    }
}
