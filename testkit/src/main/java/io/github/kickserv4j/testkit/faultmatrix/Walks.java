package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.WireRequest;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.regex.Pattern;

/** What a walk over all pages asked for and got. */
final class Walks {
    private static final Pattern PAGE = Pattern.compile("[?&](?:customers_)?page=(\\d+)");

    private Walks() {}

    /** Which page is asked for; the first, if the request does not say. */
    static int pageOf(WireRequest request) {
        var page = PAGE.matcher(request.target());
        return page.find() ? Integer.parseInt(page.group(1)) : 1;
    }

    static Seq<Long> numbers(Trial walk) {
        return rows(walk).filter(Either::isRight).map(row -> row.get().number().value());
    }

    static Seq<Failure> failures(Trial walk) {
        return rows(walk).filter(Either::isLeft).map(Either::getLeft);
    }

    @SuppressWarnings("unchecked") // it is what Calls.walk gives
    private static Seq<Either<Failure, Customer>> rows(Trial walk) {
        return (Seq<Either<Failure, Customer>>) walk.outcome().get();
    }
}
