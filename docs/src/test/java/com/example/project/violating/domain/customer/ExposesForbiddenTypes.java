package com.example.project.violating.domain.customer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Optional;

/** Signatures with types that a user should not have to learn, each once. */
public final class ExposesForbiddenTypes {
    public static final List<String> CONSTANT = List.empty();

    public Option<List<String>> inside() {
        return Option.none();
    }

    public void argument(Map<String, String> map) {
        hidden(map);
    }

    public JsonNode library() {
        return MissingNode.getInstance();
    }

    public Optional<String> optional() {
        return Optional.empty();
    }

    public void optionalInside(Option<Optional<String>> optional) {}

    private static Map<String, String> hidden(Map<String, String> map) {
        return map;
    }
}
