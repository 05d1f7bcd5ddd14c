package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.testkit.wirefault.FaultServer;
import io.github.kickserv4j.testkit.wirefault.WireResponse;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.IntFunction;

/** Faults of pages while a client walks over all of them. */
final class PagingFaults {
    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of(
                    "30a", "walk, every page is the same", "ends, each record once", PagingFaults::samePageForEver),
            FaultCase.of(
                    "30b", "walk, pages repeat in a cycle", "ends, no record is lost", PagingFaults::circularPages),
            FaultCase.of("30c", "walk, empty page", "ends there", PagingFaults::emptyPage),
            FaultCase.of(
                    "30d",
                    "walk, next page at another origin",
                    "nothing reaches the other",
                    PagingFaults::foreignNextLink),
            FaultCase.of(
                    "31a",
                    "walk, record added meanwhile",
                    "moved records are returned once",
                    PagingFaults::recordAdded),
            FaultCase.of(
                    "31b",
                    "walk, record deleted meanwhile",
                    "ends, all remaining records except moved ones",
                    PagingFaults::recordDeleted),
            FaultCase.of(
                    "31c",
                    "walk, a whole page added meanwhile",
                    "no existing record is lost",
                    PagingFaults::pageShifted),
            FaultCase.of(
                    "31d",
                    "walk, one bad row on each page",
                    "all others are read, each bad row is reported",
                    PagingFaults::unreadableRows));

    private static final int MANY = 20;

    private PagingFaults() {}

    /** Walks over {@code pages}, and asserts that all records come without a failure. */
    private static CallResult walk(FaultTestHarness faultTestHarness, IntFunction<WireResponse> pages) {
        CallResult callResult = walkOver(faultTestHarness, pages);
        assertThat(WalkResults.failures(callResult)).as("failures of the walk").isEmpty();
        return callResult;
    }

    private static CallResult walkOver(FaultTestHarness faultTestHarness, IntFunction<WireResponse> pages) {
        faultTestHarness.server().routeWith(request -> pages.apply(WalkResults.requestedPage(request)));
        return faultTestHarness.call(ClientCalls::walk).assertSuccess();
    }

    /** Returns these pages, followed by empty ones. */
    private static IntFunction<WireResponse> pages(WireResponse... pages) {
        return page -> page <= pages.length ? pages[page - 1] : CustomerResponses.customerPage();
    }

    private static CallResult assertNumbers(CallResult walk, Long... numbers) {
        assertThat(WalkResults.numbers(walk)).as("records").containsExactly(numbers);
        return walk;
    }

    private static FaultCaseResult samePageForEver(FaultTestHarness faultTestHarness) {
        return assertNumbers(walk(faultTestHarness, page -> CustomerResponses.customerPage(1, 2, 3)), 1L, 2L, 3L)
                .assertRequestsAtMost(MANY)
                .assertWithinLimit();
    }

    /** Pages that repeat. A client may report that the list may be incomplete. */
    private static FaultCaseResult circularPages(FaultTestHarness faultTestHarness) {
        CallResult walk = walkOver(
                faultTestHarness,
                page -> page % 2 == 1 ? CustomerResponses.customerPage(1, 2) : CustomerResponses.customerPage(3, 4));
        assertThat(WalkResults.numbers(walk)).as("records").contains(1L, 2L, 3L, 4L);
        assertThat(WalkResults.failures(walk)).as("failures of the walk").hasSizeLessThan(2);
        return walk.assertRequestsAtMost(MANY).assertWithinLimit();
    }

    private static FaultCaseResult emptyPage(FaultTestHarness faultTestHarness) {
        return assertNumbers(walk(faultTestHarness, pages(CustomerResponses.customerPage(1, 2))), 1L, 2L)
                .assertRequests(2)
                .assertWithinLimit();
    }

    private static FaultCaseResult foreignNextLink(FaultTestHarness faultTestHarness) {
        FaultServer other =
                faultTestHarness.closeAtEnd(FaultServer.start()).respondWith(CustomerResponses.customerPage(666));
        String link = "<" + other.baseUri() + "/demo/customers.json?page=2>; rel=\"next\"";
        CallResult walk =
                walk(faultTestHarness, pages(CustomerResponses.customerPage(1).header("Link", link)));
        assertThat(other.connections()).as("connections to the other").isZero();
        return assertNumbers(walk, 1L).assertRequests(2).assertWithinLimit();
    }

    private static FaultCaseResult recordAdded(FaultTestHarness faultTestHarness) {
        return assertNumbers(
                        walk(
                                faultTestHarness,
                                pages(CustomerResponses.customerPage(1, 2, 3), CustomerResponses.customerPage(3, 4))),
                        1L,
                        2L,
                        3L,
                        4L)
                .assertRequests(3)
                .assertWithinLimit();
    }

    private static FaultCaseResult recordDeleted(FaultTestHarness faultTestHarness) {
        return assertNumbers(
                        walk(
                                faultTestHarness,
                                pages(CustomerResponses.customerPage(1, 2, 3), CustomerResponses.customerPage(5, 6))),
                        1L,
                        2L,
                        3L,
                        5L,
                        6L)
                .assertRequests(3)
                .assertWithinLimit();
    }

    /** The second page equals the first, because as many records were added at the top. */
    private static FaultCaseResult pageShifted(FaultTestHarness faultTestHarness) {
        CallResult walk = walk(
                faultTestHarness,
                pages(
                        CustomerResponses.customerPage(1, 2),
                        CustomerResponses.customerPage(1, 2),
                        CustomerResponses.customerPage(3, 4),
                        CustomerResponses.customerPage(5)));
        return assertNumbers(walk, 1L, 2L, 3L, 4L, 5L)
                .assertRequestsAtMost(MANY)
                .assertWithinLimit();
    }

    private static FaultCaseResult unreadableRows(FaultTestHarness faultTestHarness) {
        CallResult walk = walkOver(faultTestHarness, pages(withBadRow(1), withBadRow(2), withBadRow(3)));
        assertThat(WalkResults.failures(walk)).as("failures of the walk").hasSize(3);
        return assertNumbers(walk, 1L, 2L, 3L).assertRequestsAtMost(MANY).assertWithinLimit();
    }

    private static WireResponse withBadRow(long number) {
        return CustomerResponses.ok("[{\"name\":\"nobody\"}," + CustomerResponses.customerJson(number) + "]");
    }
}
