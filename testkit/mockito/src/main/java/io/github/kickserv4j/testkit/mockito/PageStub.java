package io.github.kickserv4j.testkit.mockito;

import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.faultinjection.Fault;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Objects;
import org.mockito.invocation.InvocationOnMock;

/**
 * The stub of a call with a page. Each further method is the answer to the next call; the last one answers all that follow.
 *
 * @param <T> the type of the records
 */
public final class PageStub<T> {
    private final AnswerSequence<Either<Failure, Page<T>>> answers;

    PageStub(AnswerSequence<Either<Failure, Page<T>>> answers) {
        this.answers = answers;
    }

    /** Answers with a page of these records, whichever page is requested; an empty one if there are none. */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies the array
    public final PageStub<T> succeeds(T... records) {
        Objects.requireNonNull(records, "records");
        Seq<T> items = List.of(records);
        answers.add(call -> Either.right(Page.of(requestOf(call), items)));
        return this;
    }

    /**
     * Answers with the requested page of a list of these records; an empty one past the end.
     *
     * @throws IllegalArgumentException if the size of the pages is less than 1
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies the array
    public final PageStub<T> succeedsInPagesOf(int size, T... records) {
        Objects.requireNonNull(records, "records");
        if (size < 1) {
            throw new IllegalArgumentException("size must be 1 or more: " + size);
        }
        Seq<T> all = List.of(records);
        answers.add(call -> {
            PageRequest request = requestOf(call);
            return Either.right(Page.of(request, pageOf(all, request, size)));
        });
        return this;
    }

    /**
     * Answers with this failure, which has the operation of the call.
     *
     * @throws IllegalArgumentException if the fault has no failure, or a delay
     */
    public PageStub<T> fails(Fault fault) {
        Objects.requireNonNull(fault, "fault");
        answers.add(FailingAnswer.of(fault));
        return this;
    }

    private static <T> Seq<T> pageOf(Seq<T> all, PageRequest request, int size) {
        long offset = (request.number() - 1L) * size;
        return offset < all.size() ? all.drop((int) offset).take(size) : List.empty();
    }

    private static PageRequest requestOf(InvocationOnMock call) {
        return Arrays.stream(call.getArguments())
                .filter(PageRequest.class::isInstance)
                .map(PageRequest.class::cast)
                .findFirst()
                .orElse(PageRequest.FIRST);
    }
}
