package io.github.kickserv4j.adapter.inmemory.index;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import org.jspecify.annotations.Nullable;

/** The numbers under a key of an index. */
@ReliesOnNoFact("stores numbers")
sealed interface StoredNumbers extends Numbers permits SingleNumber, NumberSet {
    /** Returns the lowest number. */
    long first();

    /** Adds a number, and returns these numbers or a larger set. */
    StoredNumbers plus(SingleNumber added);

    /** Removes a number, and returns the rest, if there is any. */
    @Nullable
    StoredNumbers minus(SingleNumber removed);
}
