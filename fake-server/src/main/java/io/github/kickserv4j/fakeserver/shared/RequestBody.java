package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;

/** A request body, up to 1 MiB of it. */
@ReliesOn({"bodies-and-headers-have-limits", "malformed-json-is-400", "missing-envelope-is-400"})
public final class RequestBody {
    static final int LIMIT = 1 << 20;
    private static final int DRAINED = 16 * LIMIT;

    private final byte[] bytes;
    private final boolean tooLarge;
    private final boolean broken;

    private RequestBody(byte[] bytes, boolean tooLarge, boolean broken) {
        this.bytes = bytes;
        this.tooLarge = tooLarge;
        this.broken = broken;
    }

    /** Reads a body to its end, up to a limit, so that a client that is still sending receives the response. */
    public static RequestBody read(InputStream in) throws IOException {
        try {
            return whole(in);
        } catch (ProtocolException noChunk) {
            return new RequestBody(new byte[0], false, true);
        }
    }

    private static RequestBody whole(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT);
        byte[] rest = in.readNBytes(1);
        if (rest.length > 0) {
            drain(in);
        }
        return new RequestBody(bytes, rest.length > 0, false);
    }

    private static void drain(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int read = 0;
        for (int total = 0; total < DRAINED && read >= 0; total += read) {
            read = in.read(buffer);
        }
    }

    /** Returns whether the body could not be read. */
    public boolean isMalformed() {
        return broken;
    }

    boolean isTooLarge() {
        return tooLarge;
    }

    /** Returns the number of bytes. */
    public int size() {
        return bytes.length;
    }

    /** Returns the body as text, whatever its format. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Returns the JSON object in the body, or an error response. An empty body is an empty object. */
    public Either<ServerResponse, ObjectNode> jsonObject() {
        return JsonTrees.parse(bytes).toEither(ErrorResponses.malformed("JSON")).flatMap(RequestBody::asObject);
    }

    /** Returns the object under the only key {@code name}, or an error response. */
    public Either<ServerResponse, ObjectNode> envelope(String name) {
        return jsonObject()
                .flatMap(body -> body.get(name) instanceof ObjectNode inner
                        ? Either.right(inner)
                        : Either.left(ErrorResponses.missingEnvelope(name)));
    }

    private static Either<ServerResponse, ObjectNode> asObject(JsonNode node) {
        if (node.isMissingNode()) {
            return Either.right(JsonTrees.NODES.objectNode());
        }
        return node instanceof ObjectNode object ? Either.right(object) : Either.left(ErrorResponses.malformed("JSON"));
    }
}
