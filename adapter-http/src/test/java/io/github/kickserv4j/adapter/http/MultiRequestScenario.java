package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.ChargeOperations;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.job.OpportunityOperations;
import io.github.kickserv4j.ports.note.NoteOperations;
import io.github.kickserv4j.ports.payment.PaymentOperations;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An operation that takes several requests.
 *
 * @param operation the operation in its failures
 * @param answers the responses with which it succeeds, one for each request
 * @param write the index of the request that writes; none for a read
 */
record MultiRequestScenario(
        Operation operation, int write, List<String> answers, Function<Kickserv, Either<Failure, ?>> call) {
    static final CustomerNumber CUSTOMER = new CustomerNumber(380);
    static final JobNumber JOB = new JobNumber(617);

    private static final int NONE = Integer.MAX_VALUE;
    private static final NoteId NOTE = new NoteId(24_601);
    private static final PaymentId PAYMENT = new PaymentId(555_001);
    private static final ChargeId CHARGE = new ChargeId(441_122);
    private static final NoteOwner NOTED = NoteOwner.of(CUSTOMER);
    private static final PaymentOwner PAYER = PaymentOwner.of(CUSTOMER);

    private static final String A_CUSTOMER = "{\"id\":7100380,\"customer_number\":380}";
    private static final String A_JOB =
            "{\"id\":8200617,\"job_number\":617,\"customer_id\":7100380,\"job_charges\":[{\"id\":441122}]}";
    private static final String A_CHANGED_JOB =
            "{\"id\":8200617,\"job_number\":617,\"customer_id\":7100380,\"name\":\"Overhaul\","
                    + "\"job_charges\":[{\"id\":441122,\"details\":\"Brass\"}],\"status\":\"";
    private static final String A_NOTE =
            "{\"id\":24601,\"noteable_type\":\"Customer\",\"noteable_id\":7100380,\"note\":\"Ring twice\"}";
    private static final String AN_EDITED_NOTE = A_NOTE.replace("twice", "once");
    private static final String CHANGED_PAYMENTS = "[{\"id\":555000},{\"id\":555001,\"notes\":\"At the door\"}]";
    private static final String PAYMENTS = "[{\"id\":555000},{\"id\":555001}]";
    private static final String NOTHING = "";

    /** Returns the job after its change. */
    private static String as(String status) {
        return A_CHANGED_JOB + status + "\"}";
    }

    /** Returns the record without the change. */
    static String unchangedRecord(String changed) {
        return changed.replaceAll("once|At the door|Overhaul|Brass", "as before")
                .replaceAll("\"(unscheduled|lost|new)\"", "\"estimate_sent\"");
    }

    @Override
    public String toString() {
        return operation + " in " + answers.size();
    }

    static Stream<MultiRequestScenario> all() {
        return Stream.of(notes(), payments(), jobs(), jobsOfCustomers(), charges())
                .flatMap(flows -> flows);
    }

    private static Stream<MultiRequestScenario> notes() {
        var change = NoteChange.builder().text("Ring once").build();
        return Stream.of(
                new MultiRequestScenario(
                        NoteOperations.get(NOTED, NOTE), NONE, List.of(A_CUSTOMER, A_NOTE), at -> at.notes()
                                .get(NOTED, NOTE)),
                new MultiRequestScenario(
                        NoteOperations.update(NOTED, NOTE),
                        2,
                        List.of(A_CUSTOMER, A_NOTE, NOTHING, AN_EDITED_NOTE),
                        at -> at.notes().update(NOTED, NOTE, change)),
                new MultiRequestScenario(
                        NoteOperations.delete(NOTED, NOTE), 2, List.of(A_CUSTOMER, A_NOTE, NOTHING), at -> at.notes()
                                .delete(NOTED, NOTE)));
    }

    private static Stream<MultiRequestScenario> payments() {
        var change = PaymentChange.builder().notes("At the door").build();
        return Stream.of(
                new MultiRequestScenario(
                        PaymentOperations.update(JOB, PAYMENT),
                        1,
                        List.of(PAYMENTS, NOTHING, CHANGED_PAYMENTS),
                        at -> at.payments().update(JOB, PAYMENT, change)),
                new MultiRequestScenario(
                        PaymentOperations.delete(PAYER, PAYMENT), 1, List.of(PAYMENTS, NOTHING), at -> at.payments()
                                .delete(PAYER, PAYMENT)));
    }

    private static Stream<MultiRequestScenario> jobs() {
        var change = JobChange.builder().name("Overhaul").build();
        return Stream.of(
                new MultiRequestScenario(
                        JobOperations.update(JOB), 0, List.of(NOTHING, as("scheduled")), at -> at.jobs()
                                .update(JOB, change)),
                new MultiRequestScenario(JobOperations.delete(JOB), 1, List.of(A_JOB, NOTHING), at -> at.jobs()
                        .delete(JOB)),
                new MultiRequestScenario(
                        OpportunityOperations.win(JOB), 0, List.of(NOTHING, as("unscheduled")), at -> at.opportunities()
                                .win(JOB)),
                new MultiRequestScenario(
                        OpportunityOperations.lose(JOB), 0, List.of(NOTHING, as("lost")), at -> at.opportunities()
                                .lose(JOB)));
    }

    private static Stream<MultiRequestScenario> jobsOfCustomers() {
        var change = JobChange.builder().name("Overhaul").build();
        return Stream.of(
                new MultiRequestScenario(
                        JobOperations.get(CUSTOMER, JOB), NONE, List.of(A_CUSTOMER, A_JOB), at -> at.jobs()
                                .get(CUSTOMER, JOB)),
                new MultiRequestScenario(
                        JobOperations.update(CUSTOMER, JOB),
                        2,
                        List.of(A_CUSTOMER, A_JOB, NOTHING, as("scheduled")),
                        at -> at.jobs().update(CUSTOMER, JOB, change)),
                new MultiRequestScenario(
                        JobOperations.delete(CUSTOMER, JOB), 2, List.of(A_CUSTOMER, A_JOB, NOTHING), at -> at.jobs()
                                .delete(CUSTOMER, JOB)));
    }

    private static Stream<MultiRequestScenario> charges() {
        var change = ChargeChange.builder().details("Brass").build();
        return Stream.of(
                new MultiRequestScenario(
                        ChargeOperations.update(JOB, CHARGE),
                        1,
                        List.of(A_JOB, NOTHING, as("scheduled")),
                        at -> at.charges().update(JOB, CHARGE, change)),
                new MultiRequestScenario(
                        ChargeOperations.delete(JOB, CHARGE), 1, List.of(A_JOB, NOTHING), at -> at.charges()
                                .delete(JOB, CHARGE)));
    }

    /** Returns the scenario that opens an opportunity, whose second step has a name of its own. */
    static MultiRequestScenario openOpportunity() {
        return new MultiRequestScenario(
                OpportunityOperations.create(CUSTOMER), 0, List.of(A_JOB, NOTHING, as("new")), at -> at.opportunities()
                        .create(CUSTOMER, NewJob.builder(new JobTypeId(61)).build()));
    }
}
