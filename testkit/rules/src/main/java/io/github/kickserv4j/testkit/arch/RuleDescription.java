package io.github.kickserv4j.testkit.arch;

/** What a rule says: its id, its level, a sentence and a reason. */
record RuleDescription(String id, RuleLevel level, String sentence, String reason) {

    RuleDescription withSentence(String other) {
        return new RuleDescription(id, level, other, reason);
    }

    RuleDescription withReason(String other) {
        return new RuleDescription(id, level, sentence, other);
    }
}
