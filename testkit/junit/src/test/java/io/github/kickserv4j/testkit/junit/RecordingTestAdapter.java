package io.github.kickserv4j.testkit.junit;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.junit.spi.AccountSettings;
import io.github.kickserv4j.testkit.junit.spi.TestAccount;
import io.github.kickserv4j.testkit.junit.spi.TestAdapter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.lang.reflect.Proxy;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A third-party adapter, which records the requested repositories and gives access to the record. */
public final class RecordingTestAdapter implements TestAdapter {
    static final String NAME = "recording";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Seq<Class<?>> controls() {
        return List.of(Calls.class);
    }

    @Override
    public TestAccount open(AccountSettings settings) {
        var calls = new Calls(new ConcurrentLinkedQueue<>());
        return new RecordedAccount(calls.recorded(settings.twin()), calls);
    }

    /** What was called. */
    record Calls(Queue<String> names) {
        private Kickserv recorded(Kickserv kickserv) {
            return (Kickserv) Proxy.newProxyInstance(
                    Kickserv.class.getClassLoader(), new Class<?>[] {Kickserv.class}, (proxy, method, arguments) -> {
                        names.add(method.getName());
                        return method.invoke(kickserv, arguments);
                    });
        }
    }

    private record RecordedAccount(Kickserv kickserv, Calls calls) implements TestAccount {
        @Override
        public Seq<Object> controls() {
            return List.of(calls);
        }

        @Override
        public Seq<String> requests() {
            return List.ofAll(calls.names());
        }
    }
}
