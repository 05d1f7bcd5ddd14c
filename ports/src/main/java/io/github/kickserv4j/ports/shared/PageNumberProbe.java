package io.github.kickserv4j.ports.shared;

import io.vavr.control.Either;
import java.util.function.Function;

/** Finds out whether a server goes by page numbers, and what it does with numbers past the end. */
final class PageNumberProbe {
    /**
     * Far past the end of any list: with 25 rows a page it takes 25 million to get here. A server that counts rows in 32 bits can
     * still count those before it.
     */
    static final int FAR = 1_000_000;

    static final String CIRCLE = "the pages repeat in a cycle";

    private final Function<PageRequest, Either<Failure, PageFingerprint>> fetch;
    private boolean areHonoured;

    PageNumberProbe(Function<PageRequest, Either<Failure, PageFingerprint>> fetch) {
        this.fetch = fetch;
    }

    /** Returns whether a page past the end was found to be empty, so that the server goes by page numbers. */
    boolean isPagingConfirmed() {
        return areHonoured;
    }

    /**
     * Returns whether there may be more after {@code page}, which brought nothing new, or the reason for which that is unknown.
     * Once the numbers are
     * known to be honoured, that is not checked again.
     */
    Either<String, Boolean> mayHaveMoreAfter(PageFingerprint page, SeenRows recent) {
        if (areHonoured) {
            return Either.right(true);
        }
        return far(FAR).flatMap(far -> isNews(far, recent)
                ? Either.right(true)
                : far(FAR + 1).flatMap(next -> isNews(next, recent) ? Either.right(true) : goOn(page, far, next)));
    }

    /** All of it is known. Where two numbers past the end are answered like this one, so is each number in between. */
    private static Either<String, Boolean> goOn(PageFingerprint page, PageFingerprint far, PageFingerprint next) {
        if (far.records().isEmpty()) {
            return Either.left("no row past the end can be read");
        }
        return far.equals(next) ? Either.right(!far.equals(page)) : Either.left(CIRCLE);
    }

    private boolean isNews(PageFingerprint far, SeenRows recent) {
        return areHonoured || !recent.containsAll(far);
    }

    private Either<String, PageFingerprint> far(int number) {
        var request = new PageRequest(number);
        return fetch.apply(request)
                .mapLeft(failure -> failure.withContext(failure.context().withPosition(WalkPosition.of(request)))
                        .message())
                .peek(content -> areHonoured = areHonoured || content.isEmpty());
    }
}
