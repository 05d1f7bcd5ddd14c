package io.github.kickserv4j.testkit.faultinjection;

import io.vavr.control.Option;

/** A fault, the calls that it may befall, and the schedule by which it does. */
record FaultRule(CallFilter filter, CallSchedule schedule, String times, Fault fault) {
    /**
     * Returns the fault, if it is due at this call.
     *
     * @param isTaken whether the call has another fault already
     */
    Option<Fault> faultFor(Invocation invocation, boolean isTaken) {
        return Option.when(filter.matches(invocation) && schedule.isDue(isTaken), fault);
    }

    /** Returns when the fault befalls which calls. */
    @Override
    public String toString() {
        return times + " of " + filter + ": " + fault;
    }
}
