package io.github.kickserv4j.testkit.mockito;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.mockito.Mockito;
import org.mockito.invocation.Invocation;

/** Finds the writes among the calls on mocks. */
final class WriteCalls {
    static final Set<String> WRITES = HashSet.of("create", "update", "delete", "win", "lose");

    private WriteCalls() {}

    /** Returns the writes on a repository or on an account, with their arguments. */
    static Seq<String> of(Object mock) {
        return mock instanceof MockKickserv account ? account.mocks().flatMap(WriteCalls::on) : on(mock);
    }

    private static Seq<String> on(Object mock) {
        return List.ofAll(Mockito.mockingDetails(mock).getInvocations())
                .filter(call -> WRITES.contains(call.getMethod().getName()))
                .map(WriteCalls::text);
    }

    private static String text(Invocation call) {
        return new CallText(call.getMethod(), call.getArguments()).call();
    }
}
