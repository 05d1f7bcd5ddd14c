package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.adapter.http.shared.Answer;
import io.github.kickserv4j.adapter.http.shared.AnswerHeaders;
import io.github.kickserv4j.adapter.http.shared.Deadline;
import io.vavr.control.Option;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import org.jspecify.annotations.Nullable;

/** Remembers status and headers of an answer, which are known whatever becomes of its body. For one request. */
final class Head implements BodyHandler<byte[]> {
    private final long mostBytes;
    private volatile @Nullable ResponseInfo known;

    /** @param mostBytes that the body may have */
    Head(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    @Override
    public BodySubscriber<byte[]> apply(ResponseInfo head) {
        known = head;
        return new LimitedBody(mostBytes);
    }

    /** The answer as far as it is known, if anything is. */
    Option<Answer> withoutBody(Deadline deadline) {
        return Option.of(known)
                .map(head -> Answer.withoutBody(head.statusCode(), new AnswerHeaders(head.headers()), deadline));
    }
}
