package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.WireRequest;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.regex.Pattern;

/** The requests and results of a walk over all pages. */
@ReliesOn({"page-of-customers", "page-of-customers-by-page"})
final class WalkResults {
    private static final Pattern PAGE = Pattern.compile("[?&](?:customers_)?page=(\\d+)");

    private WalkResults() {}

    /** Returns the requested page; the first, if the request names none. */
    static int requestedPage(WireRequest request) {
        var page = PAGE.matcher(request.target());
        return page.find() ? Integer.parseInt(page.group(1)) : 1;
    }

    static Seq<Long> numbers(CallResult walk) {
        return rows(walk).filter(Either::isRight).map(row -> row.get().number().value());
    }

    static Seq<Failure> failures(CallResult walk) {
        return rows(walk).filter(Either::isLeft).map(Either::getLeft);
    }

    @SuppressWarnings("unchecked") // the result of ClientCalls.walk
    private static Seq<Either<Failure, Customer>> rows(CallResult walk) {
        return (Seq<Either<Failure, Customer>>) walk.outcome().get();
    }
}
