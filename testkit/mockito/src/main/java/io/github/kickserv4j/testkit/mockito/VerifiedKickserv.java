package io.github.kickserv4j.testkit.mockito;

import io.github.kickserv4j.ports.Kickserv;
import java.lang.reflect.Proxy;
import org.mockito.Mockito;

/** An account of mocks on whose repositories the next call is verified. */
final class VerifiedKickserv {
    private VerifiedKickserv() {}

    static Kickserv of(MockKickserv account) {
        return (Kickserv) Proxy.newProxyInstance(
                Kickserv.class.getClassLoader(), new Class<?>[] {Kickserv.class}, (proxy, method, arguments) -> {
                    Object found = method.invoke(account, arguments);
                    return Port.isRepository(method.getReturnType()) ? Mockito.verify(found) : found;
                });
    }
}
