package io.github.kickserv4j.cli.demo;

import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;

/** What happens to customers in the story. */
final class CustomerSteps {
    private static final CustomerNumber NOBODY = new CustomerNumber(987_654);

    private CustomerSteps() {}

    /** Who is there, and who comes. */
    static Seq<Step> arrival() {
        return List.of(
                new Step("Who lives in Michigan? (exact filter: service_state)", CustomerSteps::inMichigan),
                new Step("Whose name begins with \"birch\"? First page", birches(1)),
                new Step("Second page", birches(2)),
                new Step("Third page", birches(3)),
                new Step("Whose name contains \"quist\"?", CustomerSteps::quists),
                new Step("Whose name or address contains \"specimen\"?", anywhere("specimen")),
                new Step("Whose name or address contains \"atlantis\"?", anywhere("atlantis")),
                new Step("Is there a customer of exactly the name Rosalind Quist?", named("Rosalind Quist")),
                new Step("And of exactly the name Rosalind?", named("Rosalind")),
                new Step("Add " + Newcomer.NAME, CustomerSteps::create),
                new Step("Set the newcomer's city, clear the email address", CustomerSteps::change),
                new Step("Ask for a change that breaks rules", CustomerSteps::breakRules));
    }

    /** Who goes, with all that is theirs. */
    static Seq<Step> departure() {
        return List.of(
                new Step("Delete the newcomer", CustomerSteps::delete),
                new Step("Is there still a customer of the name " + Newcomer.NAME + "?", named(Newcomer.NAME)),
                new Step("Look up a customer who is not there", CustomerSteps::lookUpNobody));
    }

    private static String inMichigan(Kickserv kickserv) {
        CustomerFilter michigan = CustomerFilter.where(CustomerCriterion.SERVICE_STATE, "MI");
        return Told.customers(
                kickserv.customers().list(michigan, PageRequest.FIRST).map(page -> page.items()));
    }

    private static Function<Kickserv, String> birches(int page) {
        CustomerFilter birches =
                CustomerFilter.builder().nameBeginsWith("birch").build();
        return kickserv -> Told.customers(
                kickserv.customers().list(birches, new PageRequest(page)).map(found -> found.items()));
    }

    private static String quists(Kickserv kickserv) {
        return Told.customers(kickserv.customers()
                .search(new NameFragment("quist"), PageRequest.FIRST)
                .map(page -> page.items()));
    }

    private static Function<Kickserv, String> anywhere(String text) {
        return kickserv -> Told.customers(
                kickserv.customers().filter(new NameOrAddressFragment(text)).map(found -> found.items()));
    }

    private static Function<Kickserv, String> named(String name) {
        return kickserv ->
                Told.customers(kickserv.customers().withName(new FullName(name)).map(found -> found.toList()));
    }

    private static String create(Kickserv kickserv) {
        NewCustomer newcomer = NewCustomer.named(Newcomer.NAME)
                .set(CustomerFields.EMAIL_ADDRESS, "marigold@example.com")
                .set(CustomerFields.SERVICE_ADDRESS, "4 Trial Row")
                .build();
        return Told.customer(kickserv.customers().create(newcomer));
    }

    private static String change(Kickserv kickserv) {
        CustomerChange moved = CustomerChange.set(CustomerFields.SERVICE_CITY, "Mockingham")
                .clear(CustomerFields.EMAIL_ADDRESS)
                .build();
        return Told.customer(
                Newcomer.in(kickserv).flatMap(found -> kickserv.customers().update(found.number(), moved)));
    }

    private static String breakRules(Kickserv kickserv) {
        return CustomerChange.set(CustomerFields.NAME, " ")
                .set(CustomerFields.EMAIL_ADDRESS, "nobody")
                .set(CustomerFields.SERVICE_CITY, "two\nlines")
                .validate()
                .fold(
                        broken -> broken.mkString("\n"),
                        change -> Told.customer(Newcomer.in(kickserv)
                                .flatMap(found -> kickserv.customers().update(found.number(), change))));
    }

    private static String delete(Kickserv kickserv) {
        return Told.result(
                Newcomer.in(kickserv).flatMap(found -> kickserv.customers().delete(found.number())),
                number -> "deleted " + number);
    }

    private static String lookUpNobody(Kickserv kickserv) {
        return Told.customer(kickserv.customers().get(NOBODY));
    }
}
