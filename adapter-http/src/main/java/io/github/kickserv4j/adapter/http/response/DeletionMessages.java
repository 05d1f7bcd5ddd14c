package io.github.kickserv4j.adapter.http.response;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognizes the sentences with which a response confirms a deletion, such as
 * {@code {"message":"Customer successfully deleted"}}, with the names of all resources, in other words, and under
 * {@code notice}.
 */
@ReliesOn({"sentence-of-a-deletion", "other-sentences-of-deletions"})
final class DeletionMessages {
    private static final Seq<String> KEYS = List.of("message", "notice");
    private static final String DELETED = "(?:deleted|destroyed|removed)";
    private static final Seq<String> SENTENCES = List.of(
            "(?:the )?%s(?: (?:was|has been))?(?: successfully)? " + DELETED + "(?: successfully)?",
            "(?:successfully )?" + DELETED + "(?: the)? %s(?: successfully)?",
            "(?:successfully )?" + DELETED + "(?: successfully)?");

    private DeletionMessages() {}

    /** Returns whether the response confirms the deletion of such a record, by one of its names or without a name. */
    static boolean isDeletionMessage(JsonNode root, RecordType<?> recordType) {
        return KEYS.map(root::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .exists(message -> recordType.names().exists(name -> isDeletionMessage(message, name)));
    }

    private static boolean isDeletionMessage(String message, String name) {
        String thing = name.replaceFirst("^job_", "(?:job )?"); // a charge has both names
        return SENTENCES.exists(sentence -> Pattern.compile(
                        String.format(Locale.ROOT, sentence, thing) + "[.!]?", Pattern.CASE_INSENSITIVE)
                .matcher(message.strip())
                .matches());
    }
}
