package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.github.kickserv4j.fakeserver.customer.CustomerResource;
import io.github.kickserv4j.fakeserver.employee.EmployeeResource;
import io.github.kickserv4j.fakeserver.job.ChargeResource;
import io.github.kickserv4j.fakeserver.job.JobResource;
import io.github.kickserv4j.fakeserver.job.OpportunityResource;
import io.github.kickserv4j.fakeserver.note.NoteResource;
import io.github.kickserv4j.fakeserver.payment.PaymentResource;
import io.github.kickserv4j.fakeserver.shared.Employees;
import io.github.kickserv4j.fakeserver.shared.Resource;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The resources of one account. */
@ReliesOnNoFact("lists the resources, whose endpoints name their facts")
final class AccountResources {
    private AccountResources() {}

    static Seq<Resource> of(FakeAccount account) {
        var employees = new Employees(account.employees());
        return List.of(
                new CustomerResource(account.kickserv(), account.served()),
                new NoteResource(account.kickserv(), account.enforcesNoteOwnership()),
                new PaymentResource(account.kickserv(), account.clock(), account.rejectsUnappliedPayments()),
                new JobResource(account.kickserv(), employees, account.served()),
                new ChargeResource(account.kickserv()),
                new OpportunityResource(account.kickserv(), employees),
                new EmployeeResource(employees));
    }
}
