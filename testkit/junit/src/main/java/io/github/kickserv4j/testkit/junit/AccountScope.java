package io.github.kickserv4j.testkit.junit;

import io.vavr.control.Option;
import java.lang.reflect.Executable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The account of a test, or of a class that shares one.
 *
 * @param context the test or class
 */
record AccountScope(ExtensionContext context) {
    static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(AccountScope.class);

    /** Returns the account for a parameter of {@code executable}, opened if it was not. */
    OpenAccount account(Executable executable) {
        OpenAccount account = open().getOrElse(() -> openFor(executable));
        if (!account.annotations().equals(TestAnnotations.of(context))) {
            throw WrongUse.of(
                    "@KickservTest has no effect here: the tests of this class share the account that @BeforeAll"
                            + " or the constructor got. Let @BeforeEach or the tests get it instead");
        }
        return account;
    }

    /** Returns the account if there is one: that of the test, or else the one that its class shares. */
    Option<OpenAccount> open() {
        return Option.of(store().get(OpenAccount.class, OpenAccount.class));
    }

    /** Closes the account of this test or class, not one that is shared with others. */
    void close() {
        Option.of(store().remove(OpenAccount.class, OpenAccount.class)).forEach(OpenAccount::close);
    }

    private OpenAccount openFor(Executable executable) {
        if (executable.isAnnotationPresent(AfterAll.class)) {
            throw WrongUse.of("@AfterAll has no account to get, since the tests of this class do not share one."
                    + " Let @BeforeAll get it, too, if they are to share it");
        }
        OpenAccount opened = OpenAccount.open(TestAnnotations.of(context), AdapterChoice.of(context));
        store().put(OpenAccount.class, opened);
        return opened;
    }

    private ExtensionContext.Store store() {
        return context.getStore(NAMESPACE);
    }
}
