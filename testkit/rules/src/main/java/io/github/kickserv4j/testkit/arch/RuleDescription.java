package io.github.kickserv4j.testkit.arch;

/** The id, level, sentence and reason of a rule. */
record RuleDescription(String id, RuleLevel level, String sentence, String reason) {

    RuleDescription withSentence(String other) {
        return new RuleDescription(id, level, other, reason);
    }

    RuleDescription withReason(String other) {
        return new RuleDescription(id, level, sentence, other);
    }
}
