package io.github.kickserv4j.fakeserver.customer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.fakeserver.shared.Answer;
import io.github.kickserv4j.fakeserver.shared.Call;
import io.github.kickserv4j.fakeserver.shared.Form;
import io.github.kickserv4j.fakeserver.shared.InferredAnswers;
import io.github.kickserv4j.fakeserver.shared.Json;
import io.github.kickserv4j.fakeserver.shared.Resource;
import io.github.kickserv4j.fakeserver.shared.Route;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;

/** Customers on the wire, addressed by their number. */
public final class CustomerResource implements Resource {
    private static final String ONE = "customers/{number}.json";
    private static final String ENVELOPE = "customer";

    private final CustomerRepository customers;
    private final CustomerSearches searches;
    private final LastWork work;

    public CustomerResource(Kickserv kickserv, String account) {
        this.customers = kickserv.customers();
        this.work = new LastWork(kickserv.jobs());
        this.searches = new CustomerSearches(customers, account);
    }

    @Override
    public Seq<Route> routes() {
        return List.of(
                new Route("GET", "customers.json", searches::list),
                new Route("POST", "customers.json", this::create),
                new Route("GET", "customers/filter.json", searches::filter),
                new Route("POST", "customers/customer_validation.json", searches::validate),
                new Route("GET", ONE, call -> numbered(call, this::get)),
                new Route("PUT", ONE, call -> numbered(call, number -> update(call, number))),
                new Route("PATCH", ONE, call -> numbered(call, number -> update(call, number))),
                new Route("DELETE", ONE, call -> numbered(call, this::delete)));
    }

    static Answer failed(Failure failure) {
        return InferredAnswers.of(failure, "customer");
    }

    private static Answer numbered(Call call, Function<CustomerNumber, Answer> answer) {
        return CustomerNumber.parse(call.variables().head())
                .fold(noNumber -> InferredAnswers.unknown("customer"), answer);
    }

    private Answer one(Either<Failure, Customer> result) {
        return result.fold(CustomerResource::failed, customer -> Answer.ok(CustomerRow.alone(work.toldOf(customer))));
    }

    private Answer get(CustomerNumber number) {
        return one(customers.get(number));
    }

    private Answer create(Call call) {
        return call.body().envelope(ENVELOPE).fold(refused -> refused, fields -> Form.ofNew(CustomerForm.FIELDS, fields)
                .checked(NewCustomer::new)
                .fold(InferredAnswers::invalid, customer -> one(customers.create(customer))));
    }

    private Answer update(Call call, CustomerNumber number) {
        return call.body().envelope(ENVELOPE).fold(refused -> refused, fields -> change(number, fields));
    }

    /** A change that changes nothing answers with the customer as it is; how Kickserv answers is not known. */
    private Answer change(CustomerNumber number, ObjectNode fields) {
        var form = Form.ofChange(CustomerForm.FIELDS, fields);
        return form.isEmpty()
                ? get(number)
                : form.checked(CustomerChange::new)
                        .fold(broken -> invalid(number, broken), change -> one(customers.update(number, change)));
    }

    /** A customer is looked up before the change is checked, as is the habit of Rails: nobody has no violations. */
    private Answer invalid(CustomerNumber number, Seq<Violation> broken) {
        return customers.get(number).fold(CustomerResource::failed, there -> InferredAnswers.invalid(broken));
    }

    private Answer delete(CustomerNumber number) {
        return customers
                .delete(number)
                .fold(
                        CustomerResource::failed,
                        gone -> Answer.ok(
                                Json.object("message", Json.NODES.textNode("Customer successfully deleted"))));
    }
}
