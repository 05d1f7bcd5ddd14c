package io.github.kickserv4j.adapter.http.response;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.domain.customer.Customer;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The sentences by which an answer says that something was deleted. Documented is one: {@code {"message":"Customer successfully
 * deleted"}}. Inferred are the same of other things, the other words of such sentences, and {@code notice} as their key.
 */
final class DeletionMessages {
    private static final Seq<String> KEYS = List.of("message", "notice");
    private static final String DELETED = "(?:deleted|destroyed|removed)";
    private static final Seq<String> SENTENCES = List.of(
            "(?:the )?%s(?: (?:was|has been))?(?: successfully)? " + DELETED + "(?: successfully)?",
            "(?:successfully )?" + DELETED + "(?: the)? %s(?: successfully)?",
            "(?:successfully )?" + DELETED + "(?: successfully)?");

    private DeletionMessages() {}

    /** Whether the answer says so of a thing of this kind, by one of its names or by none. */
    static boolean isDeletionMessage(JsonNode root, RecordType<?> recordType) {
        return KEYS.map(root::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .exists(said -> recordType.names().exists(name -> isDeletionMessage(said, name)));
    }

    private static boolean isDeletionMessage(String said, String name) {
        String thing = name.replaceFirst("^job_", "(?:job )?"); // a charge goes by both
        return SENTENCES.exists(sentence -> Pattern.compile(
                        String.format(Locale.ROOT, sentence, thing) + "[.!]?", Pattern.CASE_INSENSITIVE)
                .matcher(said.strip())
                .matches());
    }
}
