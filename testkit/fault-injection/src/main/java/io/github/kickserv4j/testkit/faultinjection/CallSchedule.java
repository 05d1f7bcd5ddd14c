package io.github.kickserv4j.testkit.faultinjection;

import java.util.Random;

/** Decides at which calls a fault is due. Not thread-safe. */
abstract sealed class CallSchedule {
    private boolean hasBeenDue;

    /**
     * Sees one more call.
     *
     * @param isTaken whether the call has another fault already, so that none is due
     */
    final boolean isDue(boolean isTaken) {
        boolean isDue = sees(isTaken) && !isTaken;
        hasBeenDue |= isDue;
        return isDue;
    }

    /** Returns whether a fault that was asked for has not been due yet. */
    boolean isPending() {
        return !hasBeenDue;
    }

    abstract boolean sees(boolean isTaken);

    /** The next calls that have no other fault. */
    static final class NextCalls extends CallSchedule {
        private int left;

        NextCalls(int count) {
            this.left = count;
        }

        @Override
        boolean sees(boolean isTaken) {
            return !isTaken && left-- > 0;
        }

        @Override
        boolean isPending() {
            return left > 0;
        }
    }

    /** One call, by its number from now on. */
    static final class NthCall extends CallSchedule {
        private int left;

        NthCall(int number) {
            this.left = number;
        }

        @Override
        boolean sees(boolean isTaken) {
            return left-- == 1;
        }
    }

    /** Every call. */
    static final class EveryCall extends CallSchedule {
        @Override
        boolean sees(boolean isTaken) {
            return true;
        }
    }

    /** Some calls, by chance; the same ones for the same seed. */
    static final class RandomCalls extends CallSchedule {
        private static final long MULTIPLIER = 0x9E3779B97F4A7C15L; // makes distant seeds of neighboring positions

        private final double rate;
        private final Random random;

        /** Returns the schedule of the rule at a position: rules with the same seed are due at different calls. */
        static RandomCalls at(int position, double rate, long seed) {
            return new RandomCalls(rate, seed + position * MULTIPLIER);
        }

        private RandomCalls(double rate, long seed) {
            this.rate = rate;
            this.random = new Random(seed);
        }

        @Override
        boolean sees(boolean isTaken) {
            return random.nextDouble() < rate;
        }

        @Override
        boolean isPending() {
            return false;
        }
    }
}
