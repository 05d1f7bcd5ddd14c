package io.github.kickserv4j.cli.demo;

import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;

/** The steps about customers. */
final class CustomerDemoSteps {
    private static final CustomerNumber UNKNOWN = new CustomerNumber(987_654);

    private CustomerDemoSteps() {}

    /** Returns the steps that search for customers, and create the newcomer. */
    static Seq<DemoStep> searchAndCreation() {
        return List.of(
                new DemoStep("Who lives in Michigan? (exact filter: service_state)", CustomerDemoSteps::inMichigan),
                new DemoStep("Whose name begins with \"birch\"? First page", birches(1)),
                new DemoStep("Second page", birches(2)),
                new DemoStep("Third page", birches(3)),
                new DemoStep("Whose name contains \"quist\"?", CustomerDemoSteps::quists),
                new DemoStep("Whose name or address contains \"specimen\"?", anywhere("specimen")),
                new DemoStep("Whose name or address contains \"atlantis\"?", anywhere("atlantis")),
                new DemoStep("Is there a customer of exactly the name Rosalind Quist?", named("Rosalind Quist")),
                new DemoStep("And of exactly the name Rosalind?", named("Rosalind")),
                new DemoStep("Create " + ScenarioCustomer.NAME, CustomerDemoSteps::create),
                new DemoStep("Set the newcomer's city, clear the email address", CustomerDemoSteps::change),
                new DemoStep("Try a change with violations", CustomerDemoSteps::breakRules));
    }

    /** Returns the steps that delete the newcomer. */
    static Seq<DemoStep> deletion() {
        return List.of(
                new DemoStep("Delete the newcomer", CustomerDemoSteps::delete),
                new DemoStep(
                        "Is there still a customer of the name " + ScenarioCustomer.NAME + "?",
                        named(ScenarioCustomer.NAME)),
                new DemoStep("Look up a customer who is not there", CustomerDemoSteps::lookUpUnknown));
    }

    private static String inMichigan(Kickserv kickserv) {
        CustomerFilter michigan = CustomerFilter.builder().serviceState("MI").build();
        return ResultFormatter.customers(
                kickserv.customers().list(michigan, PageRequest.FIRST).map(page -> page.items()));
    }

    private static Function<Kickserv, String> birches(int page) {
        CustomerFilter birches =
                CustomerFilter.builder().nameBeginsWith("birch").build();
        return kickserv -> ResultFormatter.customers(
                kickserv.customers().list(birches, new PageRequest(page)).map(found -> found.items()));
    }

    private static String quists(Kickserv kickserv) {
        return ResultFormatter.customers(kickserv.customers()
                .searchNames(new NameFragment("quist"), PageRequest.FIRST)
                .map(page -> page.items()));
    }

    private static Function<Kickserv, String> anywhere(String text) {
        return kickserv -> ResultFormatter.customers(kickserv.customers()
                .searchNamesAndAddresses(new NameOrAddressFragment(text))
                .map(found -> found.items()));
    }

    private static Function<Kickserv, String> named(String name) {
        return kickserv -> ResultFormatter.customers(
                kickserv.customers().withName(new FullName(name)).map(found -> found.toList()));
    }

    private static String create(Kickserv kickserv) {
        NewCustomer newcomer = NewCustomer.builder(ScenarioCustomer.NAME)
                .emailAddress("marigold@example.com")
                .serviceAddress("4 Trial Row")
                .build();
        return ResultFormatter.customer(kickserv.customers().create(newcomer));
    }

    private static String change(Kickserv kickserv) {
        CustomerChange moved = CustomerChange.builder()
                .serviceCity("Mockingham")
                .clearEmailAddress()
                .build();
        return ResultFormatter.customer(ScenarioCustomer.find(kickserv)
                .flatMap(found -> kickserv.customers().update(found.number(), moved)));
    }

    private static String breakRules(Kickserv kickserv) {
        return CustomerChange.builder()
                .name(" ")
                .emailAddress("nobody")
                .serviceCity("two\nlines")
                .validate()
                .fold(
                        broken -> broken.mkString("\n"),
                        change -> ResultFormatter.customer(ScenarioCustomer.find(kickserv)
                                .flatMap(found -> kickserv.customers().update(found.number(), change))));
    }

    private static String delete(Kickserv kickserv) {
        return ResultFormatter.result(
                ScenarioCustomer.find(kickserv)
                        .flatMap(found -> kickserv.customers().delete(found.number())),
                deleted -> "deleted " + deleted.number());
    }

    private static String lookUpUnknown(Kickserv kickserv) {
        return ResultFormatter.customer(kickserv.customers().get(UNKNOWN));
    }
}
