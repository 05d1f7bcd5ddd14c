package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import java.util.function.Predicate;

/**
 * A part of the contract that an adapter may lack. If it {@linkplain KickservContract#capabilities() declares so}, a test is skipped
 * when it first calls an operation that needs the capability.
 */
public enum Capability {
    /** Every write. Without it, an adapter is read-only. */
    WRITES(call -> call.isNamed("create", "update", "delete", "win", "lose")),

    /** Updates of every kind of record. */
    UPDATES(call -> call.isNamed("update")),

    /** Deletions of every kind of record. */
    DELETION(call -> call.isNamed("delete")),

    /** More than {@value CapabilityCheck#FEW_RECORDS} creations in a test, which are needed to fill large pages. */
    MANY_RECORDS(call -> call.isNamed("create") && call.creations() > CapabilityCheck.FEW_RECORDS),

    /** Finding customers by a fragment of the name. */
    NAME_SEARCH(call -> call.has(NameFragment.class, it -> true)),

    /** Finding customers by a fragment of name or address. */
    ADDRESS_SEARCH(call -> call.has(NameOrAddressFragment.class, it -> true)),

    /** Finding customers by id, also for a job that does not hold the number of its customer. */
    ID_SEARCH(call -> call.isNamed("withId") || (call.isNamed("of") && call.has(Job.class, Capability::hasOnlyTheId))),

    /** Lists of jobs with the requested number of jobs a page. */
    PAGE_SIZE(call -> call.has(JobFilter.class, it -> it.perPage().isDefined())),

    /** Notes. */
    NOTES(call -> call.isOf(NoteRepository.class)),

    /** Payments. */
    PAYMENTS(call -> call.isOf(PaymentRepository.class)),

    /** Jobs, which payments, charges and opportunities need as well. */
    JOBS(call -> call.isOf(JobRepository.class)),

    /** Charges. */
    CHARGES(call -> call.isOf(ChargeRepository.class)),

    /** Opportunities. */
    OPPORTUNITIES(call -> call.isOf(OpportunityRepository.class) && !call.isNamed("jobs")),

    /** Reconciling uncertain writes. */
    RECONCILING(call -> call.isNamed("reconcile"));

    @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
    private final Predicate<PortCall> use;

    Capability(Predicate<PortCall> use) {
        this.use = use;
    }

    boolean isNeededBy(PortCall call) {
        return use.test(call);
    }

    private static boolean hasOnlyTheId(Job job) {
        return job.customerNumber().isEmpty() && job.customer().isDefined();
    }
}
