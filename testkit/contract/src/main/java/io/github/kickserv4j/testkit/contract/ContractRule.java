package io.github.kickserv4j.testkit.contract;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A rule that the contract checks.
 *
 * @param id the name in the tag of its tests
 * @param evidence the source from which the rule is known: documented, recorded, inferred, or ours
 * @param statement a sentence that says what holds
 */
record ContractRule(String id, String evidence, String statement) {
    private static final String ROWS = "rules.tsv";

    /** Returns all rules of the contract. */
    static Seq<ContractRule> all() {
        try (InputStream rows = Objects.requireNonNull(ContractRule.class.getResourceAsStream(ROWS), ROWS);
                var reader = new BufferedReader(new InputStreamReader(rows, StandardCharsets.UTF_8))) {
            return List.ofAll(reader.lines().map(ContractRule::parse));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns a rule that only the user's own tests check. */
    static ContractRule unknown(String id) {
        return new ContractRule(id, "not of the contract", "");
    }

    private static ContractRule parse(String row) {
        String[] cells = row.split("\t", -1);
        return new ContractRule(cells[0], cells[1], cells[2]);
    }
}
