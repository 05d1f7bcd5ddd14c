package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.shared.Command;
import io.github.kickserv4j.cli.shared.FieldOptions;
import io.github.kickserv4j.cli.shared.LookupCommands;
import io.github.kickserv4j.cli.shared.Parameter;
import io.github.kickserv4j.cli.shared.ResourceCommands;
import io.github.kickserv4j.cli.shared.ValueParsers;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The commands about customers. */
public final class CustomerCommands {
    private static final ResourceCommands<CustomerRepository, Customer, CustomerNumber> CUSTOMERS =
            new ResourceCommands<>(
                    "customer",
                    () -> CustomerColumns.CUSTOMER,
                    CustomerIdentity.NUMBER,
                    Kickserv::customers,
                    CustomerRepository::reconcile,
                    LookupCommands.listAndGet("customers"));

    private static final FieldOptions<Customer> FIELDS = new FieldOptions<>(CustomerFields.ALL, ValueParsers.COMMON);

    private CustomerCommands() {}

    /** Returns the commands under {@code customers}. */
    public static Seq<Command> all() {
        return List.of(
                CUSTOMERS.list("Lists customers", CustomerListing.PARAMETER),
                CUSTOMERS.read(
                        "get",
                        "Shows one customer, by number or by id.",
                        CustomerIdentity.NUMBER_OR_ID,
                        (customers, get, resultWriter) -> resultWriter.writeOne(get.apply(customers))),
                CUSTOMERS.write(
                        "create",
                        "Creates a customer, who must have a name.",
                        FIELDS.creation(NewCustomer::builder),
                        CustomerRepository::create,
                        CustomerCommands::lookup),
                CUSTOMERS.update(
                        "Changes a customer: sets some fields, empties others, keeps the rest.",
                        Parameter.NONE,
                        FIELDS.change(CustomerChange::builder),
                        (customers, none, number, change) -> customers.update(number, change)),
                CUSTOMERS.delete(
                        "Deletes one customer.", Parameter.NONE, (customers, none, number) -> customers.delete(number)),
                CUSTOMERS.read(
                        "exists",
                        "Shows the customer of exactly this full name. If there is none, it prints a message on stderr and the"
                                + " exit status is 1.",
                        Parameter.argument("NAME", "The whole name, exactly.", FullName::parse),
                        CustomerExists::write),
                CUSTOMERS.read(
                        "search",
                        "Lists the customers with this text in their name or address.",
                        Parameter.argument(
                                "TEXT", "A part of a name or address, in any case.", NameOrAddressFragment::parse),
                        (customers, fragment, resultWriter) ->
                                resultWriter.writePage(customers.searchNamesAndAddresses(fragment))));
    }

    /** Returns the command that lists the customers of a new customer's name. */
    private static Seq<String> lookup(NewCustomer customer) {
        String name = customer.fields()
                .updateOf(CustomerFields.NAME)
                .applyTo(Option.none())
                .getOrElse("");
        return List.of("customers", "list", "--all", "--q", name);
    }
}
