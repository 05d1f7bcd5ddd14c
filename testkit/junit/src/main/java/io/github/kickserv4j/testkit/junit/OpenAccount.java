package io.github.kickserv4j.testkit.junit;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.junit.spi.AccountSettings;
import io.github.kickserv4j.testkit.junit.spi.TestAccount;
import io.github.kickserv4j.testkit.junit.spi.TestAdapter;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Clock;

/** An account that tests use. */
record OpenAccount(
        TestAnnotations annotations,
        TestAdapter adapter,
        InMemoryKickserv twin,
        Option<DataSet> dataSet,
        TestAccount account)
        implements AutoCloseable {

    static OpenAccount open(TestAnnotations annotations, TestAdapter adapter) {
        Clock clock = annotations.clock();
        InMemoryKickserv twin = InMemoryKickserv.builder()
                .clock(clock)
                .pageSize(annotations.pageSize())
                .build();
        Option<DataSet> dataSet = annotations.dataSet();
        dataSet.forEach(data -> DataSets.fill(twin, data));
        TestAccount account = adapter.open(new AccountSettings(twin, annotations.account(), clock));
        return new OpenAccount(annotations, adapter, twin, dataSet, account);
    }

    /** Returns the object of a type. */
    Option<Object> find(Class<?> type) {
        return List.<Option<Object>>of(
                        Option.when(type == Kickserv.class, account::kickserv),
                        Option.when(type == InMemoryKickserv.class, twin),
                        Repositories.find(account.kickserv(), type),
                        account.controls().find(type::isInstance),
                        dataSet.filter(type::isInstance).map(data -> data))
                .flatMap(found -> found)
                .headOption();
    }

    /** Says why there is no object of a type that other tests get. */
    String absence(Class<?> type, TestAdapters adapters) {
        String name = type.getSimpleName();
        if (DataSet.class.isAssignableFrom(type)) {
            return "This test has no data set " + name + "; add @KickservTest(data = " + name + ".class)";
        }
        String others =
                adapters.with(type).map(other -> '"' + other.name() + '"').mkString(" or ");
        return name + " is there on the adapter " + others + ", and this test runs on \"" + adapter.name()
                + "\"; set the adapter of @KickservTest";
    }

    @Override
    public void close() {
        account.close();
    }
}
